/**
 * Cities that are called differently in the five languages, or spelt in several ways. English name (as in
 * `cities.ts`, or `name@country` where that list lacks it) | lang: names. Written by hand for this project.
 */
export const CITY_NAMES = `
New York City|en: New York|it: New York|fr: New York|de: New York|es: Nueva York
Odessa|*: Odesa|fr: Odessa
Kharkiv|*: Kharkov|de: Charkiw|it: Kharkiv|es: Járkov, Jarkov|fr: Kharkiv
Kherson|de: Cherson|es: Jersón
Mykolayiv|*: Mykolaiv, Nikolaev|de: Mykolajiw|es: Mikolaiv, Mykolaiv
Zaporizhia|en: Zaporizhzhia|*: Zaporizhzhia, Zaporizhia|fr: Zaporijjia|de: Saporischschja|it: Zaporizhzhia|es: Zaporiyia, Zaporiyía
Dnipro|fr: Dnipro|de: Dnipro|es: Dnipró
Lviv|it: Leopoli|de: Lwiw, Lemberg|es: Leópolis|fr: Lviv
Donetsk|de: Donezk
Luhansk|*: Lugansk|fr: Louhansk|de: Luhansk
Mariupol|fr: Marioupol
Bakhmut|fr: Bakhmout|de: Bachmut|es: Bajmut
Chernihiv|fr: Tchernihiv|de: Tschernihiw
Sumy|fr: Soumy|es: Sumi
Pokrovsk|de: Pokrowsk
Kursk|fr: Koursk
Belgorod|
Saint Petersburg|en: St Petersburg, St. Petersburg|it: San Pietroburgo|fr: Saint-Pétersbourg|de: Sankt Petersburg, St. Petersburg|es: San Petersburgo
Vladivostok|de: Wladiwostok|fr: Vladivostok
Arkhangel’sk|en: Arkhangelsk, Archangel|it: Arcangelo, Arkhangelsk|fr: Arkhangelsk|de: Archangelsk|es: Arcángel
Kazan|
Sochi|de: Sotschi|fr: Sotchi|it: Soči|es: Sochi
Rostov-na-Donu|*: Rostov-on-Don, Rostov|de: Rostow|it: Rostov sul Don
Volgograd|de: Wolgograd
Genève|en: Geneva|it: Ginevra|fr: Genève|de: Genf|es: Ginebra
Zürich|en: Zurich|it: Zurigo|fr: Zurich|es: Zúrich
Basel|it: Basilea|fr: Bâle|es: Basilea
Lausanne|it: Losanna|es: Lausana
Lugano|
Milan|it: Milano|de: Mailand|es: Milán
Turin|it: Torino|es: Turín
Naples|it: Napoli|de: Neapel|es: Nápoles
Florence|it: Firenze|de: Florenz|es: Florencia
Venice|it: Venezia|fr: Venise|de: Venedig|es: Venecia
Genoa|it: Genova|fr: Gênes|de: Genua|es: Génova
Bologna|fr: Bologne|es: Bolonia
Palermo|fr: Palerme
Trieste|de: Triest
Munich|it: Monaco di Baviera|de: München
Köln|en: Cologne|it: Colonia|de: Köln|es: Colonia
Hamburg|it: Amburgo|fr: Hambourg|es: Hamburgo
Frankfurt am Main|*: Frankfurt|it: Francoforte|fr: Francfort|es: Fráncfort
Dresden|it: Dresda|fr: Dresde|es: Dresde
Leipzig|it: Lipsia
Stuttgart|it: Stoccarda
Nürnberg|en: Nuremberg|it: Norimberga|fr: Nuremberg|es: Núremberg
Düsseldorf|*: Dusseldorf
Hannover|en: Hanover
Aachen|it: Aquisgrana|fr: Aix-la-Chapelle|es: Aquisgrán
Ramstein@DE|*: Ramstein Air Base
Marseille|*: Marseilles|it: Marsiglia|es: Marsella
Lyon|it: Lione
Nice|it: Nizza|de: Nizza|es: Niza
Toulouse|it: Tolosa
Bordeaux|es: Burdeos
Strasbourg|it: Strasburgo|de: Straßburg|es: Estrasburgo
Antwerpen|en: Antwerp|it: Anversa|fr: Anvers|de: Antwerpen|es: Amberes
Gent|en: Ghent|it: Gand|fr: Gand|es: Gante
Brugge|en: Bruges|fr: Bruges|es: Brujas
Liège|it: Liegi|de: Lüttich|es: Lieja
Rotterdam|es: Róterdam
Maastricht|
Edinburgh|it: Edimburgo|fr: Édimbourg|es: Edimburgo
London|
Barcelona|it: Barcellona|fr: Barcelone
Sevilla|en: Seville|it: Siviglia|fr: Séville
Zaragoza|it: Saragozza|fr: Saragosse
Valencia|fr: Valence
Córdoba|*: Cordoba|it: Cordova|fr: Cordoue
Málaga|*: Malaga
Porto|es: Oporto
Kraków|*: Krakow, Cracow|it: Cracovia|fr: Cracovie|de: Krakau|es: Cracovia
Gdańsk|*: Gdansk|it: Danzica|de: Danzig|es: Gdansk
Wrocław|*: Wroclaw|it: Breslavia|de: Breslau|es: Breslavia
Łódź|*: Lodz
Rzeszów|*: Rzeszow
Hrodna|en: Grodno
Brest|
Thessaloníki|en: Thessaloniki|it: Salonicco|fr: Thessalonique|de: Thessaloniki|es: Salónica
Istanbul|es: Estambul
İzmir|*: Izmir|it: Smirne|es: Esmirna
Göteborg|en: Gothenburg|it: Göteborg|fr: Göteborg|de: Göteborg|es: Gotemburgo
Aleppo|fr: Alep|es: Alepo
Homs|
Idlib|
Mosul|fr: Mossoul|de: Mossul|it: Mosul
Basrah|en: Basra|it: Bassora|fr: Bassorah|de: Basra|es: Basora
Erbil|
Kirkuk|fr: Kirkouk
Isfahan|it: Isfahan|fr: Ispahan
Natanz@IR|
Fordow@IR|*: Fordo|fr: Fordo
Haifa|fr: Haïfa|es: Haifa
Hebron|*: Hébron
Rafaḩ|en: Rafah|
Khān Yūnis|en: Khan Yunis|*: Khan Younis|fr: Khan Younès|de: Chan Junis|es: Jan Yunis
Jenin@PS|fr: Jénine|de: Dschenin|es: Yenín
Nablus|fr: Naplouse
Alexandria|it: Alessandria d'Egitto|fr: Alexandrie|es: Alejandría
Benghazi|it: Bengasi|de: Bengasi|es: Bengasi
Misrata@LY|*: Misrata, Misratah|it: Misurata
Sirte|fr: Syrte
Jeddah|*: Jedda|it: Gedda|fr: Djeddah|de: Dschidda|es: Yeda
Mecca|it: La Mecca|fr: La Mecque|de: Mekka|es: La Meca
Aden|es: Adén
Al Ḩudaydah|en: Hodeidah|*: Al-Hodeidah, Hudaydah|es: Hodeida|fr: Hodeïda|de: Hudaida
Karachi|
Lahore|
Peshawar|
Kandahār|en: Kandahar
Mumbai|*: Bombay
Kolkata|*: Calcutta
Shanghai|es: Shanghái
Guangzhou|*: Canton
Wuhan|
Shenzhen|
Ürümqi|*: Urumqi
Lhasa|
Hiroshima|
Nagasaki|
Osaka|
Fukushima|
Ho Chi Minh City|*: Saigon
Yangon|*: Yangon, Rangoon|fr: Rangoun
Sydney|es: Sídney
Melbourne|
Johannesburg|es: Johannesburgo
Cape Town|it: Città del Capo|fr: Le Cap|de: Kapstadt|es: Ciudad del Cabo
Lagos|
Timbuktu@ML|fr: Tombouctou|it: Timbuctù|es: Tombuctú
Gao|
Goma|
Bukavu|
Tangier|it: Tangeri|fr: Tanger|es: Tánger
Casablanca|
Marrakesh|it: Marrakech|fr: Marrakech|es: Marrakech
Los Angeles|es: Los Ángeles
Philadelphia|it: Filadelfia|fr: Philadelphie|es: Filadelfia
New Orleans|fr: La Nouvelle-Orléans|es: Nueva Orleans
Chicago|
San Francisco|
Houston|
Miami|
Minneapolis|
Montréal|en: Montreal|it: Montreal|es: Montreal
Rio de Janeiro|es: Río de Janeiro
São Paulo|*: Sao Paulo|it: San Paolo
Juárez|en: Ciudad Juárez|*: Ciudad Juarez, Ciudad Juárez
Tijuana|
Guayaquil|
Medellín|*: Medellin
Maracaibo|
Simferopol|fr: Simferopol
Sevastopol|en: Sevastopol|it: Sebastopoli|fr: Sébastopol|de: Sewastopol
Chornobyl@UA|*: Chernobyl|it: Chernobyl|fr: Tchernobyl|de: Tschernobyl|es: Chernóbil
Bucha@UA|fr: Boutcha|de: Butscha
Irpin@UA|
Avdiivka@UA|*: Avdiivka, Avdeevka|fr: Avdiïvka|de: Awdijiwka
Kramators’k|en: Kramatorsk
Sloviansk|*: Slavyansk
Sievierodonetsk@UA|*: Sievierodonetsk, Severodonetsk
Melitopol|
Kryvyi Rih|*: Kryvyi Rih
Enerhodar@UA|
Vinnytsia|*: Vinnytsia
León de los Aldama|en: León
Acapulco de Juárez|en: Acapulco
Santiago de Querétaro|en: Querétaro
Al Manşūrah|en: Mansoura
Asyūţ|en: Asyut
As Sulaymānīyah|en: Sulaymaniyah|*: Sulaimaniyah, Slemani
Abū Ghurayb|en: Abu Ghraib
Ta‘izz|en: Taiz|*: Taizz
Tol’yatti|en: Tolyatti
Fès|en: Fez
Allahābād|en: Prayagraj|*: Allahabad
Sūrat|en: Surat
Tébessa|en: Tébessa
Muzaffarābād|en: Muzaffarabad
Rājshāhi|en: Rajshahi
Århus|en: Aarhus
Donostia / San Sebastián|en: San Sebastián|es: San Sebastián
Gasteiz / Vitoria|en: Vitoria-Gasteiz|es: Vitoria
Mek'ele|en: Mekelle|*: Mekele
Castelló de la Plana|en: Castellón de la Plana|es: Castellón
Tulkarm@PS|fr: Tulkarem
Jabalia@PS|
Deir al-Balah@PS|
Beit Hanoun@PS|
Kupiansk@UA|*: Kupyansk|de: Kupjansk
Chasiv Yar@UA|
Toretsk@UA|
Vovchansk@UA|
Izium@UA|*: Izyum
El Fasher|en: El Fasher|*: Al Fasher, Al-Fasher, El-Fasher, al-Fashir|fr: El-Fasher
Nyala|en: Nyala
Kidal@ML|
Menaka@ML|
Uvira|en: Uvira
Mocímboa da Praia@MZ|
Sweida@SY|*: Suwayda, As-Suwayda, Sweida|fr: Soueïda
Baniyas@SY|
Latakia|en: Latakia|fr: Lattaquié|it: Latakia|de: Latakia
Tartus@SY|*: Tartous
Qamishli@SY|
Manbij|en: Manbij
Afrin@SY|
Kobani@SY|*: Kobane, Kobanî
Hodeidah@YE|*: Hodeida, Al Hudaydah
Marib@YE|
Bushehr|en: Bushehr|fr: Bouchehr
Tyre|en: Tyre|*: Tyr
Nabatieh@LB|*: Nabatiyeh
Baalbek@LB|
`;
