/** Political parties and their alliances. A bare common name (`?Greens`) counts only where its country is spoken of. Lines as in `international.ts`; written by hand for this project. */
export const PARTIES = `
The Left; DE;|de: Die Linke, ?Linke, ?Linken, ?Linkspartei
Sahra Wagenknecht Alliance; DE;|de: =BSW=, Bündnis Sahra Wagenknecht
Free Voters; DE;|de: ?Freie Wähler, ?Freien Wähler
CDU/CSU; DE;|*: CDU/CSU|de: ?Unionsfraktion, ?Unionsparteien
Freedom Party of Austria; AT;|de: =FPÖ=|*: =FPÖ=, =FPO=|it: =Fpö=
Austrian People's Party; AT;|*: =ÖVP=, =OVP=
Social Democratic Party of Austria; AT;|*: =SPÖ=, =SPO=
NEOS; AT;|de: ?Neos
Swiss People's Party; CH;|de: =SVP=, Schweizerische Volkspartei|fr: =UDC=, Union démocratique du centre
Renaissance; FR;|fr: ?Renaissance, La République en marche, =LREM=, ?macronistes|it: La République en Marche, En Marche|es: La República en Marcha, En Marcha|*: =LREM=, En Marche
MoDem; FR;|fr: =MoDem=
Reconquête; FR;|fr: Reconquête|*: Reconquête
New Popular Front; FR;|fr: Nouveau Front populaire, =NFP=|it: Nuovo Fronte Popolare|es: Nuevo Frente Popular|de: Neue Volksfront
French Communist Party; FR;|fr: Parti communiste français, =PCF=|fr: ?Parti communiste
The Ecologists; FR;|fr: Europe Écologie-Les Verts, =EELV=, ?Les Écologistes
Place Publique; FR;|fr: Place publique
Italia Viva; IT;|*: Italia Viva, Italia viva
Greens and Left Alliance; IT;|it: Alleanza Verdi e Sinistra, =Avs=, =AVS=
Italian Communist Party; IT;|it: Partito comunista italiano, =Pci=, =PCI=
Sumar; ES;|*: Sumar
Ciudadanos; ES;|*: ?Ciudadanos
Together for Catalonia; ES;|en: Junts, Junts per Catalunya, Together for Catalonia|es: Junts per Catalunya, Junts
Republican Left of Catalonia; ES;|es: Esquerra Republicana, Esquerra Republicana de Catalunya, =ERC=
EH Bildu; ES;|es: EH Bildu, Bildu
Basque Nationalist Party; ES;|es: =PNV=, Partido Nacionalista Vasco
United Left; ES;|es: Izquierda Unida, =IU=
Chega; PT;|*: ?Chega
Green Party; ;|en: ?Green Party|it: ?Verdi, ?i Verdi|es: ?Los Verdes, ?Partido Verde|fr: ?les Verts
Democratic Unionist Party; GB;|*: =DUP=
Plaid Cymru; GB;|*:
UK Independence Party; GB;|*: =UKIP=, Ukip
Brexit Party; GB;|*:
Fine Gael; IE;|*:
Fianna Fáil; IE;|*:
Party for Freedom; NL;|*: =PVV=
People's Party for Freedom and Democracy; NL;|*: =VVD=
Vlaams Belang; BE;|*:
New Flemish Alliance; BE;|*: =N-VA=
Confederation; PL;|*: ?Konfederacja|de: Konfederacja
Civic Coalition; PL;|*: Koalicja Obywatelska
ANO; CZ;|*: =ANO=
Direction – Social Democracy; SK;|*: =Smer=, Smer-SD
GERB; BG;|*: =GERB=, GERB
Tisza Party; HU;|*: Tisza
Jobbik; HU;|*:
Serbian Progressive Party; RS;|*: =SNS=
Georgian Dream; GE;|it: Sogno georgiano, Sogno Georgiano|fr: Rêve géorgien|de: Georgischer Traum, Georgischen Traum|es: Sueño Georgiano
United National Movement; GE;|it: Movimento nazionale unito|fr: Mouvement national uni|de: Vereinte Nationale Bewegung, Vereinten Nationalen Bewegung, Vereinigte Nationale Bewegung, Vereinigten Nationalen Bewegung|es: Movimiento Nacional Unido
Servant of the People; UA;|it: Servitore del Popolo|fr: Serviteur du peuple|de: Diener des Volkes|es: Servidor del Pueblo
Communist Party of the Russian Federation; RU;|it: Partito comunista russo|fr: Parti communiste russe|de: Kommunistische Partei Russlands|es: Partido Comunista ruso
Golden Dawn; GR;|it: Alba Dorata|fr: Aube dorée|de: Goldene Morgenröte|es: Amanecer Dorado
Alliance for the Union of Romanians; RO;|*: =AUR=
Sweden Democrats; SE;|it: Democratici svedesi|fr: Démocrates de Suède|de: Schwedendemokraten|es: Demócratas de Suecia
Finns Party; FI;|*:
Danish People's Party; DK;|*:
European People's Party; ;|*: =EPP=|it: Partito popolare europeo, =Ppe=, =PPE=|fr: Parti populaire européen, =PPE=|de: Europäische Volkspartei, =EVP=|es: Partido Popular Europeo, =PPE=
Party of European Socialists; ;|*: =S&D=|es: Socialistas y Demócratas|it: Socialisti e Democratici
Patriots for Europe; ;|it: Patrioti per l'Europa, Patrioti per l’Europa|fr: Patriotes pour l'Europe|de: Patrioten für Europa|es: Patriotas por Europa
Identity and Democracy; ;|it: Identità e Democrazia|fr: Identité et démocratie|de: Identität und Demokratie|es: Identidad y Democracia
European Conservatives and Reformists; ;|it: Conservatori e Riformisti europei, =Ecr=|es: Conservadores y Reformistas Europeos|de: =EKR=
Nationalist Movement Party; TR;|*: =MHP=
Peoples' Democratic Party; TR;|*: =HDP=
Peoples' Equality and Democracy Party; TR;|*: =DEM=
Yesh Atid; IL;|*:
Blue and White; IL;|it: Blu e bianco|fr: Bleu et blanc|de: Blau-Weiß|es: Azul y Blanco
Religious Zionist Party; IL;|*:
Shas; IL;|*: =Shas=
Yisrael Beiteinu; IL;|*: Israel Beitenu
Otzma Yehudit; IL;|it: Potere ebraico|fr: Force juive|de: Jüdische Stärke|es: Poder Judío
Ennahda; TN;|*: Ennahdha, Ennahda
National Liberation Front; DZ;|*: =FLN=
Amal Movement; LB;|fr: mouvement Amal|de: Amal-Bewegung
Free Patriotic Movement; LB;|*:
Lebanese Forces; LB;|fr: Forces libanaises
Ba'ath Party; SY;|*: Baath, Baath Party, Ba'ath|de: Baath-Partei
Awami League; BD;|*:
Bangladesh Nationalist Party; BD;|*: =BNP=
Aam Aadmi Party; IN;|*: =AAP=
Shiv Sena; IN;|*:
Pakistan Muslim League; PK;|*: =PML-N=
Pakistan Peoples Party; PK;|*:
National League for Democracy; MM;|*: =NLD=|it: Lega nazionale per la democrazia|fr: Ligue nationale pour la démocratie|de: Nationale Liga für Demokratie|es: Liga Nacional para la Democracia
Pheu Thai; TH;|*:
Move Forward Party; TH;|*:
Komeito; JP;|*:
Economic Freedom Fighters; ZA;|*: =EFF=
Democratic Alliance; ZA;|*:|*: ?=DA=
uMkhonto weSizwe; ZA;|*:|*: MK Party, MK party, MKP
ZANU–PF; ZW;|*: =ZANU-PF=, Zanu-PF
SWAPO; NA;|*: =SWAPO=, Swapo
MPLA; AO;|*: =MPLA=
UNITA; AO;|*: =UNITA=, Unita
FRELIMO; MZ;|*: =FRELIMO=, Frelimo
RENAMO; MZ;|*: =RENAMO=, Renamo
All Progressives Congress; NG;|*: =APC=
PASTEF; SN;|*: =PASTEF=, Pastef
Institutional Revolutionary Party; MX;|*: =PRI=
National Action Party; MX;|*: =PAN=
Morena; MX;|*: ?Morena
Liberal Party; BR;|es: ?Partido Liberal
Brazilian Social Democracy Party; BR;|*: =PSDB=
Movement for Socialism; BO;|*: =MAS=|es: Movimiento al Socialismo
La Libertad Avanza; AR;|*: La Libertad Avanza
Juntos por el Cambio; AR;|*:
Justicialist Party; AR;|es: Partido Justicialista
Broad Front; ;|es: ?Frente Amplio
United Socialist Party of Venezuela; VE;|*: =PSUV=|es: Partido Socialista Unido de Venezuela
Popular Will; VE;|es: Voluntad Popular
Vente Venezuela; VE;|*:
Democratic Unity Roundtable; VE;|es: Plataforma Unitaria Democrática, Plataforma Unitaria, Mesa de la Unidad Democrática
Historic Pact; CO;|es: Pacto Histórico
Democratic Center; CO;|es: Centro Democrático
Perú Libre; PE;|*:
Popular Force; PE;|es: Fuerza Popular
Citizen Revolution; EC;|es: Revolución Ciudadana
Sandinista National Liberation Front; NI;|*: =FSLN=|es: Frente Sandinista
Farabundo Martí National Liberation Front; SV;|*: =FMLN=
Nuevas Ideas; SV;|*:
Communist Party of Cuba; CU;|es: Partido Comunista de Cuba
`;
