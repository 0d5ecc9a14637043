/** Ministries, agencies, courts, banks and forces that go by a name of their own in their country's press. Lines as in `international.ts`; written by hand for this project. */
export const FURTHER_STATE_BODIES = `
Federal Ministry of the Interior; DE;|de: Bundesinnenministerium, Bundesministerium des Innern
Federal Ministry of Finance; DE;|de: Bundesfinanzministerium
Federal Ministry of Defence; DE;|de: Bundesverteidigungsministerium
Federal Ministry of Justice; DE;|de: Bundesjustizministerium
Federal Ministry for Economic Affairs; DE;|de: Bundeswirtschaftsministerium
Federal Ministry of Health; DE;|de: Bundesgesundheitsministerium
Federal Ministry of Transport; DE;|de: Bundesverkehrsministerium
Federal Ministry for Economic Cooperation and Development; DE;|de: Bundesentwicklungsministerium, Entwicklungsministerium
Federal Cartel Office; DE;|*: Bundeskartellamt|de: Kartellamt, Bundeskartellamt
Federal Criminal Police Office; DE;|*: Bundeskriminalamt, =BKA=|de: Bundeskriminalamt
Federal Police; DE;|de: ?Bundespolizei
Federal Court of Justice; DE;|de: Bundesgerichtshof, =BGH=
Federal Public Prosecutor General; DE;|de: Bundesanwaltschaft, Generalbundesanwalt, Generalbundesanwaltschaft
Federal Employment Agency; DE;|de: Bundesagentur für Arbeit
Federal Network Agency; DE;|de: Bundesnetzagentur
BaFin; DE;|*: =BaFin=, Bafin
Robert Koch Institute; DE;|*: =RKI=|de: Robert-Koch-Institut
Military Counterintelligence Service; DE;|de: =MAD=, Militärischer Abschirmdienst
Central Council of Jews in Germany; DE;|de: Zentralrat der Juden
Swiss Federal Council; CH;|fr: Conseil fédéral|it: Consiglio federale|de: ?Bundesrat
Austrian National Council; AT;|de: ?Nationalrat
French Council of State; FR;|fr: Conseil d'État
Constitutional Council; FR;|fr: ?Conseil constitutionnel
Court of Cassation; FR;|fr: ?Cour de cassation
National Financial Prosecutor's Office; FR;|fr: Parquet national financier, =PNF=|fr: parquet national financier
National Terrorism Prosecution Office; FR;|fr: Parquet national antiterroriste, =Pnat=, =PNAT=|fr: parquet national antiterroriste, Parquet national antiterroriste
Palais Bourbon; FR;|fr: Palais-Bourbon
Medef; FR;|*: =Medef=
General Confederation of Labour; FR;|*: =CGT=|fr: CGT, Confédération générale du travail
CFDT; FR;|*: =CFDT=
Bpifrance; FR;|*:
Agence française de développement; FR;|fr: Agence française de développement, =AFD=
Italian Council of Ministers; IT;|it: Consiglio dei ministri
Viminale; IT;|it: Viminale
Consob; IT;|*: =Consob=
Bank of Italy; IT;|it: Banca d'Italia, Bankitalia
CGIL; IT;|*: =Cgil=, =CGIL=
CISL; IT;|*: =Cisl=, =CISL=
Confindustria; IT;|*: Confindustria
Guardia Costiera; IT;|it: ?Guardia costiera
Polizia di Stato; IT;|it: ?Polizia di Stato
AISE; IT;|*: =Aise=, =AISE=
Cassa Depositi e Prestiti; IT;|it: Cassa depositi e prestiti, =Cdp=
Bank of Spain; ES;|es: Banco de España
National Intelligence Centre; ES;|es: Centro Nacional de Inteligencia, =CNI=
Constitutional Court of Spain; ES;|es: ?Tribunal Constitucional
General Council of the Judiciary; ES;|es: Consejo General del Poder Judicial, =CGPJ=
Senate of Spain; ES;|es: ?Senado
Generalitat de Catalunya; ES;|es: Generalitat, Govern|*: Generalitat
Mossos d'Esquadra; ES;|*: Mossos d'Esquadra, Mossos
UGT; ES;|*: =UGT=
CCOO; ES;|*: =CCOO=|es: Comisiones Obreras, =CC.OO.=, =CC OO=
National Electoral Council; VE;|es: Consejo Nacional Electoral, =CNE=
Supreme Tribunal of Justice; VE;|es: Tribunal Supremo de Justicia, =TSJ=
SEBIN; VE;|*: =SEBIN=, Sebin
Bolivarian National Guard; VE;|es: Guardia Nacional Bolivariana, =GNB=|es: ?Guardia Nacional|en: ?National Guard
Special Jurisdiction for Peace; CO;|es: Jurisdicción Especial para la Paz, =JEP=
Supreme Federal Court; BR;|*: =STF=|es: Supremo Tribunal Federal|it: Supremo tribunale federale|fr: Tribunal suprême fédéral, Cour suprême du Brésil|de: Oberstes Bundesgericht
Central Bank of Argentina; AR;|es: =BCRA=
National Electoral Institute; MX;|es: Instituto Nacional Electoral, =INE=
Secretariat of National Defence; MX;|es: Secretaría de la Defensa Nacional, =Sedena=
U.S. Southern Command; US;|es: Comando Sur|en: Southern Command, US Southern Command
U.S. Indo-Pacific Command; US;|en: Indo-Pacific Command, US Indo-Pacific Command|it: Comando Usa dell'Indo-Pacifico, Comando dell'Indo-Pacifico, Comando del Pacifico|fr: commandement américain pour l'Indo-Pacifique, commandement indo-pacifique|de: US-Indopazifikkommando|es: Comando Indo-Pacífico, Comando del Indo-Pacífico
Office of Foreign Assets Control; US;|*: =OFAC=|es: Oficina de Control de Activos Extranjeros
United States National Guard; US;|en: ?National Guard|it: ?Guardia nazionale|fr: ?Garde nationale|de: ?Nationalgarde|es: ?Guardia Nacional
New York Police Department; US;|*: =NYPD=
Department of Government Efficiency; US;|*: =DOGE=
Unit 8200; IL;|*:
Israeli Air Force; IL;|en: Israeli Air Force
COGAT; IL;|*: =COGAT=, Cogat
Gaza Humanitarian Foundation; ;|*: =GHF=|it: Gaza Humanitarian Foundation|es: Fundación Humanitaria de Gaza|fr: Fondation humanitaire de Gaza
Palestinian Red Crescent Society; PS;|en: Palestinian Red Crescent|it: Mezzaluna rossa palestinese|fr: Croissant-Rouge palestinien|de: Palästinensischer Roter Halbmond, Palästinensischen Roten Halbmonds|es: Media Luna Roja Palestina
Civil Defence of Gaza; PS;|fr: Défense civile de Gaza|es: Defensa Civil de Gaza
Guardian Council; IR;|it: Consiglio dei Guardiani|fr: Conseil des gardiens|de: Wächterrat|es: Consejo de Guardianes
Islamic Consultative Assembly; IR;|fr: Majlis|en: Majlis
Atomic Energy Organization of Iran; IR;|es: Organización de la Energía Atómica de Irán|fr: Organisation iranienne de l'énergie atomique|de: Iranische Atomenergieorganisation
Kurdistan Regional Government; IQ;|*: =KRG=
Rwanda Defence Force; RW;|*: =RDF=|fr: Forces de défense rwandaises, Force de défense rwandaise
MONUSCO; CD;|*: =MONUSCO=, Monusco
MINUSMA; ML;|*: =MINUSMA=, Minusma
MINUSCA; CF;|*: =MINUSCA=, Minusca
EUFOR; ;|*: =EUFOR=, Eufor
KFOR; ;|*: =KFOR=, Kfor
Kenya Defence Forces; KE;|*: =KDF=
Central Military Commission; CN;|it: Commissione militare centrale|fr: Commission militaire centrale|de: Zentrale Militärkommission|es: Comisión Militar Central
Taiwan Affairs Office; CN;|*:
Ministry of State Security; CN;|*: =MSS=|en: China Ministry of State Security|it: ministero della Sicurezza di Stato|fr: ministère de la Sécurité d'État|de: Ministerium für Staatssicherheit|es: Ministerio de Seguridad del Estado
Joint Chiefs of Staff of South Korea; KR;|en: ?Joint Chiefs of Staff, South Korean Joint Chiefs of Staff, South Korea's Joint Chiefs of Staff|*: ?=JCS=
National Anti-Corruption Bureau of Ukraine; UA;|*: =NABU=, Nabu
Central Bank of Russia; RU;|it: Banca centrale russa|fr: Banque centrale russe|de: russische Zentralbank|es: Banco Central de Rusia
Constitutional Court of Russia; RU;|*:
Investigative Committee of Russia; RU;|it: Comitato investigativo russo|fr: Comité d'enquête russe|de: russisches Ermittlungskomitee|es: Comité de Investigación ruso
`;
