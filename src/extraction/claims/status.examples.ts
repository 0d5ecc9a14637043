import type { Examples } from './example.ts';

/** Negation, modals, tense and mood, plans, fears and denials. */
export const statusExamples: Examples = {
  en: `
[India] refused to join the sanctions that the [EU:organisation] imposed on [Russia]. => EU > Russia SANCTION
The parliament of [Slovakia] voted against sending ammunition to [Ukraine]. => Slovakia > Ukraine AID denied
[Norway] did not know if [Sweden] would support [Finland]. => Sweden > Finland SUPPORT possible
[Russia] plans to attack [Ukraine]. => Russia > Ukraine ASSAULT planned
[Russia] may attack [Ukraine]. => Russia > Ukraine ASSAULT possible
[Russia] did not attack [Ukraine]. => Russia > Ukraine ASSAULT denied
[Russia] will supply [Iran] with jets. => Russia > Iran AID planned
[Germany] refused to support [Poland]. => Germany > Poland SUPPORT denied
[Israel] is considering attacking [Iran]. => Israel > Iran ASSAULT possible
[Ukraine] could be attacked by [Russia]. => Russia > Ukraine ASSAULT possible
[Norway] wants to help [Ukraine]. => Norway > Ukraine AID planned
[China] never threatened [Taiwan]. => China > Taiwan THREATEN denied
[Turkey] is not ready to support [Sweden]. => Turkey > Sweden SUPPORT denied
If [Russia] attacks [Poland], NATO will react. => Russia > Poland ASSAULT possible
[China] opposes [American=America] arms sales to [Taiwan]. => China > America REJECT; America > Taiwan AID
`,
  it: `
La [Russia] intende attaccare l'[Ucraina]. => Russia > Ucraina ASSAULT planned
La [Russia] potrebbe attaccare l'[Ucraina]. => Russia > Ucraina ASSAULT possible
La [Russia] non ha attaccato l'[Ucraina]. => Russia > Ucraina ASSAULT denied
La [Germania] ha rifiutato di sostenere la [Polonia]. => Germania > Polonia SUPPORT denied
La [Russia] attaccherà l'[Ucraina]. => Russia > Ucraina ASSAULT planned
[Israele] sta valutando di attaccare l'[Iran]. => Israele > Iran ASSAULT possible
La [Norvegia] vuole aiutare l'[Ucraina]. => Norvegia > Ucraina AID planned
La [Cina] non ha mai minacciato [Taiwan]. => Cina > Taiwan THREATEN denied
La [Russia] avrebbe attaccato l'[Ucraina]. => Russia > Ucraina ASSAULT possible
`,
  fr: `
La [Russie] prévoit d'attaquer l'[Ukraine]. => Russie > Ukraine ASSAULT planned
La [Russie] pourrait attaquer l'[Ukraine]. => Russie > Ukraine ASSAULT possible
La [Russie] n'a pas attaqué l'[Ukraine]. => Russie > Ukraine ASSAULT denied
L'[Allemagne] a refusé de soutenir la [Pologne]. => Allemagne > Pologne SUPPORT denied
La [Russie] attaquera l'[Ukraine]. => Russie > Ukraine ASSAULT planned
[Israël] envisage d'attaquer l'[Iran]. => Israël > Iran ASSAULT possible
La [Norvège] veut aider l'[Ukraine]. => Norvège > Ukraine AID planned
La [Chine] n'a jamais menacé [Taïwan]. => Chine > Taïwan THREATEN denied
La [Russie] aurait attaqué l'[Ukraine]. => Russie > Ukraine ASSAULT possible
`,
  de: `
[Russland] will die [Ukraine] angreifen. => Russland > Ukraine ASSAULT planned
[Russland] könnte die [Ukraine] angreifen. => Russland > Ukraine ASSAULT possible
[Russland] hat die [Ukraine] nicht angegriffen. => Russland > Ukraine ASSAULT denied
[Russland] wird die [Ukraine] angreifen. => Russland > Ukraine ASSAULT planned
[Frankreich] will der [Ukraine] helfen. => Frankreich > Ukraine AID planned
[China] hat [Taiwan] nie bedroht. => China > Taiwan THREATEN denied
[Israel] könnte den [Iran] bombardieren. => Israel > Iran ASSAULT possible
[Ungarn] unterstützt die [Ukraine] nicht. => Ungarn > Ukraine SUPPORT denied
`,
  es: `
[Rusia] planea atacar a [Ucrania]. => Rusia > Ucrania ASSAULT planned
[Rusia] podría atacar a [Ucrania]. => Rusia > Ucrania ASSAULT possible
[Rusia] no atacó a [Ucrania]. => Rusia > Ucrania ASSAULT denied
[Alemania] se negó a apoyar a [Polonia]. => Alemania > Polonia SUPPORT denied
[Rusia] atacará a [Ucrania]. => Rusia > Ucrania ASSAULT planned
[Israel] considera atacar a [Irán]. => Israel > Irán ASSAULT possible
[Noruega] quiere ayudar a [Ucrania]. => Noruega > Ucrania AID planned
[China] nunca amenazó a [Taiwán]. => China > Taiwán THREATEN denied
`,
};
