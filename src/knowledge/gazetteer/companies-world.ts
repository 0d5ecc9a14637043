/** Companies and banks of the world's news beside those of the other two tables. Lines as in `international.ts`; written by hand for this project. */
export const WORLD_COMPANIES = `
Toronto-Dominion Bank; CA;|*: TD Bank
Bank of Montreal; CA;|*: =BMO=
Scotiabank; CA;
Canadian Imperial Bank of Commerce; CA;|*: =CIBC=
Magna International; CA;
Teck Resources; CA;|*: Teck
Cameco; CA;
WestJet; CA;
Couche-Tard; CA;|*: Alimentation Couche-Tard
U.S. Bancorp; US;|*: US Bancorp, US Bank
PNC Financial Services; US;|*: =PNC=
Truist; US;
Capital One; US;
State Street Corporation; US;|*: State Street
BNY Mellon; US;|*: Bank of New York Mellon
Silicon Valley Bank; US;|*: =SVB=
First Republic Bank; US;|*: First Republic
KKR; US;|*: =KKR=
Apollo Global Management; US;
Carlyle Group; US;
Bain Capital; US;
Elliott Management; US;|*: Elliott Investment Management
Vanguard Group; US;
Fidelity Investments; US;
Citadel LLC; US;
Bridgewater Associates; US;
Robinhood Markets; US;
Binance; ;
Tether; ;
Ripple Labs; US;
MetLife; US;
UnitedHealth; US;|*: UnitedHealth Group, UnitedHealthcare
CVS Health; US;|*: =CVS=
Walgreens; US;
Kroger; US;
Albertsons; US;
AbbVie; US;
Amgen; US;
Biogen; US;
Regeneron; US;
Abbott Laboratories; US;
Medtronic; US;
Thermo Fisher Scientific; US;
Colonial Pipeline; US;
Occidental Petroleum; US;
Phillips 66; US;
Valero Energy; US;|*: Valero
Baker Hughes; US;
Schlumberger; US;|*: SLB
Venture Global; US;
NextEra Energy; US;
Duke Energy; US;
Pacific Gas and Electric Company; US;|*: =PG&E=
Westinghouse Electric Company; US;|*: Westinghouse
Constellation Energy; US;
First Solar; US;
Rivian; US;
Lucid Motors; US;
Waymo; US;
Zoox; US;
Boston Dynamics; US;
Shield AI; US;
AeroVironment; US;
Huntington Ingalls Industries; US;|*: Huntington Ingalls
Oshkosh Corporation; US;|*: Oshkosh Defense
Pratt & Whitney; US;
RTX Corporation; US;|*: =RTX=
Collins Aerospace; US;
Spirit AeroSystems; US;
Leidos; US;
Booz Allen Hamilton; US;|*: Booz Allen
CACI; US;|*: =CACI=
KBR; US;|*: =KBR=
Ball Aerospace; US;
Rocket Lab; US;
Planet Labs; US;
Maxar Technologies; US;|*: Maxar
Viasat; US;
United Launch Alliance; US;|*: =ULA=
Sierra Nevada Corporation; US;
Cerebras; US;
CoreWeave; US;
Supermicro; US;|*: Super Micro Computer
Applied Materials; US;
Lam Research; US;
Texas Instruments; US;
GlobalFoundries; US;
Western Digital; US;
Snowflake Inc.; US;
Databricks; US;
ServiceNow; US;
Workday Inc.; US;
Cloudflare; US;
Okta; US;
SolarWinds; US;
Kaseya; US;
Microsoft Azure; US;
GitHub; US;
LinkedIn; US;
Pinterest; US;
Roblox; US;
Electronic Arts; US;
Activision Blizzard; US;|*: Activision
Epic Games; US;
Take-Two Interactive; US;
Warner Bros. Discovery; US;|*: Warner Bros Discovery
NBCUniversal; US;
Universal Music Group; NL;|*: Universal Music
Live Nation; US;|*: Ticketmaster
Sinclair Broadcast Group; US;
News Corp; US;
Paramount Skydance; US;|*: Skydance
Simon & Schuster; US;|*: Simon and Schuster
HarperCollins; US;
Penguin Random House; US;
Macmillan Publishers; US;
Expedia; US;
Marriott International; US;|*: Marriott
Hilton Hotels; US;
Carnival Corporation; US;
Royal Caribbean; US;
JetBlue; US;
Alaska Airlines; US;
Spirit Airlines; US;
Frontier Airlines; US;
UPS; US;|*: =UPS=, United Parcel Service
Union Pacific; US;
BNSF; US;|*: =BNSF=
Norfolk Southern; US;
CSX; US;|*: =CSX=
Tyson Foods; US;
Archer Daniels Midland; US;|*: =ADM=
Bunge; US;
Mondelez; US;
Kellogg's; US;
Philip Morris International; US;|*: Philip Morris
Altria; US;
Juul Labs; US;|*: Juul
Dow Chemical; US;|*: Dow Inc
DuPont; US;
Freeport-McMoRan; US;
Newmont; US;
Alcoa; US;
Cleveland-Cliffs; US;
Nucor; US;
MP Materials; US;
Smith & Wesson; US;
Colt's Manufacturing Company; US;
Sig Sauer; US;
FN Herstal; BE;
Babcock International; GB;
QinetiQ; GB;
Serco; GB;
G4S; GB;|*: =G4S=
Rolls-Royce SMR; GB;
Ineos; GB;|*: =INEOS=
Centrica; GB;|*: British Gas
Drax; GB;
SSE plc; GB;|*: =SSE=
Sky UK; GB;
Marks & Spencer; GB;|*: =M&S=, Marks and Spencer
Asda; GB;
Morrisons; GB;
Royal Mail; GB;
Post Office Limited; GB;
Heathrow Airport Holdings; GB;
International Airlines Group; GB;|*: =IAG=
Virgin Atlantic; GB;
Virgin Group; GB;
Jet2; GB;
London Stock Exchange Group; GB;|*: =LSEG=
Lloyd's of London; GB;
Aviva; GB;
Prudential plc; GB;
Legal & General; GB;
Schroders; GB;
Abrdn; GB;
DeepMind; GB;|*: Google DeepMind
Graphcore; GB;
JCB; GB;|*: =JCB=
British American Tobacco; GB;|*: =BAT=
Imperial Brands; GB;
Reckitt; GB;
British Steel; GB;
Liberty Steel; GB;
Harland & Wolff; GB;
Carillion; GB;
Airbus Defence and Space; ;
Airbus Helicopters; ;
Eurofighter Jagdflugzeug GmbH; DE;
ThyssenKrupp Marine Systems; DE;|*: =TKMS=
Quantum Systems; DE;
Helsing; DE;
Isar Aerospace; DE;
OHB; DE;|*: =OHB=
Renk; DE;
MTU Aero Engines; DE;|*: =MTU=
Meyer Werft; DE;
Schaeffler; DE;
Traton; DE;
Siemens Energy; DE;
Siemens Healthineers; DE;
Allianz; DE;
Hannover Re; DE;
Deutsche Börse; DE;
DZ Bank; DE;
KfW; DE;|*: =KfW=
Landesbank Baden-Württemberg; DE;|*: =LBBW=
Salzgitter AG; DE;
Lanxess; DE;
Evonik; DE;
Linde; DE;
CureVac; DE;
Hugo Boss; DE;
Tchibo; DE;
Otto Group; DE;
Metro AG; DE;
Ceconomy; DE;|*: MediaMarkt, MediaMarktSaturn
Dr. Oetker; DE;
Vorwerk; DE;
Leag; DE;
VNG AG; DE;|*: =VNG=
Sefe; DE;|*: =SEFE=, Gazprom Germania
Nord Stream 2 AG; CH;
Eurowings; DE;
Flixbus; DE;|*: FlixBus, Flix
Fraport; DE;
Hochtief; DE;
Strabag; AT;
Erste Group; AT;|*: Erste Bank
Signa; AT;|*: Signa Holding
Red Bull; AT;
Glock; AT;
Stadler Rail; CH;
Sulzer; CH;
Clariant; CH;
Syngenta; CH;
Givaudan; CH;
Sika; CH;
Richemont; CH;
Rolex; CH;
Migros; CH;
Kudelski; CH;
Swisscom; CH;
Axpo; CH;
Gunvor; CH;
MSC; CH;|*: =MSC=, Mediterranean Shipping Company
Julius Bär; CH;|*: Julius Baer
Nexans; FR;
Dassault Systèmes; FR;
Groupe Dassault; FR;
Sopra Steria; FR;
OVHcloud; FR;|*: =OVH=
Mistral AI; FR;
Deezer; FR;
BlaBlaCar; FR;
Doctolib; FR;
Orange S.A.; FR;|fr: opérateur Orange, groupe Orange
Bouygues Telecom; FR;
TF1 Group; FR;
Casino Guichard-Perrachon; FR;|fr: groupe Casino
Intermarché; FR;
E.Leclerc; FR;|fr: Leclerc
Fnac Darty; FR;|fr: Fnac
Decathlon; FR;
Lactalis; FR;
Nestlé Waters; FR;
Sodexo; FR;
Accor; FR;
Club Med; FR;
Groupe ADP; FR;|*: =ADP=, Aéroports de Paris
Eurostar; ;
Getlink; FR;|*: Eurotunnel
Transdev; FR;
Keolis; FR;
Eiffage; FR;
GRTgaz; FR;
TechnipFMC; FR;|*: Technip Energies
La Poste; FR;
La Banque Postale; FR;
Caisse des Dépôts; FR;|fr: Caisse des Dépôts et consignations, Caisse des dépôts
Rothschild & Co; FR;
Servier; FR;
Ipsen; FR;
BioMérieux; FR;
Altice; FR;
Eutelsat; FR;
Arquus; FR;
Manurhin; FR;
Banca Mediolanum; IT;
BPER Banca; IT;|*: =Bper=
Unipol; IT;
Hera Group; IT;
Prysmian; IT;
Brembo; IT;
Maserati; IT;
Lamborghini; IT;
Ducati; IT;
Iveco Defence Vehicles; IT;
Tim; IT;|it: =Tim=, =TIM=
WindTre; IT;
Mondadori; IT;
Gedi; IT;|*: =GEDI=
Cairo Communication; IT;
Rcs MediaGroup; IT;|it: =Rcs=
Lavazza; IT;
Ferrero Group; IT;|it: gruppo Ferrero
Campari; IT;
Luxottica; IT;
Moncler; IT;
Conad; IT;
Aspi; IT;|it: =Aspi=
Atlantia; IT;|*: Mundys
Ilva; IT;|it: ex Ilva, ex-Ilva, =Ilva=
Sogin; IT;
Invitalia; IT;
Sace; IT;|it: =Sace=
Msc Crociere; IT;
Costa Crociere; IT;
Grimaldi Group; IT;
Banca Popolare di Sondrio; IT;
Banca Carige; IT;|it: Carige
Banca Etruria; IT;
Visibilia; IT;
Bankinter; ES;
Gestamp; ES;
Enagás; ES;
Red Eléctrica; ES;|es: Red Eléctrica de España, Redeia
ACS; ES;|es: =ACS=
Sacyr; ES;
OHLA; ES;|*: =OHLA=
FCC; ES;|es: =FCC=
Meliá Hotels; ES;
Atresmedia; ES;
Mediaset España; ES;
MásMóvil; ES;|*: MásOrange
Santa Bárbara Sistemas; ES;
ITP Aero; ES;
SEPI; ES;|*: =SEPI=
Globalia; ES;
Plus Ultra; ES;|es: Plus Ultra Líneas Aéreas
Moeve; ES;
EDP Renováveis; PT;
Caixa Geral de Depósitos; PT;
Novo Banco; PT;
Jerónimo Martins; PT;
Rabobank; NL;
ABN Amro; NL;|*: =ABN AMRO=
Nexperia; NL;
Damen; NL;
Fokker; NL;
Akzo Nobel; NL;
Randstad; NL;
Just Eat Takeaway; NL;
Adyen; NL;
KPN; NL;|*: =KPN=
TenneT; NL;
KBC Group; BE;|*: =KBC=
Belfius; BE;
Proximus; BE;
UCB; BE;|*: =UCB=
Brussels Airlines; BE;
Cargolux; LU;
SES; LU;|*: =SES=
Bavarian Nordic; DK;
DSV; DK;|*: =DSV=
Terma; DK;
Nammo; NO;
Aker; NO;|*: Aker BP, Aker Solutions
DNB; NO;|*: =DNB=
Norwegian Air Shuttle; NO;|*: Norwegian Air
Scandinavian Airlines; SE;
SSAB; SE;|*: =SSAB=
LKAB; SE;|*: =LKAB=
Swedbank; SE;
SEB; SE;|*: =SEB=
Handelsbanken; SE;
Bofors; SE;
Nordea; FI;
Neste; FI;
Stora Enso; FI;
Wärtsilä; FI;
Gasgrid Finland; FI;
Elering; EE;
airBaltic; LV;
Ignitis; LT;
CD Projekt; PL;
PKO Bank Polski; PL;
Polska Grupa Zbrojeniowa; PL;|*: =PGZ=
PKP; PL;|*: =PKP=
Tauron; PL;
EPH; CZ;|*: =EPH=
PPF; CZ;|*: =PPF=
Agrofert; CZ;
Colt CZ; CZ;
Slovnaft; SK;
4iG; HU;
Rheinmetall Hungary; HU;
Bulgargaz; BG;
Transgaz; RO;
Nuclearelectrica; RO;
Hidroelectrica; RO;
Naftna Industrija Srbije; RS;|*: ?=NIS=
Zijin Mining; CN;
Elektroprivreda Srbije; RS;
Energean; GR;
Public Power Corporation; GR;
Piraeus Bank; GR;
Eurobank; GR;
Ziraat Bank; TR;
Halkbank; TR;
VakıfBank; TR;
Turkcell; TR;
Sabancı Holding; TR;
TPAO; TR;|*: =TPAO=
BMC; TR;|*: =BMC=
Otokar; TR;
Havelsan; TR;
MKE; TR;|*: =MKE=
Bank Hapoalim; IL;
Bank Leumi; IL;
Israel Electric Corporation; IL;
Israel Military Industries; IL;|*: =IMI=
Candiru; IL;
Intellexa; ;
Paragon Solutions; IL;
NewMed Energy; IL;
Delek Group; IL;|*: Delek
ZIM; IL;|*: =ZIM=
Middle East Airlines; LB;|*: =MEA=
Qatar National Bank; QA;
Qatar Investment Authority; QA;|*: =QIA=
Abu Dhabi Investment Authority; AE;|*: =ADIA=
EDGE Group; AE;
First Abu Dhabi Bank; AE;
Emaar; AE;
Etisalat; AE;
Masdar; AE;
AD Ports; AE;|*: AD Ports Group
ADQ; AE;|*: =ADQ=
Kuwait Petroleum Corporation; KW;
ACWA Power; SA;
Saudi Telecom Company; SA;|*: =STC Group=
LIV Golf; SA;|*: LIV Golf
National Iranian Oil Company; IR;
Mahan Air; IR;
Iran Air; IR;
Khatam al-Anbiya; IR;
Bank Melli Iran; IR;|*: Bank Melli
Iraq National Oil Company; IQ;
Basra Oil Company; IQ;
National Oil Corporation; LY;|*: =NOC=
Afriqiyah Airways; LY;
Air Algérie; DZ;
Tunisair; TN;
Attijariwafa Bank; MA;
Orascom; EG;
EFG Hermes; EG;
MTN Group; ZA;|*: =MTN=
Vodacom; ZA;
Standard Bank; ZA;
Absa; ZA;
Nedbank; ZA;
Denel; ZA;
South African Airways; ZA;|*: =SAA=
Sibanye-Stillwater; ZA;
Impala Platinum; ZA;
Gold Fields; ZA;
AngloGold Ashanti; ZA;
De Beers; ZA;
Shoprite; ZA;
Safaricom; KE;
Kenya Airways; KE;
Equity Bank; KE;
Airtel Africa; NG;
Zenith Bank; NG;
Air Peace; NG;
Seplat; NG;
Tullow Oil; GB;
Kosmos Energy; US;
Sonangol; AO;
Gécamines; CD;
Ivanhoe Mines; CA;
First Quantum Minerals; CA;
B2Gold; CA;
Endeavour Mining; GB;
GoviEx Uranium; CA;
Rosneft Deutschland; DE;
Nayara Energy; IN;
Rosoboronexport; RU;
United Aircraft Corporation; RU;
United Shipbuilding Corporation; RU;
Tactical Missiles Corporation; RU;
Kamaz; RU;
AvtoVAZ; RU;|*: Lada
MegaFon; RU;
MTS; RU;|*: =MTS=
Mail.ru; RU;
T-Bank; RU;|*: Tinkoff
VEB; RU;|*: =VEB=, Vnesheconombank
X5; RU;|*: X5 Group
Rostelecom; RU;
Russian Railways; RU;
Inter RAO; RU;
Nornickel; RU;
Polyus; RU;
NLMK; RU;|*: =NLMK=
Evraz; RU;
Uralkali; RU;
EuroChem; RU;
PhosAgro; RU;
Sibur; RU;
Bashneft; RU;
Zarubezhneft; RU;
Sakhalin Energy; RU;
Chernomorneftegaz; UA;
Ukrnafta; UA;
Ukrzaliznytsia; UA;
Ukraine International Airlines; UA;
Kyivstar; UA;
Monobank; UA;
Fire Point; UA;
Azovstal; UA;
SOCAR; AZ;|*: =SOCAR=, Socar
Azerbaijan Airlines; AZ;|*: =AZAL=
Türkmengaz; TM;
Uzbekneftegaz; UZ;
Air Astana; KZ;
Bank Mandiri; ID;
GoTo; ID;
Freeport Indonesia; ID;
Astra International; ID;
Maybank; MY;
Khazanah Nasional; MY;
1Malaysia Development Berhad; MY;|*: =1MDB=
Grab Holdings; SG;|*: =Grab=
Sea Limited; SG;|*: Shopee
DBS Bank; SG;|*: =DBS=
Singtel; SG;
Keppel; SG;
Charoen Pokphand; TH;|*: CP Group
PTT; TH;|*: =PTT=
Viettel; VN;
FPT; VN;|*: =FPT=
Vietnam Airlines; VN;
VietJet Air; VN;|*: VietJet
PetroVietnam; VN;
San Miguel; PH;
Philippine Airlines; PH;
Cebu Pacific; PH;
SM Investments; PH;
China Airlines; TW;
EVA Air; TW;
Quanta Computer; TW;
ASUS; TW;|*: =ASUS=, Asus
Acer; TW;
Hon Hai; TW;
Cathay Pacific; HK;
CK Hutchison; HK;|*: CK Hutchison Holdings
Jardine Matheson; HK;
Swire Pacific; HK;
HKEX; HK;|*: Hong Kong Exchanges and Clearing
Air China; CN;
China Eastern Airlines; CN;|*: China Eastern
China Southern Airlines; CN;|*: China Southern
Hainan Airlines; CN;
CITIC; CN;|*: =CITIC=
China Construction Bank; CN;
Agricultural Bank of China; CN;
China Development Bank; CN;
Export–Import Bank of China; CN;
Ping An; CN;
China Life Insurance; CN;
Ant Group; CN;
Didi; CN;|*: DiDi, Didi Chuxing
Kuaishou; CN;
NetEase; CN;
Trip.com; CN;
Zhipu AI; CN;
Moonshot AI; CN;
YMTC; CN;|*: =YMTC=
Hua Hong Semiconductor; CN;
Cambricon; CN;
iFlytek; CN;
Dahua Technology; CN;|*: Dahua
Great Wall Motor; CN;
Nio; CN;|*: =NIO=
XPeng; CN;
Li Auto; CN;
Dongfeng Motor; CN;|*: Dongfeng
FAW; CN;|*: =FAW=
Changan Automobile; CN;
Midea; CN;
Haier; CN;
Hisense; CN;
TCL; CN;|*: =TCL=
Gree; CN;
China State Construction Engineering; CN;
China Communications Construction Company; CN;|*: =CCCC=
China State Shipbuilding Corporation; CN;|*: =CSSC=
China National Petroleum Corporation; CN;|*: =CNPC=
State Grid Corporation of China; CN;|*: State Grid
China General Nuclear; CN;|*: =CGN=
China Three Gorges; CN;
China Unicom; CN;
COFCO; CN;|*: =COFCO=
Baowu; CN;|*: China Baowu
Chinalco; CN;
LONGi; CN;
Trina Solar; CN;
WuXi AppTec; CN;
Sinovac; CN;
Sinopharm; CN;
BGI; CN;|*: BGI Group
Vanke; CN;|*: China Vanke
Japan Post; JP;
Nomura; JP;
Mizuho; JP;
Sumitomo Mitsui Financial Group; JP;|*: =SMBC=, =SMFG=
MUFG; JP;|*: =MUFG=, Mitsubishi UFJ
Mitsui; JP;
Itochu; JP;
Marubeni; JP;
Seven & i Holdings; JP;|*: Seven & i
Fast Retailing; JP;|*: Uniqlo
NTT; JP;|*: =NTT=
KDDI; JP;|*: =KDDI=
NEC; JP;|*: =NEC=
Canon; JP;
Nikon; JP;
Rapidus; JP;
Kioxia; JP;
Renesas; JP;
JERA; JP;|*: =JERA=
Inpex; JP;
IHI Corporation; JP;|*: =IHI=
Mitsubishi Heavy Industries; JP;|*: =MHI=
All Nippon Airways; JP;|*: =ANA=
Isuzu; JP;
Daihatsu; JP;
Kobe Steel; JP;
Dentsu; JP;
Hanwha Aerospace; KR;
Hanwha Ocean; KR;
Hyundai Rotem; KR;
HD Hyundai; KR;|*: HD Hyundai Heavy Industries
Korea Aerospace Industries; KR;|*: =KAI=
LIG Nex1; KR;
SK Group; KR;|*: SK On, SK Innovation
Lotte; KR;
Kakao; KR;
Coupang; KR;
Hybe; KR;|*: =HYBE=
Korea Electric Power Corporation; KR;|*: =KEPCO=, Kepco
Korea Hydro & Nuclear Power; KR;|*: =KHNP=
Jeju Air; KR;
LG Energy Solution; KR;
Korea Zinc; KR;
Larsen & Toubro; IN;|*: =L&T=
Bajaj; IN;
Mahindra; IN;|*: Mahindra & Mahindra
Maruti Suzuki; IN;
State Bank of India; IN;|*: =SBI=
HDFC Bank; IN;|*: =HDFC=
ICICI Bank; IN;|*: =ICICI=
Tata Consultancy Services; IN;|*: =TCS=
Tata Motors; IN;
Tata Steel; IN;
Indian Oil Corporation; IN;|*: Indian Oil
ONGC; IN;|*: =ONGC=
Coal India; IN;
NTPC; IN;|*: =NTPC=
Reliance Jio; IN;|*: Jio
Vedanta; IN;
JSW; IN;|*: =JSW=, JSW Steel
SpiceJet; IN;
Paytm; IN;
Byju's; IN;
Sun Pharma; IN;
Bharat Electronics; IN;
Hindustan Unilever; IN;
Pakistan International Airlines; PK;|*: =PIA=
Grameen Bank; BD;
SriLankan Airlines; LK;
Westpac; AU;
ANZ; AU;|*: =ANZ=
National Australia Bank; AU;|*: =NAB=
Macquarie Group; AU;|*: Macquarie
Origin Energy; AU;
Lynas; AU;|*: Lynas Rare Earths
Newcrest; AU;
Optus; AU;
Virgin Australia; AU;
Woolworths Group; AU;
Coles; AU;
Austal; AU;
Fonterra; NZ;
Air New Zealand; NZ;
Nubank; BR;
Banco do Brasil; BR;
BTG Pactual; BR;
Marfrig; BR;
BRF; BR;|*: =BRF=
Suzano; BR;
Gerdau; BR;
Braskem; BR;
Avibras; BR;
Globo; BR;|*: Grupo Globo
Techint; AR;
Tenaris; AR;
Pampa Energía; AR;
Grupo Clarín; AR;
Globant; AR;
Banco Nación; AR;|es: Banco Nación
Enap; CL;|*: =ENAP=
Cencosud; CL;
Falabella; CL;
Banco de Chile; CL;
Grupo Aval; CO;
Grupo Sura; CO;
EPM; CO;|*: =EPM=
Cerrejón; CO;
Drummond Company; US;
Southern Copper; PE;
Minera Las Bambas; PE;|es: Las Bambas
Credicorp; PE;
Grupo México; MX;
Grupo Carso; MX;
Grupo Salinas; MX;
Banorte; MX;
Femsa; MX;|*: =FEMSA=
Aeroméxico; MX;
Volaris; MX;
Telmex; MX;
Conviasa; VE;
Itaipu Binacional; ;
Copa Airlines; PA;
Cubana de Aviación; CU;
Gaesa; CU;|*: =GAESA=
Sherritt International; CA;
`;
