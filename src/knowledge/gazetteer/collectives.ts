/**
 * Continents, collectives such as "the West", seas, waterways and disputed regions. Lines as in `international.ts`;
 * the fourth field is latitude,longitude where a single point makes sense. Names beginning `~` are words for the
 * people or an adjective. Written by hand for this project.
 */
export const FORMER_STATES = `
Soviet Union; ; Q15180|*: =USSR=|en: ~Soviet, ~Soviets|it: Unione Sovietica, =URSS=, Urss, ~sovietico, ~sovietica, ~sovietici, ~sovietiche|fr: Union soviétique, =URSS=, ~soviétique, ~soviétiques|de: Sowjetunion, =UdSSR=, ~sowjetisch, ~sowjetische, ~sowjetischen, ~sowjetischer|es: Unión Soviética, =URSS=, ~soviético, ~soviética, ~soviéticos, ~soviéticas
Nazi Germany; ; Q7318|en: Third Reich|it: Terzo Reich, Germania nazista|fr: Troisième Reich, IIIe Reich, Allemagne nazie|de: Drittes Reich, Dritten Reich, Dritte Reich, Nazideutschland, Nazi-Deutschland|es: Tercer Reich, Alemania nazi
Yugoslavia; ; Q36704|it: Jugoslavia|fr: Yougoslavie|de: Jugoslawien
Czechoslovakia; ; |it: Cecoslovacchia|fr: Tchécoslovaquie|de: Tschechoslowakei|es: Checoslovaquia
East Germany; ; |*: =GDR=|it: Germania Est, =DDR=, Ddr|fr: Allemagne de l'Est, =RDA=|de: =DDR=|es: Alemania Oriental, =RDA=
West Germany; ; |it: Germania Ovest|fr: Allemagne de l'Ouest|de: Westdeutschland|es: Alemania Occidental
Ottoman Empire; ; |it: Impero ottomano|fr: Empire ottoman|de: Osmanisches Reich, Osmanischen Reich|es: Imperio otomano
`;

