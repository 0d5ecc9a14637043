/**
 * Weapon systems, aircraft, pipelines and programmes widely known by name; designations such as "F-16" or "S-400"
 * are found by pattern. Lines as in `international.ts`; the country is the maker's. Written by hand for this project.
 */
export const EQUIPMENT = `
MIM-104 Patriot; US|*: Patriot, =PATRIOT=, MIM-104, Patriots|de: Patriot
THAAD; US|*: =THAAD=, Thaad, Terminal High Altitude Area Defense
MIM-23 Hawk; US|*: =HAWK=, MIM-23
HIMARS; US|*: =HIMARS=, Himars
ATACMS; US|*: =ATACMS=, Atacms
Javelin; US|*: Javelins, FGM-148 Javelin
FIM-92 Stinger; US|*: Stinger, Stingers
Tomahawk; US|*: Tomahawks
AIM-120 AMRAAM; US|*: =AMRAAM=
AGM-88 HARM; US|*: =HARM=
Aegis Combat System; US|*: Aegis, Aegis Ashore
M1 Abrams; US|*: Abrams, M1A1 Abrams, M1A2 Abrams
M2 Bradley; US|*: Bradleys
Stryker; US|*: Strykers
LGM-30 Minuteman III; US|*: Minuteman III, Minuteman
LGM-35 Sentinel; US|*: 
UGM-133 Trident II; US|*: Trident II, Trident
MQ-9 Reaper; US|*: MQ-9
RQ-4 Global Hawk; US|*: Global Hawk
Switchblade; US|*: Switchblade 600, Switchblade 300
C-17 Globemaster; US|*: C-17
Black Hawk; US|*: UH-60 Black Hawk, Black Hawks
AH-64 Apache; US|*: AH-64
CH-47 Chinook; US|*: Chinook, Chinooks
Boeing E-3 Sentry; US|*: =AWACS=, Awacs, E-3
Golden Dome; US|*: 
Starship; US|*: 
NASAMS; NO|*: =NASAMS=, Nasams
IRIS-T; DE|*: =IRIS-T=, Iris-T, =IRIS-T SLM=
Taurus KEPD 350; DE|*: Taurus, =TAURUS=
Leopard 2; DE|*: Leopard, Leopards, Leopard 1
Gepard; DE|*: Gepards
Panzerhaubitze 2000; DE|*: =PzH 2000=
SAMP/T; |*: =SAMP/T=, Samp/T, Mamba
Storm Shadow; GB|*: Storm Shadows, =SCALP=, Scalp, Storm Shadow/SCALP, SCALP-EG
Challenger 2; GB|*: 
Starstreak; GB|*: 
NLAW; |*: =NLAW=
Eurofighter Typhoon; |*: Eurofighter, Eurofighters
Dassault Rafale; FR|*: Rafale, Rafales|*: Rafale Marine, Rafale M
Mirage 2000; FR|*: Mirage
CAESAR; FR|*: =CAESAR=
Exocet; FR|*: 
Saab JAS 39 Gripen; SE|*: Gripen, Gripens, JAS 39 Gripen
Iron Dome; IL|it: Cupola di ferro|fr: Dôme de fer|es: Cúpula de Hierro
Arrow 3; IL|*: Arrow-3
David's Sling; IL|it: Fionda di Davide|fr: Fronde de David
Merkava; IL|*: 
Pegasus; IL|*: 
Bayraktar TB2; TR|*: Bayraktar, Bayraktars
Kaan; TR|*: =KAAN=
Kalibr; RU|*: Kaliber
9K720 Iskander; RU|*: Iskander, Iskander-M, SS-26 Iskander, SS-26
Kinzhal; RU|*: Kh-47M2 Kinzhal, Kinschal, Kinjal, Kinzhals
3M22 Zircon; RU|*: Zircon, Tsirkon, Zirkon
RS-28 Sarmat; RU|*: Sarmat, RS-28
RS-24 Yars; RU|*: Yars
Bulava; RU|*: 
Topol; RU|*: Topol-M
Burevestnik; RU|*: 
Poseidon; RU|*: 
Avangard; RU|*: 
Oreshnik; RU|*: Oreschnik, Orechnik, Oréchnik
Pantsir; RU|*: Pantsir-S1
Buk missile system; RU|*: Buk
Geran-2; RU|*: Geran
Lancet; RU|*: ZALA Lancet
Orlan-10; RU|*: 
FAB-500; RU|*: 
Novichok; RU|*: Novitchok, Novitschok, Nowitschok
Admiral Kuznetsov; RU|*: 
Moskva; RU|*: cruiser Moskva
HESA Shahed 136; IR|*: Shahed, Shaheds, Shahed-136, Shahed 136, Schahed
Fattah; IR|*: Fattah-1, Fattah-2
Fateh-110; IR|*: 
Shahab-3; IR|*: 
BrahMos; IN|*: Brahmos
Agni-V; IN|*: 
Tejas; IN|*: 
JF-17 Thunder; PK|*: JF-17
K2 Black Panther; KR|*: K2
Chengdu J-10; CN|*: J-10, J-10C
Shandong; CN|*: 
Kuaizhou; CN|*: 
DF-21; CN|*: DF-21D
Storm Z; RU|*: 
Neptune; UA|*: R-360 Neptune
Flamingo; UA|*: FP-5 Flamingo
Magura V5; UA|*: Magura
Boeing 737 MAX; US|*: 737 Max, 737 MAX, Boeing 737, 737
Boeing 787 Dreamliner; US|*: 787 Dreamliner, Dreamliner, Dreamliners, 787
Boeing 777X; US|*: 777X
Boeing 777; US|*: 777
Boeing 747; US|*: 747
Sukhoi Superjet; RU|*: 
Nord Stream 2; |*: Nord Stream II, Nord-Stream-2
Nord Stream; |*: Nord Stream 1, Nord-Stream
TurkStream; |*: Turkish Stream
Yamal pipeline; |*: Yamal-Europe
Druzhba pipeline; |*: Druzhba, Druschba
Trans Adriatic Pipeline; |*: 
EastMed pipeline; |*: EastMed
Keystone XL; |*: 
International Space Station; |*: =ISS=|it: Stazione spaziale internazionale|fr: Station spatiale internationale|de: Internationale Raumstation, Internationalen Raumstation|es: Estación Espacial Internacional
Soyuz; RU|*: Sojus, Soyouz
Falcon 9; US|*: 
Ariane 6; |*: Ariane 5
Galileo; |*: 
ChatGPT; US|*: 
Sputnik V; RU|*: 
Belt and Road Initiative; CN|*: Belt and Road, =BRI=|it: Via della Seta, Nuova Via della Seta|fr: Nouvelles routes de la soie|de: Neue Seidenstraße, Neuen Seidenstraße, Seidenstraße|es: Nueva Ruta de la Seda, Ruta de la Seda
Green Deal; |*: European Green Deal
`;
