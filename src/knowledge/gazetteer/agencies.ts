/** Agencies, banks and bodies of many countries or of the world that go by letters, and churches, unions, human-rights groups. Lines as in `international.ts`; written by hand for this project. */
export const AGENCIES = `
JAXA; JP;|*: =JAXA=, Jaxa
Japan International Cooperation Agency; JP;|*: =JICA=
CERN; ;|*: =CERN=, =Cern=
CNES; FR;|*: =CNES=, =Cnes=
Italian Space Agency; IT;|it: Agenzia spaziale italiana, =ASI=
German Aerospace Center; DE;|de: Deutsches Zentrum für Luft- und Raumfahrt, =DLR=
China National Space Administration; CN;|*: =CNSA=
Eurocontrol; ;|*: =EUROCONTROL=, Eurocontrol
European Union Aviation Safety Agency; ;|*: =EASA=, =Easa=
National Transportation Safety Board; US;|*: =NTSB=
International Air Transport Association; ;|*: =IATA=, =Iata=
Eurostat; ;|*: Eurostat
Eurojust; ;|*: Eurojust
African Export–Import Bank; ;|*: Afreximbank
Gavi; ;|*: Gavi, =GAVI=
Organisation internationale de la Francophonie; ;|fr: =OIF=, Francophonie|en: International Organisation of La Francophonie|it: Organizzazione internazionale della francofonia
World Meteorological Organization; ;|*: =WMO=|it: Organizzazione meteorologica mondiale|fr: Organisation météorologique mondiale, =OMM=|de: Weltorganisation für Meteorologie|es: Organización Meteorológica Mundial, =OMM=
International Tribunal for the Law of the Sea; ;|*: =ITLOS=|it: Tribunale internazionale del diritto del mare|fr: Tribunal international du droit de la mer|de: Internationaler Seegerichtshof, Internationalen Seegerichtshof, Internationale Seegerichtshof|es: Tribunal Internacional del Derecho del Mar
Financial Action Task Force; ;|*: =FATF=|it: =Gafi=|fr: =GAFI=, Gafi|es: =GAFI=
International Renewable Energy Agency; ;|*: =IRENA=, Irena|fr: Agence internationale pour les énergies renouvelables
U.S. Customs and Border Protection; US;|*: =CBP=|en: Customs and Border Protection, US Customs and Border Protection
Consumer Financial Protection Bureau; US;|*: =CFPB=
Committee on Foreign Investment in the United States; US;|*: =CFIUS=, Cfius
Joint Chiefs of Staff; US;|en: Joint Chiefs of Staff, Joint Chiefs|it: capi di Stato maggiore congiunti
National Institutes of Health; US;|*: =NIH=
National Rifle Association; US;|*: =NRA=
American Civil Liberties Union; US;|*: =ACLU=
NAACP; US;|*: =NAACP=
Los Angeles Police Department; US;|*: =LAPD=
Police Service of Northern Ireland; GB;|*: =PSNI=
National Crime Agency; GB;|*: =NCA=
Ofcom; GB;|*: =Ofcom=
Australian Security Intelligence Organisation; AU;|*: =ASIO=
Australian Federal Police; AU;
Canadian Security Intelligence Service; CA;|*: =CSIS=
Federal Office for Information Security; DE;|de: =BSI=, Bundesamt für Sicherheit in der Informationstechnik
Technisches Hilfswerk; DE;|de: Technisches Hilfswerk, Technische Hilfswerk, Technischen Hilfswerk, =THW=
IG Metall; DE;|*: IG Metall
United Services Trade Union; DE;|de: ?Verdi, Ver.di|*: ver.di|en: ?Verdi, Verdi union|fr: syndicat Verdi|it: sindacato Verdi|es: sindicato Verdi
German Trade Union Confederation; DE;|de: =DGB=, Deutscher Gewerkschaftsbund
Gewerkschaft Deutscher Lokomotivführer; DE;|de: =GDL=
Force Ouvrière; FR;|fr: Force ouvrière, =FO=
SUD-Rail; FR;|fr: SUD-Rail, Sud-Rail
National Agency for the Safety of Medicines; FR;|fr: =ANSM=
Italian Labour Union; IT;|it: =Uil=, =UIL=
Legambiente; IT;
Civil Protection Department; IT;|it: Protezione civile, Protezione Civile
Instituto Nacional de Estadística; ES;|es: =INE=
Independent National Electoral Commission; NG;|*: =INEC=
Economic and Financial Crimes Commission; NG;|*: =EFCC=
Reserve Bank of India; IN;|*: =RBI=
Central Bureau of Investigation; IN;
Indian Space Research Organisation; IN;|*: =ISRO=, =Isro=
National Investigation Agency; IN;|*: =NIA=
State Administration for Market Regulation; CN;|*: =SAMR=
Ibama; BR;|*: =Ibama=, =IBAMA=
Orthodox Church of Ukraine; UA;|en: Orthodox Church of Ukraine
Church of England; GB;|it: Chiesa anglicana|fr: Église d'Angleterre|es: Iglesia de Inglaterra
Jesuits; ;|en: Society of Jesus, Jesuits|it: Compagnia di Gesù, gesuiti|fr: Compagnie de Jésus, jésuites|de: Jesuiten|es: Compañía de Jesús, jesuitas
Forbidden Stories; ;|*: Forbidden Stories
International Consortium of Investigative Journalists; ;|*: =ICIJ=
Premier League; GB;|*: Premier League
La Liga; ES;|*: LaLiga, La Liga
Real Madrid; ES;|*: Real Madrid
FC Barcelona; ES;|*: FC Barcelona
Boca Juniors; AR;|*: Boca Juniors
NFL; US;|*: =NFL=
NBA; US;|*: =NBA=
Salt Typhoon; CN;|*: Salt Typhoon
Volt Typhoon; CN;|*: Volt Typhoon
Sandworm; RU;|*: Sandworm
NoName057(16); RU;|*: NoName057
Killnet; RU;|*: Killnet
LockBit; ;|*: LockBit
Harakat al-Nujaba; IQ;|*: Al-Nujaba, Harakat al-Nujaba
Ta'ang National Liberation Army; MM;|*: =TNLA=
Kachin Independence Army; MM;
Kanak and Socialist National Liberation Front; FR;|*: =FLNKS=
Polícia Judiciária; PT;|es: Policía Judicial portuguesa|*: Polícia Judiciária
Swedish Security Service; SE;|*: =SÄPO=, Säpo
Finnish Security and Intelligence Service; FI;|*: =Supo=
Internal Security Agency; PL;|*: =ABW=
Specialized Anti-Corruption Prosecutor's Office; UA;|*: =SAPO=
`;
