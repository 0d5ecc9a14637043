/**
 * News agencies, papers, broadcasters and platforms that are cited by name.
 * Lines as in `international.ts`. Names that are also common words stand as `=…=`. Written by hand for this project.
 */
export const MEDIA = `
Reuters; GB; Q130879
Associated Press; US; Q40469|*: =AP=, The Associated Press
Agence France-Presse; FR;|*: =AFP=, Afp
ANSA; IT;|*: =ANSA=, Ansa
AGI; IT;|it: =AGI=, =Agi=
Adnkronos; IT;|*: =AdnKronos=
EFE; ES;|*: =EFE=, agencia Efe, Efe
Europa Press; ES;
Deutsche Presse-Agentur; DE;|*: =dpa=, =DPA=, Dpa
Evangelischer Pressedienst; DE;|de: =epd=, Evangelischen Pressedienst, Evangelische Pressedienst
Austria Press Agency; AT;|*: =APA=
Bloomberg; US;|*: Bloomberg News
TASS; RU;|*: =TASS=, Tass
RIA Novosti; RU;|*: =RIA=, Ria Novosti
Interfax; RU;
Sputnik; RU;
RT; RU;|*: =RT=, Russia Today
Kommersant; RU;
Izvestia; RU;|*: Izvestiya
Pravda; RU;
Novaya Gazeta; RU;|*: Novaja Gazeta
Meduza; ;
The Moscow Times; RU;|*: Moscow Times
Kyiv Independent; UA;|*: The Kyiv Independent
Ukrainska Pravda; UA;|*: Ukrayinska Pravda
Ukrinform; UA;|*: =UNIAN=
Xinhua; CN;|*: Xinhua News Agency, =Nuova Cina=
Global Times; CN;
China Daily; CN;
South China Morning Post; HK;
CCTV; CN;|*: =CCTV=
People's Daily; CN;
IRNA; IR;|*: =IRNA=, Irna
Tasnim; IR;|*: Tasnim News Agency
Fars News Agency; IR;|*: =Fars=
Press TV; IR;
Mehr News Agency; IR;
SANA; SY;|*: =SANA=
Anadolu Agency; TR;|*: Anadolu|fr: agence Anadolu
Hurriyet; TR;|*: Hürriyet
Daily Sabah; TR;
Yonhap; KR;|*: Yonhap News Agency
KCNA; KP;|*: =KCNA=, Korean Central News Agency
Kyodo News; JP;|*: =Kyodo=
NHK; JP;|*: =NHK=
Nikkei; JP;
BBC; GB; Q9531|*: =BBC=, Bbc, BBC News
Sky News; GB;
ITV; GB;|en: =ITV=
The Guardian; GB; Q11148|*: Guardian
The Times; GB;|en: Sunday Times, The Sunday Times
The Daily Telegraph; GB;|*: Daily Telegraph, The Telegraph, The Sunday Telegraph
Financial Times; GB;|*: The Financial Times
The Economist; GB;|*: The Economist|it: Economist|fr: Economist|es: Economist|de: Economist
The Independent; GB;
Daily Mail; GB;|en: The Daily Mail, MailOnline
Daily Mirror; GB;
The New York Times; US; Q9684|*: New York Times
The Washington Post; US;|*: Washington Post
The Wall Street Journal; US;|*: Wall Street Journal, =WSJ=
Los Angeles Times; US;
USA Today; US;
Houston Chronicle; US;
Chicago Tribune; US;
Boston Globe; US;|en: The Boston Globe
CNN; US;|*: =CNN=, Cnn
Fox News; US;
CBS News; US;|*: Cbs News, =CBS=
NBC News; US;|*: =NBC=, Nbc
ABC News; US;|en: =ABC=
MSNBC; US;|*: =MSNBC=
CNBC; US;|*: =CNBC=, Cnbc
NPR; US;|en: =NPR=
Politico; US;
Axios; US;
The Atlantic; US;
Newsweek; US;
The New Yorker; US;
Foreign Affairs; US;
Foreign Policy; US;
Business Insider; US;
HuffPost; US;
Rolling Stone; US;
Radio Free Europe; ;|*: =RFE/RL=, Radio Free Europe/Radio Liberty
Euronews; ;
Al Jazeera; QA;|*: Al-Jazeera, Al Jazeera English|de: Al-Dschasira
Al Arabiya; AE;|*: Al-Arabiya
Al-Mayadeen; LB;
Asharq Al-Awsat; SA;
Haaretz; IL;|*: Ha'aretz
The Jerusalem Post; IL;|*: Jerusalem Post
The Times of Israel; IL;|*: Times of Israel
Yedioth Ahronoth; IL;
Ynet; IL;
WAFA; PS;|*: =WAFA=
Le Monde; FR; Q12461
Le Figaro; FR;
Libération; FR;
L'Express; FR;
Le Point; FR;
Le Parisien; FR;
L'Obs; FR;
Mediapart; FR;
Les Échos; FR;|*: Les Echos
Ouest-France; FR;
France Info; FR;|*: Franceinfo, France info
France 24; FR;
France Inter; FR;
France 2; FR;|*: France Télévisions
TF1; FR;|*: =TF1=
BFM TV; FR;|*: =BFMTV=, =BFM=
LCI; FR;|fr: =LCI=
RFI; FR;|*: =RFI=
RTL; ;|*: =RTL=
Le Soir; BE;
La Libre Belgique; BE;|*: La Libre
De Standaard; BE;
RTBF; BE;|*: =RTBF=
Le Temps; CH;
Neue Zürcher Zeitung; CH;|*: =NZZ=
Bild; DE;|*: =BILD=, Bild-Zeitung, Bild am Sonntag
Der Spiegel; DE;|*: =SPIEGEL=, Spiegel
Die Zeit; DE;
Die Welt; DE;|de: Welt am Sonntag
Frankfurter Allgemeine Zeitung; DE;|*: =FAZ=, =F.A.Z.=
Süddeutsche Zeitung; DE;|*: =SZ=
Handelsblatt; DE;
Tagesspiegel; DE;|*: Der Tagesspiegel
ARD; DE;|*: =ARD=, Tagesschau
ZDF; DE;|*: =ZDF=
Deutschlandfunk; DE;|de: =DLF=
Deutsche Welle; DE;|*: =DW=
RedaktionsNetzwerk Deutschland; DE;|de: =RND=
Funke Mediengruppe; DE;
Der Standard; AT;
ORF; AT;|*: =ORF=
Corriere della Sera; IT;|*: Corriere
La Repubblica; IT;
La Stampa; IT;
Il Sole 24 Ore; IT;
Il Giornale; IT;
Il Messaggero; IT;
Il Fatto Quotidiano; IT;
Il Foglio; IT;
Avvenire; IT;
RAI; IT;|it: =Rai=, Rainews, RaiNews24
Mediaset; IT;
El País; ES;|*: El Pais
El Mundo; ES;
La Vanguardia; ES;
El Confidencial; ES;
elDiario.es; ES;
El Periódico; ES;
Cadena SER; ES;
RTVE; ES;|*: =RTVE=, =TVE=
La Razón; ES;
Infobae; AR;
Clarín; AR;
La Nación; AR;
Télam; AR;
Folha de S.Paulo; BR;|*: Folha
O Globo; BR;
Gazeta Wyborcza; PL;
PAP; PL;|*: =PAP=
Polsat; PL;
Belta; BY;|*: =BelTA=, =BELTA=
MTI; HU;|*: =MTI=
The Times of India; IN;|*: Times of India
The Hindu; IN;
Hindustan Times; IN;
NDTV; IN;|*: =NDTV=
Press Trust of India; IN;|*: =PTI=
The Straits Times; SG;|*: Straits Times
Sydney Morning Herald; AU;
Toronto Star; CA;
The Globe and Mail; CA;|*: Globe and Mail
CBC; CA;|*: =CBC=
La Presse; CA;
RTÉ; IE;|*: =RTE=
The Irish Times; IE;|*: Irish Times
Vatican News; VA;
L'Osservatore Romano; VA;
Telegram; ;|*: Telegram
Twitter; US;|*:
Facebook; US; Q355
Instagram; US;
YouTube; US; Q866
WhatsApp; US;
TikTok; CN;
Truth Social; US;
WeChat; CN;
VKontakte; RU;|*: =VK=
WikiLeaks; ;|*: Wikileaks
`;
