/**
 * What people and things of a country are called, and its seat of government, in the five languages.
 *
 * One line per country: ISO code | English | Italian | French | German | Spanish | capital.
 * A language column holds base forms separated by `/`: `adjectives.ts` inflects them. German has the
 * adjective first, then nouns. The capital column holds en; it; fr; de; es, or one name used in all five.
 * Written by hand for this project.
 */
export const COUNTRY_WORDS = `
AF|Afghan|afghano/afgano|afghan|afghanisch/Afghane|afgano|Kabul; Kabul; Kaboul; Kabul; Kabul
AL|Albanian|albanese|albanais|albanisch/Albaner|albanés|Tirana
DZ|Algerian|algerino|algérien|algerisch/Algerier|argelino|Algiers; Algeri; Alger; Algier; Argel
AD|Andorran|andorrano|andorran|andorranisch/Andorraner|andorrano|Andorra la Vella
AO|Angolan|angolano|angolais|angolanisch/Angolaner|angoleño|Luanda
AR|Argentine/Argentinian/Argentinean|argentino|argentin|argentinisch/Argentinier|argentino|Buenos Aires
AM|Armenian|armeno|arménien|armenisch/Armenier|armenio|Yerevan; Erevan; Erevan; Eriwan; Ereván
AU|Australian|australiano|australien|australisch/Australier|australiano|Canberra
AT|Austrian|austriaco|autrichien|österreichisch/Österreicher|austriaco/austríaco|Vienna; Vienna; Vienne; Wien; Viena
AZ|Azerbaijani/Azeri|azero/azerbaigiano|azerbaïdjanais/azéri|aserbaidschanisch/Aserbaidschaner|azerbaiyano/azerí|Baku; Baku; Bakou; Baku; Bakú
BS|Bahamian|bahamense|bahaméen|bahamaisch|bahameño|Nassau
BH|Bahraini|bahreinita|bahreïni|bahrainisch|bareiní|Manama
BD|Bangladeshi|bangladese/bengalese|bangladais|bangladeschisch|bangladesí|Dhaka; Dacca; Dacca; Dhaka; Daca
BB|Barbadian|barbadiano|barbadien|barbadisch|barbadense|Bridgetown
BY|Belarusian/Belarussian/Byelorussian|bielorusso|biélorusse/bélarusse|belarussisch/belarusisch/weißrussisch/Belarusse/Weißrusse|bielorruso|Minsk
BE|Belgian|belga|belge|belgisch/Belgier|belga|Brussels; Bruxelles; Bruxelles; Brüssel; Bruselas
BZ|Belizean|beliziano|bélizien|belizisch|beliceño|Belmopan
BJ|Beninese|beninese|béninois|beninisch/Beniner|beninés|Porto-Novo
BT|Bhutanese|bhutanese|bhoutanais|bhutanisch|butanés|Thimphu
BO|Bolivian|boliviano|bolivien|bolivianisch/Bolivianer|boliviano|La Paz
BA|Bosnian|bosniaco|bosnien/bosniaque|bosnisch/Bosnier|bosnio|Sarajevo
BW|Botswanan/Motswana|botswano|botswanais|botswanisch|botsuano|Gaborone
BR|Brazilian|brasiliano|brésilien|brasilianisch/Brasilianer|brasileño|Brasília; Brasilia; Brasilia; Brasilia; Brasilia
BN|Bruneian|bruneiano|brunéien|bruneiisch|bruneano|Bandar Seri Begawan
BG|Bulgarian|bulgaro|bulgare|bulgarisch/Bulgare|búlgaro|Sofia; Sofia; Sofia; Sofia; Sofía
BF|Burkinabe/Burkinabé|burkinabé|burkinabé|burkinisch|burkinés|Ouagadougou; Ouagadougou; Ouagadougou; Ouagadougou; Uagadugú
BI|Burundian|burundese|burundais|burundisch|burundés|Gitega
KH|Cambodian|cambogiano|cambodgien|kambodschanisch/Kambodschaner|camboyano|Phnom Penh; Phnom Penh; Phnom Penh; Phnom Penh; Nom Pen
CM|Cameroonian|camerunese|camerounais|kamerunisch/Kameruner|camerunés|Yaoundé
CA|Canadian|canadese|canadien|kanadisch/Kanadier|canadiense|Ottawa
CV|Cape Verdean|capoverdiano|cap-verdien|kapverdisch|caboverdiano|Praia
CF|Central African|centrafricano|centrafricain|zentralafrikanisch|centroafricano|Bangui
TD|Chadian|ciadiano|tchadien|tschadisch|chadiano|N'Djamena
CL|Chilean|cileno|chilien|chilenisch/Chilene|chileno|Santiago
CN|Chinese|cinese|chinois|chinesisch/Chinese|chino|Beijing; Pechino; Pékin/Beijing; Peking/Beijing; Pekín/Beijing
CO|Colombian|colombiano|colombien|kolumbianisch/Kolumbianer|colombiano|Bogotá
KM|Comorian|comoriano|comorien|komorisch|comorense|Moroni
CG|Congolese|congolese|congolais|kongolesisch/Kongolese|congoleño|Brazzaville
CD|Congolese|congolese|congolais|kongolesisch/Kongolese|congoleño|Kinshasa; Kinshasa; Kinshasa; Kinshasa; Kinsasa
CR|Costa Rican|costaricano|costaricien|costa-ricanisch|costarricense|San José
CI|Ivorian|ivoriano|ivoirien|ivorisch/Ivorer|marfileño|Yamoussoukro; Yamoussoukro; Yamoussoukro; Yamoussoukro; Yamusukro
HR|Croatian/Croat|croato|croate|kroatisch/Kroate|croata|Zagreb; Zagabria; Zagreb; Zagreb; Zagreb
CU|Cuban|cubano|cubain|kubanisch/Kubaner|cubano|Havana; L'Avana; La Havane; Havanna; La Habana
CY|Cypriot|cipriota|chypriote|zyprisch/zypriotisch/Zyprer|chipriota|Nicosia; Nicosia; Nicosie; Nikosia; Nicosia
CZ|Czech|ceco|tchèque|tschechisch/Tscheche|checo|Prague; Praga; Prague; Prag; Praga
DK|Danish/Dane|danese|danois|dänisch/Däne|danés|Copenhagen; Copenaghen; Copenhague; Kopenhagen; Copenhague
DJ|Djiboutian|gibutiano|djiboutien|dschibutisch|yibutiano|
DO|Dominican|dominicano|dominicain|dominikanisch/Dominikaner|dominicano|Santo Domingo; Santo Domingo; Saint-Domingue; Santo Domingo; Santo Domingo
EC|Ecuadorian/Ecuadorean|ecuadoriano|équatorien|ecuadorianisch/Ecuadorianer|ecuatoriano|Quito
EG|Egyptian|egiziano|égyptien|ägyptisch/Ägypter|egipcio|Cairo; Il Cairo; Le Caire; Kairo; El Cairo
SV|Salvadoran/Salvadorean|salvadoregno|salvadorien|salvadorianisch|salvadoreño|San Salvador
GQ|Equatoguinean|equatoguineano|équatoguinéen|äquatorialguineisch|ecuatoguineano|Malabo
ER|Eritrean|eritreo|érythréen|eritreisch/Eritreer|eritreo|Asmara
EE|Estonian|estone|estonien|estnisch/Este|estonio|Tallinn; Tallinn; Tallinn; Tallinn; Tallin
SZ|Swazi|swazi|swazi|eswatinisch|suazi|Mbabane
ET|Ethiopian|etiope|éthiopien|äthiopisch/Äthiopier|etíope|Addis Ababa; Addis Abeba; Addis-Abeba; Addis Abeba; Adís Abeba
FJ|Fijian|figiano|fidjien|fidschianisch|fiyiano|Suva
FI|Finnish/Finn|finlandese|finlandais|finnisch/Finne|finlandés|Helsinki
FR|French/Frenchman/Frenchwoman/Frenchmen|francese|français|französisch/Franzose|francés|Paris; Parigi; Paris; Paris; París
GA|Gabonese|gabonese|gabonais|gabunisch|gabonés|Libreville
GM|Gambian|gambiano|gambien|gambisch|gambiano|Banjul
GE|Georgian|georgiano|géorgien|georgisch/Georgier|georgiano|Tbilisi; Tbilisi; Tbilissi/Tbilisi; Tiflis/Tbilissi/Tbilisi; Tiflis/Tbilisi
DE|German|tedesco|allemand|deutsch/bundesdeutsch|alemán/germano|Berlin; Berlino; Berlin; Berlin; Berlín
GH|Ghanaian|ghanese|ghanéen|ghanaisch/Ghanaer|ghanés|Accra; Accra; Accra; Accra; Acra
GR|Greek|greco|grec|griechisch/Grieche|griego|Athens; Atene; Athènes; Athen; Atenas
GD|Grenadian|grenadino|grenadien|grenadisch|granadino|
GT|Guatemalan|guatemalteco|guatémaltèque|guatemaltekisch|guatemalteco|Guatemala City; Città del Guatemala; ; Guatemala-Stadt; Ciudad de Guatemala
GN|Guinean|guineano|guinéen|guineisch|guineano|Conakry
GW|Bissau-Guinean|guineense|bissau-guinéen|bissau-guineisch|guineano|Bissau
GY|Guyanese|guyanese|guyanien|guyanisch|guyanés|Georgetown
HT|Haitian|haitiano|haïtien|haitianisch/Haitianer|haitiano|Port-au-Prince; Port-au-Prince; Port-au-Prince; Port-au-Prince; Puerto Príncipe
HN|Honduran|honduregno|hondurien|honduranisch/Honduraner|hondureño|Tegucigalpa
HU|Hungarian|ungherese|hongrois|ungarisch/Ungar|húngaro|Budapest
IS|Icelandic/Icelander|islandese|islandais|isländisch/Isländer|islandés|Reykjavik; Reykjavik; Reykjavik; Reykjavik; Reikiavik
IN|Indian|indiano|indien|indisch/Inder|indio|New Delhi/Delhi; Nuova Delhi/New Delhi/Delhi; New Delhi/Delhi; Neu-Delhi/Delhi; Nueva Delhi/Delhi
ID|Indonesian|indonesiano|indonésien|indonesisch/Indonesier|indonesio|Jakarta; Giacarta; Jakarta; Jakarta; Yakarta
IR|Iranian|iraniano|iranien|iranisch/Iraner|iraní|Tehran/Teheran; Teheran; Téhéran; Teheran; Teherán
IQ|Iraqi|iracheno|irakien|irakisch/Iraker|iraquí|Baghdad; Baghdad; Bagdad; Bagdad; Bagdad
IE|Irish|irlandese|irlandais|irisch/Ire|irlandés|Dublin; Dublino; Dublin; Dublin; Dublín
IL|Israeli|israeliano|israélien|israelisch/Israeli|israelí|Jerusalem/Tel Aviv; Gerusalemme/Tel Aviv; Jérusalem/Tel-Aviv/Tel Aviv; Jerusalem/Tel Aviv; Jerusalén/Tel Aviv
IT|Italian|italiano|italien|italienisch/Italiener|italiano|Rome; Roma; Rome; Rom; Roma
JM|Jamaican|giamaicano|jamaïcain|jamaikanisch|jamaicano|Kingston
JP|Japanese|giapponese/nipponico|japonais/nippon|japanisch/Japaner|japonés/nipón|Tokyo; Tokyo; Tokyo; Tokio; Tokio
JO|Jordanian|giordano|jordanien|jordanisch/Jordanier|jordano|Amman; Amman; Amman; Amman; Amán
KZ|Kazakh/Kazakhstani|kazako|kazakh|kasachisch/Kasache|kazajo|Astana; Astana; Astana; Astana; Astaná
KE|Kenyan|keniota/keniano|kényan/kenyan|kenianisch/Kenianer|keniano|Nairobi
KP|North Korean|nordcoreano|nord-coréen|nordkoreanisch/Nordkoreaner|norcoreano|Pyongyang; Pyongyang; Pyongyang; Pjöngjang; Pionyang/Pyongyang
KR|South Korean/Korean|sudcoreano/coreano|sud-coréen/coréen|südkoreanisch/koreanisch/Südkoreaner/Koreaner|surcoreano/coreano|Seoul; Seul; Séoul; Seoul; Seúl
XK|Kosovar/Kosovan|kosovaro|kosovar|kosovarisch/Kosovare|kosovar|Pristina
KW|Kuwaiti|kuwaitiano|koweïtien|kuwaitisch/Kuwaiter|kuwaití|
KG|Kyrgyz/Kyrgyzstani|kirghiso|kirghize|kirgisisch/Kirgise|kirguís|Bishkek; Bishkek; Bichkek; Bischkek; Biskek
LA|Laotian/Lao|laotiano|laotien|laotisch/Laote|laosiano|Vientiane
LV|Latvian|lettone|letton|lettisch/Lette|letón|Riga
LB|Lebanese|libanese|libanais|libanesisch/Libanese|libanés|Beirut; Beirut; Beyrouth; Beirut; Beirut
LS|Basotho|basotho|basotho|lesothisch|basoto|Maseru
LR|Liberian|liberiano|libérien|liberianisch/Liberianer|liberiano|Monrovia
LY|Libyan|libico|libyen|libysch/Libyer|libio|Tripoli; Tripoli; Tripoli; Tripolis; Trípoli
LI|Liechtensteiner|liechtensteinese|liechtensteinois|liechtensteinisch|liechtensteiniano|Vaduz
LT|Lithuanian|lituano|lituanien|litauisch/Litauer|lituano|Vilnius; Vilnius; Vilnius; Vilnius; Vilna
LU|Luxembourger/Luxembourgish|lussemburghese|luxembourgeois|luxemburgisch/Luxemburger|luxemburgués|
MG|Malagasy|malgascio|malgache|madagassisch/Madagasse|malgache|Antananarivo
MW|Malawian|malawiano|malawien|malawisch|malauí|Lilongwe
MY|Malaysian|malese/malesiano|malaisien|malaysisch/Malaysier|malasio|Kuala Lumpur
MV|Maldivian|maldiviano|maldivien|maledivisch|maldivo|Malé
ML|Malian|maliano|malien|malisch/Malier|maliense/malí|Bamako
MT|Maltese|maltese|maltais|maltesisch/Malteser|maltés|Valletta; La Valletta; La Valette; Valletta; La Valeta
MR|Mauritanian|mauritano|mauritanien|mauretanisch/Mauretanier|mauritano|Nouakchott
MU|Mauritian|mauriziano|mauricien|mauritisch|mauriciano|Port Louis
MX|Mexican|messicano|mexicain|mexikanisch/Mexikaner|mexicano|Mexico City; Città del Messico; Mexico; Mexiko-Stadt; Ciudad de México
MD|Moldovan/Moldavian|moldavo|moldave|moldauisch/moldawisch/Moldauer/Moldawier|moldavo|Chisinau/Chișinău; Chișinău; Chisinau; Chisinau; Chisináu
MC|Monegasque|monegasco|monégasque|monegassisch|monegasco|
MN|Mongolian|mongolo|mongol|mongolisch/Mongole|mongol|Ulaanbaatar/Ulan Bator; Ulan Bator; Oulan-Bator; Ulan-Bator/Ulaanbaatar; Ulán Bator
ME|Montenegrin|montenegrino|monténégrin|montenegrinisch/Montenegriner|montenegrino|Podgorica
MA|Moroccan|marocchino|marocain|marokkanisch/Marokkaner|marroquí|Rabat
MZ|Mozambican|mozambicano|mozambicain|mosambikanisch/Mosambikaner|mozambiqueño|Maputo
MM|Burmese/Myanmar|birmano|birman|myanmarisch/birmanisch/Birmane|birmano|Naypyidaw; Naypyidaw; Naypyidaw; Naypyidaw; Naipyidó
NA|Namibian|namibiano|namibien|namibisch/Namibier|namibio|Windhoek
NP|Nepalese/Nepali|nepalese|népalais|nepalesisch/Nepalese|nepalí|Kathmandu; Katmandu; Katmandou; Kathmandu; Katmandú
NL|Dutch/Dutchman|olandese/neerlandese|néerlandais/hollandais|niederländisch/holländisch/Niederländer/Holländer|neerlandés/holandés|The Hague/Amsterdam; L'Aia/Amsterdam; La Haye/Amsterdam; Den Haag/Amsterdam; La Haya/Ámsterdam
NZ|New Zealander|neozelandese|néo-zélandais|neuseeländisch/Neuseeländer|neozelandés|Wellington
NI|Nicaraguan|nicaraguense|nicaraguayen|nicaraguanisch/Nicaraguaner|nicaragüense|Managua
NE|Nigerien|nigerino|nigérien|nigrisch|nigerino|Niamey
NG|Nigerian|nigeriano|nigérian|nigerianisch/Nigerianer|nigeriano|Abuja
MK|Macedonian|macedone|macédonien|mazedonisch/Mazedonier|macedonio|Skopje
NO|Norwegian|norvegese|norvégien|norwegisch/Norweger|noruego|Oslo
OM|Omani|omanita|omanais|omanisch/Omaner|omaní|Muscat; Mascate; Mascate; Maskat; Mascate
PK|Pakistani|pakistano|pakistanais|pakistanisch/Pakistaner|pakistaní|Islamabad
PS|Palestinian|palestinese|palestinien|palästinensisch/Palästinenser|palestino|Ramallah
PA|Panamanian|panamense|panaméen|panamaisch|panameño|Panama City; ; ; Panama-Stadt; Ciudad de Panamá
PG|Papua New Guinean|papuano|papouasien|papua-neuguineisch|papú|Port Moresby
PY|Paraguayan|paraguaiano|paraguayen|paraguayisch|paraguayo|Asunción
PE|Peruvian|peruviano|péruvien|peruanisch/Peruaner|peruano|Lima
PH|Filipino/Philippine|filippino|philippin|philippinisch/Filipino|filipino|Manila; Manila; Manille; Manila; Manila
PL|Polish/Pole|polacco|polonais|polnisch/Pole|polaco|Warsaw; Varsavia; Varsovie; Warschau; Varsovia
PT|Portuguese|portoghese|portugais|portugiesisch/Portugiese|portugués/luso|Lisbon; Lisbona; Lisbonne; Lissabon; Lisboa
QA|Qatari|qatariota/qatarino|qatari/qatarien|katarisch/Katarer|catarí/qatarí|Doha
RO|Romanian|romeno/rumeno|roumain|rumänisch/Rumäne|rumano|Bucharest; Bucarest; Bucarest; Bukarest; Bucarest
RU|Russian|russo|russe|russisch/Russe|ruso|Moscow; Mosca; Moscou; Moskau; Moscú
RW|Rwandan|ruandese|rwandais|ruandisch/Ruander|ruandés|Kigali
SA|Saudi|saudita|saoudien|saudisch/saudi-arabisch/Saudi|saudí/saudita|Riyadh; Riad; Riyad/Ryad; Riad; Riad
SN|Senegalese|senegalese|sénégalais|senegalesisch/Senegalese|senegalés|Dakar
RS|Serbian/Serb|serbo|serbe|serbisch/Serbe|serbio|Belgrade; Belgrado; Belgrade; Belgrad; Belgrado
SL|Sierra Leonean|sierraleonese|sierra-léonais|sierra-leonisch|sierraleonés|Freetown
SG|Singaporean|singaporiano|singapourien|singapurisch|singapurense|
SK|Slovak/Slovakian|slovacco|slovaque|slowakisch/Slowake|eslovaco|Bratislava
SI|Slovenian/Slovene|sloveno|slovène|slowenisch/Slowene|esloveno|Ljubljana; Lubiana; Ljubljana; Ljubljana; Liubliana
SO|Somali|somalo|somalien|somalisch/Somalier|somalí|Mogadishu; Mogadiscio; Mogadiscio; Mogadischu; Mogadiscio
ZA|South African|sudafricano|sud-africain|südafrikanisch/Südafrikaner|sudafricano|Pretoria
SS|South Sudanese|sudsudanese|sud-soudanais|südsudanesisch/Südsudanese|sursudanés|Juba; Giuba; Djouba; Juba; Yuba
ES|Spanish/Spaniard|spagnolo|espagnol|spanisch/Spanier|español|Madrid
LK|Sri Lankan|srilankese/singalese|srilankais/sri-lankais|sri-lankisch|esrilanqués/ceilandés|Colombo
SD|Sudanese|sudanese|soudanais|sudanesisch/Sudanese|sudanés|Khartoum; Khartum; Khartoum; Khartum; Jartum
SR|Surinamese|surinamese|surinamais|surinamisch|surinamés|Paramaribo
SE|Swedish/Swede|svedese|suédois|schwedisch/Schwede|sueco|Stockholm; Stoccolma; Stockholm; Stockholm; Estocolmo
CH|Swiss|svizzero/elvetico|suisse/helvétique|schweizerisch/Schweizer|suizo/helvético|Bern; Berna; Berne; Bern; Berna
SY|Syrian|siriano|syrien|syrisch/Syrer|sirio|Damascus; Damasco; Damas; Damaskus; Damasco
TW|Taiwanese|taiwanese|taïwanais|taiwanisch/taiwanesisch/Taiwaner|taiwanés|Taipei; Taipei; Taipei; Taipeh; Taipéi
TJ|Tajik|tagiko|tadjik|tadschikisch/Tadschike|tayiko|Dushanbe; Dušanbe; Douchanbé; Duschanbe; Dusambé
TZ|Tanzanian|tanzaniano|tanzanien|tansanisch/Tansanier|tanzano|Dodoma
TH|Thai|thailandese/tailandese|thaïlandais/thaï|thailändisch/Thailänder|tailandés|Bangkok
TL|Timorese|timorese|timorais|osttimoresisch|timorense|Dili
TG|Togolese|togolese|togolais|togoisch/Togoer|togolés|Lomé
TT|Trinidadian|trinidadiano|trinidadien|trinidadisch|trinitense|Port of Spain
TN|Tunisian|tunisino|tunisien|tunesisch/Tunesier|tunecino|Tunis; Tunisi; Tunis; Tunis; Túnez
TR|Turkish/Turk|turco|turc|türkisch/Türke|turco|Ankara; Ankara; Ankara; Ankara; Ankara
TM|Turkmen|turkmeno|turkmène|turkmenisch/Turkmene|turkmeno/turcomano|Ashgabat; Ashgabat; Achgabat; Aschgabat; Asjabad
UG|Ugandan|ugandese|ougandais|ugandisch/Ugander|ugandés|Kampala
UA|Ukrainian|ucraino|ukrainien|ukrainisch/Ukrainer|ucraniano|Kyiv/Kiev; Kiev/Kyiv; Kiev/Kyiv; Kiew/Kyjiw; Kiev/Kyiv
AE|Emirati|emiratino|émirati/émirien|emiratisch|emiratí|Abu Dhabi; Abu Dhabi; Abou Dhabi/Abu Dhabi; Abu Dhabi; Abu Dabi
GB|British/Briton/Brit/English/Englishman|britannico/inglese|britannique/anglais|britisch/Brite/englisch/Engländer|británico/inglés|London; Londra; Londres; London; Londres
US|American|americano/statunitense|américain/états-unien/étasunien|amerikanisch/US-amerikanisch/Amerikaner/US-Amerikaner|estadounidense/norteamericano/americano|Washington/Washington DC/Washington, D.C.
UY|Uruguayan|uruguaiano|uruguayen|uruguayisch|uruguayo|Montevideo
UZ|Uzbek|uzbeko/usbeco|ouzbek|usbekisch/Usbeke|uzbeko|Tashkent; Tashkent; Tachkent; Taschkent; Taskent
VA|Vatican|vaticano|vatican|vatikanisch|vaticano|
VE|Venezuelan|venezuelano|vénézuélien|venezolanisch/venezuelanisch/Venezolaner|venezolano|Caracas
VN|Vietnamese|vietnamita|vietnamien|vietnamesisch/Vietnamese|vietnamita|Hanoi; Hanoi; Hanoï; Hanoi; Hanói
YE|Yemeni|yemenita|yéménite|jemenitisch/Jemenit|yemení|Sanaa/Sana'a; Sana'a; Sanaa; Sanaa; Saná
ZM|Zambian|zambiano|zambien|sambisch|zambiano|Lusaka
ZW|Zimbabwean|zimbabwese|zimbabwéen|simbabwisch|zimbabuense|Harare
GL|Greenlandic/Greenlander|groenlandese|groenlandais|grönländisch/Grönländer|groenlandés|Nuuk
HK|Hong Konger|hongkonghese|hongkongais|hongkongisch|hongkonés|
PR|Puerto Rican|portoricano|portoricain|puertoricanisch|puertorriqueño|
`;

