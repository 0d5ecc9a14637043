/**
 * Given names, folded (no accents, lower case), of Europe, the Americas, the Middle East and Asia. They tell a person
 * from a place or firm when nothing else does. Collected from the locales of @faker-js/faker (MIT) that agree on a
 * name, with transliterated Slavic, Arabic, Persian and Asian names added by hand.
 */
export const GIVEN_NAMES = `
aaliyah aaron abagail abbey abbie abbigail abby abdallah abdel abdelaziz abdelfattah abdiel abdon abdul abdullah
abe abel abelard abelardo abigail abigale abigayle abiy abner abraham absolon abu achille ada adah adalbert
adalberta adalberto adaline adam adan addie addison adel adela adelaida adelaide adelbert adelia adelin adelina
adeline adell adella adelle adi adil adina aditya adolf adolfo adolph adolphus adonis adrain adrian adriana
adrianna adriano adriel adrien adrienne adrijana afra afton agata agaton aglae agnes agnieszka agustin agustina
ahmad ahmed ahmet aida aidan aiden aileen aimee aisha aiyana ajit akeem akira aksel alaina alan alana alanis
alanna alar alassane alayna alban albert alberta alberte albertha albertina alberto albin albina alcibiade
alcide alda alden aldo alec aleen alejandra alejandrin alejandro alek aleksandar aleksander aleksandr aleksandra
aleksei alena alene alessandra alessandro alessia alessio aletha alex alexa alexander alexandr alexandra
alexandre alexandrea alexandria alexandrine alexandro alexane alexanne alexei alexej alexey alexie alexis alexys
alexzander aleyna alf alfonso alfonzo alford alfred alfreda alfredo ali alia alice alicia alida alina aline
alisa alisha alison alivia aliya aliyah aliza alize alka allan allegra allen allene allie allison ally alma
alois alonzo alparslan alphonso alta althea alton alva alvah alvaro alvena alvera alverta alvin alvina alvis
alyce alycia alysa alysha alyson alyssa alysson amalia amalie amanda amani amara amari amata amaya amber ambrose
amelia amelie amely americo amie amina amir amira amit amiya amos amparo amy amya ana anabel anabela anabelle
anahi anais anar anastacio anastasia anatol anatolie anatoly anci ancica anda andel andelin anders anderson
andras andre andrea andreane andreanne andreas andrei andrej andres andrew andrey andrii andrija andriy andrzej
andy aneta angel angela angelica angelina angeline angelique angelita angelo angie angus anibal anica anika anil
anissa anita aniya aniyah anja anjali anka ann anna annabel annabell annabelle annalena annalise annamae
annamarie anne anneli annetta annette anni annie annika anouk ansel ansley antea antero anthony antigone
antoinette anton antone antonella antonetta antonette antoni antonia antonie antonietta antonin antonina antonio
antony antwan antwon anya anđela apollo ara araceli aracely arch archibald archie arda ardella arden ardith
arely ari ariadna arian ariana ariane arianna aric ariel arielle aristide arjun arlene arlie arlo armand armando
armani armida armin arnaldo arne arno arnold arnoldo arnulfo aron arsenie artemisa arthur artur arturo arvel
arvid arvilla arvind arya aryanna asa asha ashlee ashleigh ashley ashly ashlynn ashton ashtyn asif asma assimi
assunta astrid asya atanas athena attila aubree aubrey audie audra audreanne audrey augusta augustin augustina
augustine augustus aura aurel aurelia aurelian aurelie aurelio aurica aurora aurore austen austin austyn autumn
ava avery avigdor avis axel ayana ayas ayaz ayden ayla aylin ayman azra baby bachar bailee bailey bakir baksı
barack baran barbara barnabas barney barrett barry bart bartholome barton bashar bassirou batuhan baylee beata
beatrice beatriz beau beaulah becky behrouz bela belinda bell belle ben benazir benedict benedikt beniamin
benito benjamin bennett bennie benny bente benton beppe berat berenice berit berkay bernadette bernadine bernard
bernardo berneice bernhard bernice bernie berniece bernita berry bert berta bertha bertram bertrand beryl bessie
beth bethany bethel betina betsy bette bettie betty bettye beulah beverly bezalel bianca bianka bibiana bilal
bilawal bill billie billy binali binyamin birdie bjorn blair blaise blake blanca blanche blanka blaze bob bobbie
bobby bogdan bogdana bohdan bojan bojana bola bonita bonnie bora borek boris borislav borislava borka boyd
bozena bozica bozidar brad braden bradford bradley bradly brady braeden brain brandi brando brandon brandt
brandy brandyn branimir branimira branislav branka brankica brannon branson brant braulio braxton brayan breana
breanna breanne brenda brendan brenden brendon brenna brennan brennon brent bret brett bria brian briana brianne
brice bridget bridgette bridie brielle brigita brigitte brionna brisa britney britt brittany brock broderick
brody brook brooke brooklyn brooks brown bruce bruna bruno bryan bryana bryant bryce brycen bryon buck bucur bud
buddy budimir buford bulah bulent burak burdette burley burnice buster byron cade caden caesar caio caitlyn cale
caleb caleigh cali calin calista callie calvin camden camelia cameron camila camilla camille camren camron
camryn camylle candace candelario candice candida candido cara carey caridad carina carissa carl carla carlee
carles carleton carley carli carlie carlo carlos carlota carlotta carlton carmel carmela carmella carmelo carmen
carmine carol carolanne carole caroline carolyn carolyne carrie carroll carson carter cary casandra casey
casimer casimir caslav casper cassandra cassandre cassidy cassie catalina caterina catharina catharine catherine
cathrine cathryn cathy cayla ceasar cecelia cecil cecile cecilia cecilie cedric cedrick cedrik celeste celestin
celestine celestino celia celina celine cem cesar ceyda ceyla ceylin cezar chad chadd chadrick chaim chandler
chanel chanelle chantal charity charlene charles charley charlie charlotte chasity chauncey chaya chaz chelsea
chelsey chelsie chen cheryl chesley chester chet cheyanne cheyenne chiara chinua chloe choi chris christa
christelle christian christiana christie christina christine christop christophe christopher christy chrystia
chuck chyna ciara cicero cierra cindy citlalli clair claire clara clarabelle clare clarence clarissa clark claud
claude claudia claudie claudine claudio clayton clemens clement clemente clementina clementine clemmie cleo
cleopatra cleora cleta cletus cleve cleveland clifford clifton clint clinton clotilde clovis cloyd clyde coby
cody colby cole coleman colin colleen collin colt colten colton columbus conchita condoleezza conner connie
connor conor conrad constance constantin cooper cora coralie corbin cordelia cordell cordia cordie corene corey
corine corinna cornelia cornelius cornell corrine cortez cortney corvin cory cosima coty courtney coy craig
crawford creola crin cristal cristian cristina cristobal cristopher crystal crystel cullen curt curtis cydney
cynthia cyril cyrus dagmar dahlia daija daisha daisy dale dalia dalibora daliborka dalida dalila dallin dalton
damaris dameon damian damiana damien damion damir damla damon dan dana dandre dane dangelo danial danica daniel
daniela daniella danielle danijela danika danilo danka dannie danny dante danyka daphne daphnee daphney darby
daren daria darian dariana darien darija darin darina darinka dario darion darius darko darla darlene darnell
daron darrel darrell darren darrick darrin darrion darron darryl darwin darya daryl dashawn dasia dave davi
david davide davin davion davon davonte davor dawn dawson dax dayana dayna dayne dayton deangelo deanna debbie
debora deborah debra declan dedric dedrick dee defne deion deja dejah dejon dejuan delaney delbert delcy delfina
delia delilah dell delmer delores delpha delphia delphine delta demarco demarcus demario demetris demetrius
demond dena denis denisa denise deniz dennis denys deon deondre deontae deonte dereck derek derick deron derrick
deshaun deshawn desiree desmond dessie destany destin destinee destiney destini devan devante deven devin devlet
devon devonte devyn dewayne dewey dewitt dexter diamond diana diane dianna dianne dick diego dilara dillan
dillon dilma dimitri dina dino dion diosdado divna dixie dmitri dmitry dmytro dock dolly dolores domenic
domenica domenick domenico domingo dominic dominick dominik dominique donald donat donata donato donavon donna
donnell donnie donny dora dorcas doreen dorian dorina doris dorota dorotea dorothea dorothy dorris dortha dorthy
doug douglas dovie doyle draga dragan drake drazen drew dritan duane dubravka dudley dulce duncan dunja durward
dusan dustin dusty dwayne dwight dylan earlene earline earnest earnestine easter easton ebba ebony ebrahim eda
edd eddie eden edgar edgardo edgars edi edison edita edith edmond edmund edna edouard eduard eduarda eduardo
edvin edward edwardo edwin edwina edyth edythe efe effie efrain efrem efren ehud eileen einar eino ekaterina
ekrem ela eladio elaina elaine elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore eleazar electa
elena elenor elenora eleonora eleonore elfrieda eli elia elian eliana eliane elias eliezer elif elijah elin
elina eline elinor elinore elisa elisabeth elise eliseo elisha elissa eliza elizabeth ella ellen ellie elliot
elliott ellis ellsworth elly elmer elmira elmo elmore elna elnora elodie elody eloisa eloise elon elouise eloy
elroy elsa else elsie elta elton elva elvera elvie elvira elvis elwin elwyn elyse elyssa elza ema emanuel
emanuela emelia emelie emely emerald emerson emery emie emil emile emilia emilian emiliano emilie emilio emily
emin emir emma emmalee emmanuel emmanuelle emmerson emmet emmett emmie emmitt emmy emory emre ena enes enid
enoch enola enos enrico enrique ensar enzo ephraim eray eren eriberto eric erica erich erick ericka erik erika
erin erling erma erna ernest ernestina ernestine ernesto ernie ervin erwin eryn esma esmee esmeralda esperanza
essie esta esteban estefania estel estela estell estella estelle ester estera estevan esther estrella etha ethan
ethel ethelyn ethyl etienne ettie eudora eufrozina eugen eugene eugenia eugenie eula eulah eulalia eulalie euna
eunice eusebia eusebie eusebio eva evalyn evan evangeline evans eve evelin evelina eveline evelyn everardo
everett everette evert evgenij evgeny evie evika evo ewald ewell eymen ezekiel ezequiel ezra fabian fabiana
fabiano fabien fabienne fabio fabiola fabrice fadi fae fahd faisal fannie fanny fatima fatma faustin faustino
fausto favian fay faye federico fedora felicia feliciano felicie felicita felicity feline felipa felipe felix
felton femke ferdinand ferenc ferid ferit fermin fern fernando ferne fidan fidel filemon filiberto filip filipa
filipe filomena finley finn finnley fiona flavia flavie flavio fleta fletcher fleur flo flora flore florence
florencia florencio florentin florentina florian floriana florida florina florine flossie floy floyd ford forest
forrest foster frances francesca francesco francis francisca francisco franco francois franjo frank frankie
franklin franz fred freda freddie freddy frederic frederick frederik frederique fredrick fredrik fredy freeda
freeman freida freya frida frieda friedrich fritz fumio furkan furman fynn gabe gabin gabor gabriel gabriela
gabriella gabrielle gabrijela gadi gael gaetano gage gaia gail galina gamal gardner garett garfield garland
garnet garnett garret garrett garrick garrison garry garth gary gaspar gaston gautam gavin gayle gedeon gene
genesis genevieve gennaro genoveva geo geoffrey georg george georgette georgiana georgianna geovanni geovanny
geovany gerald geraldine gerard gerardo gerda gerhard germaine german gerrit gerry gerson gertruda gertrude
ghita gia giada gian gianluca gianni gideon gilbert gilberto gilda giles gillian gina ginger gino giorgia
giovani giovanna giovanni giovanny gisselle gita gitanas gitta giulia giuliana giuliano giuseppe gladyce gladys
glen glenda glenn glenna glennie gloria godfrey golda golden gonzalo goodluck goran gordan gordana gordon
gotabaya gracie graciela grady graham grant granville grayce grayson green greg gregg gregor gregoria gregorio
gregory greta gretchen greyson grgur griffin griselda grover guadalupe gudrun guido guillermina guillermo
guiseppe gulcin gulsen gun gunay gunnar gunner gunter guo gus gussie gust gustav gustave gustavo guy gvendolina
gwen gwendolyn hadi hadley hage haider hailee hailey hailie hakainde hakan hal haleigh haley halie halle hallie
hamad hamid hamza hana hank hanna hannah hanne hans harald hardy harley harmon harold harriet harrison harry
haruki harvey hasan hashem hashim haskell hassan hassie hattie haven hayden haylee hayley haylie hazel hazle
heath heather heber hector heidi heiko helen helena helene helga hellen helmer helmut heloise henderson hendrik
henri henrietta henriette henrik henry herbert herman hermann hermina hermine herminia herminio hernan hershel
herta hertha herzl hester hettie hilario hilbert hilda hildegard hillard hillary hilma hilton hipolito hiram
hiroshi hobart holden hollie hollis holly homer homero horace horacio hortense hosea hossein howard howell hoyt
huang hubert hudson hugh hugo hulda hulya humberto husain hussein hyman ian ibrahim icie ida idell idella idris
idriss ignacio ignatius ignazio igor ihor ike ila ilarion ilayda ileana ilene iliana ilias ilija ilir ilja ilona
ilyas ima imani imelda imke immanuel imogene imran ina inaki indira ines inez inga ingrid ingrida inka iolanda
ion iouri ira irem irena irene irina iris irma irvin irving irwin iryna isa isaac isabeau isabel isabela isabell
isabella isabelle isac isadore isai isaiah isaias isak isidora isidro ismael ismail isobel isom issac istvan
isıg isık itamar itzel iva ivah ivan ivana ivanka ivar ivica ivo ivona ivory ivy izabela izabella izaiah izolda
jabari jace jacey jacinda jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jacob jacobo
jacqueline jacquelyn jacques jacynthe jada jade jaden jadon jadranka jadranko jadyn jaeden jagmeet jaida jaiden
jailyn jaime jair jairo jakayla jake jakob jakov jakub jaleel jalen jalon jalyn jamaal jamal jamar jamarcus
jamel james jameson jamey jamie jamil jamir jamison jammie jan jana janae jane janelle janessa janet janice
janick janie janina janine janis janiya janka janna janne jannie janos jany jaquan jaquelin jaqueline jara jared
jaren jari jarod jaron jaroslaw jarred jarrell jarret jarrett jarrod jarvis jasen jasmin jasmina jasmine jasna
jason jasper jaunita javad javier javon javonte jay jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin
jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne jean jeanette jeanie jeanine jeanne jeannette jeannie jed
jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jelena jelica jena jenifer jenna jennie jennifer jennings
jenny jennyfer jens jensen jeppe jerad jerald jeramie jeramy jerel jeremiah jeremias jeremie jeremy jermain
jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jesper jess jesse jessica jessie
jessika jessy jessyca jesus jett jette jettie jevon jewel jewell jewgeni jill jillian jim jimmie jimmy joachim
joakim joan joana joanie joann joanna joanne joannie joanny joany joao joaquin job jocelyn jodi jodie jody joe
joel joelle joesph joey johan johann johanna johannes johathan john johnathan johnathon johnnie johnny johnpaul
johnson jolie jolien jon jona jonah jonas jonatan jonathan jonathon joost jordan jordane jordi jordon jordy
jordyn jorge joris jose josef josefa josefin josefina josefine josep joseph josephine josh joshua joshuah josiah
josiane josianne josie josue jovan jovana jovani jovanny jovany joyce jozef jozefina jozsef jozue juan juana
juanita juda judah judd jude judith judson judy jule jules julia julian juliana julianne julie julien juliet
julieta juliette julio julius juna jung junichiro junior junius juri jurij justen justin justina justine juston
justus justyn justyna juvenal juwan jørgen kaan kacey kaci kacie kade kaden kadin kaela kaelyn kai kaia kailee
kailey kailyn kaitlin kaitlyn kaj kaja kale kaleb kaleigh kaley kali kallie kamal kamala kameron kamil kamila
kamille kamran kamren kamron kamryn kancı kane kara karaca kareem karelle karen kari kariane karianne karim
karin karina karine karl karla karlee karley karli karlie karmela karolann karolina karoline karson kasandra
kasey kash kasper kassandra katarina kate katelin katelyn katelynn katharina katherine katheryn kathleen kathlyn
kathryn kathryne kathy katie katlyn katlynn katrin katrina katrine kattie kavon kay kaya kayacık kaycee kayden
kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin keagan keanu keara keaton keegan keeley keely keenan
keiko keir keira keith kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kemal ken kenan kendall
kendra kendrick kenji kenna kennedi kennedy kenneth kennith kenny kent kenton kenyatta kenyon keon kerem kerim
kerry keshaun keshawn keven kevin kevon keyon keyshawn khaled khaleda khalid khalil kian kiana kianna kiara
kiarra kiel kiera kieran kiley kilian kim kimberly kip kira kirill kirk kirsten kirstin kitty kjell klaas klara
klaus klemens klementyna kleopatra kobe koby kody kofi kolby kole kolinda konrad konstantin konstantyn koray
korbin korey kornel kory kostiantyn kraig kris krisjanis krista kristen kristi kristian kristie kristijan
kristin kristina kristine kristofer kristoffer kristopher kristy krystal krystel krystina krzysztof ksenia kubra
kurt kurtis kwame kyla kyle kylee kyleigh kyler kylie kyra kyrylo lacey lacy lada ladarius ladislau ladislav
lafayette laila laisha lamar lambert lamont lana lance landen laney lara larisa larissa laron larry lars larue
lasse laszlo latoya laura laure laurel lauren laurence laurens laurent laurentino lauretta lauriane laurianne
laurie laurine laury lauryn lavada lavern laverna laverne lavina lavinia lavon lavonne lawrence lawson layla
layne lazar lazaro lazarus lea leah leana leander leandro leann leanna leanne leatha lech leda lee leif leigh
leila leilani lela lelah leland lelia lempi lemuel len lena lene lenin lenn lenna lennart lennie lennox lenny
lenora lenore leo leola leon leona leonard leonardo leone leonel leonid leonida leonie leonor leonora leontina
leopold leopoldina leopoldo leora lera leroy lesley leslie lesly lessie lester leta letha leticia letitia
letizia lev levent levi lew lewis lexi lexie lexus leyla lia liam liana libbie libby lidia lidija lila lili
lilia lilian liliana liliane lilla lillian lilliana lillie lilly lily lilyan lin lina lincoln linda lindsay
lindsey line linn linnea linnie lino linus linwood lionel lisa lisandro lisanne lisbeth lisette litzy liu liv
livia liz liza lizeth lizzie ljiljana ljuba ljubica llewellyn lloyd logan lois lola lolita loma lon lonie lonnie
lonny lonzo lora loraine loredana loren lorena lorene lorenz lorenza lorenzo loretta lori lorine loris lorna
lorraine lotte lottie lou louie louis louisa louise lourdes louvenia lowell loy loyal loyce luana luc luca lucas
lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio lucious lucius lucy ludie
ludmila ludovic ludovica ludvika ludwig lue luella luigi luis luisa luiza lujza luka lukas luke lula lulu luo
lupe lura lurline luther luz lyda lydia lydie lyla lyle lynda lynette lynn lynne lyric lysanne lyudmila mabel
mabelle mable mac macey maci macie mack mackenzie macky macy madaline madalyn maddison madeleine madeline
madelyn madelynn madge madie madilyn madisen madison madisyn madonna mads madyson mae maegan maeve mafalda
magali magda magdalen magdalena maggie magnolia magnus mahamat mahinda mahir mahmoud mahmud mahsa maia maida
maiya maja makayla makenna makenzie maksim maksym malachi malala malcolm malik malika malin malina malinda
mallie mallory malvina mamie mandy manfred manley manmohan manon mansour manuel manuela mara marc marcel marcela
marcelina marcelino marcella marcelle marcellus marcelo marcia marcin marco marcos marcus mare marek maren
margaret margareta margarete margarett margaretta margarette margarita marge margie margot margret marguerite
mari maria mariah mariam marian mariana mariane marianna marianne mariano maribel marica maricarmen marie
mariela mariella marielle marietta marika marilena marilie marilou marilu marilyn marilyne marin marina marine
mario marioara marion marisa marisol marit marita maritza marius marjolaine marjorie marjory mark marko markus
marlee marlen marlena marlene marley marlin marlon marques marquis marquise marsha marshall marta martha martin
martina martine marty marvin marwan mary maryam maryann maryjane maryse masa mason masoud massoud mate matej
mateo mateusz mathew mathias mathilde mathis matias matilda matilde mats matt matteo matthew matthias matti
mattie matyas matylda maud maude maudie maureen maurice mauricio maurine maverick mavis max maxie maxim maxima
maxime maximilian maximillia maximillian maximo maximus maxine maxwell maya maybell maybelle maye maymie maynard
mayra mayte mazie mckayla mckenna mckenzie meagan meaghan meda medea medina megan megane meggie meghan mehdi
mehmet meike mekhi melania melanie melany melba melek melike melina melinda melis melisa melissa mellie melody
melvin melvina melyna melyssa mercedes meredith merl merle merlin merritt mert mertie merve mervin meryem meta
mette mevlut mia micaela micah michael michaela michail michale micheal michel michele michelle mick miguel mika
mikael mikayla mike mikel mikhail mikhailo mikkel mila milan milana mildred mile milena miles milford milic
milica milivoj milla miller millie milo milorad milos milton milutin mina mindy minerva minnie mira mirabela
mirac miracle miran miranda miray mirco mireille mirela mirella mireya miriam mirka mirko mirna miron miroslav
mirza misael missouri misty mitch mitchel mitchell mittie mladen modest modesta mohamed mohammad mohammed moises
mollie molly mona monica monika monique monroe monserrat monserrate montana monty moon moqtada morgan morgana
moriah moric morris morten mortimer morton mose moses moshe mossie mostafa mozell mozelle muhammad muhammadu
muhammed mukesh muqtada murat muriel murl murphy murray musa mustafa mya myah mykhailo mykola mylene myles myra
myriam myrl myrna myron myrtice myrtie myrtis myrtle nabil nada nadezda nadezhda nadia nadine nadir naftali
nahid nakia name nancy nannie naomi naomie naoto napoleon narcis narcisa narciso narendra narges nash nasir
nasser nat natalia natalie nataliia natalija natan natanael natasa natasha nathalie nathan nathanael nathanial
nathaniel nathen nawaz nayeli nayib neal ned neda nedra neha neil nela nelda nella nelle nellie nels nelson nena
neoma nestor nettie neva neven nevena newell newt newton ngo nguyen nia nicholas nicholaus nichole nick nicklaus
nickolas nico nicola nicolae nicolas nicole nicolette niels nigar nigel nika nike nikita nikki nikko niklas niko
nikodem nikola nikolai nikolas nikolay nila nils nina nine nino nirmala nisa noah noe noel noelia noelle noemi
noemie noemy nola nolan nona noor nora norbert norberto norene norina norma norman norris norval norwood nour
nouri nova novella nya nyah nyasia obie oceane ocie octavia octavio oda odell odessa odie odin odon ofelia okey
oksana oktavie ola olaf ole oleg oleh oleksandr oleksii olen olena oleta olga olha olimpia olin olive oliver
olivia olivier oliwia oliwier ollanta ollie olusegun oma omar omari omer ona onie onur opal ophelia ora oral
oran oren orie orin oriol orion orland orlando orlo orpha orrin orsolya orval orville osama osbaldo osborne
oscar oskar osman osvaldo oswald oswaldo otha otho otilia otis ottilie ottis otto ova owen ozella pablo paige
palma palmira pam pamela pansy pantaleon paola paolo parker pascal pascale pasquale pat patience patrice
patricia patricio patrick patrik patrizia patsy patti pattie patty paul paula paulette paulina pauline pavel
pavlo paxton payton pearl pearlie pearline pedro peggie peggy pelagia pelagie penelopa penelope penny per
percival percy pere perla pero perry pervez petar pete peter petra petro petronela petteri peyton pham phil
philip phillip phoebe phyllis pia pier pierce pierluigi pierre pietro pilar pink pinkie pio piper pius platon
polly porter precious presley preston price princess priscilla priti prokop prosper providenci prudence qasem
qassem queenie quentin quieta quim quincy quinn quinten quinton rachael rachel rachelle rachid radmila radomir
rados radoslav radoslaw radovan rae raegan rafael rafaela rafal raffaele raheem rahsaan rahul raila raina rajiv
rajko rajnath raleigh ralph rami ramiro ramon ramona ramzan rana randal randall randi randolf randolph randy
rania ranil ranko ransom raoul raphael raphaelle raquel rashad rashawn rasheed rashid rasmus ratan ratko raul
raven ravi ray rayan raymond raymundo reagan reanna reba rebeca rebecca rebeka rebekah recep reece reese regan
reggie regina reginald reid reilly reina reinhold remington remus renata rene renee ressie resul reta retha
retta reuben reva rex rey reymundo reyna reynold reza rhea rhett rhianna rhiannon rhoda rhonda riana ricardo
riccardo richard richie richmond rick rickey rickie ricky rico riek rigoberto riley rina rino rishi rita robb
robbie robert roberta roberto robin robyn rocco roch rochelle rocio rocky rod roderick rodger rodney rodolfo
rodrick rodrigo roel rogelio roger rogers rohan roksana roland rolando rolf rollin romaine roman romana romeo
romina romuald romulus romy ron ronald ronaldo ronnie ronny roosevelt rory rosa rosalee rosalia rosalie rosalind
rosalinda rosalyn rosamond rosamunda rosana rosanna rosario roscoe rose rosella roselyn rosemarie rosemary
rosendo rosetta rosie rosina roslyn ross rossie rowan rowena rowland roxana roxane roxanne roy royce roza
rozalia rozella rozina ruben rubie ruby rubye rudolf rudolfina rudolph rudy rufina rufus rupert ruslan russ
russel russell rustam rustem rusty rut ruth ruthe ruthie ruza ryan ryann ryder rylan rylee ryleigh ryley saba
sabina sabrina sabryna sadie sadye saeed safa sahra sahsuvar said saige salah saleh sali salih sallie sally
salma salman salome salomea salomon salva salvador salvatore sam samanta samantha samara sami samir sammie sammy
samson samuel sancho sanda sander sandra sandrine sandro sandy sanford sanja sanna sanne santiago santina
santino sara sarah sarai sarina sasa sasha saskia satoshi satya saul sauli sava savanah savanna savannah savina
savion scarlett schuyler scot scott scottie scotty seamus sean sebastian sebastien sedrick selahattin selena
selim selin selina selma selmer semih sena senay serafin serafina serena serenity sergei sergej sergey sergii
sergio serguei serhii seth severin shad shaina shakira shana shane shanel shanelle shania shanie shaniya shanna
shannon shanny shanon shany shari sharon shaun shawn shawna shaylee shayna shayne shea shehbaz sheikh sheila
sheldon shelia shelley shelly shemar sheri sheridan sherman sherri sherry sherwood sheryl shigeru shimon shinzo
shirin shirley shyann shyanne sibyl sid sidney sidonia sienna sierra sigmar sigmund sigrid sigurd silas silje
silvan silvana silvia silvija silvio sim simeon simon simona simone sinan sincere sister skye skyla skylar
slavek slavica slavka slobodan sofia sofie solange soledad solon soma sonia sonja sonny sonya sophia sophie
spencer stacey stacy stan stanford stanislav stanislava stanko stanley stanton stasa stef stefan stefana
stefania stefanie stela stella stephan stephania stephanie stephany stephen stephon sterling steve steven stevie
stevo stewart stig stojan stuart subrahmanyam sue suella suleiman suleyman sultan summer sundar sunny susan
susana susanna susanne susie suzana suzanne sven svetlana sviatlana syble sydnee sydney sydni sydnie sylvan
sylvester sylvia sylvie szofia szymon tabitha tad tahir takeshi talia talon tamara tami tamia tamim tammy tania
tanja tanner tanya tara taras tarek tariq tarja taro taryn tasha tate tatiana tatum tatyana taurean tavares taya
taylor tayyip tea teagan ted tekla telly teodor teodora teodoro teofil teona terence teresa tereza teri terrance
terrell terrence terri terrill terry tess tessa tessie tetiana tevin thabo thad thaddeus thalia thea thelma theo
theodor theodora theodore theresa therese theresia theron thomas thora thurman tia tiana tianna tiara tibor
tierra tiffany tihomir tillman tim timmothy timmy timo timon timoteo timothy timur tina tino tito titus tobias
tobin toby tod todd tom toma tomas tomasa tomasz tomislav tommie tommy toney toni tony tonya torey torrance
torrey toy trace tracey traci tracy traian tran travis travon tre tremaine tremayne trent trenton tressa tressie
treva trever trevion trevor trey tricia trisha tristan tristian tristin triston troy trudie trycia trystan tulsi
turner twila tyler tyra tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn tyson tzipi ubaldo uhuru ulf
ulices ulises ulrika umar umut una unique urban uriah uriel ursula vaclav vada vala valdemar valentin valentina
valentine valentino valeria valerie valerii valery vallie valter vance vanda vanesa vanessa vanja vasil vasilica
vaughn veda velda velimir vella velma velva vena venera vera verda verdie vergie verica verla verlie vern verna
verner vernice vernie vernon verona veronica veronika vesna vesta vicenta vicente vicki vickie vicky victor
victoria vida vidal viggo viktor viktoria viktorin vilma vince vincent vincenza vincenzo vinnie violet violeta
violette virgie virgil virginia virginie vitali vitalii vitaly vito viva vivek vivian viviana viviane vivianne
vivien vivienne vjosa vladana vladimir vladimira vladislav vlastimir volodymyr vyacheslav waino waldo walid
walker wallace walter walton wanda wang ward warren watson wava waylon wayne webster weldon wellington wendell
wendy werner wes wesley westley weston whitney wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo
wilfrid wilhelm wilhelmina wilhelmine willa willard william willie willis willow willy wilma wilmer wilson
wilton winfield winifred winnifred winona winston wladimir wladyslaw wolfgang woodrow wyatt wyman xander xaver
xavier xenia xiomara xzavier yadira yahya yair yang yannick yara yaroslav yasin yasmeen yasmin yasmine yaw
yazmin yesenia yessenia yevgeny yitzhak yoav yogi yolanda yoon yoshihide yoshiko yousef youssef yoweri yuki
yulia yuliia yunus yuri yury yusuf yves yvette yvonne zachariah zachary zachery zack zackary zackery zafir zahra
zaira zakary zakelina zander zane zaneta zara zaria zayed zbigniew zdenka zdeslava zechariah zehra zelda zeljko
zella zelma zena zeno zenobia zetta zeyd zeynep zhang zhao zhou ziad zina zion zita ziva ziyad zlata zoe zoey
zofia zoie zoila zola zoltan zora zoran zorka zula zuzana zuzanna zvonimir
`;
