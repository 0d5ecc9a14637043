import type { Examples } from '../example.ts';

/** Nominalisations and light verbs: possessors, adjectives, "between", prepositional targets, headlines without verbs. */
export const eventNounExamples: Examples = {
  en: `
[Israel] rejected calls from [Biden:person] to halt the offensive. => Biden > Israel REQUEST; Israel > Biden REJECT
[Scholz:person] had calls with [Biden:person]. => Biden <> Scholz CONSULT
The pact was signed by minister [Sogav:person] and ambassador [Ming:person]. => Ming <> Sogav AGREE
[Canada] announced sanctions targeting [Sberbank:organisation]. => Canada > Sberbank SANCTION
[EU:organisation] tariffs will hit [China]. => EU > China SANCTION
[Russian=Russia] strikes on [Dnipro:place] continued. => Russia > Dnipro ASSAULT
The partnership between [Russia] and [Iran] is growing. => Russia <> Iran COOPERATE
[Russia]'s invasion of [Ukraine] shocked Europe. => Russia > Ukraine ASSAULT
[Israel] launched strikes on [Lebanon]. => Israel > Lebanon ASSAULT
The air attacks of [Iran] on [Israel] failed. => Iran > Israel ASSAULT
[Germany] voiced support for [Poland]. => Germany > Poland SUPPORT
[Ukraine]'s call on [Europe:place] was heard. => Ukraine > Europe REQUEST
[EU:organisation] sanctions on [Russia] remain. => EU > Russia SANCTION
Tensions between [Greece] and [Turkey] rose. => Greece <> Turkey RELATED_TO
The war with [Russia] exhausts [Ukraine]. => Russia <> Ukraine ASSAULT
The war in [Sudan] goes on. => -
[Putin:person] held talks with [Xi:person]. => Putin <> Xi CONSULT
[France] imposed sanctions on [Mali]. => France > Mali SANCTION
The [US=United States] lifted sanctions on [Syria]. => United States > Syria CONCEDE
Trade between [Chile] and [Peru] doubled. => Chile <> Peru COOPERATE
[Kim:person] paid a visit to [Russia]. => Kim > Russia CONSULT
The meeting lasted two hours in [Geneva:place]. => -
The [Israel]-[Hamas:organisation] war continues. => Hamas <> Israel ASSAULT
[Egypt] warned [Israel] against an offensive in [Rafah:place]. => Egypt > Israel THREATEN; Israel > Rafah ASSAULT
Accusations by [Sudan] that [Chad] is arming rebels are false. => Sudan > Chad ACCUSE
[Thailand] deported him, drawing criticism from [Norway]. => Norway > Thailand ACCUSE
The dispute in which [Poland] is involved with [Germany] is old. => Germany <> Poland RELATED_TO
[Poland] is involved in a dispute with [Germany]. => Germany <> Poland RELATED_TO
[Pakistan] carried out airstrikes inside [Iran]. => Pakistan > Iran ASSAULT
Talks mediated by [Oman] between [Iran] and [Iraq] collapsed. => Iran <> Iraq CONSULT; Oman > Iran CONSULT; Oman > Iraq CONSULT
`,
  it: `
Gli attacchi [russi=Russia] contro [Dnipro:place] continuano. => Russia > Dnipro ASSAULT
La partnership tra [Russia] e [Iran] cresce. => Russia <> Iran COOPERATE
L'invasione [russa=Russia] dell'[Ucraina] ha scosso il mondo. => Russia > Ucraina ASSAULT
[Israele] ha lanciato un attacco contro il [Libano]. => Israele > Libano ASSAULT
La [Germania] ha espresso sostegno alla [Polonia]. => Germania > Polonia SUPPORT
Le sanzioni dell'[Unione:organisation] contro la [Russia] restano. => Unione > Russia SANCTION
Le tensioni tra [Grecia] e [Turchia] aumentano. => Grecia <> Turchia RELATED_TO
[Putin:person] ha avuto colloqui con [Xi:person]. => Putin <> Xi CONSULT
La [Francia] ha imposto sanzioni contro il [Mali]. => Francia > Mali SANCTION
Il commercio tra [Cile] e [Perù] è raddoppiato. => Cile <> Perù COOPERATE
La guerra tra [Russia] e [Ucraina] continua. => Russia <> Ucraina ASSAULT
L'accordo tra [Cina] e [India] è stato firmato. => Cina <> India AGREE
La riunione è durata due ore a [Ginevra:place]. => -
Il conflitto continua in [Sudan]. => -
`,
  fr: `
Les frappes [russes=Russie] contre [Dnipro:place] continuent. => Russie > Dnipro ASSAULT
Le partenariat entre la [Russie] et l'[Iran] se renforce. => Russie <> Iran COOPERATE
[Israël] a lancé une attaque contre le [Liban]. => Israël > Liban ASSAULT
L'[Allemagne] a exprimé son soutien à la [Pologne]. => Allemagne > Pologne SUPPORT
Les sanctions de l'[Union:organisation] contre la [Russie] demeurent. => Union > Russie SANCTION
Les tensions entre la [Grèce] et la [Turquie] montent. => Grèce <> Turquie RELATED_TO
[Poutine:person] a eu des entretiens avec [Xi:person]. => Poutine <> Xi CONSULT
La [France] a imposé des sanctions contre le [Mali]. => France > Mali SANCTION
Le commerce entre le [Chili] et le [Pérou] a doublé. => Chili <> Pérou COOPERATE
La guerre entre la [Russie] et l'[Ukraine] continue. => Russie <> Ukraine ASSAULT
L'accord entre la [Chine] et l'[Inde] a été signé. => Chine <> Inde AGREE
La réunion a duré deux heures à [Genève:place]. => -
Le conflit continue au [Soudan]. => -
`,
  de: `
[Russische=Russland] Angriffe auf [Dnipro:place] dauern an. => Russland > Dnipro ASSAULT
Die Partnerschaft zwischen [Russland] und [Iran] wächst. => Russland <> Iran COOPERATE
[Israel] startete einen Angriff auf den [Libanon]. => Israel > Libanon ASSAULT
Die Spannungen zwischen [Griechenland] und der [Türkei] nehmen zu. => Griechenland <> Türkei RELATED_TO
[Putin:person] führte Gespräche mit [Xi:person]. => Putin <> Xi CONSULT
[Frankreich] verhängte Sanktionen gegen [Mali]. => Frankreich > Mali SANCTION
Der Handel zwischen [Chile] und [Peru] verdoppelte sich. => Chile <> Peru COOPERATE
Der Krieg zwischen [Russland] und der [Ukraine] dauert an. => Russland <> Ukraine ASSAULT
Das Abkommen zwischen [China] und [Indien] wurde unterzeichnet. => China <> Indien AGREE
Die Verhandlungen zwischen [Ägypten] und [Äthiopien] scheiterten. => Ägypten <> Äthiopien CONSULT
Der Angriff [Russlands=Russland] auf die [Ukraine] war brutal. => Russland > Ukraine ASSAULT
Die Zusammenarbeit zwischen [Japan] und [Kanada] wächst. => Japan <> Kanada COOPERATE
Das Treffen dauerte zwei Stunden in [Genf:place]. => -
Der Konflikt im [Sudan] dauert an. => -
`,
  es: `
Los ataques [rusos=Rusia] contra [Dnipro:place] continúan. => Rusia > Dnipro ASSAULT
La alianza entre [Rusia] e [Irán] crece. => Rusia <> Irán COOPERATE
[Israel] lanzó un ataque contra [Líbano]. => Israel > Líbano ASSAULT
[Alemania] expresó su apoyo a [Polonia]. => Alemania > Polonia SUPPORT
Las sanciones de la [Unión:organisation] contra [Rusia] siguen. => Unión > Rusia SANCTION
Las tensiones entre [Grecia] y [Turquía] aumentan. => Grecia <> Turquía RELATED_TO
[Putin:person] mantuvo conversaciones con [Xi:person]. => Putin <> Xi CONSULT
[Francia] impuso sanciones contra [Mali]. => Francia > Mali SANCTION
El comercio entre [Chile] y [Perú] se duplicó. => Chile <> Perú COOPERATE
La guerra entre [Rusia] y [Ucrania] continúa. => Rusia <> Ucrania ASSAULT
El acuerdo entre [China] e [India] fue firmado. => China <> India AGREE
La reunión duró dos horas en [Ginebra:place]. => -
El conflicto sigue en [Sudán]. => -
`,
};
