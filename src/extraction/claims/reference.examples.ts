import type { Examples } from './example.ts';

/** Words that point back: pronouns, "the country", "the company", "both sides", kinds named before. */
export const referenceExamples: Examples = {
  en: `
[Germany] and [France] condemned [Mali]. Both countries have suspended aid to [Niger]. => Germany > Mali ACCUSE; France > Mali ACCUSE; Germany > Niger SANCTION; France > Niger SANCTION
[Chile] said it would never attack [Peru]. => Chile > Peru ASSAULT denied by Chile
[Hamas:organisation] fired rockets on Friday. [Israel] criticised the group. => Israel > Hamas ACCUSE
[Toyota:organisation] opened a plant. The company has sued [Tesla:organisation]. => Toyota > Tesla ACCUSE
[Yemen]'s [Houthi:organisation] rebels fired at a ship. [Norway] condemned the rebels. => Norway > Houthi ACCUSE
[Kenya] and [Uganda] met in [Nairobi:place]. They criticised [Sudan]. => Kenya <> Uganda CONSULT; Kenya > Sudan ACCUSE; Uganda > Sudan ACCUSE
[Ghana] is a republic in Africa. The country borders [Togo]. => Ghana <> Togo BORDERS
[Japan] and [India] are rivals. It is likely to rain. => -
`,  it: `
[Verdi:person] ha incontrato [Bianchi:person]. [Rossi:person] lo ha ringraziato per il sostegno. => Bianchi <> Verdi CONSULT; Rossi > Verdi SUPPORT
[Verdi:person] è partito. [Rossi:person] gli ha chiesto aiuto. => Rossi > Verdi REQUEST
[Verdi:person] è partito. Lo ha annunciato [Rossi:person]. => -
`,
  fr: `
[Durand:person] a reçu [Leclerc:person]. [Petit:person] l'a accusé de mentir. Il a aussi critiqué [Berlin=Allemagne]. => Durand > Leclerc CONSULT; Petit > Durand ACCUSE; Petit > Allemagne ACCUSE
[Durand:person] est parti. [Petit:person] lui a demandé de revenir. => Petit > Durand REQUEST
[Durand:person] est parti. Il faut critiquer la [Suède]. => -
L'[Iran] se tait. La [Norvège] l'a accusé de mentir. => Norvège > Iran ACCUSE
`,
  es: `
[Gómez:person] dimitió. [Pérez:person] lo acusó de mentir. => Pérez > Gómez ACCUSE
[Gómez:person] dimitió. [Pérez:person] le pidió ayuda. => Pérez > Gómez REQUEST
[Gómez:person] dimitió. [Pérez:person] le pidió a [Chile] que negocie. => Pérez > Chile REQUEST
`,
};
