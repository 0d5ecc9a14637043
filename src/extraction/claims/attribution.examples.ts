import type { Examples } from './example.ts';

/** Reporting verbs, "according to", quotations and their speakers, media as sources. */
export const attributionExamples: Examples = {
  en: `
[Peskov:person] said [Russia] attacked [Ukraine]. => Russia > Ukraine ASSAULT by Peskov
According to [Bild:organisation], [Germany] opposed [Poland]. => Germany > Poland REJECT by Bild
[Russia] attacked [Ukraine], [Zelensky:person] said. => Russia > Ukraine ASSAULT by Zelensky
"[Russia] attacked [Ukraine]," [Zelensky:person] said on Monday. => Russia > Ukraine ASSAULT by Zelensky
[Reuters:organisation] reported that [Iran] had attacked [Israel]. => Iran > Israel ASSAULT by Reuters
[Kirby:person] claims that [Iran] supports [Russia]. => Iran > Russia SUPPORT by Kirby
"[Chad] is safe," [Deby:person] said. "[Sudan] attacked [Chad]," he added. => Sudan > Chad ASSAULT by Deby
[Amnesty:organisation] spoke of [Egypt]. [Egypt] bombed [Libya], it said. => Egypt > Libya ASSAULT
The port is open, [Amnesty:organisation] said. [Egypt] bombed [Libya], it said. => Egypt > Libya ASSAULT by Amnesty
"[Sudan] bombed [Chad]," the minister, [Ada Lamb:person], said. => Sudan > Chad ASSAULT by Ada Lamb
[Chad] bombed [Sudan], two officials said. => Chad > Sudan ASSAULT
`,
  it: `
[Kirby:person] ha detto che la [Russia] ha attaccato l'[Ucraina]. => Russia > Ucraina ASSAULT by Kirby
Secondo la [Bild:organisation], la [Germania] ha criticato la [Polonia]. => Germania > Polonia ACCUSE by Bild
La [Russia] ha attaccato l'[Ucraina], ha detto [Zelensky:person]. => Russia > Ucraina ASSAULT by Zelensky
"La [Russia] ha attaccato l'[Ucraina]", ha dichiarato [Zelensky:person]. => Russia > Ucraina ASSAULT by Zelensky
[Kirby:person] ha dichiarato che l'[Iran] sostiene la [Russia]. => Iran > Russia SUPPORT by Kirby
Il porto è aperto, riferisce la [Tass:organisation]. L'[Iran] ha attaccato l'[Iraq], ha aggiunto. => Iran > Iraq ASSAULT by Tass
`,
  fr: `
[Kirby:person] a déclaré que la [Russie] a attaqué l'[Ukraine]. => Russie > Ukraine ASSAULT by Kirby
Selon [Bild:organisation], l'[Allemagne] a critiqué la [Pologne]. => Allemagne > Pologne ACCUSE by Bild
La [Russie] a attaqué l'[Ukraine], a déclaré [Zelensky:person]. => Russie > Ukraine ASSAULT by Zelensky
[Kirby:person] affirme que l'[Iran] soutient la [Russie]. => Iran > Russie SUPPORT by Kirby
L'[Iran] a attaqué [Israël=Israel], a indiqué le porte-parole de l'armée, [Dan Levy:person]. => Iran > Israel ASSAULT by Dan Levy
`,
  de: `
[Kirby:person] sagte, dass [Russland] die [Ukraine] angegriffen hat. => Russland > Ukraine ASSAULT by Kirby
[Russland] hat die [Ukraine] angegriffen, sagte [Selenskyj:person]. => Russland > Ukraine ASSAULT by Selenskyj
[Kirby:person] erklärte, dass [Iran] [Russland] unterstützt. => Iran > Russland SUPPORT by Kirby
"Der Hafen ist offen", sagte [Kolb:person]. "[Iran] hat den [Irak] angegriffen", fügte er hinzu. => Iran > Irak ASSAULT by Kolb
`,
  es: `
[Kirby:person] dijo que [Rusia] atacó a [Ucrania]. => Rusia > Ucrania ASSAULT by Kirby
Según [Bild:organisation], [Alemania] criticó a [Polonia]. => Alemania > Polonia ACCUSE by Bild
[Rusia] atacó a [Ucrania], dijo [Zelenski:person]. => Rusia > Ucrania ASSAULT by Zelenski
[Kirby:person] afirma que [Irán] apoya a [Rusia]. => Irán > Rusia SUPPORT by Kirby
"El puerto está cerrado", dijo [Sánchez:person]. "[Irán] atacó a [Irak]", agregó. => Irán > Irak ASSAULT by Sánchez
`,
};