/** Continents, collectives, seas, waterways, regions. */
export const COLLECTIVES = `
Europe; ; Q46; 50,10|en: ~European, ~Europeans|it: Europa, Vecchio Continente, ~europeo, ~europea, ~europei, ~europee|fr: Europe, Vieux Continent, ~européen, ~européenne, ~européens, ~européennes|de: Europa, ~europäisch, ~europäische, ~europäischen, ~europäischer, ~europäisches, ~europäischem, ~Europäer, ~Europäern|es: Europa, Viejo Continente, ~europeo, ~europea, ~europeos, ~europeas
Western world; ; Q160381|en: the West, West, ~Western, ~Westerners, Western powers|it: Occidente, ~occidentale, ~occidentali|fr: Occident, ~occidental, ~occidentale, ~occidentaux, ~occidentales|de: Westen, ~westlich, ~westliche, ~westlichen, ~westlicher, ~westliches|es: Occidente, ~occidental, ~occidentales
Asia; ; Q48; 35,95|en: ~Asian, ~Asians|it: ~asiatico, ~asiatica, ~asiatici, ~asiatiche|fr: Asie, ~asiatique, ~asiatiques|de: Asien, ~asiatisch, ~asiatische, ~asiatischen|es: ~asiático, ~asiática, ~asiáticos, ~asiáticas
Africa; ; Q15; 5,20|en: ~African, ~Africans|it: ~africano, ~africana, ~africani, ~africane|fr: Afrique, ~africain, ~africaine, ~africains, ~africaines|de: Afrika, ~afrikanisch, ~afrikanische, ~afrikanischen|es: África, ~africano, ~africana, ~africanos, ~africanas
Latin America; ; ; -10,-65|en: ~Latin American, ~Latin Americans|it: America Latina, ~latinoamericano, ~latinoamericana, ~latinoamericani|fr: Amérique latine, ~latino-américain|de: Lateinamerika, ~lateinamerikanisch, ~lateinamerikanische, ~lateinamerikanischen|es: América Latina, Latinoamérica, Iberoamérica, ~latinoamericano, ~latinoamericana, ~latinoamericanos, ~latinoamericanas
South America; ; Q18; -15,-60|it: Sudamerica, America del Sud|fr: Amérique du Sud|de: Südamerika|es: América del Sur, Sudamérica, Suramérica
North America; ; Q49; 45,-100|it: Nord America, Nordamerica, America del Nord|fr: Amérique du Nord|de: Nordamerika|es: América del Norte, Norteamérica
Central America; ; ; 13,-86|en: ~Central American|it: America Centrale, Centroamerica|fr: Amérique centrale|de: Mittelamerika, Zentralamerika|es: América Central, Centroamérica
Caribbean; ; ; 17,-73|it: Caraibi|fr: Caraïbes|de: Karibik|es: Caribe
Eastern Europe; ; ; 50,28|en: ~Eastern European|it: Europa orientale, Europa dell'Est|fr: Europe de l'Est, Europe orientale|de: Osteuropa, ~osteuropäisch, ~osteuropäische, ~osteuropäischen|es: Europa del Este, Europa Oriental
Western Europe; ; ; 48,5|en: ~Western European|it: Europa occidentale|fr: Europe de l'Ouest, Europe occidentale|de: Westeuropa|es: Europa Occidental
Central Europe; ; ; 49,16|it: Europa centrale, Mitteleuropa|fr: Europe centrale|de: Mitteleuropa|es: Europa Central
Northern Europe; ; ; 62,17|it: Nord Europa|fr: Europe du Nord|de: Nordeuropa
Southern Europe; ; ; 41,14|it: Sud Europa|fr: Europe du Sud|de: Südeuropa
Middle East; ; Q7204; 29,43|en: Mideast, Near East, ~Middle Eastern|it: Medio Oriente|fr: Moyen-Orient, Proche-Orient|de: Nahost, Nahen Osten, Naher Osten, Nahe Osten, Mittlerer Osten, Mittleren Osten|es: Oriente Medio, Oriente Próximo, Medio Oriente
North Africa; ; ; 28,10|it: Nord Africa, Nordafrica|fr: Afrique du Nord|de: Nordafrika|es: Norte de África, África del Norte
West Africa; ; ; 12,-2|it: Africa occidentale|fr: Afrique de l'Ouest|de: Westafrika|es: África Occidental
East Africa; ; ; 0,37|it: Africa orientale|fr: Afrique de l'Est|de: Ostafrika|es: África Oriental
Sub-Saharan Africa; ;
Horn of Africa; ; ; 8,46|it: Corno d'Africa|fr: Corne de l'Afrique|de: Horn von Afrika|es: Cuerno de África
Sahel; ; ; 15,0
Maghreb; ; ; 31,3|es: Magreb
Sahara; ; ; 23,10|es: Sáhara
Central Asia; ; ; 43,65|it: Asia centrale|fr: Asie centrale|de: Zentralasien|es: Asia Central
Southeast Asia; ; ; 8,110|en: South East Asia, South-East Asia, ~Southeast Asian|it: Sudest asiatico|fr: Asie du Sud-Est|de: Südostasien|es: Sudeste asiático
East Asia; ; ; 35,115|it: Asia orientale|fr: Asie de l'Est|de: Ostasien|es: Asia Oriental
South Asia; ; ; 22,78|it: Asia meridionale|fr: Asie du Sud|de: Südasien|es: Asia Meridional
Asia-Pacific; ;|*: Asia Pacific|fr: Asie-Pacifique|de: Asien-Pazifik|es: Asia-Pacífico
Indo-Pacific; ;|fr: Indo-Pacifique|it: Indo-Pacifico, Indopacifico|de: Indopazifik|es: Indo-Pacífico, Indopacífico
Oceania; ;
Balkans; ; ; 43,21|*: Western Balkans|it: Balcani, Balcani occidentali|fr: Balkans, Balkans occidentaux|de: Balkan, Westbalkan|es: Balcanes, Balcanes Occidentales
Baltic states; ; ; 57,25|en: Baltic countries, Baltic nations, Baltics|it: Paesi baltici, Stati baltici|fr: pays baltes, États baltes|de: Baltikum, baltischen Staaten, baltische Staaten|es: países bálticos, Estados bálticos
Caucasus; ; ; 42,45|en: South Caucasus, North Caucasus|it: Caucaso, Caucaso meridionale|fr: Caucase, Caucase du Sud|de: Kaukasus, Südkaukasus|es: Cáucaso, Cáucaso Sur
Scandinavia; ; ; 62,15|it: Scandinavia|fr: Scandinavie|de: Skandinavien|es: Escandinavia
Levant; ;|fr: Levant|it: Levante
Persian Gulf; ; ; 27,51|en: the Gulf, Arabian Gulf, Gulf states, Gulf countries|it: Golfo Persico, Paesi del Golfo, Golfo|fr: golfe Persique, Golfe, pays du Golfe|de: Persischer Golf, Persischen Golf, Golfstaaten, Golfregion|es: Golfo Pérsico, países del Golfo, Golfo
Global South; ;|it: Sud globale, Sud del mondo|fr: Sud global|de: Globaler Süden, Globalen Süden|es: Sur Global
Arab world; ;|en: Arab countries, Arab states, Arab nations|it: mondo arabo, Paesi arabi|fr: monde arabe, pays arabes|de: arabische Welt, arabischen Welt, arabischen Staaten, arabische Staaten|es: mundo árabe, países árabes
Arctic; ; ; 80,0|it: Artico|fr: Arctique|de: Arktis|es: Ártico
Antarctica; ; Q51; -80,0|en: Antarctic|it: Antartide|fr: Antarctique|de: Antarktis|es: Antártida
Black Sea; ; Q166; 43.4,34.3|it: Mar Nero|fr: mer Noire|de: Schwarzes Meer, Schwarzen Meer, Schwarze Meer|es: Mar Negro
Baltic Sea; ; Q545; 58,20|en: the Baltic, Baltic|it: Mar Baltico, Baltico|fr: mer Baltique, Baltique|de: Ostsee|es: Mar Báltico, Báltico
Mediterranean Sea; ; ; 35,18|en: Mediterranean, Eastern Mediterranean|it: Mediterraneo, Mar Mediterraneo|fr: Méditerranée, mer Méditerranée|de: Mittelmeer|es: Mediterráneo, Mar Mediterráneo
Red Sea; ; ; 20,38|it: Mar Rosso|fr: mer Rouge|de: Rotes Meer, Roten Meer, Rote Meer|es: Mar Rojo
North Sea; ; ; 56,3|it: Mare del Nord|fr: mer du Nord|de: Nordsee|es: Mar del Norte
Sea of Azov; ; ; 46,37|en: Azov Sea|it: Mar d'Azov, Mare d'Azov|fr: mer d'Azov|de: Asowsches Meer, Asowschen Meer|es: Mar de Azov
Caspian Sea; ; ; 42,51|en: Caspian|it: Mar Caspio|fr: mer Caspienne|de: Kaspisches Meer, Kaspischen Meer|es: Mar Caspio
South China Sea; ; ; 13,114|it: Mar Cinese Meridionale|fr: mer de Chine méridionale|de: Südchinesisches Meer, Südchinesischen Meer|es: Mar de China Meridional, Mar del Sur de China
East China Sea; ; ; 28,125|it: Mar Cinese Orientale|fr: mer de Chine orientale|de: Ostchinesisches Meer|es: Mar de China Oriental
Yellow Sea; ; ; 36,123|fr: mer Jaune|it: Mar Giallo|es: Mar Amarillo
Sea of Japan; ; ; 40,135|it: Mar del Giappone|fr: mer du Japon|es: Mar de Japón, Mar del Japón
Sea of Okhotsk; ; ; 55,150|it: Mare di Ochotsk|fr: mer d'Okhotsk|es: Mar de Okhotsk, Mar de Ojotsk
Aegean Sea; ; ; 38,25|en: Aegean|it: Egeo, Mar Egeo|fr: mer Égée|de: Ägäis|es: Egeo, Mar Egeo
Adriatic Sea; ; ; 43,15|en: Adriatic|it: Adriatico, Mar Adriatico, Mare Adriatico|fr: mer Adriatique, Adriatique|de: Adria|es: Adriático, Mar Adriático
Arabian Sea; ; ; 15,65|it: Mar Arabico|fr: mer d'Arabie|es: Mar Arábigo
Barents Sea; ; ; 75,40|it: Mare di Barents|fr: mer de Barents|es: Mar de Barents
Bering Sea; ; ; 58,-178
Atlantic Ocean; ; Q97; 30,-40|en: Atlantic, North Atlantic, Atlantic|it: Atlantico, Oceano Atlantico|fr: Atlantique, océan Atlantique|de: Atlantik|es: Atlántico, Océano Atlántico
Pacific Ocean; ; Q98; 0,-160|en: Pacific, Western Pacific|it: Pacifico, Oceano Pacifico|fr: Pacifique, océan Pacifique|de: Pazifik|es: Pacífico, Océano Pacífico
Indian Ocean; ; Q1239; -20,80|it: Oceano Indiano|fr: océan Indien|de: Indischer Ozean, Indischen Ozean|es: Océano Índico, Índico
Arctic Ocean; ; ; 85,0|it: Mar Glaciale Artico|fr: océan Arctique|de: Arktischer Ozean, Nordpolarmeer|es: Océano Ártico
Gulf of Aden; ; ; 12,48|it: Golfo di Aden|fr: golfe d'Aden|de: Golf von Aden|es: Golfo de Adén
Gulf of Mexico; ; ; 25,-90|en: Gulf of America|it: Golfo del Messico|fr: golfe du Mexique|de: Golf von Mexiko|es: Golfo de México
Gulf of Guinea; ; ; 2,2|fr: golfe de Guinée|es: Golfo de Guinea
Gulf of Oman; ; ; 25,58|it: Golfo dell'Oman|fr: golfe d'Oman|es: Golfo de Omán
English Channel; ; ; 50,-2|en: the Channel|it: la Manica|fr: la Manche|de: Ärmelkanal|es: canal de la Mancha
Strait of Hormuz; ; ; 26.6,56.3|en: Hormuz|it: Stretto di Hormuz, Hormuz|fr: détroit d'Ormuz, Ormuz|de: Straße von Hormus|es: estrecho de Ormuz, Ormuz
Taiwan Strait; ; ; 24.5,119.5|it: Stretto di Taiwan|fr: détroit de Taïwan, détroit de Taiwan|de: Taiwanstraße, Taiwan-Straße|es: estrecho de Taiwán
Bab-el-Mandeb; ; ; 12.6,43.3|en: Bab al-Mandab, Bab el-Mandeb, Bab el-Mandab|es: Bab el Mandeb
Bosphorus; ; ; 41.1,29.1|it: Bosforo|fr: Bosphore|de: Bosporus|es: Bósforo
Dardanelles; ; ; 40.2,26.4|it: Dardanelli
Strait of Gibraltar; ; ; 36,-5.6|it: Stretto di Gibilterra|fr: détroit de Gibraltar|de: Straße von Gibraltar|es: estrecho de Gibraltar
Suez Canal; EG; ; 30.5,32.3|en: Suez|it: Canale di Suez, Suez|fr: canal de Suez|de: Suezkanal, Suez-Kanal|es: canal de Suez
Panama Canal; PA; ; 9.1,-79.7|it: Canale di Panama|fr: canal de Panama|de: Panamakanal|es: canal de Panamá
Northern Sea Route; RU;|it: rotta del Mare del Nord, Rotta del Mare del Nord, Rotta marittima del Nord|fr: route maritime du Nord|de: Nordostpassage|es: Ruta Marítima del Norte
Himalayas; ;|*: Himalaya
Amazon rainforest; ;|en: Amazonia|it: Amazzonia|fr: Amazonie|de: Amazonas|es: Amazonía, Amazonia|en: Amazon forest, Amazon basin, Amazon region, Amazonia
Korean Peninsula; ; ; 38,127.5|en: Korea|it: penisola coreana, Corea|fr: péninsule coréenne, Corée|de: koreanische Halbinsel, koreanischen Halbinsel, Korea|es: península coreana, península de Corea, Corea
Arabian Peninsula; ;|it: penisola arabica|fr: péninsule arabique|es: península arábiga
Sinai Peninsula; EG;|en: Sinai|it: Sinai|fr: Sinaï|de: Sinai|es: Sinaí
Gaza Strip; PS; ; 31.4,34.4|*: Gaza|en: ~Gazan, ~Gazans|it: Striscia di Gaza|fr: bande de Gaza|de: Gazastreifen, Gaza-Streifen|es: Franja de Gaza, ~gazatí, ~gazatíes
West Bank; PS; ; 32,35.3|it: Cisgiordania|fr: Cisjordanie|de: Westjordanland, Westbank|es: Cisjordania
East Jerusalem; PS; ; 31.8,35.24|it: Gerusalemme Est|fr: Jérusalem-Est|de: Ost-Jerusalem, Ostjerusalem|es: Jerusalén Este
Golan Heights; SY; ; 33,35.8|en: Golan|it: alture del Golan, Golan|fr: plateau du Golan, Golan|de: Golanhöhen|es: altos del Golán, Golán
Crimea; UA; Q7835; 45.3,34.4|en: Crimean Peninsula, ~Crimean|it: Crimea|fr: Crimée|de: Krim, Halbinsel Krim|es: Crimea
Donbas; UA; ; 48.2,38.2|*: Donbass|de: Donbas, Donbass|es: Donbás
Transnistria; MD; ; 46.8,29.6|fr: Transnistrie|de: Transnistrien
Nagorno-Karabakh; AZ; ; 39.8,46.7|*: Karabakh, Nagorno Karabakh|it: Nagorno-Karabakh|fr: Haut-Karabakh|de: Bergkarabach, Berg-Karabach|es: Nagorno Karabaj, Alto Karabaj
Abkhazia; GE; ; 43,41|fr: Abkhazie|it: Abcasia|de: Abchasien|es: Abjasia
South Ossetia; GE; ; 42.3,44|fr: Ossétie du Sud|it: Ossezia del Sud|de: Südossetien|es: Osetia del Sur
Kashmir; IN; ; 34,76|fr: Cachemire|de: Kaschmir|es: Cachemira
Xinjiang; CN; ; 41,85
Tibet; CN; ; 31,88|es: Tíbet
Inner Mongolia; CN;
Siberia; RU; Q5428; 62,100|fr: Sibérie|de: Sibirien
Chechnya; RU; ; 43.3,45.7|en: ~Chechen, ~Chechens|it: Cecenia, ~ceceno, ~cecena, ~ceceni|fr: Tchétchénie, ~tchétchène, ~tchétchènes|de: Tschetschenien, ~tschetschenische, ~tschetschenischen|es: Chechenia, ~checheno, ~chechena, ~chechenos
Dagestan; RU;|fr: Daghestan|it: Daghestan|es: Daguestán
Kaliningrad; RU; ; 54.7,20.5|it: Kaliningrad|es: Kaliningrado
Kurdistan; ;|en: Iraqi Kurdistan, Kurdistan Region|it: Kurdistan iracheno|fr: Kurdistan irakien|es: Kurdistán, Kurdistán iraquí
Darfur; SD; ; 13,25
Tigray; ET; ; 14,38.5|es: Tigré|fr: Tigré|it: Tigrè
Somaliland; SO; ; 9.8,46
Puntland; SO;
Western Sahara; EH; ; 24.5,-13|it: Sahara occidentale|fr: Sahara occidental|de: Westsahara|es: Sáhara Occidental, Sahara Occidental
Kivu; CD;|en: North Kivu, South Kivu|de: Nord-Kivu, Süd-Kivu, Nordkivu, Südkivu|fr: Nord-Kivu, Sud-Kivu
Galwan Valley; IN;
Suwałki Gap; PL;|en: Suwalki Gap
Northern Ireland; GB; Q26; 54.6,-6.7|it: Irlanda del Nord|fr: Irlande du Nord|de: Nordirland|es: Irlanda del Norte
Scotland; GB; Q22; 56.5,-4|en: ~Scottish|it: Scozia, ~scozzese|fr: Écosse, ~écossais|de: Schottland, ~schottische, ~schottischen|es: Escocia, ~escocés
Wales; GB; Q25; 52.3,-3.7|en: ~Welsh|it: Galles|fr: pays de Galles|es: Gales
Catalonia; ES; Q5705; 41.8,1.5|en: ~Catalan|it: Catalogna, ~catalano, ~catalana, ~catalani|fr: Catalogne, ~catalan|de: Katalonien, ~katalanische, ~katalanischen|es: Cataluña, Catalunya, ~catalán, ~catalana, ~catalanes
Basque Country; ES; ; 43,-2.6|it: Paesi Baschi|fr: Pays basque|de: Baskenland|es: País Vasco, Euskadi
Andalusia; ES; ; 37.4,-4.9|fr: Andalousie|de: Andalusien|es: Andalucía|it: Andalusia
Galicia; ES; ; 42.8,-7.9
Canary Islands; ES; ; 28.1,-15.4|it: Canarie|fr: Canaries|de: Kanaren, Kanarische Inseln|es: Canarias, Islas Canarias
Corsica; FR; ; 42.1,9.1|fr: Corse|de: Korsika|es: Córcega
Brittany; FR; ; 48.2,-3|fr: Bretagne|de: Bretagne|it: Bretagna|es: Bretaña
Normandy; FR; ; 49,0.3|fr: Normandie|de: Normandie|it: Normandia|es: Normandía
Bavaria; DE; Q980; 49,11.5|it: Baviera|fr: Bavière|de: Bayern|es: Baviera
Saxony; DE; ; 51,13.4|it: Sassonia|fr: Saxe|de: Sachsen|es: Sajonia
Thuringia; DE; ; 50.9,11|it: Turingia|fr: Thuringe|de: Thüringen|es: Turingia
Brandenburg; DE; ; 52.4,13
Lower Saxony; DE; ; 52.6,9.8|it: Bassa Sassonia|fr: Basse-Saxe|de: Niedersachsen|es: Baja Sajonia
North Rhine-Westphalia; DE; ; 51.4,7.6|it: Renania Settentrionale-Vestfalia|fr: Rhénanie-du-Nord-Westphalie|de: Nordrhein-Westfalen, =NRW=|es: Renania del Norte-Westfalia
Baden-Württemberg; DE; ; 48.5,9
Schleswig-Holstein; DE; ; 54.2,9.7
Mecklenburg-Western Pomerania; DE;|de: Mecklenburg-Vorpommern
Saxony-Anhalt; DE;|de: Sachsen-Anhalt
Rhineland-Palatinate; DE;|de: Rheinland-Pfalz
Saarland; DE;
Flanders; BE; ; 51,4|it: Fiandre|fr: Flandre, ~flamand, ~flamande, ~flamands|de: Flandern|es: Flandes
Wallonia; BE; ; 50.4,5|fr: Wallonie, ~wallon, ~wallonne, ~wallons|de: Wallonien|it: Vallonia|es: Valonia
Lombardy; IT; ; 45.6,9.8|it: Lombardia|fr: Lombardie|de: Lombardei|es: Lombardía
Sicily; IT; Q1460; 37.6,14|it: Sicilia|fr: Sicile|de: Sizilien|es: Sicilia
Sardinia; IT; Q1462; 40.1,9|it: Sardegna|fr: Sardaigne|de: Sardinien|es: Cerdeña
Tuscany; IT; ; 43.4,11|it: Toscana|fr: Toscane|de: Toskana|es: Toscana
Veneto; IT; ; 45.6,11.8|fr: Vénétie|de: Venetien
Piedmont; IT; ; 45,8|it: Piemonte|fr: Piémont|de: Piemont|es: Piamonte
Apulia; IT; ; 41,16.6|it: Puglia|fr: Pouilles|de: Apulien|es: Apulia
Calabria; IT; ; 39,16.5|fr: Calabre|de: Kalabrien
Campania; IT; ; 40.8,14.8|fr: Campanie|de: Kampanien
Lazio; IT; ; 41.9,12.8|fr: Latium|de: Latium|es: Lacio
Liguria; IT; ; 44.3,8.6|fr: Ligurie|de: Ligurien
Emilia-Romagna; IT; ; 44.5,11
South Tyrol; IT; ; 46.7,11.4|it: Alto Adige|de: Südtirol
Tyrol; AT;|de: Tirol|fr: Tyrol|it: Tirolo
Quebec; CA; Q176; 52,-72|*: Québec
Ontario; CA; Q1904; 50,-86
Alberta; CA; ; 55,-115
British Columbia; CA; ; 54,-125|fr: Colombie-Britannique|it: Columbia Britannica|es: Columbia Británica
Yukon; CA; ; 63,-135
Nova Scotia; CA;
Queensland; AU; ; -22,144
New South Wales; AU; ; -32,147
Punjab; ; ; 31,74
Balochistan; PK; ; 28.5,65.5
Khyber Pakhtunkhwa; PK;
Sindh; PK;
Kerala; IN;
Gujarat; IN;
Bihar; IN;
Tamil Nadu; IN;
Maharashtra; IN;
Uttar Pradesh; IN;
West Bengal; IN;
Rakhine State; MM;|en: Rakhine
Tatarstan; RU;|es: Tatarstán
Cabo Delgado; MZ;
`;
