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
`,
  it: `
[Kirby:person] ha detto che la [Russia] ha attaccato l'[Ucraina]. => Russia > Ucraina ASSAULT by Kirby
Secondo la [Bild:organisation], la [Germania] ha criticato la [Polonia]. => Germania > Polonia ACCUSE by Bild
La [Russia] ha attaccato l'[Ucraina], ha detto [Zelensky:person]. => Russia > Ucraina ASSAULT by Zelensky
"La [Russia] ha attaccato l'[Ucraina]", ha dichiarato [Zelensky:person]. => Russia > Ucraina ASSAULT by Zelensky
[Kirby:person] ha dichiarato che l'[Iran] sostiene la [Russia]. => Iran > Russia SUPPORT by Kirby
`,
  fr: `
[Kirby:person] a déclaré que la [Russie] a attaqué l'[Ukraine]. => Russie > Ukraine ASSAULT by Kirby
Selon [Bild:organisation], l'[Allemagne] a critiqué la [Pologne]. => Allemagne > Pologne ACCUSE by Bild
La [Russie] a attaqué l'[Ukraine], a déclaré [Zelensky:person]. => Russie > Ukraine ASSAULT by Zelensky
[Kirby:person] affirme que l'[Iran] soutient la [Russie]. => Iran > Russie SUPPORT by Kirby
`,
  de: `
[Kirby:person] sagte, dass [Russland] die [Ukraine] angegriffen hat. => Russland > Ukraine ASSAULT by Kirby
[Russland] hat die [Ukraine] angegriffen, sagte [Selenskyj:person]. => Russland > Ukraine ASSAULT by Selenskyj
[Kirby:person] erklärte, dass [Iran] [Russland] unterstützt. => Iran > Russland SUPPORT by Kirby
`,
  es: `
[Kirby:person] dijo que [Rusia] atacó a [Ucrania]. => Rusia > Ucrania ASSAULT by Kirby
Según [Bild:organisation], [Alemania] criticó a [Polonia]. => Alemania > Polonia ACCUSE by Bild
[Rusia] atacó a [Ucrania], dijo [Zelenski:person]. => Rusia > Ucrania ASSAULT by Zelenski
[Kirby:person] afirma que [Irán] apoya a [Rusia]. => Irán > Rusia SUPPORT by Kirby
`,
};
