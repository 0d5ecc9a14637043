/**
 * Countries and territories: code|state or territory|latitude,longitude|names in en|it|fr|de|es, the usual one first.
 * Derived from world-countries (https://github.com/mledoze/countries, ODbL 1.0) and Unicode CLDR (Unicode licence)
 * by training/gazetteer/build-countries.mjs. Do not edit.
 */
export const COUNTRY_NAMES = `
AW|territory|12.5,-70|Aruba|Aruba|Aruba|Aruba|Aruba
AF|state|33,65|Afghanistan; Islamic Republic of Afghanistan|Afghanistan; Repubblica islamica dell'Afghanistan|Afghanistan; République islamique d'Afghanistan|Afghanistan; Islamische Republik Afghanistan|Afganistán; República Islámica de Afganistán
AO|state|-12.5,18.5|Angola; Republic of Angola|Angola; Repubblica dell'Angola|Angola; République d'Angola|Angola; Republik Angola|Angola; República de Angola
AI|territory|18.3,-63.2|Anguilla|Anguilla|Anguilla|Anguilla|Anguilla; Anguila
AL|state|41,20|Albania; Republic of Albania|Albania; Repubblica d'Albania|Albanie; République d'Albanie|Albanien; Republik Albanien|Albania; República de Albania
AD|state|42.5,1.5|Andorra; Principality of Andorra|Andorra; Principato di Andorra|Andorre; Principauté d'Andorre|Andorra; Fürstentum Andorra|Andorra; Principado de Andorra
AE|state|24,54|United Arab Emirates|Emirati Arabi Uniti|Émirats arabes unis|Vereinigte Arabische Emirate|Emiratos Árabes Unidos
AR|state|-34,-64|Argentina; Argentine Republic|Argentina; Repubblica Argentina|Argentine; République argentine|Argentinien; Argentinische Republik|Argentina; República Argentina
AM|state|40,45|Armenia; Republic of Armenia|Armenia; Repubblica di Armenia|Arménie; République d'Arménie|Armenien; Republik Armenien|Armenia; República de Armenia
AS|territory|-14.3,-170|American Samoa|Samoa Americane; Samoa americane|Samoa américaines|Amerikanisch-Samoa|Samoa Americana
AG|state|17.1,-61.8|Antigua and Barbuda; Antigua & Barbuda|Antigua e Barbuda|Antigua-et-Barbuda; Antigua -et-Barbuda|Antigua und Barbuda|Antigua y Barbuda
AU|state|-27,133|Australia; Commonwealth of Australia|Australia; Commonwealth dell'Australia|Australie|Australien; Commonwealth Australien|Australia; Mancomunidad de Australia
AT|state|47.3,13.3|Austria; Republic of Austria|Austria; Repubblica d'Austria|Autriche; République d'Autriche|Österreich; Republik Österreich|Austria; República de Austria
AZ|state|40.5,47.5|Azerbaijan; Republic of Azerbaijan|Azerbaijan; Repubblica dell'Azerbaigian; Azerbaigian|Azerbaïdjan; République d'Azerbaïdjan|Aserbaidschan; Republik Aserbaidschan|Azerbaiyán; República de Azerbaiyán
BI|state|-3.5,30|Burundi; Republic of Burundi|Burundi; Repubblica del Burundi|Burundi; République du Burundi|Burundi; Republik Burundi|Burundi; República de Burundi
BE|state|50.8,4|Belgium; Kingdom of Belgium|Belgio; Regno del Belgio|Belgique; Royaume de Belgique|Belgien; Königreich Belgien|Bélgica; Reino de Bélgica
BJ|state|9.5,2.3|Benin; Republic of Benin|Benin; Repubblica del Benin|Bénin; République du Bénin|Benin; Republik Benin|Benín; República de Benin
BF|state|13,-2|Burkina Faso|Burkina Faso|Burkina Faso; République du Burkina|Burkina Faso|Burkina Faso
BD|state|24,90|Bangladesh; People's Republic of Bangladesh|Bangladesh; Repubblica popolare del Bangladesh|Bangladesh; République populaire du Bangladesh|Bangladesch; Volksrepublik Bangladesch|Bangladesh; República Popular de Bangladesh; Bangladés
BG|state|43,25|Bulgaria; Republic of Bulgaria|Bulgaria; Repubblica di Bulgaria|Bulgarie; République de Bulgarie|Bulgarien; Republik Bulgarien|Bulgaria; República de Bulgaria
BH|state|26,50.6|Bahrain; Kingdom of Bahrain|Bahrein; Regno del Bahrain|Bahreïn; Royaume de Bahreïn|Bahrain; Königreich Bahrain|Bahrein; Reino de Bahrein; Baréin
BS|state|24.3,-76|Bahamas; Commonwealth of the Bahamas|Bahamas; Commonwealth delle Bahamas|Bahamas; Commonwealth des Bahamas|Bahamas; Commonwealth der Bahamas|Bahamas; Commonwealth de las Bahamas
BA|state|44,18|Bosnia and Herzegovina; Bosnia & Herzegovina|Bosnia ed Erzegovina; Bosnia-Erzegovina|Bosnie-Herzégovine; Bosnie-et-Herzégovine|Bosnien und Herzegowina|Bosnia y Herzegovina
SH|territory|-15.9,-5.7|Saint Helena, Ascension and Tristan da Cunha; St. Helena|Sant'Elena, Ascensione e Tristan da Cunha; Sant'Elena|Sainte-Hélène, Ascension et Tristan da Cunha; Sainte-Hélène|St. Helena, Ascension und Tristan da Cunha; Sankt Helena, Ascension und Tristan da Cunha; St. Helena|Santa Elena, Ascensión y Tristán de Acuña; Santa Elena
BY|state|53,28|Belarus; Republic of Belarus|Bielorussia; Repubblica di Belarus|Biélorussie; République de Biélorussie|Belarus; Republik Belarus|Bielorrusia; República de Belarús
BZ|state|17.3,-88.7|Belize|Belize|Belize|Belize|Belice
BM|territory|32.3,-64.7|Bermuda|Bermuda|Bermudes|Bermuda|Bermudas; Bermuda
BO|state|-17,-65|Bolivia; Plurinational State of Bolivia|Bolivia; Stato Plurinazionale della Bolivia|Bolivie; État plurinational de Bolivie|Bolivien; Plurinationaler Staat Bolivien|Bolivia; Estado Plurinacional de Bolivia
BR|state|-10,-55|Brazil; Federative Republic of Brazil|Brasile; Repubblica federativa del Brasile|Brésil; République fédérative du Brésil|Brasilien; Föderative Republik Brasilien|Brasil; República Federativa del Brasil
BB|state|13.2,-59.5|Barbados|Barbados|Barbade|Barbados|Barbados
BN|state|4.5,114.7|Brunei; Nation of Brunei, Abode of Peace|Brunei; Nazione di Brunei, Dimora della Pace|Brunei; État de Brunei Darussalam|Brunei; Sultanat Brunei Darussalam; Brunei Darussalam|Brunei; Nación de Brunei, Morada de la Paz; Brunéi
BT|state|27.5,90.5|Bhutan; Kingdom of Bhutan|Bhutan; Regno del Bhutan|Bhoutan; Royaume du Bhoutan|Bhutan; Königreich Bhutan|Bután; Reino de Bután
BW|state|-22,24|Botswana; Republic of Botswana|Botswana; Repubblica del Botswana|Botswana; République du Botswana|Botswana; Republik Botsuana; Botsuana|Botswana; República de Botswana; Botsuana
CF|state|7,21|Central African Republic|Repubblica Centrafricana|République centrafricaine|Zentralafrikanische Republik|República Centroafricana
CA|state|60,-95|Canada|Canada|Canada|Kanada|Canadá
CH|state|47,8|Switzerland; Swiss Confederation|Svizzera; Confederazione svizzera|Suisse; Confédération suisse|Schweiz; Schweizerische Eidgenossenschaft|Suiza; Confederación Suiza
CL|state|-30,-71|Chile; Republic of Chile|Cile; Repubblica del Cile|Chili; République du Chili|Chile; Republik Chile|Chile; República de Chile
CN|state|35,105|China; People's Republic of China|Cina; Repubblica popolare cinese|Chine; République populaire de Chine|China; Volksrepublik China|China; República Popular de China
CI|state|8,-5|Ivory Coast; Republic of Côte d'Ivoire; Côte d'Ivoire|Costa d'Avorio; Repubblica della Costa d'Avorio|Côte d'Ivoire; République de Côte d' Ivoire|Côte d'Ivoire; Republik Côte d'Ivoire|Costa de Marfil; República de Côte d'Ivoire; Côte d'Ivoire
CM|state|6,12|Cameroon; Republic of Cameroon|Camerun; Repubblica del Camerun|Cameroun; République du Cameroun|Kamerun; Republik Kamerun|Camerún; República de Camerún
CD|state|0,25|DR Congo; Democratic Republic of the Congo; Congo - Kinshasa|Repubblica Democratica del Congo; Congo - Kinshasa|République démocratique du Congo; Congo-Kinshasa|Demokratische Republik Kongo; Kongo-Kinshasa|República Democrática del Congo
CG|state|-1,15|Republic of the Congo; Congo - Brazzaville|Congo; Repubblica del Congo; Congo-Brazzaville|Congo; République du Congo; Congo-Brazzaville|Kongo; Republik Kongo; Kongo-Brazzaville|Congo; República del Congo
CK|territory|-21.2,-159.8|Cook Islands|Isole Cook|Îles Cook|Cookinseln|Islas Cook
CO|state|4,-72|Colombia; Republic of Colombia|Colombia; Repubblica di Colombia|Colombie; République de Colombie|Kolumbien; Republik Kolumbien|Colombia; República de Colombia
KM|state|-12.2,44.3|Comoros; Union of the Comoros|Comore; Unione delle Comore|Comores; Union des Comores|Komoren; Union der Komoren|Comoras; Unión de las Comoras
CV|state|16,-24|Cape Verde; Republic of Cabo Verde|Capo Verde; Repubblica di Capo Verde|Îles du Cap-Vert; République du Cap-Vert; Cap-Vert|Kap Verde; Republik Cabo Verde; Cabo Verde|Cabo Verde; República de Cabo Verde
CR|state|10,-84|Costa Rica; Republic of Costa Rica|Costa Rica; Repubblica di Costa Rica|Costa Rica; République du Costa Rica|Costa Rica; Republik Costa Rica|Costa Rica; República de Costa Rica
CU|state|21.5,-80|Cuba; Republic of Cuba|Cuba; Repubblica di Cuba|Cuba; République de Cuba|Kuba; Republik Kuba|Cuba; República de Cuba
CW|territory|12.1,-68.9|Curaçao; Country of Curaçao|Curaçao; Paese di Curaçao|Curaçao; Pays de Curaçao|Curaçao; Land Curaçao|Curazao; País de Curazao
KY|territory|19.5,-80.5|Cayman Islands|Isole Cayman|Îles Caïmans|Kaimaninseln; Cayman-Inseln|Islas Caimán
CY|state|35,33|Cyprus; Republic of Cyprus|Cipro; Repubblica di Cipro|Chypre; République de Chypre|Zypern; Republik Zypern|Chipre; República de Chipre
CZ|state|49.8,15.5|Czechia; Czech Republic|Cechia; Repubblica Ceca|Tchéquie; République tchèque|Tschechien; Tschechische Republik|Chequia; República Checa
DE|state|51,9|Germany; Federal Republic of Germany|Germania; Repubblica federale di Germania|Allemagne; République fédérale d'Allemagne|Deutschland; Bundesrepublik Deutschland|Alemania; República Federal de Alemania
DJ|state|11.5,43|Djibouti; Republic of Djibouti|Gibuti; Repubblica di Gibuti|Djibouti; République de Djibouti|Dschibuti; Republik Dschibuti|Djibouti; República de Djibouti; Yibuti
DM|state|15.4,-61.3|Dominica; Commonwealth of Dominica|Dominica; Commonwealth di Dominica|Dominique; Commonwealth de la Dominique|Dominica; Commonwealth von Dominica|Dominica; Mancomunidad de Dominica
DK|state|56,10|Denmark; Kingdom of Denmark|Danimarca; Regno di Danimarca|Danemark; Royaume du Danemark|Dänemark; Königreich Dänemark|Dinamarca; Reino de Dinamarca
DO|state|19,-70.7|Dominican Republic|Repubblica Dominicana|République dominicaine; République Dominicaine|Dominikanische Republik|República Dominicana
DZ|state|28,3|Algeria; People's Democratic Republic of Algeria|Algeria; Repubblica popolare democratica di Algeria|Algérie; République démocratique et populaire d'Algérie|Algerien; Demokratische Volksrepublik Algerien|Argelia; República Argelina Democrática y Popular
EC|state|-2,-77.5|Ecuador; Republic of Ecuador|Ecuador; Repubblica dell'Ecuador|Équateur; République de l'Équateur|Ecuador; Republik Ecuador|Ecuador; República del Ecuador
EG|state|27,30|Egypt; Arab Republic of Egypt|Egitto; Repubblica araba d'Egitto|Égypte; République arabe d'Égypte|Ägypten; Arabische Republik Ägypten|Egipto; República Árabe de Egipto
ER|state|15,39|Eritrea; State of Eritrea|Eritrea; Stato di Eritrea|Érythrée; État d'Érythrée|Eritrea; Staat Eritrea|Eritrea; Estado de Eritrea
EH|territory|24.5,-13|Western Sahara; Sahrawi Arab Democratic Republic|Sahara Occidentale; Repubblica Araba Saharawi Democratica|Sahara Occidental; République arabe sahraouie démocratique; Sahara occidental|Westsahara; Demokratische Arabische Republik Sahara|Sahara Occidental; República Árabe Saharaui Democrática; Sáhara Occidental
ES|state|40,-4|Spain; Kingdom of Spain|Spagna; Regno di Spagna|Espagne; Royaume d'Espagne|Spanien; Königreich Spanien|España; Reino de España
EE|state|59,26|Estonia; Republic of Estonia|Estonia; Repubblica di Estonia|Estonie; République d'Estonie|Estland; Republik Estland|Estonia; República de Estonia
ET|state|8,38|Ethiopia; Federal Democratic Republic of Ethiopia|Etiopia; Repubblica federale democratica di Etiopia|Éthiopie; République fédérale démocratique d'Éthiopie|Äthiopien; Demokratische Bundesrepublik Äthiopien|Etiopía; República Democrática Federal de Etiopía
FI|state|64,26|Finland; Republic of Finland|Finlandia; Repubblica di Finlandia|Finlande; République de Finlande|Finnland; Republik Finnland|Finlandia; República de Finlandia
FJ|state|-18,175|Fiji; Republic of Fiji|Figi; Repubblica di Figi|Fidji; République des Fidji|Fidschi; Republik Fidschi|Fiyi; República de Fiji
FK|territory|-51.7,-59|Falkland Islands|Isole Falkland|Îles Malouines|Falklandinseln|Islas Malvinas; islas Malvinas
FR|state|46,2|France; French Republic|Francia; Repubblica francese|France; République française|Frankreich; Französische Republik|Francia; República francés
FO|territory|62,-7|Faroe Islands|Isole Far Oer; Isole Faroe; Isole Fær Øer|Îles Féroé|Färöer-Inseln; Färöer|Islas Faroe; Islas Feroe
FM|state|6.9,158.3|Micronesia; Federated States of Micronesia|Micronesia; Stati federati di Micronesia|Micronésie; États fédérés de Micronésie|Mikronesien; Föderierte Staaten von Mikronesien|Micronesia; Estados Federados de Micronesia
GA|state|-1,11.8|Gabon; Gabonese Republic|Gabon; Repubblica gabonese|Gabon; République gabonaise|Gabun; Gabunische Republik|Gabón; República de Gabón
GB|state|54,-2|United Kingdom; United Kingdom of Great Britain and Northern Ireland|Regno Unito; Regno Unito di Gran Bretagna e Irlanda del Nord|Royaume-Uni; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Vereinigtes Königreich; Vereinigtes Königreich Großbritannien und Nordirland|Reino Unido; Reino Unido de Gran Bretaña e Irlanda del Norte
GE|state|42,43.5|Georgia|Georgia|Géorgie; République de Géorgie|Georgien|Georgia
GH|state|8,-2|Ghana; Republic of Ghana|Ghana; Repubblica del Ghana|Ghana; République du Ghana|Ghana; Republik Ghana|Ghana; República de Ghana
GI|territory|36.1,-5.3|Gibraltar|Gibilterra|Gibraltar|Gibraltar|Gibraltar
GN|state|11,-10|Guinea; Republic of Guinea|Guinea; Repubblica di Guinea|Guinée; République de Guinée|Guinea; Republik Guinea|Guinea; República de Guinea
GP|territory|16.3,-61.6|Guadeloupe|Guadeloupa; Guadeloupe; Guadalupa|Guadeloupe|Guadeloupe|Guadalupe
GM|state|13.5,-16.6|Gambia; Republic of the Gambia|Gambia; Repubblica del Gambia|Gambie; République de Gambie|Gambia; Republik Gambia|Gambia; República de Gambia
GW|state|12,-15|Guinea-Bissau; Republic of Guinea-Bissau|Guinea-Bissau; Repubblica di Guinea-Bissau|Guinée-Bissau; République de Guinée-Bissau|Guinea-Bissau; Republik Guinea-Bissau|Guinea-Bisáu; República de Guinea-Bissau
GQ|state|2,10|Equatorial Guinea; Republic of Equatorial Guinea|Guinea Equatoriale; Repubblica della Guinea Equatoriale|Guinée équatoriale; République de Guinée équatoriale|Äquatorialguinea; Republik Äquatorialguinea|Guinea Ecuatorial; República de Guinea Ecuatorial
GR|state|39,22|Greece; Hellenic Republic|Grecia; Repubblica ellenica|Grèce; République hellénique|Griechenland; Hellenische Republik|Grecia; República Helénica
GD|state|12.1,-61.7|Grenada|Grenada|Grenade|Grenada|Grenada; Granada
GL|territory|72,-40|Greenland|Groenlandia|Groenland|Grönland|Groenlandia
GT|state|15.5,-90.2|Guatemala; Republic of Guatemala|Guatemala; Repubblica del Guatemala|Guatemala; République du Guatemala|Guatemala; Republik Guatemala|Guatemala; República de Guatemala
GF|territory|4,-53|French Guiana; Guiana|Guyana francese; Guiana; Guyana Francese|Guyane; Guyane française|Französisch-Guayana|Guayana Francesa; Guayana
GU|territory|13.5,144.8|Guam|Guam|Guam|Guam|Guam
GY|state|5,-59|Guyana; Co-operative Republic of Guyana|Guyana; Co -operative Republic of Guyana|Guyana; République coopérative de Guyana|Guyana; Kooperative Republik Guyana|Guyana; República Cooperativa de Guyana
HK|territory|22.3,114.2|Hong Kong|Hong Kong|Hong Kong|Hongkong|Hong Kong
HN|state|15,-86.5|Honduras; Republic of Honduras|Honduras; Repubblica di Honduras|Honduras; République du Honduras|Honduras; Republik Honduras|Honduras; República de Honduras
HR|state|45.2,15.5|Croatia; Republic of Croatia|Croazia; Repubblica di Croazia|Croatie; République de Croatie|Kroatien; Republik Kroatien|Croacia; República de Croacia
HT|state|19,-72.4|Haiti; Republic of Haiti|Haiti; Repubblica di Haiti|Haïti; République d'Haïti|Haiti; Republik Haiti|Haití; República de Haití
HU|state|47,20|Hungary|Ungheria|Hongrie|Ungarn|Hungría
ID|state|-5,120|Indonesia; Republic of Indonesia|Indonesia; Repubblica di Indonesia|Indonésie; République d'Indonésie|Indonesien; Republik Indonesien|Indonesia; República de Indonesia
IM|territory|54.3,-4.5|Isle of Man|Isola di Man|Île de Man; Isle of Man|Insel Man; Isle of Man|Isla de Man
IN|state|20,77|India; Republic of India|India; Repubblica dell'India|Inde; République de l'Inde|Indien; Republik Indien|India; República de la India
IE|state|53,-8|Ireland; Republic of Ireland|Irlanda; Repubblica d'Irlanda|Irlande; République d'Irlande|Irland; Republik Irland|Irlanda; República de Irlanda
IR|state|32,53|Iran; Islamic Republic of Iran|Iran; Repubblica islamica dell'Iran|Iran; République islamique d'Iran|Iran; Islamische Republik Iran|Iran; República Islámica de Irán; Irán
IQ|state|33,44|Iraq; Republic of Iraq|Iraq; Repubblica dell'Iraq|Irak; République d'Irak|Irak; Republik Irak|Irak; República de Irak
IS|state|65,-18|Iceland|Islanda|Islande; République d'Islande|Island|Islandia
IL|state|31.5,35.1|Israel; State of Israel|Israele; Stato di Israele|Israël; État d'Israël|Israel; Staat Israel|Israel; Estado de Israel
IT|state|42.8,12.8|Italy; Italian Republic|Italia; Repubblica italiana|Italie; République italienne|Italien; Italienische Republik|Italia; República Italiana
JM|state|18.3,-77.5|Jamaica|Giamaica|Jamaïque|Jamaika|Jamaica
JO|state|31,36|Jordan; Hashemite Kingdom of Jordan|Giordania; Regno hascemita di Giordania|Jordanie; Royaume hachémite de Jordanie|Jordanien; Haschemitisches Königreich Jordanien|Jordania; Reino Hachemita de Jordania
JP|state|36,138|Japan|Giappone|Japon|Japan|Japón
KZ|state|48,68|Kazakhstan; Republic of Kazakhstan|Kazakistan; Repubblica del Kazakhstan|Kazakhstan; République du Kazakhstan|Kasachstan; Republik Kasachstan|Kazajistán; República de Kazajstán
KE|state|1,38|Kenya; Republic of Kenya|Kenya; Repubblica del Kenya|Kenya; République du Kenya|Kenia; Republik Kenia|Kenia; República de Kenya
KG|state|41,75|Kyrgyzstan; Kyrgyz Republic|Kirghizistan|Kirghizistan; République kirghize; Kirghizstan|Kirgisistan; Kirgisische Republik; Kirgistan|Kirguizistán; República Kirguisa; Kirguistán
KH|state|13,105|Cambodia; Kingdom of Cambodia|Cambogia; Regno di Cambogia|Cambodge; Royaume du Cambodge|Kambodscha; Königreich Kambodscha|Camboya; Reino de Camboya
KI|state|1.4,173|Kiribati; Independent and Sovereign Republic of Kiribati|Kiribati; Repubblica indipendente e sovrano di Kiribati|Kiribati; République de Kiribati|Kiribati; Republik Kiribati|Kiribati; República Independiente y Soberano de Kiribati
KN|state|17.3,-62.7|Saint Kitts and Nevis; Federation of Saint Christopher and Nevis; St. Kitts & Nevis|Saint Kitts e Nevis; Federazione di Saint Christopher e Nevis|Saint-Christophe-et-Niévès; Fédération de Saint-Christophe-et-Niévès|St. Kitts und Nevis; Föderation von St. Kitts und Nevis|San Cristóbal y Nieves; Federación de San Cristóbal y Nevis
KR|state|37,127.5|South Korea; Republic of Korea|Corea del Sud; Repubblica di Corea|Corée du Sud; République de Corée|Südkorea; Republik Korea|Corea del Sur; República de Corea
XK|state|42.7,21.2|Kosovo; Republic of Kosovo|Kosovo; Repubblica del Kosovo|Kosovo; République du Kosovo|Kosovo; Republik Kosovo|Kosovo; República de Kosovo
KW|state|29.5,45.8|Kuwait; State of Kuwait|Kuwait; Stato del Kuwait|Koweït; État du Koweït|Kuwait; Staat Kuwait|Kuwait; Estado de Kuwait
LA|state|18,105|Laos; Lao People's Democratic Republic|Laos; Repubblica democratica popolare del Laos|Laos; République démocratique populaire lao|Laos; Demokratische Volksrepublik Laos|Laos; República Democrática Popular Lao
LB|state|33.8,35.8|Lebanon; Lebanese Republic|Libano; Repubblica libanese|Liban; République libanaise|Libanon; Libanesische Republik|Líbano; República Libanesa
LR|state|6.5,-9.5|Liberia; Republic of Liberia|Liberia; Repubblica di Liberia|Liberia; République du Libéria|Liberia; Republik Liberia|Liberia; República de Liberia
LY|state|25,17|Libya; State of Libya|Libia; Stato della Libia|Libye; Grande République arabe libyenne populaire et socialiste|Libyen; Staat Libyen|Libia; Estado de Libia
LC|state|13.9,-61|Saint Lucia; St. Lucia|Santa Lucia; Saint Lucia|Sainte-Lucie|St. Lucia|Santa Lucía
LI|state|47.3,9.5|Liechtenstein; Principality of Liechtenstein|Liechtenstein; Principato del Liechtenstein|Liechtenstein; Principauté du Liechtenstein|Liechtenstein; Fürstentum Liechtenstein|Liechtenstein; Principado de Liechtenstein
LK|state|7,81|Sri Lanka; Democratic Socialist Republic of Sri Lanka|Sri Lanka; Repubblica democratica socialista dello Sri Lanka|Sri Lanka; République démocratique socialiste du Sri Lanka|Sri Lanka; Demokratische Sozialistische Republik Sri Lanka|Sri Lanka; República Democrática Socialista de Sri Lanka
LS|state|-29.5,28.5|Lesotho; Kingdom of Lesotho|Lesotho; Regno del Lesotho|Lesotho; Royaume du Lesotho|Lesotho; Königreich Lesotho|Lesotho; Reino de Lesotho; Lesoto
LT|state|56,24|Lithuania; Republic of Lithuania|Lituania; Repubblica di Lituania|Lituanie; République de Lituanie|Litauen; Republik Litauen|Lituania; República de Lituania
LU|state|49.8,6.2|Luxembourg; Grand Duchy of Luxembourg|Lussemburgo; Granducato di Lussemburgo|Luxembourg; Grand-Duché de Luxembourg|Luxemburg; Großherzogtum Luxemburg,|Luxemburgo; Gran Ducado de Luxemburgo
LV|state|57,25|Latvia; Republic of Latvia|Lettonia; Repubblica di Lettonia|Lettonie; République de Lettonie|Lettland; Republik Lettland|Letonia; República de Letonia
MO|territory|22.2,113.6|Macau|Macao|Macao|Macao|Macao
MA|state|32,-5|Morocco; Kingdom of Morocco|Marocco; Regno del Marocco|Maroc; Royaume du Maroc|Marokko; Königreich Marokko|Marruecos; Reino de Marruecos
MC|state|43.7,7.4|Monaco; Principality of Monaco|Principato di Monaco; Monaco|Monaco; Principauté de Monaco|Monaco; Fürstentum Monaco|Mónaco; Principado de Mónaco
MD|state|47,29|Moldova; Republic of Moldova|Moldavia; Repubblica di Moldova|Moldavie; République de Moldavie|Moldawien; Republik Moldau|Moldavia; República de Moldova
MG|state|-20,47|Madagascar; Republic of Madagascar|Madagascar; Repubblica del Madagascar|Madagascar; République de Madagascar|Madagaskar; Republik Madagaskar|Madagascar; República de Madagascar
MV|state|3.3,73|Maldives; Republic of the Maldives|Maldive; Repubblica delle Maldive|Maldives; République des Maldives|Malediven; Republik Malediven|Maldivas; República de las Maldivas
MX|state|23,-102|Mexico; United Mexican States|Messico; Stati Uniti del Messico|Mexique; États-Unis du Mexique|Mexiko; Vereinigte Mexikanische Staaten|México; Estados Unidos Mexicanos
MH|state|9,168|Marshall Islands; Republic of the Marshall Islands|Isole Marshall; Repubblica delle Isole Marshall|Îles Marshall; République des Îles Marshall|Marshallinseln; Republik Marshallinseln|Islas Marshall; República de las Islas Marshall
MK|state|41.8,22|North Macedonia; Republic of North Macedonia|Macedonia del Nord; Repubblica di Macedonia del Nord|Macédoine du Nord; République de Macédoine du Nord|Nordmazedonien; Republik Nordmazedonien|Macedonia del Norte; República de Macedonia del Norte
ML|state|17,-4|Mali; Republic of Mali|Mali; Repubblica del Mali|Mali; République du Mali|Mali; Republik Mali|Mali; República de Malí
MT|state|35.8,14.6|Malta; Republic of Malta|Malta; Repubblica di Malta|Malte; République de Malte|Malta; Republik Malta|Malta; República de Malta
MM|state|22,98|Myanmar; Republic of the Union of Myanmar|Birmania; Repubblica dell'Unione di Myanmar|Birmanie; République de l'Union du Myanmar|Myanmar; Republik der Union Myanmar|Myanmar; República de la Unión de Myanmar
ME|state|42.5,19.3|Montenegro|Montenegro|Monténégro|Montenegro|Montenegro
MN|state|46,105|Mongolia|Mongolia|Mongolie|Mongolei|Mongolia
MP|territory|15.2,145.8|Northern Mariana Islands; Commonwealth of the Northern Mariana Islands|Isole Marianne Settentrionali; Commonwealth delle Isole Marianne Settentrionali|Îles Mariannes du Nord; Commonwealth des îles Mariannes du Nord|Nördliche Marianen; Commonwealth der Nördlichen Marianen|Islas Marianas del Norte; Mancomunidad de las Islas Marianas del Norte
MZ|state|-18.2,35|Mozambique; Republic of Mozambique|Mozambico; Repubblica del Mozambico|Mozambique; République du Mozambique|Mosambik; Republik Mosambik|Mozambique; República de Mozambique
MR|state|20,-12|Mauritania; Islamic Republic of Mauritania|Mauritania; Repubblica islamica di Mauritania|Mauritanie; République islamique de Mauritanie|Mauretanien; Islamische Republik Mauretanien|Mauritania; República Islámica de Mauritania
MS|territory|16.8,-62.2|Montserrat|Montserrat|Montserrat|Montserrat|Montserrat
MQ|territory|14.7,-61|Martinique|Martinica; Martinique|Martinique|Martinique|Martinica
MU|state|-20.3,57.6|Mauritius; Republic of Mauritius|Mauritius; Repubblica di Mauritius|Île Maurice; République de Maurice; Maurice|Mauritius; Republik Mauritius|Mauricio; República de Mauricio
MW|state|-13.5,34|Malawi; Republic of Malawi|Malawi; Repubblica del Malawi|Malawi; République du Malawi|Malawi; Republik Malawi|Malawi; República de Malawi; Malaui
MY|state|2.5,112.5|Malaysia|Malesia; Malaysia|Malaisie; Fédération de Malaisie|Malaysia|Malasia
NA|state|-22,17|Namibia; Republic of Namibia|Namibia; Repubblica di Namibia|Namibie; République de Namibie|Namibia; Republik Namibia|Namibia; República de Namibia
NC|territory|-21.5,165.5|New Caledonia|Nuova Caledonia|Nouvelle-Calédonie|Neukaledonien|Nueva Caledonia; nueva Caledonia
NE|state|16,8|Niger; Republic of Niger|Niger; Repubblica del Niger|Niger; République du Niger|Niger; Republik Niger|Níger; República de Níger
NG|state|10,8|Nigeria; Federal Republic of Nigeria|Nigeria; Repubblica federale di Nigeria|Nigéria; République fédérale du Nigeria; Nigeria|Nigeria; Bundesrepublik Nigeria|Nigeria; República Federal de Nigeria
NI|state|13,-85|Nicaragua; Republic of Nicaragua|Nicaragua; Repubblica del Nicaragua|Nicaragua; République du Nicaragua|Nicaragua; Republik Nicaragua|Nicaragua; República de Nicaragua
NL|state|52.5,5.8|Netherlands; Kingdom of the Netherlands|Paesi Bassi|Pays-Bas|Niederlande|Países Bajos
NO|state|62,10|Norway; Kingdom of Norway|Norvegia; Regno di Norvegia|Norvège; Royaume de Norvège|Norwegen; Königreich Norwegen|Noruega; Reino de Noruega
NP|state|28,84|Nepal; Federal Democratic Republic of Nepal|Nepal; Repubblica federale democratica del Nepal|Népal; République du Népal|Nepal; Demokratische Bundesrepublik Nepal|Nepal; República Democrática Federal de Nepal
NR|state|-0.5,166.9|Nauru; Republic of Nauru|Nauru; Repubblica di Nauru|Nauru; République de Nauru|Nauru; Republik Nauru|Nauru; República de Nauru
NZ|state|-41,174|New Zealand|Nuova Zelanda|Nouvelle-Zélande|Neuseeland|Nueva Zelanda; nueva Zelanda
OM|state|21,57|Oman; Sultanate of Oman|oman; Sultanato dell'Oman; Oman|Oman; Sultanat d'Oman|Oman; Sultanat Oman|Omán; Sultanato de Omán
PK|state|30,70|Pakistan; Islamic Republic of Pakistan|Pakistan; Repubblica islamica del Pakistan|Pakistan; République islamique du Pakistan|Pakistan; Islamische Republik Pakistan|Pakistán; República Islámica de Pakistán
PA|state|9,-80|Panama; Republic of Panama|Panama; Repubblica di Panama|Panama; République du Panama|Panama; Republik Panama|Panamá; República de Panamá
PE|state|-10,-76|Peru; Republic of Peru|Perù; Repubblica del Perù|Pérou; République du Pérou|Peru; Republik Peru|Perú; República de Perú
PH|state|13,122|Philippines; Republic of the Philippines|Filippine; Repubblica delle Filippine|Philippines; République des Philippines|Philippinen; Republik der Philippinen|Filipinas; República de las Filipinas
PW|state|7.5,134.5|Palau; Republic of Palau|Palau; Repubblica di Palau|Palaos|Palau; Republik Palau|Palau; República de Palau; Palaos
PG|state|-6,147|Papua New Guinea; Independent State of Papua New Guinea|Papua Nuova Guinea; Stato indipendente di Papua Nuova Guinea|Papouasie-Nouvelle-Guinée; État indépendant de Papouasie-Nouvelle-Guinée|Papua-Neuguinea; Unabhängiger Staat Papua-Neuguinea|Papúa Nueva Guinea; Estado Independiente de Papúa Nueva Guinea
PL|state|52,20|Poland; Republic of Poland|Polonia; Repubblica di Polonia|Pologne; République de Pologne|Polen; Republik Polen|Polonia; República de Polonia
PR|territory|18.3,-66.5|Puerto Rico; Commonwealth of Puerto Rico|Porto Rico; Commonwealth di Porto Rico; Portorico|Porto Rico|Puerto Rico; Freistaat Puerto Rico|Puerto Rico; Asociado de Puerto Rico
KP|state|40,127|North Korea; Democratic People's Republic of Korea|Corea del Nord; Repubblica democratica popolare di Corea|Corée du Nord; République populaire démocratique de Corée|Nordkorea; Demokratische Volksrepublik Korea|Corea del Norte; República Popular Democrática de Corea
PT|state|39.5,-8|Portugal; Portuguese Republic|Portogallo; Repubblica portoghese|Portugal; République portugaise|Portugal; Portugiesische Republik|Portugal; República Portuguesa
PY|state|-23,-58|Paraguay; Republic of Paraguay|Paraguay; Repubblica del Paraguay|Paraguay; République du Paraguay|Paraguay; Republik Paraguay|Paraguay; República de Paraguay
PS|state|31.9,35.2|Palestine; State of Palestine; Palestinian Territories|Palestina; Stato di Palestina; Territori Palestinesi|Palestine; État de Palestine; Territoires palestiniens|Palästina; Staat Palästina; Palästinensische Autonomiegebiete|Palestina; Estado de Palestina; Territorios Palestinos
PF|territory|-15,-140|French Polynesia|Polinesia Francese|Polynésie française|Französisch-Polynesien|Polinesia Francesa; Polinesia francés
QA|state|25.5,51.3|Qatar; State of Qatar|Qatar; Stato del Qatar|Qatar; État du Qatar|Katar; Staat Katar|Catar; Estado de Qatar
RO|state|46,25|Romania|Romania|Roumanie|Rumänien|Rumania; Rumanía
RU|state|60,100|Russia; Russian Federation|Russia; Federazione russa|Russie; Fédération de Russie|Russland; Russische Föderation|Rusia; Federación de Rusia
RW|state|-2,30|Rwanda; Republic of Rwanda|Ruanda; Repubblica del Ruanda|Rwanda; République rwandaise|Ruanda; Republik Ruanda|Ruanda; República de Rwanda
SA|state|25,45|Saudi Arabia; Kingdom of Saudi Arabia|Arabia Saudita|Arabie Saoudite; Royaume d'Arabie Saoudite; Arabie saoudite|Saudi-Arabien; Königreich Saudi-Arabien|Arabia Saudí; Reino de Arabia Saudita
SD|state|15,30|Sudan; Republic of the Sudan|Sudan; Repubblica del Sudan|Soudan; République du Soudan|Sudan; Republik Sudan|Sudán; República de Sudán
SN|state|14,-14|Senegal; Republic of Senegal|Senegal; Repubblica del Senegal|Sénégal; République du Sénégal|Senegal; Republik Senegal|Senegal; República de Senegal
SG|state|1.4,103.8|Singapore; Republic of Singapore|Singapore; Repubblica di Singapore|Singapour; République de Singapour|Singapur; Republik Singapur|Singapur; República de Singapur
SB|state|-8,159|Solomon Islands|Isole Salomone|Îles Salomon|Salomonen|Islas Salomón; islas Salomón
SL|state|8.5,-11.5|Sierra Leone; Republic of Sierra Leone|Sierra Leone; Repubblica della Sierra Leone|Sierra Leone; République de Sierra Leone|Sierra Leone; Republik Sierra Leone|Sierra Leone; República de Sierra Leona; Sierra Leona
SV|state|13.8,-88.9|El Salvador; Republic of El Salvador|El Salvador; Repubblica di El Salvador|Salvador; République du Salvador|El Salvador; Republik El Salvador|El Salvador; República de El Salvador
SM|state|43.8,12.4|San Marino; Most Serene Republic of San Marino|San Marino; Serenissima Repubblica di San Marino|Saint-Marin; République de Saint-Marin|San Marino; Republik San Marino|San Marino; Serenísima República de San Marino
SO|state|10,49|Somalia; Federal Republic of Somalia|Somalia; Repubblica federale di Somalia|Somalie; République fédérale de Somalie|Somalia; Bundesrepublik Somalia|Somalia; República Federal de Somalia
RS|state|44,21|Serbia; Republic of Serbia|Serbia; Repubblica di Serbia|Serbie; République de Serbie|Serbien; Republik Serbien|Serbia; República de Serbia
SS|state|7,30|South Sudan; Republic of South Sudan|Sudan del sud; Repubblica del Sudan del Sud; Sud Sudan|Soudan du Sud; République du Soudan du Sud|Südsudan; Republik Südsudan|Sudán del Sur; República de Sudán del Sur
ST|state|1,7|São Tomé and Príncipe; Democratic Republic of São Tomé and Príncipe; São Tomé & Príncipe|São Tomé e Príncipe; Repubblica democratica di São Tomé e Príncipe|São Tomé et Príncipe; République démocratique de São Tomé et Príncipe; Sao Tomé-et-Principe|São Tomé und Príncipe; Demokratische Republik São Tomé und Príncipe|Santo Tomé y Príncipe; República Democrática de Santo Tomé y Príncipe
SR|state|4,-56|Suriname; Republic of Suriname|Suriname; Repubblica del Suriname|Surinam; République du Suriname; Suriname|Suriname; Republik Suriname|Surinam; República de Suriname
SK|state|48.7,19.5|Slovakia; Slovak Republic|Slovacchia; Repubblica slovacca|Slovaquie; République slovaque|Slowakei; Slowakische Republik|Eslovaquia; República Eslovaca
SI|state|46.1,14.8|Slovenia; Republic of Slovenia|Slovenia; Repubblica di Slovenia|Slovénie; République de Slovénie|Slowenien; Republik Slowenien|Eslovenia; República de Eslovenia
SE|state|62,15|Sweden; Kingdom of Sweden|Svezia; Regno di Svezia|Suède; Royaume de Suède|Schweden; Königreich Schweden|Suecia; Reino de Suecia
SZ|state|-26.5,31.5|Eswatini; Kingdom of Eswatini|Swaziland; Regno di eSwatini; Eswatini|Swaziland; Royaume d'Eswatini; Eswatini|Swasiland; Königreich Eswatini; Eswatini|Suazilandia; Reino de eSwatini; Esuatini
SC|state|-4.6,55.7|Seychelles; Republic of Seychelles|Seychelles; Repubblica delle Seychelles|Seychelles; République des Seychelles|Seychellen; Republik der Seychellen|Seychelles; República de las Seychelles
SY|state|35,38|Syria; Syrian Arab Republic|Siria; Repubblica araba siriana|Syrie; République arabe syrienne|Syrien; Arabische Republik Syrien|Siria; República Árabe Siria
TC|territory|21.8,-71.6|Turks and Caicos Islands; Turks & Caicos Islands|Isole Turks e Caicos; Turks e Caicos|Îles Turques-et-Caïques; Îles Turques et Caïques|Turks-und Caicosinseln; Turks und Caicos Inseln; Turks- und Caicosinseln|Islas Turks y Caicos; Islas Turcas y Caicos
TD|state|15,19|Chad; Republic of Chad|Ciad; Repubblica del Ciad|Tchad; République du Tchad|Tschad; Republik Tschad|Chad; República de Chad
TG|state|8,1.2|Togo; Togolese Republic|Togo; Repubblica del Togo|Togo; République togolaise|Togo; Republik Togo|Togo; República de Togo
TH|state|15,100|Thailand; Kingdom of Thailand|Tailandia; Regno di Thailandia; Thailandia|Thaïlande; Royaume de Thaïlande|Thailand; Königreich Thailand|Tailandia; Reino de Tailandia
TJ|state|39,71|Tajikistan; Republic of Tajikistan|Tagikistan; Repubblica del Tajikistan|Tadjikistan; République du Tadjikistan|Tadschikistan; Republik Tadschikistan|Tayikistán; República de Tayikistán
TM|state|40,60|Turkmenistan|Turkmenistan|Turkménistan|Turkmenistan|Turkmenistán
TL|state|-8.8,125.9|Timor-Leste; Democratic Republic of Timor-Leste|Timor Est; Repubblica Democratica di Timor Est|Timor oriental; République démocratique du Timor oriental|Osttimor; Demokratische Republik Timor-Leste; Timor-Leste|Timor Oriental; República Democrática de Timor-Leste; Timor-Leste
TO|state|-20,-175|Tonga; Kingdom of Tonga|Tonga; Regno di Tonga|Tonga; Royaume des Tonga|Tonga; Königreich Tonga|Tonga; Reino de Tonga
TT|state|11,-61|Trinidad and Tobago; Republic of Trinidad and Tobago; Trinidad & Tobago|Trinidad e Tobago; Repubblica di Trinidad e Tobago|Trinité-et-Tobago; République de Trinité-et-Tobago|Trinidad und Tobago; Republik Trinidad und Tobago|Trinidad y Tobago; República de Trinidad y Tobago
TN|state|34,9|Tunisia; Tunisian Republic|Tunisia; Repubblica tunisina|Tunisie; République tunisienne|Tunesien; Tunesische Republik|Túnez; República de Túnez
TR|state|39,35|Türkiye; Republic of Türkiye|Turchia; Repubblica di Turchia|Turquie; République de Turquie|Türkei; Republik Türkei|Turquía; República de Turquía
TV|state|-8,178|Tuvalu|Tuvalu|Tuvalu|Tuvalu|Tuvalu
TW|state|23.5,121|Taiwan|Taiwan|Taïwan|Taiwan|Taiwán; República de China en Taiwán
TZ|state|-6,35|Tanzania; United Republic of Tanzania|Tanzania; Repubblica Unita di Tanzania|Tanzanie; République -Unie de Tanzanie|Tansania; Vereinigte Republik Tansania|Tanzania; República Unida de Tanzania
UG|state|1,32|Uganda; Republic of Uganda|Uganda; Repubblica di Uganda|Ouganda; République de l'Ouganda|Uganda; Republik Uganda|Uganda; República de Uganda
UA|state|49,32|Ukraine|Ucraina|Ukraine|Ukraine|Ucrania
UY|state|-33,-56|Uruguay; Oriental Republic of Uruguay|Uruguay; Repubblica Orientale dell'Uruguay|Uruguay; République orientale de l'Uruguay|Uruguay; Republik Östlich des Uruguay|Uruguay; República Oriental del Uruguay
US|state|38,-97|United States; United States of America|Stati Uniti d'America; Stati Uniti|États-Unis; états-unis d'Amérique|Vereinigte Staaten; Vereinigte Staaten von Amerika|Estados Unidos; Estados Unidos de América
UZ|state|41,64|Uzbekistan; Republic of Uzbekistan|Uzbekistan; Repubblica di Uzbekistan|Ouzbékistan; République d'Ouzbékistan|Usbekistan; Republik Usbekistan|Uzbekistán; República de Uzbekistán
VA|state|41.9,12.5|Vatican City; Vatican City State|Città del Vaticano|Cité du Vatican; État de la Cité du Vatican|Vatikanstadt; Staat Vatikanstadt|Ciudad del Vaticano
VC|state|13.3,-61.2|Saint Vincent and the Grenadines; St. Vincent & Grenadines|Saint Vincent e Grenadine|Saint-Vincent-et-les-Grenadines; Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen|San Vicente y Granadinas; San Vicente y las Granadinas
VE|state|8,-66|Venezuela; Bolivarian Republic of Venezuela|Venezuela; Repubblica Bolivariana del Venezuela|Venezuela; République bolivarienne du Venezuela|Venezuela; Bolivarische Republik Venezuela|Venezuela; República Bolivariana de Venezuela
VG|territory|18.4,-64.6|British Virgin Islands; Virgin Islands|Isole Vergini Britanniche; Isole Vergini|Îles Vierges britanniques; îles Vierges|Britische Jungferninseln; Jungferninseln|Islas Vírgenes del Reino Unido; Islas Vírgenes; Islas Vírgenes Británicas
VI|territory|18.4,-64.9|United States Virgin Islands; Virgin Islands of the United States; U.S. Virgin Islands|Isole Vergini americane; Isole Vergini degli Stati Uniti; Isole Vergini Americane|Îles Vierges des États-Unis|Amerikanische Jungferninseln|Islas Vírgenes de los Estados Unidos; Islas Vírgenes de EE. UU.
VN|state|16.2,107.8|Vietnam; Socialist Republic of Vietnam|Vietnam; Repubblica socialista del Vietnam|Viêt Nam; République socialiste du Viêt Nam|Vietnam; Sozialistische Republik Vietnam|Vietnam; República Socialista de Vietnam
VU|state|-16,167|Vanuatu; Republic of Vanuatu|Vanuatu; Repubblica di Vanuatu|Vanuatu; République de Vanuatu|Vanuatu|Vanuatu; República de Vanuatu
WS|state|-13.6,-172.3|Samoa; Independent State of Samoa|Samoa; Stato indipendente di Samoa|Samoa|Samoa; Unabhängige Staat Samoa|Samoa; Estado Independiente de Samoa
YE|state|15,48|Yemen; Republic of Yemen|Yemen; Repubblica dello Yemen|Yémen; République du Yémen|Jemen; Republik Jemen|Yemen; República de Yemen
ZA|state|-29,24|South Africa; Republic of South Africa|Sud Africa; Repubblica del Sud Africa; Sudafrica|Afrique du Sud; République d'Afrique du Sud|Südafrika; Republik Südafrika|Sudáfrica; República de Sudáfrica
ZM|state|-15,30|Zambia; Republic of Zambia|Zambia; Repubblica di Zambia|Zambie; République de Zambie|Sambia; Republik Sambia|Zambia; República de Zambia
ZW|state|-20,30|Zimbabwe; Republic of Zimbabwe|Zimbabwe; Repubblica dello Zimbabwe|Zimbabwe; République du Zimbabwe|Simbabwe; Republik Simbabwe|Zimbabue; República de Zimbabue
`;
