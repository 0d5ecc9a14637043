import type { Examples } from './example.ts';

/** What each language does its own way: set phrases, reflexives, compounds, case, passives, hearsay moods. */
export const constructionExamples: Examples = {
  it: `
La [Francia] ha sanzionato l'[Iran] per i suoi attacchi contro [Israele]. => Francia > Iran SANCTION; Iran > Israele ASSAULT
[Mosca=Russia] ha messo in guardia la [Polonia]. => Russia > Polonia THREATEN
L'[Iran] ha preso di mira [Israele]. => Iran > Israele ASSAULT
La [Francia] ha preso le distanze dalla [Germania]. => Francia > Germania REJECT
Il [Canada] ha fatto pressione sul [Messico]. => Canada > Messico REQUEST
La [Turchia] ha dichiarato guerra alla [Siria]. => Turchia > Siria ASSAULT
[Conte:person] si è dimesso da [Eni:organisation]. => Conte > Eni RETREAT
I ribelli si sono ritirati dal [Ciad]. => -
La [Libia] si è ritirata dal [Ciad]. => Libia > Ciad RETREAT
[Rossi:person] si è arreso alla [Spagna]. => Rossi > Spagna RETREAT
[Rossi:person] è stato arrestato in [Turchia]. => Turchia > Rossi COERCE
[Rossi:person] è detenuto in [Egitto]. => Egitto > Rossi COERCE
[Rossi:person] venne ucciso dai soldati [israeliani=Israele]. => Israele > Rossi ASSAULT
La [Cina] avrebbe spiato il [Giappone]. => Cina > Giappone COERCE possible
Secondo la [Polonia], la [Russia] avrebbe attaccato la [Lettonia]. => Russia > Lettonia ASSAULT possible by Polonia
L'[Egitto] si oppone all'[Etiopia]. => Egitto > Etiopia REJECT
L'[Egitto] non si oppone all'[Etiopia]. => Egitto > Etiopia REJECT denied
La [Germania] si è schierata con la [Grecia]. => Germania > Grecia SUPPORT
Il [Perù] intende richiamare l'ambasciatore dalla [Bolivia]. => Perù > Bolivia SANCTION planned
La [Norvegia] esclude di bombardare la [Libia]. => Norvegia > Libia ASSAULT denied
Gli attacchi missilistici dell'[Iran] contro [Israele] continuano. => Iran > Israele ASSAULT
Il coprifuoco in [Sudan] dura da giorni. => -
Il premier del [Belgio], [Verdi:person], è malato. => Verdi > Belgio LEADS
[Rossi:person], ex ministro della Difesa [spagnolo=Spagna], tace. => Rossi > Spagna LEADS
La [Corea] ha lanciato missili contro il [Giappone]. => Corea > Giappone ASSAULT
Ucciso in un raid [israeliano=Israele] il numero due di [Hezbollah:organisation], [Karim Saad:person]. => Israele > Karim Saad ASSAULT; Karim Saad > Hezbollah LEADS
La [Corte:organisation] ha emesso un mandato d'arresto contro [Rossi:person]. => Corte > Rossi ACCUSE
[Eni:organisation] e la [libica=Libia] [Noc:organisation] hanno firmato un accordo. => Eni <> Noc AGREE
Il [Canada] minaccia dazi del 30% sui prodotti [messicani=Messico]. => Canada > Messico SANCTION possible
La [Spagna] ha annunciato l'invio di aiuti per 10 milioni di euro al [Libano]. => Spagna > Libano AID planned
Il [Belgio] ha ritirato 700 soldati dal [Niger]. => Belgio > Niger RETREAT
Il [Belgio] ha chiesto alla [Spagna] un incontro. => Belgio > Spagna REQUEST
La [Norvegia] ha deciso la revoca delle sanzioni contro la [Siria]. => Norvegia > Siria CONCEDE planned
Per l'omicidio di [Rossi:person] la [Turchia] accusa la [Siria]. => Turchia > Siria ACCUSE
Il [Parlamento:organisation] ha approvato una risoluzione che condanna la [Georgia]. => Parlamento > Georgia ACCUSE
Il [Niger] ha revocato la licenza a [Orano:organisation]. => Niger > Orano SANCTION
Il [Partito:organisation] ha chiesto le dimissioni di [Rossi:person]. => Partito > Rossi REQUEST
Il comitato si è riunito a porte chiuse, invitando rappresentanti di [Eni:organisation] e [Enel:organisation]. => -
`,
  fr: `
La [Pologne] a imposé des sanctions à l'[Iran] pour ses attaques contre [Israël]. => Pologne > Iran SANCTION; Iran > Israël ASSAULT
[Moscou=Russie] a mis en garde la [Pologne]. => Russie > Pologne THREATEN
L'[Iran] a pris pour cible [Israël]. => Iran > Israël ASSAULT
La [France] a rendu hommage au [Liban]. => France > Liban SUPPORT
La [Turquie] a déclaré la guerre à la [Syrie]. => Turquie > Syrie ASSAULT
La [Libye] s'est retirée du [Tchad]. => Libye > Tchad RETREAT
Le [Maroc] s'est emparé du [Sahara:place]. => Maroc > Sahara COERCE
[Durand:person] s'est rendu à la [Suisse]. => Durand > Suisse CONSULT
L'[Égypte] s'oppose à l'[Éthiopie]. => Égypte > Éthiopie REJECT
L'[Égypte] ne s'oppose pas à l'[Éthiopie]. => Égypte > Éthiopie REJECT denied
[Durand:person] a été arrêté en [Turquie]. => Turquie > Durand COERCE
[Durand:person] a été tué par des soldats [israéliens=Israël]. => Israël > Durand ASSAULT
La [Chine] aurait espionné le [Japon]. => Chine > Japon COERCE possible
Selon la [Pologne], la [Russie] aurait attaqué la [Lettonie]. => Russie > Lettonie ASSAULT possible by Pologne
La [Norvège] exclut de bombarder la [Libye]. => Norvège > Libye ASSAULT denied
Le [Pérou] compte expulser deux diplomates [boliviens=Bolivie]. => Pérou > Bolivie SANCTION planned
Le retrait des troupes [françaises=France] a commencé. => -
La cyberattaque de la [Corée] contre le [Japon] a échoué. => Corée > Japon COERCE
Le couvre-feu au [Soudan] est maintenu. => -
[Durand:person], ministre de la Défense [espagnol=Espagne], se tait. => Durand > Espagne LEADS
Le [Qatar] a porté plainte contre la [Jordanie]. => Qatar > Jordanie ACCUSE
Le [Niger] en appelle à l'[Algérie]. => Niger > Algérie REQUEST
Le [Kenya] s'est entretenu avec la [Somalie]. => Kenya <> Somalie CONSULT
[Durand:person] s'en est pris à [Leclerc:person]. => Durand > Leclerc ACCUSE
[Bamako=Mali] a rompu ses relations diplomatiques avec [Kiev=Ukraine]. => Mali > Ukraine SANCTION
La [Cour:organisation] a émis un mandat d'arrêt contre [Durand:person]. => Cour > Durand ACCUSE
La [Commission:organisation] a infligé une amende de 500 millions d'euros à [Apple:organisation]. => Commission > Apple SANCTION
[Durand:person] a promis à la [Serbie] une aide de 35 millions d'euros. => Durand > Serbie AID planned
La [Pologne] demande à la [Belgique] de sanctionner la [Biélorussie]. => Pologne > Belgique REQUEST; Belgique > Biélorussie SANCTION planned
Guerre au [Soudan] : l'[Égypte] appelle le [Tchad] à négocier. => Égypte > Tchad REQUEST
[Israël] frappe le [Liban], la [Syrie] promet de répliquer. => Israël > Liban ASSAULT
[Durand:person] ne cédera pas au chantage de la [Russie]. => Durand > Russie CONCEDE denied
Le [Parlement:organisation] a adopté une résolution qui condamne la [Géorgie]. => Parlement > Géorgie ACCUSE
Interpellé à [Nice:place], [Durand:person] a été relâché par la [Suisse]. => Suisse > Durand RETREAT
Des affrontements ont opposé l'armée [libyenne=Libye] aux milices [turques=Turquie]. => Libye <> Turquie ASSAULT
[Durand:person] a signé un décret imposant des sanctions à la [Cour:organisation]. => Durand > Cour SANCTION
[Durand:person] succède à [Petit:person]. => Durand > Petit RELATED_TO
"La [France] doit reconnaître la [Palestine]", a affirmé [Durand:person]. => France > Palestine SUPPORT planned by Durand; Durand > France REQUEST
La [Hongrie] a voté contre la [Suède]. => Hongrie > Suède REJECT
La Seconde Guerre mondiale en [Pologne] s'achève. => -
La [Pologne] s'inquiète d'une trop grande dépendance de la [Suède]. => -
`,
  de: `
[Polen] bestraft den [Iran] wegen seiner Angriffe auf [Israel]. => Polen > Iran SANCTION; Iran > Israel ASSAULT
[Moskau=Russland] setzt [Polen] unter Druck. => Russland > Polen THREATEN
Der [Iran] nahm [Israel] ins Visier. => Iran > Israel ASSAULT
[Scholz:person] sagte der [Ukraine] Hilfe zu. => Scholz > Ukraine AGREE
[Scholz:person] hat der [Ukraine] weitere Hilfe zugesagt. => Scholz > Ukraine AGREE
[Merz:person] warf der [Türkei] Erpressung vor. => Merz > Türkei ACCUSE
Er verurteilte die Angriffe [Russlands=Russland] auf die [Ukraine]. => Russland > Ukraine ASSAULT
Die Waffenlieferungen der [USA] an [Polen] gehen weiter. => USA > Polen AID
Der Raketenangriff [Israels=Israel] auf [Syrien] forderte Tote. => Israel > Syrien ASSAULT
Der Wahlkampf in [Polen] beginnt. => -
Die Pressekonferenz mit [Macron:person] fiel aus. => -
[Libyen] zieht sich aus dem [Tschad] zurück. => Libyen > Tschad RETREAT
[Ungarn] stellt sich gegen die [EU:organisation]. => Ungarn > EU REJECT
[Ungarn] wendet sich an [Polen]. => Ungarn > Polen REQUEST
[Huber:person] wurde in der [Türkei] festgenommen. => Türkei > Huber COERCE
[Huber:person] wurde von Soldaten [Israels=Israel] getötet. => Israel > Huber ASSAULT
[China] soll [Japan] ausspioniert haben. => China > Japan COERCE planned
[China] habe [Japan] ausspioniert, teilte [Huber:person] mit. => China > Japan COERCE by Huber
Kartellamtschef [Huber:person] lobte [Polen]. => Huber > Polen SUPPORT
Der [Iran] greift [Israel] an. => Iran > Israel ASSAULT
[Norwegen] schließt einen Angriff auf [Libyen] aus. => Norwegen > Libyen ASSAULT denied
[Polen] hat den Botschafter aus [Belarus] abberufen. => Polen > Belarus SANCTION
[Frankreich] und [Italien] haben sich geeinigt. => Frankreich <> Italien AGREE
`,
  es: `
[Polonia] sancionó a [Irán] por sus ataques contra [Israel]. => Polonia > Irán SANCTION; Irán > Israel ASSAULT
[Moscú=Rusia] puso en peligro a [Polonia]. => Rusia > Polonia THREATEN
[Turquía] declaró la guerra a [Siria]. => Turquía > Siria ASSAULT
[Francia] rindió homenaje al [Líbano]. => Francia > Líbano SUPPORT
[Chile] hizo un llamado a [Bolivia]. => Chile > Bolivia REQUEST
[Libia] se retiró de [Chad]. => Libia > Chad RETREAT
[Marruecos] se apoderó del [Sáhara:place]. => Marruecos > Sáhara COERCE
[Gómez:person] se entregó a [Suiza]. => Gómez > Suiza RETREAT
[Egipto] se opone a [Etiopía]. => Egipto > Etiopía REJECT
[Egipto] no se opone a [Etiopía]. => Egipto > Etiopía REJECT denied
[Petro:person] se reunió con [Maduro:person]. => Petro <> Maduro CONSULT
[Gómez:person] fue detenido en [Turquía]. => Turquía > Gómez COERCE
[Gómez:person] fue asesinado por soldados [israelíes=Israel]. => Israel > Gómez ASSAULT
[China] habría espiado a [Japón]. => China > Japón COERCE possible
Según [Polonia], [Rusia] habría atacado a [Letonia]. => Rusia > Letonia ASSAULT possible by Polonia
[Noruega] descarta bombardear [Libia]. => Noruega > Libia ASSAULT denied
[Perú] planea expulsar a dos diplomáticos [bolivianos=Bolivia]. => Perú > Bolivia SANCTION planned
El ciberataque de [Corea] contra [Japón] fracasó. => Corea > Japón COERCE
El toque de queda en [Sudán] sigue vigente. => -
[Gómez:person], ministro de Defensa [español=España], calla. => Gómez > España LEADS
El mandatario [colombiano=Colombia] [Petro:person] calla. => Petro > Colombia LEADS
El canciller [peruano=Perú], [Gómez:person], calla. => Gómez > Perú LEADS
[Argentina] rompió relaciones con [Venezuela]. => Argentina > Venezuela SANCTION
¿Matar a todos los [palestinos=Palestina]? => -
[Putin:person] recibió en [Sochi:place] al primer ministro [húngaro=Hungría], [Viktor Orbán:person]. => Putin > Viktor Orbán CONSULT; Viktor Orbán > Hungría LEADS
La [Policía Nacional:organisation] detuvo en [Málaga:place] a dos miembros del [Cártel:organisation]. => Policía Nacional > Cártel COERCE
[Repsol:organisation] firmó con [Pemex:organisation] un contrato. => Repsol <> Pemex AGREE
[Argelia] retiró a su embajador en [París=Francia] tras el apoyo de [Francia] a [Marruecos]. => Argelia > Francia SANCTION; Francia > Marruecos SUPPORT
[Chile] anunció el levantamiento de las sanciones contra [Siria]. => Chile > Siria CONCEDE planned
El [Parlamento:organisation] aprobó una resolución que condena a [Georgia]. => Parlamento > Georgia ACCUSE
"[Israel] debe parar la ofensiva", afirmó el ministro de Exteriores [irlandés=Irlanda], [Harris:person]. => Harris > Irlanda LEADS; Harris > Israel REQUEST
[Canadá] impuso sanciones al expresidente [haitiano=Haití] [Martelly:person]. => Canadá > Martelly SANCTION; Martelly > Haití LEADS
[Omán] y [Catar] median entre [Israel] y [Hamás:organisation]. => Omán > Israel CONSULT; Omán > Hamás CONSULT; Catar > Israel CONSULT; Catar > Hamás CONSULT
[Pérez:person] exigió la dimisión de [Gómez:person]. => Pérez > Gómez REQUEST
El gobierno de [Chile] denunció a [Irán] ante la [ONU:organisation] por el ataque contra [Líbano]. => Chile > Irán ACCUSE; Irán > Líbano ASSAULT by Chile
La [UE:organisation] estudia la suspensión del acuerdo con [Serbia]. => UE > Serbia SANCTION possible
[Pérez:person] votó contra [Gómez:person]. => Pérez > Gómez REJECT
La Segunda Guerra Mundial en [Polonia] terminó. => -
`,
};