/** First halves of double adjectives ("sino-americano", "germano-russe"), by language: form:country. */
export const COMPOUND_PREFIXES: Readonly<Record<string, string>> = {
  en: 'sino:CN franco:FR anglo:GB russo:RU indo:IN italo:IT',
  it: 'sino:CN franco:FR anglo:GB russo:RU italo:IT ispano:ES indo:IN nippo:JP israelo:IL turco:TR greco:GR polacco:PL ucraino:UA austro:AT serbo:RS irano:IR',
  fr: 'sino:CN franco:FR anglo:GB russo:RU germano:DE italo:IT hispano:ES indo:IN nippo:JP israélo:IL turco:TR gréco:GR polono:PL ukraino:UA austro:AT belgo:BE américano:US irano:IR syro:SY canado:CA serbo:RS algéro:DZ luso:PT helvético:CH maroco:MA',
  de: 'sino:CN anglo:GB',
  es: 'sino:CN franco:FR anglo:GB ruso:RU germano:DE italo:IT hispano:ES indo:IN nipo:JP israelo:IL palestino:PS turco:TR greco:GR luso:PT',
};

/**
 * Names that neither CLDR nor world-countries has, for all languages (`*`) or one: code; lang: names, …
 * Names in `=…=` must stand exactly so ("US" is a country, "us" a pronoun).
 */
