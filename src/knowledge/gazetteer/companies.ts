/**
 * Companies and banks of the world's news, arms makers among them. Lines as in `international.ts`.
 * Others are found by their form ("… Ltd", "… SpA"). Written by hand for this project.
 */
export const COMPANIES = `
Boeing; US; Q66
Airbus; ; Q67|*: Airbus Group, Airbus SE
Lockheed Martin; US;|*: Lockheed
Raytheon; US;|*: =RTX=, Raytheon Technologies
Northrop Grumman; US;
General Dynamics; US;
General Atomics; US;
L3Harris; US;
General Electric; US;|*: =GE=
Anduril; US;|*: Anduril Industries
Palantir; US;
SpaceX; US;
Starlink; US;
Blue Origin; US;
BAE Systems; GB;|*: =BAE=
Rolls-Royce; GB;
Rheinmetall; DE;
KNDS; ;|*: =KNDS=
Krauss-Maffei Wegmann; DE;|*: =KMW=
Hensoldt; DE;
Diehl Defence; DE;|*: Diehl
ThyssenKrupp; DE;|*: Thyssenkrupp, Thyssen-Krupp
Thales; FR;|*: Thales Group
Dassault Aviation; FR;|*: Dassault
Naval Group; FR;
Safran; FR;
MBDA; ;|*: =MBDA=
Leonardo; IT;|it: Leonardo SpA
Fincantieri; IT;
Iveco; IT;
Navantia; ES;
Indra; ES;|*: Indra Sistemas
Saab; SE;
Kongsberg; NO;|*: Kongsberg Gruppen
Rostec; RU;
Almaz-Antey; RU;
Uralvagonzavod; RU;
Kalashnikov Concern; RU;
Baykar; TR;
Aselsan; TR;|*: =ASELSAN=
Roketsan; TR;
Turkish Aerospace Industries; TR;|*: =TAI=, =TUSAŞ=
Elbit Systems; IL;|*: Elbit
Rafael Advanced Defense Systems; IL;
Israel Aerospace Industries; IL;|*: =IAI=
NSO Group; IL;
Hanwha; KR;|*: Hanwha Aerospace
Hyundai; KR;
Kia; KR;
Samsung; KR;|*: Samsung Electronics
LG; KR;|*: =LG=
SK Hynix; KR;
Mitsubishi; JP;|*: Mitsubishi Heavy Industries
Toyota; JP;
Honda; JP;
Nissan; JP;
Sony; JP;
Nintendo; JP;
SoftBank; JP;
Nippon Steel; JP;
Huawei; CN;
ZTE; CN;|*: =ZTE=
Alibaba; CN;
Tencent; CN;
ByteDance; CN;
Baidu; CN;
DeepSeek; CN;
Xiaomi; CN;
BYD; CN;|*: =BYD=
CATL; CN;|*: =CATL=
Geely; CN;
COMAC; CN;|*: =COMAC=, Comac
Sinopec; CN;
PetroChina; CN;
CNOOC; CN;|*: =CNOOC=
Evergrande; CN;
SMIC; CN;|*: =SMIC=
Cosco; CN;|*: =COSCO=
TSMC; TW;|*: =TSMC=, Tsmc
Foxconn; TW;
Apple; US; Q312
Microsoft; US; Q2283
Google; US; Q95
Alphabet; US;|*:
Amazon; US; Q3884
Meta; US; Q380|*: Meta Platforms
Nvidia; US;|*: =NVIDIA=
OpenAI; US;|*: Open AI
Anthropic; US;
Intel; US;
IBM; US;|*: =IBM=
Qualcomm; US;
AMD; US;|*: =AMD=
Cisco; US;
Tesla; US; Q478214
xAI; US;|*: =xAI=
Ford; US;|*: Ford Motor
General Motors; US;|*: =GM=
Stellantis; ;
Chrysler; US;
Volkswagen; DE;|*: =VW=
BMW; DE;|*: =BMW=
Mercedes-Benz; DE;|*: Daimler, Mercedes
Porsche; DE;
Audi; DE;
Siemens; DE;
BASF; DE;|*: =BASF=
Bayer; DE;
BioNTech; DE;|*: Biontech
SAP; DE;|*: =SAP=
Bosch; DE;
Deutsche Bank; DE;|de: Deutschen Bank
Commerzbank; DE;
Deutsche Bahn; DE;|de: Deutschen Bahn
Lufthansa; DE;
E.ON; DE;|*: =E.ON=, =Eon=
RWE; DE;|*: =RWE=
Uniper; DE;
Wintershall; DE;
Renault; FR;
Peugeot; FR;
TotalEnergies; FR;|*: Total Energies|*: Total Energies, =Total SA=
EDF; FR;|*: =EDF=
Engie; FR;
Orano; FR;
Air France; FR;|*: Air France-KLM
BNP Paribas; FR;
Société Générale; FR;
Crédit Agricole; FR;
Alstom; FR;
LVMH; FR;|*: =LVMH=
L'Oréal; FR;
Sanofi; FR;
Michelin; FR;
Carrefour; FR;
Eni; IT;|it: =ENI=
Enel; IT;
Fiat; IT;
Ferrari; IT;
Snam; IT;
Saipem; IT;
Telecom Italia; IT;|it: =Tim=, =TIM=
UniCredit; IT;|*: Unicredit
Intesa Sanpaolo; IT;
Monte dei Paschi di Siena; IT;|it: Monte dei Paschi, =Mps=, =MPS=
ITA Airways; IT;|*: Ita Airways, Alitalia
Repsol; ES;
Iberdrola; ES;
Telefónica; ES;
BBVA; ES;|*: =BBVA=
CaixaBank; ES;
Inditex; ES;
Iberia; ES;
BP; GB;|*: =BP=, British Petroleum
Shell; GB;|*: Royal Dutch Shell
HSBC; GB;|*: =HSBC=
Barclays; GB;
AstraZeneca; GB;
GSK; GB;|*: =GSK=, GlaxoSmithKline
Vodafone; GB;
Rio Tinto; GB;
Glencore; CH;
Nestlé; CH;
Novartis; CH;
Roche; CH;
UBS; CH;|*: =UBS=
Credit Suisse; CH;
ABB; CH;|*: =ABB=
Philips; NL;
ASML; NL;|*: =ASML=
ING; NL;|*: =ING=
Nokia; FI;
Ericsson; SE;
Volvo; SE;
Spotify; SE;
IKEA; SE;|*: =IKEA=, Ikea
Vattenfall; SE;
Equinor; NO;
Maersk; DK;|*: Mærsk, A.P. Moller-Maersk
Novo Nordisk; DK;
Ørsted; DK;
Orlen; PL;|*: PKN Orlen
Gazprom; RU;
Rosneft; RU;
Lukoil; RU;
Novatek; RU;
Sberbank; RU;
VTB; RU;|*: =VTB=
Aeroflot; RU;
Rusal; RU;
Transneft; RU;
Alrosa; RU;
Belavia; BY;
Belaruskali; BY;
ExxonMobil; US;|*: Exxon, Exxon Mobil
Chevron; US;
ConocoPhillips; US;
Halliburton; US;
Cheniere; US;|*: Cheniere Energy
Pfizer; US;
Moderna; US;
Johnson & Johnson; US;
Eli Lilly; US;
Walmart; US;
Costco; US;
McDonald's; US;
Starbucks; US;
Coca-Cola; US;
PepsiCo; US;
Adidas; DE;
Disney; US;|*: Walt Disney, The Walt Disney Company
Netflix; US;
Warner Bros.; US;|*: Warner Bros. Discovery
Paramount; US;
Comcast; US;
AT&T; US;
Verizon; US;
T-Mobile; US;
Goldman Sachs; US;
JPMorgan Chase; US;|*: JPMorgan, JP Morgan
Morgan Stanley; US;
Bank of America; US;
Citigroup; US;|*: Citi
BlackRock; US;|*: Blackrock
Blackstone; US;
Berkshire Hathaway; US;
Mastercard; US;
PayPal; US;
Moody's; US;
Standard & Poor's; US;
Fitch; US;|*: Fitch Ratings
Uber; US;
Airbnb; US;
United Airlines; US;
American Airlines; US;
Delta Air Lines; US;
US Steel; US;|*: U.S. Steel
Trump Organization; US;
Saudi Aramco; SA;|*: Aramco
SABIC; SA;|*: =SABIC=
Public Investment Fund; SA;|*: =PIF=
ADNOC; AE;|*: =ADNOC=
DP World; AE;
Emirates; AE;|*: Emirates Airline
Etihad; AE;|*: Etihad Airways
Qatar Airways; QA;
QatarEnergy; QA;|*: Qatar Energy
Turkish Airlines; TR;
Ryanair; IE;
British Airways; GB;
easyJet; GB;|*: =EasyJet=
Petrobras; BR;
Embraer; BR;
Pemex; MX;|*: =PEMEX=
PDVSA; VE;|*: =PDVSA=
Ecopetrol; CO;
YPF; AR;|*: =YPF=
Tata; IN;|*: Tata Group
Adani Group; IN;|*: Adani
Air India; IN;
Infosys; IN;
NIOC; IR;|*: National Iranian Oil Company
Sonatrach; DZ;
BHP; AU;|*: =BHP=
Bombardier; CA;
Nord Stream AG; ;
Chatham House; GB;
`;
