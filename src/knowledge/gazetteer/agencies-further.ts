/** Further agencies, courts, chambers, police forces and commands of many countries. Lines as in `agencies.ts`; written by hand for this project. */
export const FURTHER_AGENCIES = `
Government Accountability Office; US;|*: =GAO=|en: US Government Accountability Office
Bureau of Alcohol, Tobacco, Firearms and Explosives; US;|*: =ATF=
United States Marshals Service; US;|en: US Marshals, U.S. Marshals, US Marshals Service, U.S. Marshals Service
Transportation Security Administration; US;|*: =TSA=
Federal Emergency Management Agency; US;|*: =FEMA=
Federal Deposit Insurance Corporation; US;|*: =FDIC=
Office of the Comptroller of the Currency; US;|*: =OCC=
National Labor Relations Board; US;|*: =NLRB=
Cybersecurity and Infrastructure Security Agency; US;|*: =CISA=
Defense Intelligence Agency; US;|*: ?=DIA=
Defense Advanced Research Projects Agency; US;|*: =DARPA=, Darpa
Defense Security Cooperation Agency; US;|*: =DSCA=
National Reconnaissance Office; US;
Office of the Director of National Intelligence; US;|*: =ODNI=
Office of Management and Budget; US;|*: =OMB=
Congressional Budget Office; US;|*: =CBO=
National Oceanic and Atmospheric Administration; US;|*: =NOAA=
National Highway Traffic Safety Administration; US;|*: =NHTSA=
U.S. Citizenship and Immigration Services; US;|*: =USCIS=
Bureau of Industry and Security; US;
U.S. Geological Survey; US;|*: =USGS=|en: US Geological Survey
United States International Trade Commission; US;|*: ?=ITC=
Export-Import Bank of the United States; US;
U.S. International Development Finance Corporation; US;|*: ?=DFC=
United States Strategic Command; US;|*: =STRATCOM=
United States Northern Command; US;|*: =NORTHCOM=
United States Cyber Command; US;|en: US Cyber Command, U.S. Cyber Command, Cyber Command
United States Special Operations Command; US;|*: =SOCOM=
U.S. Border Patrol; US;|en: Border Patrol, US Border Patrol
National Guard Bureau; US;
U.S. Seventh Fleet; US;|en: Seventh Fleet, 7th Fleet, US 7th Fleet, U.S. 7th Fleet
U.S. Fifth Fleet; US;|en: Fifth Fleet, 5th Fleet, US 5th Fleet, U.S. 5th Fleet
Navy SEALs; US;|en: Navy SEALs, SEAL Team 6
House Judiciary Committee; US;
House Oversight Committee; US;|en: House Oversight Committee, House Committee on Oversight
House Intelligence Committee; US;
House Foreign Affairs Committee; US;
House Armed Services Committee; US;
House Ways and Means Committee; US;
House Appropriations Committee; US;
Senate Judiciary Committee; US;
Senate Intelligence Committee; US;|en: Senate Select Committee on Intelligence
Senate Foreign Relations Committee; US;
Senate Armed Services Committee; US;
Teamsters; US;|en: International Brotherhood of Teamsters, Teamsters union
United Auto Workers; US;|*: =UAW=|en: United Auto Workers union
AFL-CIO; US;|*: =AFL-CIO=
Service Employees International Union; US;|*: =SEIU=
SAG-AFTRA; US;|*: =SAG-AFTRA=
Southern Poverty Law Center; US;
Anti-Defamation League; US;|*: =ADL=
American Israel Public Affairs Committee; US;|*: =AIPAC=
Heritage Foundation; US;|en: Heritage Foundation
Brookings Institution; US;|en: Brookings
Center for Strategic and International Studies; US;|*: =CSIS=
Council on Foreign Relations; US;
Wilson Center; US;
German Marshall Fund; US;
Pew Research Center; US;|en: Pew
Bill & Melinda Gates Foundation; US;|en: Gates Foundation
Open Society Foundations; US;|en: Open Society
Ministry of Defence of the United Kingdom; GB;|*: ?=MoD=, ?=MOD=|en: UK Ministry of Defence, British Ministry of Defence, UK Ministry of Defense
HM Treasury; GB;|en: UK Treasury
HM Revenue and Customs; GB;|*: =HMRC=
Competition and Markets Authority; GB;|*: =CMA=
Financial Conduct Authority; GB;|*: ?=FCA=
Serious Fraud Office; GB;
National Health Service; GB;|*: =NHS=|en: NHS England
Office for National Statistics; GB;|*: ?=ONS=
National Cyber Security Centre; GB;|*: ?=NCSC=
Advisory, Conciliation and Arbitration Service; GB;|*: =ACAS=, Acas
Unite the Union; GB;|en: Unite union, Unite the Union
Unison; GB;|*: ?=UNISON=|en: Unison union
GMB; GB;|*: =GMB=
National Union of Rail, Maritime and Transport Workers; GB;|*: =RMT=
ASLEF; GB;|*: =ASLEF=, Aslef
British Medical Association; GB;|*: ?=BMA=
Trades Union Congress; GB;|*: ?=TUC=
Confederation of British Industry; GB;|*: ?=CBI=
High Court of Justice; GB;|en: ?High Court
Supreme Court of the United Kingdom; GB;|en: UK Supreme Court
Old Bailey; GB;
Greater Manchester Police; GB;
Police Scotland; GB;
Scottish Parliament; GB;|en: Scottish Parliament, Holyrood
Scottish Government; GB;
Welsh Government; GB;
Senedd; GB;
Northern Ireland Assembly; GB;|en: Stormont
Buckingham Palace; GB;
Garda Síochána; IE;|*: ?Garda, Gardaí, Gardai, An Garda Síochána
Dáil Éireann; IE;|*: Dáil, Dail
Central Bank of Ireland; IE;
Australian Competition and Consumer Commission; AU;|*: =ACCC=
Reserve Bank of Australia; AU;|*: ?=RBA=
Australian Defence Force; AU;|*: ?=ADF=
High Court of Australia; AU;|en: ?High Court
Reserve Bank of New Zealand; NZ;
Canadian Armed Forces; CA;|fr: Forces armées canadiennes
Bank of Canada; CA;|fr: Banque du Canada
Supreme Court of Canada; CA;|fr: Cour suprême du Canada
Canada Border Services Agency; CA;|*: =CBSA=
Canadian Union of Public Employees; CA;|*: =CUPE=
Unifor; CA;
Assembly of First Nations; CA;
House of Commons of Canada; CA;|fr: Chambre des communes du Canada
Federal Security Council of Germany; DE;|de: Bundessicherheitsrat|en: German Federal Security Council
Federal Chancellery; DE;|de: Bundeskanzleramt, Kanzleramt
Federal Administrative Court; DE;|de: Bundesverwaltungsgericht
Federal Labour Court; DE;|de: Bundesarbeitsgericht
Federal Fiscal Court; DE;|de: Bundesfinanzhof
Federal Statistical Office; DE;|de: Statistisches Bundesamt, Statistische Bundesamt, Statistischen Bundesamt, Destatis
German Weather Service; DE;|de: Deutscher Wetterdienst, Deutsche Wetterdienst, Deutschen Wetterdienst, =DWD=
Federal Office for Migration and Refugees; DE;|de: Bundesamt für Migration und Flüchtlinge, =Bamf=, =BAMF=
Federation of German Industries; DE;|de: Bundesverband der Deutschen Industrie, =BDI=
Confederation of German Employers' Associations; DE;|de: =BDA=
Association of German Chambers of Industry and Commerce; DE;|de: =DIHK=
German Farmers' Association; DE;|de: Bauernverband, Deutscher Bauernverband, Deutsche Bauernverband
ADAC; DE;|*: =ADAC=
German Red Cross; DE;|de: Deutsches Rotes Kreuz, =DRK=
Ifo Institute; DE;|de: Ifo-Institut, ifo-Institut
German Institute for Economic Research; DE;|de: =DIW=, Deutsches Institut für Wirtschaftsforschung
Kiel Institute for the World Economy; DE;|de: Institut für Weltwirtschaft, =IfW=
Konrad Adenauer Foundation; DE;|de: Konrad-Adenauer-Stiftung
Friedrich Ebert Foundation; DE;|de: Friedrich-Ebert-Stiftung
Heinrich Böll Foundation; DE;|de: Heinrich-Böll-Stiftung
Deutsche Umwelthilfe; DE;|de: Umwelthilfe, Deutsche Umwelthilfe, Deutschen Umwelthilfe
Pegida; DE;
GSG 9; DE;
Kommando Spezialkräfte; DE;|de: =KSK=
Evangelical Church in Germany; DE;|de: Evangelische Kirche in Deutschland, =EKD=
German Bishops' Conference; DE;|de: Deutsche Bischofskonferenz, Deutschen Bischofskonferenz, Bischofskonferenz
Swiss National Bank; CH;|de: Schweizerische Nationalbank, Schweizerischen Nationalbank, =SNB=|fr: Banque nationale suisse, =BNS=
FINMA; CH;|*: Finma
Federal Supreme Court of Switzerland; CH;|de: ?Bundesgericht|fr: ?Tribunal fédéral
State Secretariat for Economic Affairs; CH;|*: =SECO=, Seco
Austrian Constitutional Court; AT;|de: Verfassungsgerichtshof, =VfGH=
National Bank of Austria; AT;|de: Nationalbank Österreichs, =OeNB=
National Gendarmerie; FR;|fr: Gendarmerie nationale|en: National Gendarmerie, French Gendarmerie
French National Police; FR;|fr: Police nationale
RAID; FR;|fr: =RAID=
GIGN; FR;|*: =GIGN=
Paris Police Prefecture; FR;|fr: préfecture de police de Paris, Préfecture de police
Paris Prosecutor's Office; FR;|fr: parquet de Paris, procureur de Paris|en: Paris prosecutors, Paris prosecutor's office, Paris public prosecutor's office
Banque de France; FR;|fr: ?Banque de France
Autorité des marchés financiers; FR;|fr: Autorité des marchés financiers, =AMF=
Court of Audit; FR;|fr: ?Cour des comptes
Court of Justice of the Republic; FR;|fr: Cour de justice de la République, =CJR=
High Authority for Transparency in Public Life; FR;|fr: =HATVP=, Haute Autorité pour la transparence de la vie publique
Arcom; FR;
National Commission on Informatics and Liberty; FR;|fr: =CNIL=, Cnil
INSEE; FR;|*: =INSEE=, Insee
General Directorate for Civil Aviation; FR;|fr: =DGAC=, Direction générale de l'aviation civile
Directorate General of Armaments; FR;|fr: =DGA=, Direction générale de l'armement
FNSEA; FR;|*: =FNSEA=
Confédération paysanne; FR;|fr: Confédération paysanne
Coordination rurale; FR;|fr: Coordination rurale
UNSA; FR;|*: =UNSA=, Unsa
Air Line Pilots' Union; FR;|fr: =SNPL=
SOS Racisme; FR;
La Cimade; FR;|fr: Cimade
French Institute of International Relations; FR;|fr: =IFRI=, Ifri
Institut Pasteur; FR;|fr: Institut Pasteur
National Centre for Scientific Research; FR;|fr: =CNRS=
Alternative Energies and Atomic Energy Commission; FR;|fr: =CEA=
Louvre; FR;|*: Louvre|fr: musée du Louvre
Senate of the Republic; IT;|it: ?Senato, ?Senato della Repubblica, Palazzo Madama
Chamber of Deputies (Italy); IT;|it: ?Camera dei deputati, Montecitorio, ?Camera dei Deputati
High Council of the Judiciary; IT;|it: Consiglio superiore della magistratura, =Csm=, =CSM=
National Anti-Mafia Directorate; IT;|it: Direzione nazionale antimafia, =Dna=, ?=DNA=, Direzione Nazionale Antimafia, Procura nazionale antimafia
Anti-Mafia Investigation Directorate; IT;|it: Direzione investigativa antimafia, =Dia=, =DIA=
Antimafia Commission; IT;|it: Commissione Antimafia, commissione Antimafia, commissione antimafia, Commissione parlamentare antimafia
Supreme Court of Cassation; IT;|it: Cassazione, Corte di cassazione, Corte di Cassazione
Council of State (Italy); IT;|it: ?Consiglio di Stato
Court of Audit (Italy); IT;|it: ?Corte dei conti, ?Corte dei Conti
Lazio Regional Administrative Court; IT;|it: Tar del Lazio, Tar Lazio
Copasir; IT;|*: =COPASIR=
AISI; IT;|*: =Aisi=, =AISI=
Agenzia delle Entrate; IT;|it: Agenzia delle Entrate, Agenzia delle entrate
INPS; IT;|*: =Inps=, =INPS=
ISTAT; IT;|*: =Istat=, =ISTAT=
Italian Competition Authority; IT;|it: Agcm, Antitrust, Autorità garante della concorrenza e del mercato
AGCOM; IT;|*: Agcom
National Anti-Corruption Authority; IT;|it: =Anac=, =ANAC=
ENAC; IT;|it: =Enac=
Vigili del Fuoco; IT;|it: Vigili del Fuoco, vigili del fuoco
National Association of Magistrates; IT;|it: Associazione nazionale magistrati, =Anm=, =ANM=
Coldiretti; IT;
Confcommercio; IT;
Italian Episcopal Conference; IT;|it: =Cei=, Conferenza episcopale italiana
Usigrai; IT;
Italian Navy; IT;|it: Marina Militare, Marina militare
Italian Air Force; IT;|it: Aeronautica Militare, Aeronautica militare
National Institute for Nuclear Physics; IT;|it: =Infn=
Spanish Court of Auditors; ES;|es: ?Tribunal de Cuentas
Supreme Court of Spain; ES;|es: ?Tribunal Supremo, ?Supremo|en: Spanish Supreme Court
Public Prosecutor's Office of Spain; ES;|es: ?Ministerio Fiscal, ?Fiscalía General del Estado, ?Fiscalía General
Anti-Corruption Prosecutor's Office; ES;|es: ?Fiscalía Anticorrupción, ?Anticorrupción
Central Operative Unit; ES;|es: =UCO=, Unidad Central Operativa
La Moncloa; ES;|es: Moncloa, La Moncloa
La Zarzuela; ES;|es: Zarzuela, La Zarzuela
Ertzaintza; ES;
Basque Government; ES;|es: Gobierno vasco
Junta de Andalucía; ES;|es: Junta de Andalucía
Government of the Community of Madrid; ES;|es: Gobierno de la Comunidad de Madrid
National Securities Market Commission; ES;|es: =CNMV=
National Commission on Markets and Competition; ES;|es: =CNMC=
CEOE; ES;|*: =CEOE=
Tax Agency; ES;|es: ?Agencia Tributaria
AEMET; ES;|*: =AEMET=, Aemet
Military Emergencies Unit; ES;|es: Unidad Militar de Emergencias, =UME=
Central Electoral Board; ES;|es: Junta Electoral Central
Manos Limpias; ES;
Hazte Oír; ES;
Public Ministry of Peru; PE;|es: ?Ministerio Público, ?Fiscalía de la Nación
Congress of the Republic of Peru; PE;|es: ?Congreso de la República, ?Congreso
Constitutional Court of Peru; PE;|es: ?Tribunal Constitucional
National Jury of Elections; PE;|es: Jurado Nacional de Elecciones, =JNE=
National Office of Electoral Processes; PE;|es: =ONPE=
National Police of Peru; PE;|es: ?Policía Nacional, =PNP=
Attorney General's Office of Colombia; CO;|es: ?Fiscalía General de la Nación, ?Fiscalía General, ?Fiscalía
Constitutional Court of Colombia; CO;|es: ?Corte Constitucional
Supreme Court of Justice of Colombia; CO;|es: ?Corte Suprema de Justicia, ?Corte Suprema
Inspector General of Colombia; CO;|es: ?Procuraduría General, ?Procuraduría
National Police of Colombia; CO;|es: ?Policía Nacional
National Electoral Council of Colombia; CO;|es: ?Consejo Nacional Electoral, ?=CNE=
National Army of Colombia; CO;|es: ?Ejército Nacional, ?Ejército
Public Ministry of Venezuela; VE;|es: ?Ministerio Público, ?Fiscalía General, ?Fiscalía
National Assembly of Venezuela; VE;|es: ?Asamblea Nacional|en: ?National Assembly
Constituent Assembly of Venezuela; VE;|es: ?Asamblea Constituyente, ?Asamblea Nacional Constituyente, ?Constituyente
CICPC; VE;|*: =CICPC=
Foro Penal; VE;
National Guard of Mexico; MX;|es: ?Guardia Nacional
Attorney General's Office of Mexico; MX;|es: ?Fiscalía General de la República, ?=FGR=, ?Fiscalía
Supreme Court of Justice of the Nation; MX;|es: Suprema Corte de Justicia de la Nación, ?Suprema Corte, =SCJN=
Senate of Mexico; MX;|es: ?Senado
Chamber of Deputies (Mexico); MX;|es: ?Cámara de Diputados
Secretariat of the Navy; MX;|es: Secretaría de Marina, =Semar=
Secretariat of Foreign Affairs; MX;|es: Secretaría de Relaciones Exteriores, =SRE=
Secretariat of the Interior; MX;|es: Secretaría de Gobernación, =Segob=
Bank of Mexico; MX;|es: Banco de México, Banxico
Federal Electricity Commission; MX;|es: Comisión Federal de Electricidad, =CFE=
Zapatista Army of National Liberation; MX;|es: Ejército Zapatista de Liberación Nacional, =EZLN=, zapatistas
National Congress of Brazil; BR;|es: ?Congreso, ?Congreso Nacional|en: ?Congress|fr: ?Congrès
Federal Senate; BR;|es: ?Senado|en: ?Senate|fr: ?Sénat
Chamber of Deputies (Brazil); BR;|es: ?Cámara de Diputados|en: ?Chamber of Deputies
Federal Police of Brazil; BR;|es: ?Policía Federal|en: ?Federal Police|fr: ?Police fédérale
Superior Electoral Court; BR;|es: Tribunal Superior Electoral, =TSE=|en: Superior Electoral Court
Central Bank of Brazil; BR;|es: Banco Central de Brasil|fr: Banque centrale du Brésil
Landless Workers' Movement; BR;|*: ?=MST=
Supreme Court of Argentina; AR;|es: ?Corte Suprema de Justicia, ?Corte Suprema
National Congress of Argentina; AR;|es: ?Congreso
General Confederation of Labour (Argentina); AR;|es: =CGT=, Confederación General del Trabajo
Grandmothers of the Plaza de Mayo; AR;|es: Abuelas de Plaza de Mayo
INDEC; AR;|*: =INDEC=, Indec
Carabineros de Chile; CL;|es: Carabineros
National Congress of Chile; CL;|es: ?Congreso
Constitutional Convention of Chile; CL;|es: ?Convención Constitucional, ?Convención Constituyente
National Assembly of Ecuador; EC;|es: ?Asamblea Nacional, ?Asamblea
National Court of Justice of Ecuador; EC;|es: ?Corte Nacional de Justicia
State Attorney General of Ecuador; EC;|es: ?Fiscalía General del Estado, ?Fiscalía
Constitutional Court of Ecuador; EC;|es: ?Corte Constitucional
Plurinational Legislative Assembly; BO;|es: Asamblea Legislativa Plurinacional
Supreme Electoral Tribunal of Bolivia; BO;|es: ?Tribunal Supremo Electoral, ?=TSE=
Supreme Electoral Tribunal of Guatemala; GT;|es: ?Tribunal Supremo Electoral, ?=TSE=
International Commission against Impunity in Guatemala; GT;|es: =CICIG=, Cicig
Transitional Presidential Council; HT;|fr: ?Conseil présidentiel de transition|en: Transitional Presidential Council
Haitian National Police; HT;|fr: Police nationale d'Haïti
Multinational Security Support Mission in Haiti; HT;|*: ?=MSS=
Belgian Federal Prosecutor's Office; BE;|fr: ?parquet fédéral
State Security Service (Belgium); BE;|fr: Sûreté de l'État
Dutch House of Representatives; NL;|*: Tweede Kamer
Supreme Court of the Netherlands; NL;
AIVD; NL;|*: =AIVD=
MIVD; NL;|*: =MIVD=
Folketing; DK;
Danish Defence Intelligence Service; DK;
Riksdag; SE;
Storting; NO;
Eduskunta; FI;
Riigikogu; EE;
Saeima; LV;
Seimas; LT;
State Security Department of Lithuania; LT;|*: =VSD=
Constitutional Tribunal of Poland; PL;|en: ?Constitutional Tribunal
National Bank of Poland; PL;
National Bank of Ukraine; UA;
State Bureau of Investigation; UA;|*: ?=SBI=, ?=DBR=
Unmanned Systems Forces; UA;
State Emergency Service of Ukraine; UA;|*: =DSNS=|en: ?State Emergency Service
Ukrainian Air Force; UA;
General Staff of the Armed Forces of Ukraine; UA;|en: Ukrainian General Staff, Ukraine's General Staff
Russian Navy; RU;
Russian Aerospace Forces; RU;
National Guard of Russia; RU;|*: Rosgvardia, Rosgvardiya
Supreme Court of Russia; RU;
Anti-Corruption Foundation; RU;|*: =FBK=
OVD-Info; RU;
Levada Center; RU;|*: Levada
Internet Research Agency; RU;
Moscow Exchange; RU;
State Security Committee of Belarus; BY;
Viasna; BY;
Constitutional Court of Romania; RO;|*: =CCR=
National Anticorruption Directorate; RO;|*: ?=DNA=
Hungarian Central Bank; HU;
European Broadcasting Union; ;|*: =EBU=|fr: Union européenne de radio-télévision, =UER=
European Ombudsman; ;
Ministry of Foreign Affairs of France; FR;|*: Quai d'Orsay, Quai d’Orsay
Ministry of Foreign Affairs of Italy; IT;|*: Farnesina
Ministry of Economy of France; FR;|fr: Bercy
Gaza Health Ministry; PS;|en: Gaza Health Ministry, Gaza's Health Ministry, Gaza health ministry, Gaza's health ministry, Ministry of Health in Gaza, Hamas-run health ministry, Hamas-run Health Ministry|it: ministero della Sanità di Gaza, ministero della Salute di Gaza|fr: ministère de la Santé du Hamas, ministère de la Santé de Gaza, ministère de la Santé à Gaza|de: Gesundheitsministerium in Gaza, Gesundheitsbehörde in Gaza|es: Ministerio de Sanidad de Gaza, Ministerio de Salud de Gaza
FIOM; IT;|it: Fiom, =FIOM=, Fiom-Cgil
UILM; IT;|it: Uilm, =UILM=
FIM; IT;|it: =Fim=, =FIM=, Fim-Cisl
Italian Data Protection Authority; IT;|it: Garante della privacy, Garante per la protezione dei dati personali, Garante privacy
Argentine Industrial Union; AR;|es: Unión Industrial Argentina, =UIA=
Ombudsman's Office of Colombia; CO;|es: ?Defensoría del Pueblo
Ombudsman's Office of Peru; PE;|es: ?Defensoría del Pueblo
Movement for the Renaissance of Cameroon; CM;|fr: ?=MRC=
DZ Mafia; FR;
Global Sumud Flotilla; ;|*: Sumud Flotilla
Paris Saint-Germain; FR;|*: Paris Saint-Germain, =PSG=, Paris SG
Olympique de Marseille; FR;|*: =OM=
Olympique Lyonnais; FR;
Manchester United; GB;
Manchester City; GB;
Liverpool FC; GB;
Chelsea FC; GB;
Newcastle United; GB;
Tottenham Hotspur; GB;
Bayern Munich; DE;|*: FC Bayern München, FC Bayern, Bayern München, Bayern de Múnich|fr: Bayern Munich
Borussia Dortmund; DE;|*: =BVB=
Juventus; IT;
AC Milan; IT;
Inter Milan; IT;
SSC Napoli; IT;
AS Roma; IT;
Atlético Madrid; ES;|*: Atletico Madrid, Atlético de Madrid
Royal Spanish Football Federation; ES;|es: Real Federación Española de Fútbol, =RFEF=
French Football Federation; FR;|fr: Fédération française de football, =FFF=
German Football Association; DE;|de: Deutscher Fußball-Bund, =DFB=
Italian Football Federation; IT;|it: Figc, =FIGC=, Federcalcio
Argentine Football Association; AR;|*: ?=AFA=
CONMEBOL; ;|*: =CONMEBOL=, Conmebol
International Paralympic Committee; ;|*: ?=IPC=
World Athletics; ;
Court of Arbitration for Sport; ;|es: Tribunal de Arbitraje Deportivo|fr: Tribunal arbitral du sport|it: Tribunale arbitrale dello sport|de: Internationaler Sportgerichtshof, Internationale Sportgerichtshof|*: ?=CAS=
General Court; ;|en: EU General Court
European Defence Agency; ;|*: ?=EDA=
European Data Protection Board; ;
European Banking Authority; ;|*: ?=EBA=
European Chemicals Agency; ;|*: =ECHA=
OLAF; ;|*: =OLAF=
OCCAR; ;|*: =OCCAR=
Turkish National Intelligence Organization; TR;|*: ?=MIT=, ?=MİT=|en: National Intelligence Organization
Turkish Armed Forces; TR;
Supreme Election Council; TR;|*: =YSK=
Grand National Assembly of Turkey; TR;
Central Bank of Turkey; TR;
Diyanet; TR;
Supreme Court of Israel; IL;|en: Israeli Supreme Court, Israel's Supreme Court
Israeli Navy; IL;
Israel Police; IL;
Israel Prison Service; IL;
Peace Now; IL;
Hostages and Missing Families Forum; IL;|en: Hostages Families Forum
Palestinian Legislative Council; PS;
Al-Quds Brigades; PS;
Al-Aqsa Martyrs' Brigades; PS;
Lions' Den; PS;
Lebanese Armed Forces; LB;|en: Lebanese army, Lebanese Army|fr: armée libanaise|it: esercito libanese|es: ejército libanés
White Helmets; SY;|en: Syria Civil Defence|fr: Casques blancs|it: Caschi bianchi|de: Weißhelme|es: Cascos Blancos
Autonomous Administration of North and East Syria; SY;
Assembly of Experts; IR;|fr: Assemblée des experts|it: Assemblea degli Esperti|de: Expertenrat|es: Asamblea de Expertos
Supreme National Security Council; IR;|en: Supreme National Security Council
People's Mujahedin of Iran; IR;|*: =MEK=, =MKO=, People's Mojahedin
National Council of Resistance of Iran; IR;|*: =NCRI=
Central Bank of Iran; IR;
Presidential Leadership Council; YE;
Central Bank of Libya; LY;
House of Representatives (Libya); LY;
Presidential Council of Libya; LY;
Tunisian General Labour Union; TN;|*: =UGTT=
Assembly of the Representatives of the People; TN;|en: Tunisian parliament, Tunisia's parliament
Hirak; DZ;
Supreme Council of the Armed Forces; EG;|*: =SCAF=
Suez Canal Authority; EG;
Al-Azhar; EG;
Transitional Sovereignty Council; SD;|en: Sovereignty Council, Sovereign Council
Sudanese Professionals Association; SD;
Sudan Liberation Movement; SD;|*: =SLM=
Justice and Equality Movement; SD;|*: =JEM=
Ethiopian National Defense Force; ET;|*: =ENDF=
Ethiopian Airlines; ET;
Somali National Army; SO;|en: Somali National Army
African Union Transition Mission in Somalia; SO;|*: =ATMIS=
African Union Mission in Somalia; SO;|*: =AMISOM=
African Union Commission; ;|*: =AUC=
Peace and Security Council; ;
African Court on Human and Peoples' Rights; ;
Multinational Joint Task Force; ;|*: =MNJTF=
Independent Electoral and Boundaries Commission; KE;|*: =IEBC=
National Prosecuting Authority; ZA;|*: ?=NPA=
South African National Defence Force; ZA;|*: =SANDF=
Congress of South African Trade Unions; ZA;|*: =COSATU=, Cosatu
South African Police Service; ZA;|*: =SAPS=
Constitutional Court of South Africa; ZA;
Directorate for Priority Crime Investigation; ZA;
Zimbabwe Electoral Commission; ZW;|*: ?=ZEC=
Nigerian Air Force; NG;
Nigerian Army; NG;
Nigeria Labour Congress; NG;|*: ?=NLC=
Nigerian National Petroleum Corporation; NG;|*: =NNPC=
Central Bank of Nigeria; NG;
Indigenous People of Biafra; NG;|*: =IPOB=
Central Bank of West African States; ;|*: =BCEAO=
National Council for the Safeguard of the Homeland; NE;|*: =CNSP=
Homeland Defence Volunteers; BF;|fr: Volontaires pour la défense de la patrie, =VDP=
Malian Armed Forces; ML;|fr: Forces armées maliennes, =FAMa=, =FAMA=, =Fama=
Armed Forces of the Democratic Republic of the Congo; CD;|*: =FARDC=
Independent National Electoral Commission of Congo; CD;|fr: ?=Céni=, ?=CENI=
National Episcopal Conference of Congo; CD;|*: =CENCO=, Cenco
Cooperative for Economic Development; CD;|*: =CODECO=, Codeco
Burundi National Defence Force; BI;
Lok Sabha; IN;
Rajya Sabha; IN;
Supreme Court of India; IN;|en: India's Supreme Court, Indian Supreme Court
Delhi High Court; IN;
Election Commission of India; IN;|*: ?=ECI=|en: ?Election Commission
Enforcement Directorate; IN;|en: ?Enforcement Directorate|*: ?=ED=
Indian Army; IN;
Indian Air Force; IN;|*: ?=IAF=
Indian Navy; IN;
Border Security Force; IN;|*: ?=BSF=
Research and Analysis Wing; IN;|*: =RAW=
Defence Research and Development Organisation; IN;|*: =DRDO=
Hindustan Aeronautics Limited; IN;|*: ?=HAL=
Rashtriya Rifles; IN;
Indian Premier League; IN;|*: ?=IPL=
Khalistan movement; IN;
Election Commission of Pakistan; PK;|*: ?=ECP=|en: ?Election Commission
Supreme Court of Pakistan; PK;
Pakistan Army; PK;|en: Pakistan Army, Pakistani Army
Pakistan Air Force; PK;
Inter-Services Public Relations; PK;|*: =ISPR=
National Accountability Bureau; PK;|*: ?=NAB=
Federal Investigation Agency; PK;|*: ?=FIA=
Rapid Action Battalion; BD;|*: ?=RAB=
Bangladesh Bank; BD;
International Crimes Tribunal; BD;|en: International Crimes Tribunal
State Administration Council; MM;
Myanmar National Democratic Alliance Army; MM;|*: =MNDAA=
People's Defence Force; MM;|en: People's Defence Forces, People's Defense Force, People's Defense Forces
Royal Thai Army; TH;|en: Royal Thai Army
Constitutional Court of Thailand; TH;|en: Thai Constitutional Court, Thailand's Constitutional Court
National Anti-Corruption Commission of Thailand; TH;
Malaysian Anti-Corruption Commission; MY;|*: =MACC=
Corruption Eradication Commission; ID;|*: =KPK=
Indonesian National Armed Forces; ID;|*: =TNI=
Free Papua Movement; ID;|*: =OPM=
Department of Foreign Affairs (Philippines); PH;|*: ?=DFA=|en: ?Department of Foreign Affairs, Philippine Department of Foreign Affairs
Department of National Defense (Philippines); PH;|en: ?Department of National Defense
Philippine Coast Guard; PH;|*: ?=PCG=
Philippine Navy; PH;
Philippine National Police; PH;|*: ?=PNP=
Armed Forces of the Philippines; PH;|en: Philippine Armed Forces, Philippines Armed Forces
Senate of the Philippines; PH;|en: ?Senate
Moro Islamic Liberation Front; PH;|*: =MILF=
China Coast Guard; CN;|en: Chinese Coast Guard, China Coast Guard
Eastern Theater Command; CN;|en: Eastern Theatre Command
Southern Theater Command; CN;|en: Southern Theatre Command
State Council; CN;|en: ?State Council
Politburo Standing Committee; CN;
Central Commission for Discipline Inspection; CN;|*: ?=CCDI=
People's Bank of China; CN;|*: ?=PBOC=
United Front Work Department; CN;
Hong Kong Police Force; HK;
Hong Kong Legislative Council; HK;|en: ?Legislative Council
Mainland Affairs Council; TW;
Legislative Yuan; TW;
Executive Yuan; TW;
Japan Self-Defense Forces; JP;|en: Self-Defense Forces, Self-Defence Forces
Japan Coast Guard; JP;
Bank of Japan; JP;|*: ?=BOJ=
Japan Fair Trade Commission; JP;|*: ?=JFTC=
National Diet; JP;|en: ?Diet, Japanese Diet
Unification Church; KR;|en: Unification Church, Moonies
Constitutional Court of Korea; KR;|en: South Korean Constitutional Court, South Korea's Constitutional Court
National Intelligence Service; KR;|*: ?=NIS=
National Assembly (South Korea); KR;|en: ?National Assembly
Bank of Korea; KR;
Korean Confederation of Trade Unions; KR;|*: =KCTU=
Korean People's Army; KP;|*: ?=KPA=
Reconnaissance General Bureau; KP;
Balkan Cartel; ;
`;
