/** Regions, provinces, islands and disputed places of the world's news beside those in `collectives.ts` and `us-states.ts`. Lines as in `collectives.ts`; written by hand for this project. */
export const REGIONS = `
Umbria; IT;|fr: Ombrie|de: Umbrien
Abruzzo; IT;|fr: Abruzzes|de: Abruzzen|es: Abruzos
Molise; IT;
Basilicata; IT;|fr: Basilicate
Friuli Venezia Giulia; IT;|it: Friuli-Venezia Giulia, Friuli, Venezia Giulia|fr: Frioul|de: Friaul|es: Friuli
Trentino; IT;
Aosta Valley; IT;|it: Valle d'Aosta|fr: Vallée d'Aoste, Val d'Aoste|de: Aostatal|es: Valle de Aosta
Lampedusa; IT;|*: Lampedusa
Hesse; DE;|it: Assia|fr: Hesse|de: Hessen|es: Hesse
Vorpommern; DE;|de: Vorpommern
Carinthia; AT;|it: Carinzia|fr: Carinthie|de: Kärnten|es: Carintia
Styria; AT;|it: Stiria|fr: Styrie|de: Steiermark|es: Estiria
Lower Austria; AT;|it: Bassa Austria|de: Niederösterreich
Upper Austria; AT;|de: Oberösterreich
Vorarlberg; AT;
Burgenland; AT;
Île-de-France; FR;|fr: Île-de-France, Ile-de-France|it: Île-de-France
Provence; FR;|it: Provenza|es: Provenza
Alsace; FR;|it: Alsazia|de: Elsass|es: Alsacia
Occitanie; FR;|it: Occitania|es: Occitania|de: Okzitanien
Nouvelle-Aquitaine; FR;|it: Nuova Aquitania|es: Nueva Aquitania
Hauts-de-France; FR;
Auvergne-Rhône-Alpes; FR;
Grand Est; FR;|fr: Grand Est
Savoy; FR;|fr: Savoie, Haute-Savoie|it: Savoia|de: Savoyen
Réunion; FR;|en: Réunion|fr: La Réunion|it: Riunione
Mayotte; FR;
Aragon; ES;|*: Aragón
Asturias; ES;|it: Asturie|fr: Asturies|de: Asturien
Cantabria; ES;|fr: Cantabrie|de: Kantabrien
Castile and León; ES;|es: Castilla y León|it: Castiglia e León
Castilla–La Mancha; ES;|es: Castilla-La Mancha, Castilla La Mancha
Extremadura; ES;
Region of Murcia; ES;|es: Región de Murcia
Navarre; ES;|es: Navarra|it: Navarra|fr: Navarre|de: Navarra
Valencian Community; ES;|es: Comunidad Valenciana, Comunitat Valenciana
Community of Madrid; ES;|es: Comunidad de Madrid
Balearic Islands; ES;|it: Baleari|fr: Baléares|de: Balearen|es: Baleares, Islas Baleares
Mallorca; ES;|*: Mallorca, Majorca|it: Maiorca|fr: Majorque
Ibiza; ES;|de: Ibiza|es: Ibiza|fr: Ibiza|it: Ibiza
Lanzarote; ES;
Azores; PT;|it: Azzorre|fr: Açores|de: Azoren|es: Azores
Madeira; PT;|fr: Madère
Algarve; PT;
Crete; GR;|it: Creta|fr: Crète|de: Kreta|es: Creta
Lesbos; GR;|it: Lesbo|*: Lesbos, Lesvos
Rhodes; GR;|it: Rodi|de: Rhodos|es: Rodas
Thrace; ;|it: Tracia|de: Thrakien|es: Tracia
Gotland; SE;
Bornholm; DK;
Heligoland; DE;|*: Helgoland
Svalbard; NO;|*: Spitsbergen|de: Spitzbergen
Lapland; FI;|it: Lapponia|fr: Laponie|de: Lappland|es: Laponia
Åland; FI;|*: Aland
Silesia; PL;|it: Slesia|fr: Silésie|de: Schlesien|es: Silesia
Transylvania; RO;|it: Transilvania|fr: Transylvanie|de: Siebenbürgen|es: Transilvania
Vojvodina; RS;|fr: Voïvodine
Republika Srpska; BA;|en: Republika Srpska|it: Repubblica Srpska|fr: République serbe de Bosnie|es: República Srpska|de: Republika Srpska
Gagauzia; MD;|it: Gagauzia|fr: Gagaouzie|de: Gagausien|es: Gagauzia
Adjara; GE;
Ingushetia; RU;|it: Inguscezia|fr: Ingouchie|de: Inguschetien|es: Ingusetia
Bashkortostan; RU;|de: Baschkortostan
Yakutia; RU;|de: Jakutien|fr: Iakoutie
Buryatia; RU;|it: Buriazia|de: Burjatien|fr: Bouriatie
Kamchatka; RU;|it: Kamčatka|fr: Kamtchatka|de: Kamtschatka
Sakhalin; RU;|fr: Sakhaline|de: Sachalin|es: Sajalín
Kuril Islands; RU;|en: Kurils|it: Curili, isole Curili|fr: Kouriles, îles Kouriles|de: Kurilen|es: islas Kuriles, Kuriles
Karelia; RU;|it: Carelia|fr: Carélie|de: Karelien|es: Carelia
Cherkasy region; UA;|en: Cherkasy Oblast
Transcarpathia; UA;|en: Zakarpattia|it: Transcarpazia|fr: Transcarpatie|de: Transkarpatien|es: Transcarpatia
Galilee; IL;|it: Galilea|fr: Galilée|de: Galiläa|es: Galilea
Negev; IL;
Anbar; IQ;|en: Anbar Province
Sinjar; IQ;
Khuzestan; IR;|de: Chuzestan|es: Juzestán
Hadhramaut; YE;|*: Hadramawt, Hadramout, Hadramaut
Socotra; YE;|*: Socotra|de: Sokotra
Cyrenaica; LY;|it: Cirenaica|fr: Cyrénaïque|de: Kyrenaika|es: Cirenaica
Tripolitania; LY;|fr: Tripolitaine
Fezzan; LY;
Kabylia; DZ;|it: Cabilia|fr: Kabylie|de: Kabylei|es: Cabilia
Azawad; ML;
Casamance; SN;
Biafra; NG;
Kordofan; SD;|en: North Kordofan, South Kordofan, West Kordofan|it: Kordofan|fr: Kordofan|de: Kordofan|es: Kordofán
Gezira; SD;|en: Gezira State
Amhara; ET;
Oromia; ET;
Jubaland; SO;
Ituri; CD;
Katanga; CD;
Chagos Archipelago; ;|en: Chagos Islands, Chagos|it: isole Chagos, Chagos|fr: Chagos, îles Chagos|de: Chagos-Inseln, Chagos|es: islas Chagos, Chagos
Diego Garcia; ;|*: Diego Garcia, Diego García
Spratly Islands; ;|en: Spratlys|it: isole Spratly, Spratly|fr: Spratleys, îles Spratleys|de: Spratly-Inseln, Spratlys|es: islas Spratly
Paracel Islands; ;|en: Paracels|it: isole Paracel, Paracelso|fr: Paracels, îles Paracels|de: Paracel-Inseln|es: islas Paracel, islas Paracelso
Scarborough Shoal; ;|it: secca di Scarborough|fr: récif de Scarborough|de: Scarborough-Riff|es: bajo de Masinloc, atolón de Scarborough
Second Thomas Shoal; ;|en: Ayungin Shoal
Senkaku Islands; ;|en: Senkakus, Diaoyu Islands|it: isole Senkaku, Senkaku|fr: îles Senkaku, Senkaku|de: Senkaku-Inseln, Senkaku|es: islas Senkaku
Kinmen; TW;
Hokkaido; JP;
Jeju; KR;
Aceh; ID;
Sumatra; ID;
Borneo; ;
Papua; ID;|en: West Papua
Mindanao; PH;
Luzon; PH;
Assam; IN;
Manipur; IN;
Ladakh; IN;
Rajasthan; IN;
Karnataka; IN;
Odisha; IN;
Telangana; IN;
Haryana; IN;
Jammu and Kashmir; IN;
Line of Control; ;|it: Linea di controllo|fr: ligne de contrôle|es: Línea de Control
Sichuan; CN;
Yunnan; CN;
Guangdong; CN;
Fujian; CN;
Hainan; CN;
Hubei; CN;
Zhejiang; CN;
Heilongjiang; CN;
Guangxi; CN;
Tasmania; AU;
Western Australia; AU;
South Australia; AU;
Northern Territory; AU;
Bougainville; PG;
Manitoba; CA;
Saskatchewan; CA;
Newfoundland; CA;|en: Newfoundland and Labrador|it: Terranova|fr: Terre-Neuve|de: Neufundland|es: Terranova
Nunavut; CA;
Chiapas; MX;
Sinaloa; MX;
Michoacán; MX;
Tamaulipas; MX;
Jalisco; MX;
Sonora; MX;
Baja California; MX;
Yucatán; MX;
Cauca; CO;
Catatumbo; CO;
Essequibo; GY;|es: Esequibo|it: Esequibo|*: Guayana Esequiba
Darién Gap; ;|en: Darien Gap, Darien|it: Darién|fr: Darién|de: Darién|es: tapón del Darién, Darién
Patagonia; AR;|fr: Patagonie|de: Patagonien
Tierra del Fuego; AR;|it: Terra del Fuoco|fr: Terre de Feu|de: Feuerland
Gran Chaco; ;|*: Gran Chaco
Galápagos Islands; EC;|en: Galapagos|it: Galapagos|fr: Galápagos|de: Galapagos-Inseln, Galapagos|es: Galápagos, Islas Galápagos
Easter Island; CL;|it: Isola di Pasqua|fr: île de Pâques|de: Osterinsel|es: Isla de Pascua
Aral Sea; ;|it: lago d'Aral|fr: mer d'Aral|de: Aralsee|es: mar de Aral
Dead Sea; ;|it: Mar Morto|fr: mer Morte|de: Totes Meer, Toten Meer|es: Mar Muerto
Bay of Bengal; ;|it: golfo del Bengala|fr: golfe du Bengale|de: Golf von Bengalen|es: golfo de Bengala
Gulf of Finland; ;|it: golfo di Finlandia|fr: golfe de Finlande|de: Finnischer Meerbusen, Finnischen Meerbusen|es: golfo de Finlandia
Ionian Sea; ;|it: Mar Ionio, Ionio|fr: mer Ionienne|de: Ionisches Meer, Ionischen Meer|es: mar Jónico
Tyrrhenian Sea; ;|it: Mar Tirreno, Tirreno|fr: mer Tyrrhénienne|de: Tyrrhenisches Meer|es: mar Tirreno
Kattegat; ;
South Lebanon; LB|en: southern Lebanon|it: Libano meridionale, sud del Libano, Sud del Libano|fr: Liban-Sud, Sud-Liban, sud du Liban|de: Südlibanon|es: sur del Líbano
Pakistan-administered Kashmir; PK|en: Pakistan-administered Kashmir, Pakistan-controlled Kashmir, Pakistani Kashmir, Pakistan-occupied Kashmir, =PoK=
Indian-administered Kashmir; IN|en: Indian-administered Kashmir, Indian-controlled Kashmir, Indian Kashmir, India-administered Kashmir
Far East; ;|it: Estremo Oriente|fr: Extrême-Orient|de: Fernost, Ferne Osten, Fernen Osten|es: Lejano Oriente, Extremo Oriente
`;