export const COUNTRY_ALIASES = `
US|*: =US=, =U.S.=, =U.S=, =USA=, =U.S.A.=|en: America, United States of America, the States|it: =Usa=, America, Stati Uniti d'America, Stati Uniti|fr: =Etats-Unis=, États-Unis d'Amérique, Amérique|de: Vereinigte Staaten, Vereinigten Staaten, Vereinigten Staaten von Amerika, Vereinigte Staaten von Amerika, Amerika|es: =EEUU=, =EE.UU.=, =EE. UU.=, =EE UU=, =EE. UU=, =EE.UU=, =EUA=, Estados Unidos, Estados Unidos de América
GB|*: =UK=, =U.K.=, Britain, Great Britain, England|it: Gran Bretagna, Regno Unito, Inghilterra|fr: Grande-Bretagne, Royaume-Uni, Angleterre|de: Großbritannien, Vereinigtes Königreich, Vereinigte Königreich, Vereinigten Königreich, Vereinigten Königreichs, Grossbritannien|es: Gran Bretaña, Reino Unido, Inglaterra
RU|en: Russian Federation|it: Federazione Russa|fr: Fédération de Russie|de: Russische Föderation, Russischen Föderation|es: Federación Rusa, Federación de Rusia
BY|*: Belarus|en: Byelorussia, Belorussia|it: Bielorussia|fr: Bélarus, Biélorussie|de: Weißrussland|es: Bielorrusia, Belarús
UA|it: Ucraina
CN|en: People's Republic of China, =PRC=, mainland China|it: Repubblica popolare cinese, Cina popolare|fr: République populaire de Chine|de: Volksrepublik China, VR China|es: República Popular China
KP|*: =DPRK=|en: North Korea, Democratic People's Republic of Korea|it: Corea del Nord, Nord Corea|fr: Corée du Nord|de: Nordkorea|es: Corea del Norte, =RPDC=
KR|*: =ROK=|en: South Korea, Republic of Korea|it: Corea del Sud, Sud Corea|fr: Corée du Sud|de: Südkorea|es: Corea del Sur
IR|en: Islamic Republic of Iran, Islamic Republic|it: Repubblica islamica, Repubblica Islamica dell'Iran|fr: République islamique, République islamique d'Iran|de: Islamische Republik, Islamischen Republik|es: República Islámica, República Islámica de Irán
TR|*: Türkiye|en: Turkey|it: Turchia|fr: Turquie|de: Türkei|es: Turquía
CZ|en: Czech Republic, Czechia|it: Repubblica Ceca, Cechia|fr: République tchèque, Tchéquie|de: Tschechien, Tschechische Republik, Tschechischen Republik|es: República Checa, Chequia
PS|en: Palestine, State of Palestine, Palestinian Territories|it: Palestina, Stato palestinese|fr: Palestine, État palestinien|de: Palästina|es: Palestina, Estado palestino, Estado de Palestina
IL|es: Estado judío, Estado hebreo, régimen sionista, entidad sionista|fr: État hébreu, régime sioniste, entité sioniste|it: Stato ebraico, regime sionista, entità sionista|en: Jewish state, Zionist regime, Zionist entity|de: zionistische Regime, zionistischen Regime, zionistisches Regime
AE|*: =UAE=, =EAU=|en: United Arab Emirates, the Emirates|it: Emirati Arabi Uniti, Emirati|fr: Émirats arabes unis, Emirats|de: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten|es: Emiratos Árabes Unidos, Emiratos
SA|en: =KSA=, Saudi Arabia|it: Arabia Saudita|fr: Arabie saoudite|de: Saudi-Arabien|es: Arabia Saudí, Arabia Saudita
NL|en: Netherlands, Holland|it: Paesi Bassi, Olanda|fr: Pays-Bas|de: Niederlande, Niederlanden, Holland|es: Países Bajos, Holanda
MM|en: Burma, Myanmar|it: Birmania|fr: Birmanie|de: Myanmar, Birma|es: Birmania
CD|*: =DRC=, DR Congo|en: Democratic Republic of the Congo, Democratic Republic of Congo, =D.R.C.=, Congo, Zaire|it: Repubblica Democratica del Congo, =RDC=, Congo|fr: République démocratique du Congo, =RDC=, Congo|de: Demokratische Republik Kongo, Demokratischen Republik Kongo, Kongo|es: República Democrática del Congo, =RDC=, Congo
CG|*: Congo-Brazzaville|en: Republic of the Congo, Republic of Congo, Congo|it: Congo|fr: Congo|de: Kongo|es: Congo
CI|*: Côte d'Ivoire|en: Ivory Coast|it: Costa d'Avorio|de: Elfenbeinküste|es: Costa de Marfil
BA|*: Bosnia|en: Bosnia and Herzegovina, Bosnia-Herzegovina|it: Bosnia ed Erzegovina, Bosnia-Erzegovina|fr: Bosnie, Bosnie-Herzégovine|de: Bosnien, Bosnien-Herzegowina|es: Bosnia-Herzegovina, Bosnia y Herzegovina
MK|*: Macedonia|en: North Macedonia|it: Macedonia del Nord|fr: Macédoine du Nord|de: Nordmazedonien|es: Macedonia del Norte
MD|de: Moldau, Republik Moldau, Moldawien|fr: Moldavie, Moldova|it: Moldavia, Moldova|es: Moldavia
SZ|*: Eswatini, Swaziland
TW|*: Taiwan|fr: Taïwan|es: Taiwán
HK|*: Hong Kong|de: Hongkong
VA|en: Vatican, Holy See|it: Vaticano, Santa Sede|fr: Vatican, Saint-Siège|de: Vatikan, Heiliger Stuhl, Heilige Stuhl, Heiligen Stuhl, Heiligen Stuhls|es: Vaticano, Santa Sede
SY|en: Syrian Arab Republic|it: Repubblica araba siriana|fr: République arabe syrienne
VE|*: Venezuela
TL|en: East Timor, Timor-Leste|it: Timor Est
AF|en: Afghanistan
DE|en: Federal Republic of Germany|de: Bundesrepublik, Bundesrepublik Deutschland, =BRD=|it: Repubblica federale|fr: République fédérale d'Allemagne
DO|en: Dominican Republic|it: Repubblica Dominicana|fr: République dominicaine|de: Dominikanische Republik, Dominikanischen Republik|es: República Dominicana
CF|*: =CAR=|en: Central African Republic|it: Repubblica Centrafricana|fr: République centrafricaine, Centrafrique, =RCA=|de: Zentralafrikanische Republik, Zentralafrikanischen Republik|es: República Centroafricana
VG|*: =BVI=|en: British Virgin Islands
DK|en: Kingdom of Denmark|it: Regno di Danimarca
KN|en: St Kitts and Nevis, St. Kitts and Nevis
LC|en: St Lucia, St. Lucia
VC|en: St Vincent, Saint Vincent, St. Vincent and the Grenadines
LK|en: Sri Lanka
VN|en: Viet Nam|fr: Viêt Nam, Vietnam
AU|en: Commonwealth of Australia
XK|*: Kosovo
CV|en: Cape Verde
`;

