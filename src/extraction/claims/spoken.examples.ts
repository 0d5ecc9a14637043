import type { Examples } from './example.ts';

/** What is said of another as an act towards him: demands, and names that find fault or praise. */
export const spokenExamples: Examples = {
  en: `
[Poland] said [Germany] should pay more. => Poland > Germany REQUEST
[Trump:person] insisted that [Mexico] has to pay for the wall. => Trump > Mexico REQUEST
"[Iran] must release the hostages," [Macron:person] said. => Macron > Iran REQUEST
[Jones:person] said that [Russia] was responsible for the crash. => Jones > Russia ACCUSE
[Erdogan:person] said [Israel] was behind the attack. => Erdogan > Israel ACCUSE
[Erdogan:person] said [Israel] is a terrorist state. => Erdogan > Israel ACCUSE
[Biden:person] called [Putin:person] a war criminal. => Biden > Putin ACCUSE
[Macron:person] described [India] as a key partner. => Macron > India SUPPORT
[Modi:person] called [Macron:person] a great friend. => Modi > Macron SUPPORT
[Smith:person] described [Chad] as a country in the Sahel. => -
[Russia] said any attempts by the [West:place] to intervene will be met with force. => Russia > West THREATEN
[Iran] said any attack by [Israel] would be answered. => Iran > Israel THREATEN
[Iran] said the visit by [Israel] would be long. => -
[Smith:person] said [Chad] has grown. => -
[Smith:person] said [Chad] is not a threat. => -
[Poland] wondered if [Chad] should wait. => -
[Chad] must wait. => -
`,
  it: `
La [Polonia] ha detto che la [Germania] deve pagare di più. => Polonia > Germania REQUEST
[Rossi:person] ha definito [Putin:person] un criminale di guerra. => Rossi > Putin ACCUSE
[Rossi:person] ha affermato che [Israele] è uno stato terrorista. => Rossi > Israele ACCUSE
L'[Iran] ha detto che qualsiasi attacco di [Israele] avrà una risposta. => Iran > Israele THREATEN
[Rossi:person] ha detto che il [Ciad] è grande come due regioni. => -
Il [Ciad] deve aspettare. => -
`,
  fr: `
La [Pologne] a dit que l'[Allemagne] devait payer davantage. => -
La [Pologne] a dit que l'[Allemagne] doit payer davantage. => Pologne > Allemagne REQUEST
[Durand:person] a qualifié [Poutine:person] de criminel de guerre. => Durand > Poutine ACCUSE
[Durand:person] affirme que le [Tchad] est un pays du Sahel. => -
`,
  de: `
[Polen] sagte, [Deutschland] müsse mehr zahlen. => Polen > Deutschland REQUEST
[Huber:person] bezeichnete [Putin:person] als Kriegsverbrecher. => Huber > Putin ACCUSE
[Huber:person] bezeichnete den [Tschad] als Land in der Sahelzone. => -
`,
  es: `
[Polonia] dijo que [Alemania] debe pagar más. => Polonia > Alemania REQUEST
[Gómez:person] calificó a [Putin:person] de criminal de guerra. => Gómez > Putin ACCUSE
[Gómez:person] afirmó que [Hamás:organisation] es una organización terrorista. => Gómez > Hamás ACCUSE
[Gómez:person] dijo que [Chad] es un país del Sahel. => -
`,
};
