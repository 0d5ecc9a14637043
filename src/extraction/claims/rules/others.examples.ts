import type { Examples } from '../example.ts';

/** Nouns for somebody by what he does, adjectives with a target, members, parts, equipment. */
export const otherExamples: Examples = {
  en: `
[Poland] is a vocal opponent of [Nord Stream 2:equipment]. => Poland > Nord Stream 2 REJECT
[Iran] has become a supporter of [Russia]. => Iran > Russia SUPPORT
[Belgium] is dependent on [Norway]. => Belgium > Norway RELATED_TO
The [G7:organisation] comprises [Britain], [France] and [Japan]. => Britain > G7 MEMBER_OF; France > G7 MEMBER_OF; Japan > G7 MEMBER_OF
[Turkey] is building the [Siper:equipment] system. => Turkey > Siper PRODUCES
[Boeing:organisation]'s [787 Dreamliner:equipment] flies again. => Boeing > 787 Dreamliner PRODUCES
`,
  it: `
L'[Iran] è diventato un sostenitore della [Russia]. => Iran > Russia SUPPORT
Il [G7:organisation] comprende [Francia] e [Giappone]. => Francia > G7 MEMBER_OF; Giappone > G7 MEMBER_OF
La [Turchia] costruisce il sistema [Siper:equipment]. => Turchia > Siper PRODUCES
`,
  fr: `
L'[Iran] est un allié de la [Russie]. => Iran > Russie SUPPORT
Le [G7:organisation] comprend la [France] et le [Japon]. => France > G7 MEMBER_OF; Japon > G7 MEMBER_OF
La [Turquie] construit le système [Siper:equipment]. => Turquie > Siper PRODUCES
`,
  de: `
Die [Türkei] baut das System [Siper:equipment]. => Türkei > Siper PRODUCES
[Belgien] ist von [Norwegen] abhängig. => Belgien > Norwegen RELATED_TO
`,
  es: `
[Irán] es un aliado de [Rusia]. => Irán > Rusia SUPPORT
[Turquía] construye el sistema [Siper:equipment]. => Turquía > Siper PRODUCES
`,
};