/** Words for a seat of government that stand for the country, whatever they do. */
export const SEATS = `
RU|*: Kremlin|it: Cremlino|de: Kreml|es: Kremlin, Kremlín
FR|*: Élysée, Matignon|it: Eliseo|de: Élysée-Palast, Elysée-Palast, Élyséepalast|es: Elíseo, Palacio del Elíseo
GB|*: Downing Street, 10 Downing Street, Whitehall
IT|*: Palazzo Chigi
ES|*: Moncloa, La Moncloa, Palacio de la Moncloa
UA|*: Bankova
CN|*: Zhongnanhai
KR|*: Blue House
DE|*: Bundeskanzleramt|de: Kanzleramt, Bundesregierung, Ampelregierung, Ampelkoalition, Ampel-Koalition
VE|*: Miraflores|es: Palacio de Miraflores|it: Palazzo di Miraflores|fr: palais de Miraflores
CO|*: Casa de Nariño, Palacio de Nariño
EC|*: Carondelet|es: Palacio de Carondelet
BO|*: Palacio Quemado, Casa Grande del Pueblo
AT|*: Ballhausplatz
PH|*: Malacañang, Malacañang Palace
TR|*: Sublime Porte
PL|*: Belweder
AR|*: Casa Rosada
BR|*: Planalto, Palácio do Planalto, Itamaraty|it: Palazzo Planalto|es: Palacio de Planalto, Palacio del Planalto|fr: palais du Planalto
MX|*: Los Pinos
CL|*: La Moneda
`;
