/** Given names that the lists of the other table lack: German, French, Italian, Spanish, Indian, African, Arabic, Slavic, Japanese ones. Folded; written by hand for this project. */
export const FURTHER_GIVEN_NAMES = `
abdoulaye abramo achim adebayo adele adelheid adnan agapito agathe agnese agostino agus aicha aino aitana akram alain
albane albrecht alfonsina alioune alix almudena alonso alwin amadeo amadou amandine ambroise amedeo aminata ammar
andree angelino anicet anke annalisa annamaria annegret annelie annick antje antoine antonello antonino antti anurag
anutin anwar apolline arancha arlette arnaud arnd arndt artis arun asaduddin ascanio ashok ashraf ates attilio aude
augusto aurelien aydan aymeric baltasar bambang baptiste barbel barthelemy bartlomiej bartolome bartolomeo bartosz
basel basilio bastien bautista beate begona benedetta benedicte benoit berangere bernd bettina biagio bijan birgit
bjarne blandine bodo bongbong bonifacio borja borys boubacar britta brunella budi burkhard canan carme carola carsten
casimiro cayetana cecilio cesare cevdet cheikh christiane chukwuemeka cintia cinzia ciriaco ciro claus clelia clemence
colette concetta consuelo corinne corrado costantino costanza cristiano cuauhtemoc cyrille dacian daniele dariusz
deepak demetrio detlef devendra dewi didier dieter dietmar dimitris dinesh dirk donatella doriana dorothee eberhard
eckhard edda edmundo edoardo egidio egon eknath elba elfriede elie eliette elio elisabetta elke emanuele encarnacion
engelbert enric enrica ercole erhard erminia ettore eugenio evaristo evelyne ezio fabrizio facundo fahrettin farid
fathi fatou fawad fawzi federica felice felicien felicitas felisa ferdinando fernand fernanda fiammetta filippo filiz
fiorella flavien florent florentino florin franca francesc francina franck francoise franziska frauke friederike
fulvia fulvio gabriele galeazzo ganesh gaspare gaurav gauthier gelsomina genaro genoveffa geoffroy georges gerd
gergely germain gernot gerome geronimo ghislaine giacomo giampaolo giampiero giancarlo giandomenico gianfranco
giangiacomo gianmarco gianmaria giannina gigi gilles ginette ginevra gintautas giordano giorgio giorgos giosue girish
gisela gisella giuditta giulio giuseppina giustino gottfried graziano gregoire grzegorz guenole guglielmo guillaume
gunther hadrien haitham hakeem hakim hamdi hani hannelore hansraj harish hartmut hedwig heike heiner heinrich heinz
helge hemant henning hermenegildo herve hilde hirokazu hisham holger honore horst hubertus hugues huguette hulusi
hussam ibrahima ichiro idrissa ihab ilan ilaria ilie ilse imad immacolata ingeborg ingo inigo inmaculada iole ionel
irmgard ishaq isidore issa itsunori ivano jaber jacek jagdish jahangir jairam jalal javiera jeannine jejomar jimena
jiri jitendra jochen joko jorg juanma judit juliane jurgen jussi jutta kanwar kapil karel karima karsten katerina
kathrin katia katsunobu kazuo keisha kerstin khawaja kiki kiran kithure kizza knut koldo konstanze kostas kresimir
kunal kyriakos laetitia laia lalit lamya latif laurene laurette lautaro leni leszek liborio licia lise livio loic
lorella lothar lubomir lucilla lucrezia ludivine luigina luise lutz macarena maciej maddalena maher mahesh maik majed
malgorzata mallikarjun mamadou manish manlio manoj mansur marcello mareike margarito margaux margherita margus
mariangela mariastella marinella mariusz marlies martino maryline marylise massimiliano massimo mathieu matthieu maura
maurizio mauro maximiliano mazen mechthild megawati melchor meral meritxell merrick michela michelangelo micheline
mickael mihai mimmo minoru mireia mirjam miroslaw modibo mohsen montserrat morgane moritz mounir moussa muharrem mukul
munir musalia nadege nader nadja naima najib natacha natthaphong naveen nazario nele nemesio nenad ngozi nicanor
niccolo nicolasa nicoletta nicolo nicusor nidal nikos nitin nitish nobuo nomvula numan nunzia nuria odile oleksiy
olindo oluwaseun omid ophelie oreste ornella orsola ortwin ottavia ottavio ousmane ozgur paetongtarn paloma panagiotis
patrizio pavol pawan pawel perrine petr petter philipp philippe piergiorgio piero pino piotr piyush prabowo pradeep
prakash pranab prashant prawit prayut priyanka przemyslaw puan rachida radek raffaella raimondo raimund raimundo
rainer rajesh rakesh ralf ramesh reem regine regis reinaldo reinhard remi remy renate renato renaud renzo retno riad
ricard ricarda rigathi rigoberta riikka rinaldo rodolphe romain romolo romulo rosalba rosaria roselyne rossana
rossella rudiger rufino ruggero saad sabine sabino sabri sachin salim samia samira samuele sanae sandor sanjay sascha
satish satsuki saverio sebastiano seiko selvaggia serap serge serhiy severine severino seydou shadi shahbaz shashi
sherif sherrod shinjiro shivraj sibyle sibylle siddaramaiah sidonie siegfried silke silvano silvestro sipho sixto
slawomir smriti socheata solene soren sorin souleymane srettha stanislas stanislaw stefano stefanos steffen steny
stephane sudhir sunil suresh sushil susilo svein svenja swantje sylvain sylviane taher talal tamas tanguy tatjana
tejashwi telmo tendai teresita tetsuo tetsuya thaksin theophile theotime thibault thierry thilo thom thorsten tiberio
tiphaine tiziana tommaso tonino torben torsten toshimitsu troels tullio uddhav udo ugo ulisse ulrich ulrike umberto
urmas ursule uschi usman uta ute uwe vadym valdas valdis valeriano valerio vassilis veit verena veronique vijay vikram
vinod virgilio vit vitaliano vitaliy vittoria vittorio vojislav volker wael waldemar walther wiebke wilfried willi
winfried wojciech wolfram xavi ximena yael yamandu yann yannis yasar yasser yasutoshi yevhen yoann yohan yoko yolande
yuriko yvan yvon zaccaria zach zacharie zahia zaida zakaria zdravko zsolt zulema
`;
