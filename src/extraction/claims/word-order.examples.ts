import type { Examples } from './example.ts';

/** Clauses whose subject does not come first, or whose verb stands in two parts. */
export const wordOrderExamples: Examples = {
  de: `
[Israel] griffen die [Huthi:organisation] mit Raketen an. => Huthi > Israel ASSAULT
Die [Huthi:organisation] griff ein [norwegisches=Norwegen] Schiff an. => Huthi > Norwegen ASSAULT
Laut [Huber:person] greift [China] derzeit [Taiwan] an. => China > Taiwan ASSAULT by Huber
Dem [Kreml=Russland] warf [Polen] vor, Falsches zu verbreiten. => Polen > Russland ACCUSE
Den Präsidenten der [Slowakei] traf [Tusk:person] am Abend. => Slowakei <> Tusk CONSULT
Der [Ukraine] will [Norwegen] weitere Panzer liefern. => Norwegen > Ukraine AID planned
Gegen den Politiker [Huber:person] ermittelt die [Staatsanwaltschaft:organisation]. => Staatsanwaltschaft > Huber ACCUSE
[Huber:person] traf in der Stadt den Minister [Weber:person]. => Huber <> Weber CONSULT
Die Vorwürfe aus [Berlin=Deutschland] wies [Moskau=Russland] zurück. => Russland > Deutschland REJECT
Unterdessen rief Papst [Leo:person] die [Ukraine] zu Gesprächen auf. => Leo > Ukraine REQUEST
Am Montag kamen [Japan] und [Kanada] überein. => Japan <> Kanada AGREE
Von der [Türkei] fordert [Schweden] die Rückgabe der Beute. => Schweden > Türkei REQUEST
Die Angriffe der [Huthi:organisation] gehen weiter. => -
Nach dem Angriff auf [Polen] tagte der Rat. => -
`,
};
