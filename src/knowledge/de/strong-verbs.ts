/**
 * Strong and mixed verbs of German, one a line: infinitive, third person present (where its vowel changes, else "-"),
 * past, participle. Verbs with a prefix follow from these.
 */
const TABLE = `
backen bäckt backte gebacken
befehlen befiehlt befahl befohlen
beginnen - begann begonnen
beißen - biss gebissen
bergen birgt barg geborgen
biegen - bog gebogen
bieten - bot geboten
binden - band gebunden
bitten - bat gebeten
blasen bläst blies geblasen
bleiben - blieb geblieben
brechen bricht brach gebrochen
brennen - brannte gebrannt
bringen - brachte gebracht
denken - dachte gedacht
dringen - drang gedrungen
empfangen empfängt empfing empfangen
empfehlen empfiehlt empfahl empfohlen
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fangen fängt fing gefangen
fechten ficht focht gefochten
finden - fand gefunden
fliegen - flog geflogen
fliehen - floh geflohen
fressen frisst fraß gefressen
frieren - fror gefroren
geben gibt gab gegeben
gehen - ging gegangen
gelingen - gelang gelungen
gelten gilt galt gegolten
genießen - genoss genossen
geschehen geschieht geschah geschehen
gewinnen - gewann gewonnen
gießen - goss gegossen
gleichen - glich geglichen
graben gräbt grub gegraben
greifen - griff gegriffen
halten hält hielt gehalten
hängen - hing gehangen
heben - hob gehoben
heißen - hieß geheißen
helfen hilft half geholfen
kennen - kannte gekannt
klingen - klang geklungen
kommen - kam gekommen
kriechen - kroch gekrochen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden - litt gelitten
leihen - lieh geliehen
lesen liest las gelesen
liegen - lag gelegen
lügen - log gelogen
meiden - mied gemieden
messen misst maß gemessen
nehmen nimmt nahm genommen
nennen - nannte genannt
pfeifen - pfiff gepfiffen
preisen - pries gepriesen
raten rät riet geraten
reißen - riss gerissen
rennen - rannte gerannt
ringen - rang gerungen
rufen - rief gerufen
scheiden - schied geschieden
scheinen - schien geschienen
schelten schilt schalt gescholten
schieben - schob geschoben
schießen - schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schließen - schloss geschlossen
schneiden - schnitt geschnitten
schreiben - schrieb geschrieben
schreiten - schritt geschritten
schweigen - schwieg geschwiegen
schwören - schwor geschworen
sehen sieht sah gesehen
senden - sandte gesandt
singen - sang gesungen
sinken - sank gesunken
sitzen - saß gesessen
sprechen spricht sprach gesprochen
springen - sprang gesprungen
stechen sticht stach gestochen
stehen - stand gestanden
stehlen stiehlt stahl gestohlen
steigen - stieg gestiegen
sterben stirbt starb gestorben
stoßen stößt stieß gestoßen
streichen - strich gestrichen
streiten - stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben - trieb getrieben
treten tritt trat getreten
trinken - trank getrunken
tun - tat getan
verderben verdirbt verdarb verdorben
vergessen vergisst vergaß vergessen
verlieren - verlor verloren
wachsen wächst wuchs gewachsen
weichen - wich gewichen
weisen - wies gewiesen
wenden - wandte gewandt
werben wirbt warb geworben
werfen wirft warf geworfen
wiegen - wog gewogen
winden - wand gewunden
wissen weiß wusste gewusst
ziehen - zog gezogen
zwingen - zwang gezwungen
wägen - wog gewogen
`;

const rows = TABLE.split('\n').map((l) => l.trim().split(' ')).filter((r) => r.length === 4);
const pluralOf = (past: string): string => (past.endsWith('e') ? `${past}n` : `${past}en`);
const finite = rows.flatMap(([lemma = '', present = '-', past = '']) => [present, past, pluralOf(past)].filter((f) => f !== '-').map((form) => ({ form, lemma })));

/** `form=lemma` of what no rule of inflection covers. */
export const strongForms: string = [...finite, ...rows.map(([lemma = '', , , form = '']) => ({ form, lemma }))].map(({ form, lemma }) => `${form}=${lemma}`).join(', ');

/** Finite forms that are no other word's. */
export const finiteForms: string = finite.map(({ form }) => form).join(', ');
