/** Further companies of the business and world news. Lines as in `international.ts`; written by hand for this project. */
export const FURTHER_COMPANIES = `
Edeka; DE;|*:
Rewe; DE;|*:
Aldi; DE;|*:
Lidl; DE;|*:
Schwarz Gruppe; DE;|de: Schwarz-Gruppe
Kaufland; DE;|*:
Munich Re; DE;|*:
ZF Friedrichshafen; DE;|*:
Henkel; DE;|*:
Infineon; DE;|*:
Zalando; DE;|*:
Delivery Hero; DE;|*:
TUI; DE;|*:
Hapag-Lloyd; DE;|*:
Deutsche Telekom; DE;|de: Telekom|de: Deutschen Telekom
Deutsche Post; DE;|*:|de: Deutschen Post
DHL; DE;|*:
Vonovia; DE;|*:
Daimler; DE;|*:
Opel; DE;|*:
Wirecard; DE;|*:
Axel Springer; DE;|*:
Bertelsmann; DE;|*:
ProSiebenSat.1; DE;|*:
Thyssengas; DE;|*:
Gasag; DE;|*:
EnBW; DE;|*:
Heckler & Koch; DE;|*:
Rheinbraun; DE;|*:
Beiersdorf; DE;|*:
Fresenius; DE;|*:
Merck KGaA; DE;|*:
Covestro; DE;|*:
HeidelbergCement; DE;|*:
Ruhrgas; DE;|*:
Tengelmann; DE;|*:
Galeria Karstadt Kaufhof; DE;|*:
Vivendi; FR;|*:
Lagardère; FR;|*:
Bolloré; FR;|*:
Canal+; FR;|*:
Hachette; FR;|*:
Bouygues; FR;|*:
Vinci; FR;|*:
Veolia; FR;|*:
SNCF; FR;|*:
RATP; FR;|*:
Air Liquide; FR;|*:
Danone; FR;|*:
Kering; FR;|*:
Hermès; FR;|*:
Auchan; FR;|*:
Atos; FR;|*:
Capgemini; FR;|*:
Ubisoft; FR;|*:
Publicis; FR;|*:
AXA; FR;|*:
Natixis; FR;|*:
BPCE; FR;|*:
Areva; FR;|*:
Framatome; FR;|*:
Arianespace; FR;|*:
ArianeGroup; FR;|*:
Chantiers de l'Atlantique; FR;|*:
Lafarge; FR;|*:
CMA CGM; FR;|*:
Nexter; FR;|*:
Saint-Gobain; FR;|*:
Pernod Ricard; FR;|*:
SFR; FR;|*:
Iliad; FR;|*:
Valeo; FR;|*:
Faurecia; FR;|*:
Perenco; FR;|*:
Eramet; FR;|*:
Assicurazioni Generali; IT;|*:
Mediobanca; IT;|*:
Banco BPM; IT;|*:
Poste Italiane; IT;|*:
Autostrade per l'Italia; IT;|*:
Pirelli; IT;|*:
EssilorLuxottica; IT;|*:
Ferrovie dello Stato; IT;|it: Fs, =FS=
Trenitalia; IT;|*:
Alitalia; IT;|*:
Acciaierie d'Italia; IT;|*:
Webuild; IT;|*:
Impregilo; IT;|*:
Ansaldo Energia; IT;|*:
A2A; IT;|*:
Barilla; IT;|*:
Benetton; IT;|*:
Prada; IT;|*:
Gucci; IT;|*:
Esselunga; IT;|*:
Beretta; IT;|*:
Piaggio; IT;|*:
Magneti Marelli; IT;|*:
Italgas; IT;|*:
Nexi; IT;|*:
Banca Popolare di Milano; IT;|*:
ArcelorMittal; IT;|*:
Banco Santander; ES;|*: Santander
Banco Sabadell; ES;|*: Sabadell
Endesa; ES;|*:
Naturgy; ES;|*:
Acciona; ES;|*:
Ferrovial; ES;|*:
Mercadona; ES;|*:
El Corte Inglés; ES;|*:
Mapfre; ES;|*:
Cellnex; ES;|*:
Renfe; ES;|*:
Aena; ES;|*:
Grifols; ES;|*:
Prisa; ES;|*:
Talgo; ES;|*:
Cepsa; ES;|*:
Air Europa; ES;|*:
Vueling; ES;|*:
Abengoa; ES;|*:
Bankia; ES;|*:
Odebrecht; BR;|*:
JBS; BR;|*:
Itaú; BR;|*:
Bradesco; BR;|*:
Eletrobras; BR;|*:
América Móvil; MX;|*:
Grupo Bimbo; MX;|*:
Cemex; MX;|*:
Televisa; MX;|*:
TV Azteca; MX;|*:
Codelco; CL;|*:
SQM; CL;|*:
LATAM Airlines; CL;|*:
Aerolíneas Argentinas; AR;|*:
Mercado Libre; AR;|*:
Avianca; CO;|*:
Bancolombia; CO;|*:
Petroperú; PE;|*:
Petroecuador; EC;|*:
Citgo; VE;|*:
Tesco; GB;|*:
Sainsbury's; GB;|*:
Lloyds Banking Group; GB;|*:
NatWest; GB;|*:
Standard Chartered; GB;|*:
BT Group; GB;|en: =BT=
National Grid; GB;|*:
Unilever; GB;|*:
Diageo; GB;|*:
Jaguar Land Rover; GB;|*:
Aston Martin; GB;|*:
Anglo American; GB;|*:
Cambridge Analytica; GB;|*:
Arm Holdings; GB;|*:
Cairn Energy; GB;|*:
Revolut; GB;|*:
Thames Water; GB;|*:
Reddit; US;|*:
Snapchat; US;|*:
Oracle; US;|*:
Dell; US;|*:
HP; US;|*:
Micron; US;|*:
Broadcom; US;|*:
Palo Alto Networks; US;|*:
CrowdStrike; US;|*:
Lyft; US;|*:
DoorDash; US;|*:
eBay; US;|*:
Home Depot; US;|*:
Kraft Heinz; US;|*:
Procter & Gamble; US;|*:
Nike; US;|*:
Levi's; US;|*:
Merck & Co.; US;|*:
Gilead; US;|*:
Bristol Myers Squibb; US;|*:
Cargill; US;|*:
Monsanto; US;|*:
Caterpillar; US;|*:
John Deere; US;|*:
Honeywell; US;|*:
3M; US;|*:
Kodak; US;|*:
Sikorsky; US;|*:
Textron; US;|*:
Bechtel; US;|*:
FedEx; US;|*:
Amtrak; US;|*:
Southwest Airlines; US;|*:
Coinbase; US;|*:
Wells Fargo; US;|*:
Charles Schwab; US;|*:
American Express; US;|*:
Dominion Voting Systems; US;|*:
Purdue Pharma; US;|*:
Theranos; US;|*:
FTX; US;|*:
Perplexity; US;|*:
Scale AI; US;|*:
Salesforce; US;|*:
Adobe; US;|*:
Zoom Video; US;|*:
Nasdaq; US;|*:
Blackwater; US;|*:
JD.com; CN;|*:
Meituan; CN;|*:
Pinduoduo; CN;|*:
Temu; CN;|*:
Shein; CN;|*:
Lenovo; CN;|*:
Hikvision; CN;|*:
China Mobile; CN;|*:
China Telecom; CN;|*:
CRRC; CN;|*:
Sinochem; CN;|*:
ChemChina; CN;|*:
ICBC; CN;|*:
Bank of China; CN;|*:
Country Garden; CN;|*:
SenseTime; CN;|*:
DJI; CN;|*:
Chery; CN;|*:
SAIC Motor; CN;|*:
Norinco; CN;|*:
AVIC; CN;|*:
Panasonic; JP;|*:
Hitachi; JP;|*:
Toshiba; JP;|*:
Fujitsu; JP;|*:
Mazda; JP;|*:
Subaru; JP;|*:
Suzuki; JP;|*:
Kawasaki Heavy Industries; JP;|*:
Olympus; JP;|*:
Takeda; JP;|*:
Tokyo Electron; JP;|*:
Tepco; JP;|*:
Rakuten; JP;|*:
Japan Airlines; JP;|*:
POSCO; KR;|*:
Korean Air; KR;|*:
Naver; KR;|*:
Doosan; KR;|*:
Asiana Airlines; KR;|*:
Reliance Industries; IN;|*:
Wipro; IN;|*:
Flipkart; IN;|*:
Bharti Airtel; IN;|*:
IndiGo; IN;|*:
Serum Institute of India; IN;|*:
Bharat Biotech; IN;|*:
Yandex; RU;|*:
Kaspersky; RU;|*:
Gazprombank; RU;|*:
Tatneft; RU;|*:
Surgutneftegas; RU;|*:
Severstal; RU;|*:
Norilsk Nickel; RU;|*:
Alfa-Bank; RU;|*:
Sukhoi; RU;|*:
Sovcomflot; RU;|*:
Gazprom Neft; RU;|*:
Antonov; UA;|*:
Ukroboronprom; UA;|*:
PrivatBank; UA;|*:
Motor Sich; UA;|*:
Metinvest; UA;|*:
DTEK; UA;|*:
Koç Holding; TR;|*:
Pegasus Airlines; TR;|*:
BOTAŞ; TR;|*:
Saudia; SA;|*:
NEOM; SA;|*:
Saudi Electricity; SA;|*:
Mubadala; AE;|*:
Dubai Ports World; AE;|*:
G42; AE;|*:
flydubai; AE;|*:
MGX; AE;|*:
Dangote Group; NG;|*:
Eskom; ZA;|*:
Naspers; ZA;|*:
Transnet; ZA;|*:
Sasol; ZA;|*:
EgyptAir; EG;|*:
OCP Group; MA;|*:
Royal Air Maroc; MA;|*:
KazMunayGas; KZ;|*:
Kazatomprom; KZ;|*:
Heineken; NL;|*:
KLM; NL;|*:
Booking.com; NL;|*:
NXP; NL;|*:
Gasunie; NL;|*:
Ahold Delhaize; NL;|*:
Solvay; BE;|*:
AB InBev; BE;|*:
Euroclear; BE;|*:
Umicore; BE;|*:
Trafigura; CH;|*:
Vitol; CH;|*:
Swiss Re; CH;|*:
Zurich Insurance; CH;|*:
Lonza; CH;|*:
Swatch; CH;|*:
Holcim; CH;|*:
Swiss International Air Lines; CH;|*:
Pilatus; CH;|*:
Ruag; CH;|*:
H&M; SE;|*:
Northvolt; SE;|*:
Scania; SE;|*:
Klarna; SE;|*:
Electrolux; SE;|*:
SKF; SE;|*:
Carlsberg; DK;|*:
Vestas; DK;|*:
Lego; DK;|*:
Danske Bank; DK;|*:
Fortum; FI;|*:
Finnair; FI;|*:
Statkraft; NO;|*:
Norsk Hydro; NO;|*:
Yara; NO;|*:
Telenor; NO;|*:
OMV; AT;|*:
Raiffeisen Bank International; AT;|*:
Austrian Airlines; AT;|*:
Voestalpine; AT;|*:
Aer Lingus; IE;|*:
AerCap; IE;|*:
PGE; PL;|*:
LOT Polish Airlines; PL;|*:
KGHM; PL;|*:
Azoty; PL;|*:
ČEZ; CZ;|*:
Škoda; CZ;|*: Skoda
Czechoslovak Group; CZ;|*:
MOL; HU;|*:
OTP Bank; HU;|*:
Wizz Air; HU;|*:
Dacia; RO;|*:
Romgaz; RO;|*:
OMV Petrom; RO;|*:
Aegean Airlines; GR;|*:
Galp; PT;|*:
TAP Air Portugal; PT;|*:|*: ?=TAP=
EDP; PT;|*:
MediaTek; TW;|*:
Evergreen Marine; TW;|*:
HTC; TW;|*:
Temasek; SG;|*:
Singapore Airlines; SG;|*:
Petronas; MY;|*:
Malaysia Airlines; MY;|*:
AirAsia; MY;|*:
Thai Airways; TH;|*:
VinFast; VN;|*:
Vingroup; VN;|*:
Pertamina; ID;|*:
Garuda Indonesia; ID;|*:
Gojek; ID;|*:
Lion Air; ID;|*:
San Miguel Corporation; PH;|*:
Qantas; AU;|*:
Fortescue; AU;|*:
Woodside; AU;|*:
Telstra; AU;|*:
Commonwealth Bank; AU;|*:
Shopify; CA;|*:
BlackBerry; CA;|*:
TC Energy; CA;|*:
Air Canada; CA;|*:
Royal Bank of Canada; CA;|*:
Barrick Gold; CA;|*:
SNC-Lavalin; CA;|*:
Enbridge; CA;|*:
Suncor; CA;|*:
Teva; IL;|*:
Check Point; IL;|*:
El Al; IL;|*:
Cellebrite; IL;|*:
Wiz; IL;|*:
Mobileye; IL;|*:
`;
