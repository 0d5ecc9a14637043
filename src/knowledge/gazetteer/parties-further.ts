/** Further parties of the world's parliaments. Lines as in `parties.ts`; written by hand for this project. */
export const FURTHER_PARTIES = `
Democrats 66; NL;|*: =D66=
Farmer–Citizen Movement; NL;|*: ?=BBB=, BoerBurgerBeweging
New Social Contract; NL;|*: ?=NSC=
GroenLinks–PvdA; NL;|*: GroenLinks-PvdA, GroenLinks, =PvdA=
Christian Democratic Appeal; NL;|*: ?=CDA=
Forum for Democracy; NL;|*: =FvD=
Vooruit; BE;|*: ?Vooruit
Reformist Movement; BE;|fr: Mouvement réformateur|*: Reformist Movement
Christian Democratic and Flemish; BE;|*: =CD&V=
Open VLD; BE;|*: ?=VLD=
New Zealand First; NZ;|*: New Zealand First, NZ First
ACT New Zealand; NZ;|*: ACT New Zealand, ?=ACT=, ACT Party
New Zealand National Party; NZ;|en: ?National Party
New Zealand Labour Party; NZ;|en: New Zealand Labour Party, ?Labour, ?Labour Party
Te Pāti Māori; NZ;|*: Te Pati Maori, Maori Party
Australian Labor Party; AU;|en: ?Labor, ?Labor Party
Liberal Party of Australia; AU;|en: ?Liberals, ?Liberal Party
National Party of Australia; AU;|en: ?Nationals
Australian Greens; AU;|en: ?Greens
One Nation; AU;|en: ?One Nation
Conservative Party of Canada; CA;|en: ?Conservatives, ?Conservative Party|fr: Parti conservateur du Canada, ?Parti conservateur
New Democratic Party; CA;|en: ?New Democrats|*: ?=NDP=|fr: Nouveau Parti démocratique, ?=NPD=
Bloc Québécois; CA;|*: Bloc Québécois, Bloc Quebecois
Parti Québécois; CA;|*: Parti Québécois, Parti Quebecois
Green Party of England and Wales; GB;|en: Green Party of England and Wales
Ulster Unionist Party; GB;|*: ?=UUP=
Alliance Party of Northern Ireland; GB;|en: ?Alliance Party
Social Democratic and Labour Party; GB;|*: =SDLP=
Alba Party; GB;
Social Democrats (Ireland); IE;|en: ?Social Democrats
Aontú; IE;
Freedom and Direct Democracy; CZ;|*: ?=SPD=
Motorists for Themselves; CZ;|*: Motorists for Themselves|de: ?Motoristen
Civic Democratic Party; CZ;|*: ?=ODS=
Czech Pirate Party; CZ;|en: ?Pirates, ?Pirate Party
Mayors and Independents; CZ;|*: =STAN=
Progressive Slovakia; SK;|*: Progressive Slovakia
Voice – Social Democracy; SK;|*: =Hlas=
Slovak National Party; SK;|*: ?=SNS=
Democratic Coalition (Hungary); HU;|*: ?=DK=
Our Homeland Movement; HU;|*: Mi Hazánk
Slovenian Democratic Party; SI;|*: ?=SDS=
Croatian Democratic Union; HR;|*: ?=HDZ=
Social Democratic Party of Croatia; HR;|*: ?=SDP=
Alliance of Independent Social Democrats; BA;|*: =SNSD=
Party of Democratic Action; BA;|*: ?=SDA=
Vetëvendosje; XK;|*: Vetevendosje, Vetëvendosje, Levizja Vetevendosje
Democratic Party of Kosovo; XK;|*: ?=PDK=
Democratic Party of Socialists of Montenegro; ME;|*: ?=DPS=
VMRO-DPMNE; MK;|*: VMRO-DPMNE
Social Democratic Union of Macedonia; MK;|*: =SDSM=
Socialist Party of Albania; AL;
Democratic Party of Albania; AL;
Party of Action and Solidarity; MD;|*: ?=PAS=
Party of Socialists of the Republic of Moldova; MD;|*: =PSRM=
Social Democratic Party (Romania); RO;|*: ?=PSD=
National Liberal Party; RO;|*: ?=PNL=
Save Romania Union; RO;|*: ?=USR=
Revival Party; BG;|*: Vazrazhdane, Vazrajdane|en: ?Revival
We Continue the Change; BG;|*: We Continue the Change
Movement for Rights and Freedoms; BG;|*: ?=DPS=
PASOK; GR;|*: =PASOK=, Pasok
Greek Solution; GR;
Communist Party of Greece; GR;|*: ?=KKE=
Moderate Party; SE;|en: ?Moderates
Swedish Social Democratic Party; SE;|en: ?Social Democrats
National Coalition Party; FI;
Social Democratic Party of Finland; FI;|*: ?=SDP=
Centre Party of Finland; FI;|en: ?Centre Party
Labour Party (Norway); NO;|en: ?Labour Party, ?Labour|*: Arbeiderpartiet
Progress Party; NO;|en: ?Progress Party
Social Democrats (Denmark); DK;|en: ?Social Democrats
Venstre; DK;
Denmark Democrats; DK;
Estonian Reform Party; EE;|en: ?Reform Party
Homeland Union; LT;
Social Democratic Party of Lithuania; LT;
New Unity; LV;
Socialist Party (Portugal); PT;|en: ?Socialists|*: ?Partido Socialista
Social Democratic Party (Portugal); PT;|*: ?=PSD=
Left Bloc; PT;|*: Bloco de Esquerda
Polish People's Party; PL;|*: ?=PSL=
Poland 2050; PL;|*: Polska 2050
Confederation of the Polish Crown; PL;
Union of Democrats and Independents; FR;|fr: ?=UDI=
Radical Party of the Left; FR;
New Anticapitalist Party; FR;|fr: ?=NPA=
Debout la France; FR;
Union of the Right for the Republic; FR;|fr: Union des droites pour la République, ?=UDR=
Azione; IT;|it: ?Azione
Più Europa; IT;
Noi Moderati; IT;
Italian Left; IT;|it: Sinistra Italiana, Sinistra italiana
Green Europe; IT;|it: Europa Verde
Union of the Centre; IT;|it: =Udc=, ?=UDC=
Galician Nationalist Bloc; ES;|*: ?=BNG=
Popular Unity Candidacy; ES;|*: ?=CUP=
Se Acabó La Fiesta; ES;|es: Se Acabó La Fiesta
Socialists' Party of Catalonia; ES;|*: ?=PSC=
Más Madrid; ES;|es: Más Madrid
Catalan Alliance; ES;|es: Aliança Catalana
Coalición Canaria; ES;
Compromís; ES;|es: Compromis
Good Party; TR;|*: ?=İYİ=, IYI Party, Good Party
New Welfare Party; TR;|*: New Welfare Party
Felicity Party; TR;
National Unity (Israel); IL;|en: ?National Unity
Israeli Labor Party; IL;|en: Israeli Labor Party, ?Labor Party
United Torah Judaism; IL;|*: ?=UTJ=
Hadash; IL;|*: Hadash-Ta'al
Ra'am; IL;|*: United Arab List
New Hope; IL;|*: New Hope
State of Law Coalition; IQ;|*: State of Law
Sadrist Movement; IQ;|*: Sadrists, Sadrist
Coordination Framework; IQ;|*: Coordination Framework
Kurdistan Democratic Party; IQ;|*: ?=KDP=
Patriotic Union of Kurdistan; IQ;|*: ?=PUK=
Democratic Union Party; SY;|*: ?=PYD=
Syrian National Coalition; SY;|fr: Coalition nationale syrienne|it: Coalizione nazionale siriana|de: Syrische Nationale Koalition|es: Coalición Nacional Siria
Progressive Socialist Party; LB;
Kataeb Party; LB;|*: Kataeb
Future Movement; LB;
Al-Islah; YE;|*: Islah
General People's Congress; YE;
Nidaa Tounes; TN;|*: Nidaa Tounes
Free Destourian Party; TN;
Justice and Development Party (Morocco); MA;|*: ?=PJD=
National Rally of Independents; MA;|*: ?=RNI=
Istiqlal Party; MA;|*: Istiqlal
Umma Party; SD;|*: National Umma Party
National Congress Party; SD;|*: ?=NCP=
Forces of Freedom and Change; SD;|*: ?=FFC=
Prosperity Party; ET;
Oromo Liberation Front; ET;|*: ?=OLF=
United Democratic Alliance; KE;|*: ?=UDA=
Orange Democratic Movement; KE;|*: ?=ODM=
Azimio la Umoja; KE;|*: Azimio
Jubilee Party; KE;
National Resistance Movement; UG;|*: ?=NRM=
National Unity Platform; UG;|*: ?=NUP=
Chama Cha Mapinduzi; TZ;|*: ?=CCM=
Chadema; TZ;|*: =CHADEMA=, Chadema
Patriotic Front; ZM;|en: ?Patriotic Front
United Party for National Development; ZM;|*: =UPND=
Citizens Coalition for Change; ZW;|*: ?=CCC=
Movement for Democratic Change; ZW;|*: ?=MDC=
Inkatha Freedom Party; ZA;|*: ?=IFP=
Patriotic Alliance; ZA;
ActionSA; ZA;
Rally of Houphouëtists for Democracy and Peace; CI;|*: =RHDP=
Democratic Party of Ivory Coast; CI;|*: =PDCI=
Cameroon People's Democratic Movement; CM;|*: =RDPC=, =CPDM=
New Patriotic Party; GH;|*: ?=NPP=
National Democratic Congress; GH;|*: ?=NDC=
Peoples Democratic Party (Nigeria); NG;|en: ?People's Democratic Party
Labour Party (Nigeria); NG;|en: ?Labour Party
African Democratic Congress; NG;|*: ?=ADC=
Union for Democracy and Social Progress; CD;|*: =UDPS=
Union for the Republic; TG;
Jammu and Kashmir National Conference; IN;|en: ?National Conference|*: =JKNC=, ?=NC=
Jammu and Kashmir Peoples Democratic Party; IN;|en: ?People's Democratic Party|*: ?=PDP=
All India Majlis-e-Ittehadul Muslimeen; IN;|*: =AIMIM=
All India Trinamool Congress; IN;|*: ?=TMC=, Trinamool Congress, Trinamool
Janata Dal (United); IN;|*: =JD(U)=, Janata Dal
Telugu Desam Party; IN;|*: ?=TDP=
Dravida Munnetra Kazhagam; IN;|*: ?=DMK=
All India Anna Dravida Munnetra Kazhagam; IN;|*: =AIADMK=
Samajwadi Party; IN;
Bahujan Samaj Party; IN;|*: ?=BSP=
Rashtriya Janata Dal; IN;|*: ?=RJD=
Nationalist Congress Party; IN;|*: ?=NCP=
Communist Party of India; IN;|*: =CPI(M)=, ?=CPM=, ?=CPI=
Shiromani Akali Dal; IN;|*: Akali Dal
National Democratic Alliance; IN;|*: ?=NDA=
INDIA bloc; IN;|en: INDIA bloc, INDIA alliance
Rashtriya Swayamsevak Sangh; IN;|*: ?=RSS=
Jamaat-e-Islami; PK;|*: Jamaat-e-Islami
Bangladesh Jamaat-e-Islami; BD;
National Citizen Party; BD;|*: ?=NCP=
Sunni Ittehad Council; PK;
Jamiat Ulema-e-Islam; PK;|*: =JUI-F=
Muttahida Qaumi Movement; PK;|*: ?=MQM=
Sri Lanka Podujana Peramuna; LK;|*: =SLPP=
National People's Power; LK;|*: ?=NPP=
Samagi Jana Balawegaya; LK;|*: ?=SJB=
Nepali Congress; NP;
Communist Party of Nepal; NP;|*: =CPN-UML=, ?=UML=
Rastriya Swatantra Party; NP;
Maldivian Democratic Party; MV;|*: ?=MDP=
Union Solidarity and Development Party; MM;|*: =USDP=
National Unity Government of Myanmar; MM;|en: ?National Unity Government|*: ?=NUG=
People's Party (Thailand); TH;|en: ?People's Party
Bhumjaithai Party; TH;|*: Bhumjaithai
Palang Pracharath Party; TH;|*: Palang Pracharath
United Thai Nation Party; TH;
Cambodian People's Party; KH;|*: ?=CPP=
Cambodia National Rescue Party; KH;|*: =CNRP=
Communist Party of Vietnam; VN;|*: Vietnamese Communist Party, Vietnam's Communist Party
United Malays National Organisation; MY;|*: =UMNO=, Umno
Pakatan Harapan; MY;
Perikatan Nasional; MY;
Malaysian Islamic Party; MY;|*: ?=PAS=
People's Action Party; SG;|*: ?=PAP=
Workers' Party (Singapore); SG;
Indonesian Democratic Party of Struggle; ID;|*: =PDI-P=, =PDIP=
Golkar; ID;
Gerindra Party; ID;|*: Gerindra
Nacionalista Party; PH;
Lakas–CMD; PH;
Constitutional Democratic Party of Japan; JP;|en: ?Constitutional Democratic Party|*: ?=CDP=, =CDPJ=
Japan Innovation Party; JP;|*: Nippon Ishin, Ishin
Democratic Party for the People; JP;|*: ?=DPP=
Sanseito; JP;
Japanese Communist Party; JP;
Democratic Party (South Korea); KR;|en: ?Democratic Party|fr: ?Parti démocrate|it: ?Partito democratico
Rebuilding Korea Party; KR;
Taiwan People's Party; TW;|*: ?=TPP=
Democratic Party (Hong Kong); HK;
Amanat; KZ;
Brazilian Democratic Movement; BR;|*: ?=MDB=
Social Democratic Party (Brazil); BR;|*: ?=PSD=
Brazil Union; BR;|*: União Brasil
Progressistas; BR;|*: Progressistas
Socialism and Liberty Party; BR;|*: =PSOL=
Propuesta Republicana; AR;|es: ?=PRO=
Radical Civic Union; AR;|*: ?=UCR=|es: Unión Cívica Radical
Fuerza Patria; AR;|es: Fuerza Patria
Unión por la Patria; AR;|es: Unión por la Patria
Frente de Todos; AR;|es: Frente de Todos
Party of the Democratic Revolution; MX;|*: ?=PRD=
Citizens' Movement; MX;|es: Movimiento Ciudadano
Labor Party (Mexico); MX;|es: ?Partido del Trabajo|es: ?=PT=
Ecologist Green Party of Mexico; MX;|es: ?Partido Verde, =PVEM=
Republican Party (Chile); CL;|es: ?Partido Republicano
Independent Democratic Union; CL;|*: ?=UDI=
National Renewal; CL;|es: ?Renovación Nacional
Communist Party of Chile; CL;|es: ?Partido Comunista
Chile Vamos; CL;|es: Chile Vamos
Colombian Conservative Party; CO;|es: ?Partido Conservador
Colombian Liberal Party; CO;|es: ?Partido Liberal
Radical Change; CO;|es: Cambio Radical
Colombia Humana; CO;|es: Colombia Humana
Popular Action; PE;|es: ?Acción Popular
Popular Renewal; PE;|es: Renovación Popular
Alliance for Progress; PE;|es: Alianza para el Progreso
American Popular Revolutionary Alliance; PE;|*: =APRA=
We Are Peru; PE;|es: Somos Perú
National Democratic Action; EC;|es: Acción Democrática Nacional, ?=ADN=
Confederation of Indigenous Nationalities of Ecuador; EC;|*: =CONAIE=, Conaie
Pachakutik; EC;
Democratic Unity; VE;|es: Mesa de Unidad Democrática, ?=MUD=|en: Democratic Unity
Justice First; VE;|es: Primero Justicia
Democratic Action; VE;|es: Acción Democrática
A New Era; VE;|es: Un Nuevo Tiempo
Colorado Party; PY;|es: ?Partido Colorado
National Party of Uruguay; UY;|es: ?Partido Nacional
National Party of Honduras; HN;|es: ?Partido Nacional
Liberty and Refoundation; HN;|es: Libertad y Refundación
Semilla; GT;|es: Movimiento Semilla
Modern Revolutionary Party; DO;|*: ?=PRM=
Nationalist Republican Alliance; SV;|*: =ARENA=
Citizens' Action Party; CR;
Sovereign People's Party; CR;|es: Pueblo Soberano
Freedom Caucus; US;|en: House Freedom Caucus
Libertarian Party; US;|en: ?Libertarian Party
Republican National Committee; US;|en: ?=RNC=
A Just Russia; RU;|fr: Russie juste|it: Russia Giusta
Liberal Democratic Party of Russia; RU;|*: =LDPR=
Yabloko; RU;
European Solidarity; UA;
Batkivshchyna; UA;
Holos; UA;
Opposition Platform – For Life; UA;|*: Opposition Platform
Civil Contract; AM;
Renew Europe; ;|*: Renew Europe
The Left in the European Parliament; ;
Europe of Sovereign Nations; ;
Greens–European Free Alliance; ;|*: Greens/EFA
`;
