import type { Examples } from '../example.ts';

/** Active, passive, reduced passive, relative clauses, coordination, control, prepositional targets. */
export const verbExamples: Examples = {
  en: `
[Russia] attacked [Ukraine]. => Russia > Ukraine ASSAULT
[Ukraine] was attacked by [Russia]. => Russia > Ukraine ASSAULT
[France] and [Germany] support [Poland]. => France > Poland SUPPORT; Germany > Poland SUPPORT
[France] supports [Poland] and [Estonia]. => France > Poland SUPPORT; France > Estonia SUPPORT
[Israel], which bombed [Syria] on Friday, declined to comment. => Israel > Syria ASSAULT
The troops who invaded [Kuwait] came from [Iraq]. => -
[Turkey] criticised [Greece] and threatened [Cyprus]. => Turkey > Greece ACCUSE; Turkey > Cyprus THREATEN
[Kyiv=Ukraine] called on [NATO:organisation] to close the skies. => Ukraine > NATO REQUEST
[Poland] urged [Hungary] to change its policy. => Poland > Hungary REQUEST
[Germany] supplied [Ukraine] with tanks. => Germany > Ukraine AID
[Norway] sent money to [Ukraine]. => Norway > Ukraine AID
[Iran] supplies drones to [Russia]. => Iran > Russia AID
[Russia] has deployed missiles in [Belarus]. => Russia > Belarus MOBILIZE
[China] sent warships to [Taiwan]. => China > Taiwan MOBILIZE
[China] and [India] signed an agreement in [Geneva:place]. => China <> India AGREE
[Scholz:person] met [Macron:person] in [Paris:place]. => Scholz <> Macron CONSULT
[Scholz:person] and [Macron:person] met on Monday. => Scholz <> Macron CONSULT
[Putin:person] spoke with [Erdogan:person] by phone. => Putin <> Erdogan CONSULT
[Britain] accused [Russia] of hacking. => Britain > Russia ACCUSE
[Canada] expelled two [Indian=India] diplomats. => Canada > India SANCTION
The [African Union:organisation] suspended [Guinea] after the coup. => African Union > Guinea SANCTION
[Eurovision:organisation] banned [Iceland] for a year. => Eurovision > Iceland SANCTION
[Japan] borders no country. => -
[Poland] borders [Ukraine]. => Poland <> Ukraine BORDERS
[Toyota:organisation] plans to produce batteries with [Panasonic:organisation]. => Panasonic <> Toyota COOPERATE planned
[Johnson:person] attacked [May:person] at a rally. => Johnson > May ACCUSE
[Italian=Italy] [F-35s:equipment] scrambled to intercept three [Russian=Russia] [MiG-31s:equipment]. => Italy > F-35s OPERATES; Italy > Russia MOBILIZE; Russia > MiG-31s OPERATES
[China] built airstrips on a reef and stationed bombers on [Woody Island:place]. => China > Woody Island MOBILIZE
[Motorco:organisation] and [France]'s [Safran:organisation] bought [Aerocraft:organisation]. => Motorco > Aerocraft OWNS; Safran > Aerocraft OWNS
An idea welcomed by [Turkey] and [Ukraine] came up. => -
[Britain] stood with its oldest ally in [Asia:place]. => -
[Eritrean=Eritrea] troops fighting alongside [Ethiopian=Ethiopia] forces shelled [Axum:place], [Amnesty:organisation] said in a report. => Eritrea <> Ethiopia COOPERATE by Amnesty; Eritrea > Axum ASSAULT by Amnesty
The accord was brokered by mediators and signed in [Doha:place] by [Hamas:organisation] and [Israel]. => Hamas <> Israel AGREE
[Felix Kabanda:person], wanted by [Rwanda] over the killings, was seen at a market. => Rwanda > Felix Kabanda ACCUSE
[Rwanda] wants [Felix Kabanda:person] to speak at the ceremony. => -
[Norway] ordered two [Russian=Russia] diplomats to leave the country. => Norway > Russia SANCTION
[Norway] ordered two [Danish=Denmark] trawlers to leave. => Norway > Denmark REQUEST
The [Kenyan Army:organisation] said that soldiers had captured three [Shabaab:organisation] fighters. => Kenyan Army > Shabaab COERCE by Kenyan Army
[Aden Farah:person], a driver, said that soldiers had captured three [Shabaab:organisation] fighters. => -
Two [Egyptian=Egypt] policemen were killed when [Ansar:organisation] fighters attacked a checkpoint. => Ansar > Egypt ASSAULT
Talks broke off after the envoy, [Karim Haddad:person], on Friday denounced [Ethiopia]. => Karim Haddad > Ethiopia ACCUSE
[Lima:person] defended the quotas, and [African Union:organisation] member states have condemned [Eritrea]. => African Union > Eritrea ACCUSE
[Chile] awarded a contract for six patrol boats to [Damen:organisation]. => Chile > Damen AGREE
The [Wagner Group:organisation] pulled its fighters out of northern [Mali]. => Wagner Group > Mali RETREAT
[Japan] and [South Korea] claim the [Liancourt Rocks:place]. => Japan > Liancourt Rocks RELATED_TO; South Korea > Liancourt Rocks RELATED_TO
A [Saudi=Saudi Arabia]-led coalition bombed a prison in [Saada:place]. => Saudi Arabia > Saada ASSAULT
[Germany] trained the crews in [Münster:place/Germany]. => -
[Sweden] joined [NATO:organisation]. => Sweden > NATO MEMBER_OF
[Egypt] occupied [Sinai:place]. => Egypt > Sinai COERCE
The weather was good in [Spain]. => -
[Italy] plays [France] in the final. => -
[Lukashenko:person] leads [Belarus]. => Lukashenko > Belarus LEADS
[Germany] opposed the [Polish=Poland] initiative. => Germany > Poland REJECT
[Canada] praised the efforts of [Jordan]. => Canada > Jordan SUPPORT
The ruling party, [Georgian Dream:organisation], accused [Russia] of lies. => Georgian Dream > Russia ACCUSE
[Qatar] is arming and training [Chad]. => Qatar > Chad AID
[Mali] was suspended from the [African Union:organisation]. => African Union > Mali SANCTION
[Mali] has withdrawn from the [African Union:organisation]. => Mali > African Union SANCTION
[Serbia] withdrew its ambassador from [Montenegro]. => Serbia > Montenegro SANCTION
[Turkey] condemned the attack on the village by [Syria]. => Turkey > Syria ACCUSE
[Kyiv=Ukraine] demanded the withdrawal of [Russian=Russia] troops. => Ukraine > Russia REQUEST
[Israel] killed ten people in [Gaza:place]. => Israel > Gaza ASSAULT
[Burkina Faso], [Mali] and [Niger] criticised [France]. => Burkina Faso > France ACCUSE; Mali > France ACCUSE; Niger > France ACCUSE
[Russia] led the talks in [Geneva:place]. => -
[Trump:person] reached out to [Kim:person]. => Trump > Kim CONSULT
[Congress:organisation] signed off on the [Pentagon:organisation] plan. => Congress > Pentagon SUPPORT
[Warren:person] hit back at [Trump:person]. => Warren > Trump ACCUSE
[France] pushed back against [Germany]. => France > Germany REJECT
[Canada] distanced itself from [Israel]. => Canada > Israel REJECT
[NATO:organisation] could put boots on the ground in [Ukraine]. => NATO > Ukraine MOBILIZE possible
[Serbia] turned its back on [Russia]. => Serbia > Russia REJECT
[Qatar] came to the aid of [Lebanon]. => Qatar > Lebanon AID
[China] tightened its grip on [Tibet:place]. => China > Tibet COERCE
[Iran] joined hands with [Iraq]. => Iran <> Iraq COOPERATE
The summit of [France] took place in [Italy]. => -
`,
  it: `
La [Russia] ha attaccato l'[Ucraina]. => Russia > Ucraina ASSAULT
L'[Ucraina] è stata attaccata dalla [Russia]. => Russia > Ucraina ASSAULT
La [Francia] e la [Germania] sostengono la [Polonia]. => Francia > Polonia SUPPORT; Germania > Polonia SUPPORT
[Mosca=Russia] ha invaso l'[Ucraina]. => Russia > Ucraina ASSAULT
La [Turchia] ha criticato la [Grecia] e ha minacciato [Cipro]. => Turchia > Grecia ACCUSE; Turchia > Cipro THREATEN
Il [Giappone], che ha condannato la [Corea], non commenta. => Giappone > Corea ACCUSE
La [Polonia] ha esortato l'[Ungheria] a cambiare politica. => Polonia > Ungheria REQUEST
La [Germania] ha fornito carri armati all'[Ucraina]. => Germania > Ucraina AID
L'[Iran] ha consegnato droni alla [Russia]. => Iran > Russia AID
La [Russia] ha schierato missili in [Bielorussia]. => Russia > Bielorussia MOBILIZE
[Scholz:person] ha incontrato [Macron:person] a [Parigi:place]. => Scholz <> Macron CONSULT
[Putin:person] ha parlato con [Erdogan:person]. => Putin <> Erdogan CONSULT
La [Gran Bretagna] ha accusato la [Russia] di spionaggio. => Gran Bretagna > Russia ACCUSE
Il [Canada] ha espulso due diplomatici [indiani=India]. => Canada > India SANCTION
La [Polonia] confina con l'[Ucraina]. => Polonia <> Ucraina BORDERS
L'[Egitto] ha occupato il [Sinai:place]. => Egitto > Sinai COERCE
La [Germania] ha respinto la proposta [polacca=Polonia]. => Germania > Polonia REJECT
Il [Canada] ha lodato la [Giordania]. => Canada > Giordania SUPPORT
La [Spagna] ha sanzionato la [Siria]. => Spagna > Siria SANCTION
[Israele] ha bombardato il [Libano]. => Israele > Libano ASSAULT
La [Norvegia] ha finanziato l'[Ucraina]. => Norvegia > Ucraina AID
L'[Italia] ha riconosciuto la [Palestina]. => Italia > Palestina SUPPORT
La polizia [turca=Turchia] ha arrestato [Demir:person]. => Turchia > Demir COERCE
Il tempo era bello in [Spagna]. => -
L'[Italia] gioca contro la [Francia] in finale. => -
In [Giappone] piove. => -
È stato il [Pakistan] a criticare l'[India]. => Pakistan > India ACCUSE
A criticare l'[India] è stato il [Pakistan]. => Pakistan > India ACCUSE
Criticata dalla [Francia] la proposta della [Polonia]. => Francia > Polonia ACCUSE
La [Turchia] ha aperto un'inchiesta nei confronti di [Demir:person]. => Turchia > Demir ACCUSE
Il gruppo [Ferretti:organisation], controllato da [Weichai:organisation], cresce. => Weichai > Ferretti OWNS
L'[Ungheria] di [Orbán:person] tace. => Orbán > Ungheria LEADS
`,
  fr: `
La [Russie] a attaqué l'[Ukraine]. => Russie > Ukraine ASSAULT
L'[Ukraine] a été attaquée par la [Russie]. => Russie > Ukraine ASSAULT
La [France] et l'[Allemagne] soutiennent la [Pologne]. => France > Pologne SUPPORT; Allemagne > Pologne SUPPORT
[Moscou=Russie] a envahi l'[Ukraine]. => Russie > Ukraine ASSAULT
La [Turquie] a critiqué la [Grèce]. => Turquie > Grèce ACCUSE
La [Pologne] a exhorté la [Hongrie] à changer de politique. => Pologne > Hongrie REQUEST
L'[Allemagne] a livré des chars à l'[Ukraine]. => Allemagne > Ukraine AID
L'[Iran] a fourni des drones à la [Russie]. => Iran > Russie AID
La [Russie] a déployé des missiles en [Biélorussie]. => Russie > Biélorussie MOBILIZE
[Scholz:person] a rencontré [Macron:person] à [Paris:place]. => Scholz <> Macron CONSULT
[Poutine:person] a discuté avec [Erdogan:person]. => Poutine <> Erdogan CONSULT
La [Grande-Bretagne] a accusé la [Russie] d'espionnage. => Grande-Bretagne > Russie ACCUSE
Le [Canada] a expulsé deux diplomates [indiens=Inde]. => Canada > Inde SANCTION
L'[Égypte] a occupé le [Sinaï:place]. => Égypte > Sinaï COERCE
L'[Allemagne] a rejeté la proposition [polonaise=Pologne]. => Allemagne > Pologne REJECT
Le [Canada] a salué la [Jordanie]. => Canada > Jordanie SUPPORT
L'[Espagne] a sanctionné la [Syrie]. => Espagne > Syrie SANCTION
[Israël] a bombardé le [Liban]. => Israël > Liban ASSAULT
La [Norvège] a financé l'[Ukraine]. => Norvège > Ukraine AID
La police [turque=Turquie] a arrêté [Demir:person]. => Turquie > Demir COERCE
La [Chine] menace [Taïwan]. => Chine > Taïwan THREATEN
Il pleut au [Japon]. => -
Le [Maroc] a reconnu la [Palestine]. => Maroc > Palestine SUPPORT
L'[Albanie] accuse la [Serbie]. => Albanie > Serbie ACCUSE
Le temps était beau en [Espagne]. => -
L'[Italie] joue contre la [France] en finale. => -
`,
  de: `
[Russland] hat die [Ukraine] angegriffen. => Russland > Ukraine ASSAULT
Die [Ukraine] wurde von [Russland] angegriffen. => Russland > Ukraine ASSAULT
[Frankreich] und [Spanien] haben [Polen] unterstützt. => Frankreich > Polen SUPPORT; Spanien > Polen SUPPORT
Die [Türkei] kritisierte [Griechenland]. => Türkei > Griechenland ACCUSE
[Polen] forderte [Ungarn] auf, die Politik zu ändern. => Polen > Ungarn REQUEST
[Deutschland] lieferte Panzer an die [Ukraine]. => Deutschland > Ukraine AID
[Iran] lieferte Drohnen an [Russland]. => Iran > Russland AID
[Russland] stationiert Raketen in [Belarus]. => Russland > Belarus MOBILIZE
[Scholz:person] traf [Macron:person] in [Paris:place]. => Scholz <> Macron CONSULT
[Putin:person] sprach mit [Erdogan:person]. => Putin <> Erdogan CONSULT
[Großbritannien] beschuldigt [Russland]. => Großbritannien > Russland ACCUSE
[Ägypten] besetzte den [Sinai:place]. => Ägypten > Sinai COERCE
[Spanien] sanktionierte [Syrien]. => Spanien > Syrien SANCTION
[Israel] bombardierte den [Libanon]. => Israel > Libanon ASSAULT
[Norwegen] finanziert die [Ukraine]. => Norwegen > Ukraine AID
[China] bedroht [Taiwan]. => China > Taiwan THREATEN
[Kanada] lobte [Jordanien]. => Kanada > Jordanien SUPPORT
Die Polizei verhaftete [Demir:person] in [Ankara:place]. => -
[Ruanda] wurde von [Burundi] beschuldigt. => Burundi > Ruanda ACCUSE
Die [Ukraine] bat [Deutschland] um Hilfe. => Ukraine > Deutschland REQUEST
[Japan] verurteilte [Nordkorea]. => Japan > Nordkorea ACCUSE
In [Japan] regnet es. => -
[Marokko] hat [Palästina] anerkannt. => Marokko > Palästina SUPPORT
[Schweden] warnte [Dänemark]. => Schweden > Dänemark THREATEN
[Griechenland] kritisierte [Albanien] und [Serbien]. => Griechenland > Albanien ACCUSE; Griechenland > Serbien ACCUSE
[Ghana] bedrohte [Togo] am Montag. => Ghana > Togo THREATEN
[Libyen] wurde von [Ägypten] bombardiert. => Ägypten > Libyen ASSAULT
Das Wetter in [Spanien] war schön. => -
[Italien] spielt im Finale gegen [Frankreich]. => -
`,
  es: `
[Rusia] atacó a [Ucrania]. => Rusia > Ucrania ASSAULT
[Ucrania] fue atacada por [Rusia]. => Rusia > Ucrania ASSAULT
[Francia] y [Alemania] apoyan a [Polonia]. => Francia > Polonia SUPPORT; Alemania > Polonia SUPPORT
[Moscú=Rusia] invadió [Ucrania]. => Rusia > Ucrania ASSAULT
[Turquía] criticó a [Grecia]. => Turquía > Grecia ACCUSE
[Polonia] pidió a [Hungría] que cambie su política. => Polonia > Hungría REQUEST
[Alemania] entregó tanques a [Ucrania]. => Alemania > Ucrania AID
[Irán] suministró drones a [Rusia]. => Irán > Rusia AID
[Rusia] desplegó misiles en [Bielorrusia]. => Rusia > Bielorrusia MOBILIZE
[Scholz:person] se reunió con [Macron:person] en [París:place]. => Scholz <> Macron CONSULT
[Putin:person] habló con [Erdogan:person]. => Putin <> Erdogan CONSULT
[Gran Bretaña] acusó a [Rusia] de espionaje. => Gran Bretaña > Rusia ACCUSE
[Canadá] expulsó a dos diplomáticos [indios=India]. => Canadá > India SANCTION
[Egipto] ocupó el [Sinaí:place]. => Egipto > Sinaí COERCE
[Alemania] rechazó la propuesta [polaca=Polonia]. => Alemania > Polonia REJECT
[Canadá] elogió a [Jordania]. => Canadá > Jordania SUPPORT
[España] sancionó a [Siria]. => España > Siria SANCTION
[Israel] bombardeó [Líbano]. => Israel > Líbano ASSAULT
[Noruega] financió a [Ucrania]. => Noruega > Ucrania AID
La policía [turca=Turquía] detuvo a [Demir:person]. => Turquía > Demir COERCE
[China] amenaza a [Taiwán]. => China > Taiwán THREATEN
[Polonia] limita con [Ucrania]. => Polonia <> Ucrania BORDERS
Llueve en [Japón]. => -
[Marruecos] reconoció a [Palestina]. => Marruecos > Palestina SUPPORT
[Suecia] condenó a [Dinamarca]. => Suecia > Dinamarca ACCUSE
[Albania] acusa a [Serbia]. => Albania > Serbia ACCUSE
[Ghana] amenazó a [Togo]. => Ghana > Togo THREATEN
[Grecia] criticó a [Albania] y [Serbia]. => Grecia > Albania ACCUSE; Grecia > Serbia ACCUSE
Hacía buen tiempo en [España]. => -
`,
};
