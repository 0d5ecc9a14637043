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
Zaporizhzhya|*: Zaporizhzhia, Zaporizhia|fr: Zaporijjia|de: Saporischschja|it: Zaporizhzhia|es: Zaporiyia, Zaporiyía
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
Cologne|it: Colonia|de: Köln|es: Colonia
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
Marseille|en: Marseilles|it: Marsiglia|es: Marsella
Lyon|it: Lione
Nice|it: Nizza|de: Nizza|es: Niza
Toulouse|it: Tolosa
Bordeaux|es: Burdeos
Strasbourg|it: Strasburgo|de: Straßburg|es: Estrasburgo
Antwerp|it: Anversa|fr: Anvers|de: Antwerpen|es: Amberes
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
Córdoba|en: Cordoba|it: Cordova|fr: Cordoue
Málaga|en: Malaga
Porto|es: Oporto
Kraków|en: Krakow, Cracow|it: Cracovia|fr: Cracovie|de: Krakau|es: Cracovia
Gdańsk|en: Gdansk|it: Danzica|de: Danzig|es: Gdansk
Wrocław|en: Wroclaw|it: Breslavia|de: Breslau|es: Breslavia
Łódź|en: Lodz
Rzeszów|en: Rzeszow
Grodno|*: Hrodna
Brest|
Thessaloníki|en: Thessaloniki|it: Salonicco|fr: Thessalonique|de: Thessaloniki|es: Salónica
Istanbul|es: Estambul
İzmir|*: Izmir|it: Smirne|es: Esmirna
Gothenburg|it: Göteborg|fr: Göteborg|de: Göteborg|es: Gotemburgo
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
Khan Yunis|*: Khan Younis|fr: Khan Younès|de: Chan Junis|es: Jan Yunis
Jenin|fr: Jénine|de: Dschenin|es: Yenín
Nablus|fr: Naplouse
Alexandria|it: Alessandria d'Egitto|fr: Alexandrie|es: Alejandría
Benghazi|it: Bengasi|de: Bengasi|es: Bengasi
Misratah|en: Misrata|it: Misurata
Sirte|fr: Syrte
Jeddah|*: Jedda|it: Gedda|fr: Djeddah|de: Dschidda|es: Yeda
Mecca|it: La Mecca|fr: La Mecque|de: Mekka|es: La Meca
Aden|es: Adén
Al Ḩudaydah|en: Hodeidah|*: Al-Hodeidah, Hudaydah|es: Hodeida|fr: Hodeïda|de: Hudaida
Karachi|
Lahore|
Peshawar|
Kandahar|
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
Rangoon|*: Yangon|fr: Rangoun
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
Ciudad Juárez|*: Ciudad Juarez
Tijuana|
Guayaquil|
Medellín|*: Medellin
Maracaibo|
Simferopol|fr: Simferopol
Sebastopol|*: Sevastopol|it: Sebastopoli|fr: Sébastopol|de: Sewastopol
Chornobyl@UA|*: Chernobyl|it: Chernobyl|fr: Tchernobyl|de: Tschernobyl|es: Chernóbil
Bucha@UA|fr: Boutcha|de: Butscha
Irpin|
Avdiyivka|*: Avdiivka, Avdeevka|fr: Avdiïvka|de: Awdijiwka
Kramatorsk|
Sloviansk|*: Slavyansk
Severodonetsk|*: Sievierodonetsk
Melitopol|
Kryvyy Rih|*: Kryvyi Rih
Enerhodar|
Vinnytsya|*: Vinnytsia
`;
