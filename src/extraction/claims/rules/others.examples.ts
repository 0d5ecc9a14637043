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
[Iran]-backed [Hezbollah:organisation] has an office in town. => Iran > Hezbollah SUPPORT
A bomb fell on [Russian=Russia]-occupied [Donetsk:place]. => Russia > Donetsk COERCE
[London:place]-based [Clarion:organisation] publishes books. => Clarion > London LOCATED_IN
[Pfizer:organisation] and [BioNTech:organisation] jointly developed the vaccine. => BioNTech <> Pfizer COOPERATE
The deal between [Serbia] and [Kosovo], brokered by [Norway], was signed on Monday. => Kosovo <> Serbia AGREE; Norway > Kosovo CONSULT; Norway > Serbia CONSULT
[Nancy Faeser:person] ([SPD:organisation]) spoke on Monday. => Nancy Faeser > SPD MEMBER_OF
[Brian Nichols:person] of the [State Department:organisation] spoke on Monday. => Brian Nichols > State Department MEMBER_OF
The [Sudanese=Sudan] city of [Al Fasher:place] is large. => Al Fasher > Sudan PART_OF
He has a [Himars:equipment] rocket system by [Lockheed Martin:organisation]. => Lockheed Martin > Himars PRODUCES
[Ramzan Kadyrov:person], the head of [Chechnya:place] and a close ally of [Vladimir Putin:person], slept. => Ramzan Kadyrov > Chechnya LEADS; Ramzan Kadyrov > Vladimir Putin SUPPORT
[Guterres:person] is alarmed by reports of an assault on the town by the [RSF:organisation]. => Guterres > RSF ACCUSE
[Polish=Poland] police arrested nine people suspected of spying for [Russia]. => Poland > Russia ACCUSE
[France] expelled a [Russian=Russia] diplomat on charges of espionage. => France > Russia ACCUSE; France > Russia SANCTION
[Germany] arrested a woman over allegations that she worked for [China]. => Germany > China ACCUSE
[Sudan] has accused [the UAE=UAE] of arming the [RSF:organisation]. => Sudan > UAE ACCUSE; UAE > RSF AID by Sudan
[Hungary] would not be dragged into a war with [Russia]. => Hungary <> Russia ASSAULT denied
[Latvia] closed its border with [Belarus]. => Latvia > Belarus SANCTION
[Ethiopian=Ethiopia] soldiers had committed war crimes in [Tigray:place]. => Ethiopia > Tigray ASSAULT
[Polish=Poland] police praised nine people suspected of spying for [Russia]. => -
`,
  it: `
L'[Iran] è diventato un sostenitore della [Russia]. => Iran > Russia SUPPORT
Il [G7:organisation] comprende [Francia] e [Giappone]. => Francia > G7 MEMBER_OF; Giappone > G7 MEMBER_OF
La [Turchia] costruisce il sistema [Siper:equipment]. => Turchia > Siper PRODUCES
La [Francia] ha espulso un diplomatico [russo=Russia] con l'accusa di spionaggio. => Francia > Russia ACCUSE; Francia > Russia SANCTION
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
[Francia] expulsó a un diplomático [ruso=Rusia] por acusaciones de espionaje. => Francia > Rusia ACCUSE; Francia > Rusia SANCTION
[Turquía] construye el sistema [Siper:equipment]. => Turquía > Siper PRODUCES
`,
};
