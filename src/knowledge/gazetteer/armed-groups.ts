/** Armed groups, organised crime and movements. Lines as in `international.ts`; written by hand for this project. */
export const ARMED_GROUPS = `
Islamic State – West Africa Province; NG;|*: =ISWAP=|fr: État islamique en Afrique de l'Ouest
Islamic State – Khorasan Province; AF;|*: ISIS-K, =ISIS-K=, =ISKP=, IS-K|it: Isis-K, Isis-K|fr: État islamique au Khorassan, État islamique-Khorassan, =EI-K=|de: IS-Khorasan, =IS-PK=|es: Estado Islámico de Jorasán, ISIS-K
Islamic State in the Greater Sahara; ;|fr: État islamique dans le Grand Sahara, =EIGS=, État islamique au Sahel
Allied Democratic Forces; CD;|*: =ADF=|fr: Forces démocratiques alliées
Democratic Forces for the Liberation of Rwanda; CD;|*: =FDLR=
Wazalendo; CD;|*: Wazalendo|fr: wazalendo
Congo River Alliance; CD;|*: =AFC=|fr: Alliance fleuve Congo
Azawad Liberation Front; ML;|*: =FLA=|fr: Front de libération de l'Azawad
Macina Liberation Front; ML;|fr: katiba Macina, Katiba Macina
Seleka; CF;|*: Séléka, Seleka
Anti-balaka; CF;|*: anti-balaka
Coalition of Patriots for Change; CF;|*: =CPC=
Tigray People's Liberation Front; ET;|*: =TPLF=|it: Fronte di liberazione del popolo tigrino|fr: Front de libération du peuple du Tigré, =FLPT=|de: Volksbefreiungsfront von Tigray|es: Frente de Liberación Popular de Tigray
Fano; ET;|*:
Oromo Liberation Army; ET;|*:
Sudanese Armed Forces; SD;|en: Sudanese army, Sudanese Armed Forces
Janjaweed; SD;|*: Janjaweed, Janjawid
Polisario Front; EH;|*: Polisario, =POLISARIO=|it: Fronte Polisario|fr: Front Polisario|de: Frente Polisario|es: Frente Polisario
Al-Nusra Front; SY;|*: al-Nusra, Al Nusra, Jabhat al-Nusra|it: Fronte al-Nusra|fr: Front Al-Nosra, Front al-Nosra|de: Al-Nusra-Front, Nusra-Front|es: Frente al Nusra
Free Syrian Army; SY;|*: =FSA=|it: Esercito siriano libero|fr: Armée syrienne libre, =ASL=|de: Freie Syrische Armee, Freien Syrischen Armee|es: Ejército Libre Sirio
Syrian National Army; SY;|*: =SNA=|it: Esercito nazionale siriano|fr: Armée nationale syrienne, =ANS=|de: Syrische Nationale Armee|es: Ejército Nacional Sirio
Al-Qassam Brigades; PS;|*: Izz ad-Din al-Qassam Brigades, Izz al-Din al-Qassam Brigades|it: Brigate al-Qassam, Brigate Ezzedin al-Qassam|fr: Brigades al-Qassam, brigades Ezzedine al-Qassam, Brigades Ezzedine al-Qassam|de: Kassam-Brigaden, Al-Kassam-Brigaden, Qassam-Brigaden|es: Brigadas al Qasam, Brigadas Ezzedin al Qasam, Brigadas de Al Qassam
Popular Front for the Liberation of Palestine; PS;|*: =PFLP=|it: Fronte popolare per la liberazione della Palestina|fr: Front populaire de libération de la Palestine, =FPLP=|de: Volksfront zur Befreiung Palästinas|es: Frente Popular para la Liberación de Palestina, =FPLP=
Radwan Force; LB;|fr: force Radwan, unité Radwan|it: forza Radwan|de: Radwan-Einheit, Radwan-Truppe|es: Fuerza Radwan
Southern Transitional Council; YE;|*: =STC=|fr: Conseil de transition du Sud|es: Consejo de Transición del Sur
Basij; IR;|*: Basij|fr: bassidj, Bassidj|de: Basidsch|es: Basij
Badr Organization; IQ;|*:
Asa'ib Ahl al-Haq; IQ;|*:
Islamic Resistance in Iraq; IQ;|it: Resistenza islamica in Iraq|fr: Résistance islamique en Irak|de: Islamischer Widerstand im Irak|es: Resistencia Islámica en Irak
Haqqani network; AF;|it: rete Haqqani|fr: réseau Haqqani|de: Haqqani-Netzwerk|es: red Haqqani
Tehrik-i-Taliban Pakistan; PK;|*: =TTP=, Tehreek-e-Taliban Pakistan, Pakistani Taliban|fr: talibans pakistanais|de: pakistanische Taliban, pakistanischen Taliban|it: talebani pakistani|es: talibanes paquistaníes
Balochistan Liberation Army; PK;|*: =BLA=, Baloch Liberation Army
Lashkar-e-Taiba; PK;|*: Lashkar-e-Taiba, Lashkar-e-Tayyiba
Jaish-e-Mohammed; PK;|*: Jaish-e-Mohammad
The Resistance Front; IN;|*:
Liberation Tigers of Tamil Eelam; LK;|*: =LTTE=, Tamil Tigers|it: Tigri Tamil|fr: Tigres tamouls|de: Tamil Tigers|es: Tigres Tamiles
Abu Sayyaf; PH;|*: Abu Sayyaf
New People's Army; PH;|*:
Jemaah Islamiyah; ID;|*:
Karen National Union; MM;|*: =KNU=
Three Brotherhood Alliance; MM;|*:
Tatmadaw; MM;|*: Tatmadaw
Donetsk People's Republic; UA;|*: =DNR=, =DPR=|it: Repubblica popolare di Donetsk, =Dpr=|fr: République populaire de Donetsk, =RPD=|de: Volksrepublik Donezk|es: República Popular de Donetsk, =RPD=|en: self-proclaimed Donetsk People's Republic
Luhansk People's Republic; UA;|*: =LNR=, =LPR=|it: Repubblica popolare di Luhansk, Repubblica popolare di Lugansk|fr: République populaire de Louhansk, République populaire de Lougansk|de: Volksrepublik Luhansk, Volksrepublik Lugansk|es: República Popular de Lugansk, República Popular de Luhansk
Right Sector; UA;|de: Rechter Sektor|it: Pravyj Sektor|fr: Pravy Sektor|es: Sector Derecho
Freedom of Russia Legion; RU;|it: Legione Libertà della Russia|fr: Légion Liberté de la Russie|de: Legion Freiheit Russlands|es: Legión Libertad de Rusia
Russian Volunteer Corps; RU;|it: Corpo dei volontari russi|fr: Corps des volontaires russes|de: Russisches Freiwilligenkorps|es: Cuerpo de Voluntarios Rusos
Fancy Bear; RU;|*: =APT28=, Fancy Bear
Cozy Bear; RU;|*: =APT29=, Cozy Bear
Lazarus Group; KP;|it: gruppo Lazarus|fr: groupe Lazarus|de: Lazarus-Gruppe|es: Grupo Lazarus
Red Brigades; IT;|it: Brigate Rosse, Brigate rosse|fr: Brigades rouges|de: Rote Brigaden, Roten Brigaden|es: Brigadas Rojas
Red Army Faction; DE;|de: Rote Armee Fraktion, Rote-Armee-Fraktion
Cosa Nostra; IT;|*: Cosa nostra
'Ndrangheta; IT;|*: 'Ndrangheta, 'ndrangheta, ndrangheta
Camorra; IT;|*: Camorra, camorra
Jalisco New Generation Cartel; MX;|*: =CJNG=|es: Cártel Jalisco Nueva Generación, Cartel Jalisco Nueva Generación, Cártel de Jalisco|it: Cartello di Jalisco|fr: cartel de Jalisco
Gulf Cartel; MX;|es: Cártel del Golfo|fr: cartel du Golfe|de: Golf-Kartell
Los Zetas; MX;|*: Los Zetas
Clan del Golfo; CO;|es: Clan del Golfo|fr: Clan del Golfo
Central General Staff; CO;|es: Estado Mayor Central
Segunda Marquetalia; CO;|es: Segunda Marquetalia
Shining Path; PE;|es: Sendero Luminoso|it: Sendero Luminoso|fr: Sentier lumineux|de: Leuchtender Pfad
Mara Salvatrucha; SV;|*: Mara Salvatrucha, MS-13, =MS13=
Barrio 18; SV;|*:
Los Choneros; EC;|*:
Los Lobos; EC;|es: Los Lobos
First Capital Command; BR;|*: =PCC=|es: Primer Comando de la Capital
Comando Vermelho; BR;|*: Comando Vermelho|es: Comando Rojo
Cartel of the Suns; VE;|*: Cartel de los Soles|en: Cartel of the Suns|it: Cartello dei Soli|fr: cartel des Soleils, Cartel des soleils|es: Cártel de los Soles
Viv Ansanm; HT;|*: Viv Ansanm
Proud Boys; US;|*:
Ku Klux Klan; US;|*:
QAnon; US;|*: QAnon
Anonymous Sudan; SD;|*: Anonymous Sudan
Antifa; ;|*: Antifa
Black Lives Matter; US;|*: Black Lives Matter
Extinction Rebellion; ;|*:
Fridays for Future; ;|*: Fridays for Future
Last Generation; ;|de: ?Letzte Generation, ?Letzten Generation|it: Ultima Generazione|fr: ?Dernière Génération|es: Última Generación
Pussy Riot; RU;|*:
`;
