import type { Examples } from './example.ts';

/** Words that point back: pronouns, "the country", "the company", "both sides", kinds named before. */
export const referenceExamples: Examples = {
  en: `
[Chad] attacked [Bakara:place] on Friday. [Ghana] condemned the attack. => Chad > Bakara ASSAULT; Ghana > Chad ACCUSE
[Chad] imposed sanctions on [Mali]. [Mali] rejected the sanctions. => Chad > Mali SANCTION; Mali > Chad REJECT
[Chad] closed a port on Friday. [Ghana] criticised the decision. => Ghana > Chad ACCUSE
The [UN:organisation] spoke of risks for [Mali]. [Ghana] recognised the risks. => -
A storm closed the port of [Chad]. [Ghana] condemned the attack. => -
[Chad] bombed [Bakara:place], and [Ghana] condemned it. => Chad > Bakara ASSAULT; Ghana > Chad ACCUSE
[Chad] opened a port. [Ghana] visited [Mali] and condemned it. => Ghana > Mali CONSULT
[Germany] and [France] condemned [Mali]. Both countries have suspended aid to [Niger]. => Germany > Mali ACCUSE; France > Mali ACCUSE; Germany > Niger SANCTION; France > Niger SANCTION
[Chile] said it would never attack [Peru]. => Chile > Peru ASSAULT denied by Chile
[Hamas:organisation] fired rockets on Friday. [Israel] criticised the group. => Israel > Hamas ACCUSE
[Toyota:organisation] opened a plant. The company has sued [Tesla:organisation]. => Toyota > Tesla ACCUSE
[Yemen]'s [Houthi:organisation] rebels fired at a ship. [Norway] condemned the rebels. => Norway > Houthi ACCUSE
[Kenya] and [Uganda] met in [Nairobi:place]. They criticised [Sudan]. => Kenya <> Uganda CONSULT; Kenya > Sudan ACCUSE; Uganda > Sudan ACCUSE
[Ghana] is a republic in Africa. The country borders [Togo]. => Ghana <> Togo BORDERS
[Japan] and [India] are rivals. It is likely to rain. => -
[Chile] accused [Peru] of attacking its ships. => Chile > Peru ACCUSE; Peru > Chile ASSAULT by Chile
The journalist [Ana Costa:person] was freed on Monday. The journalist criticised [Angola]. => Ana Costa > Angola ACCUSE
The [Norwegian=Norway] shipbuilder [Vard:organisation] opened a yard. [Chile] sued the [Norwegian=Norway] shipbuilder. => Chile > Vard ACCUSE
[Ana Costa:person] was freed on Monday. The 46-year-old lawyer criticised [Angola]. => Ana Costa > Angola ACCUSE
A lawyer was arrested. [Ana Costa:person] was freed on Monday. The lawyer criticised [Angola]. => -
The journalist [Ana Costa:person] was freed on Monday. Another journalist criticised [Angola]. => -
The [Falcon:equipment] missile was shown. [Ghana] condemned the missile. => -
The storm hit [Haiti] on Friday. It destroyed the port of [Cuba]. => -
[Norway] signed a treaty. The plan failed, and it angered [Sweden]. => -
A court freed [Ana Costa:person] on Monday. Reporters said the singer criticised [Angola]. => Ana Costa > Angola ACCUSE
A court freed [Ana Costa:person] on Monday. Reporters said the judge criticised [Angola]. => -
A court freed [Ana Costa:person] and [Jo Brand:person] on Monday. Reporters said the singer criticised [Angola]. => -
[Kenya] called on [Uganda] to defend its border with [Sudan]. => Kenya > Uganda REQUEST; Sudan <> Uganda BORDERS
`,
  de: `
[Österreich=Austria] schloss am Montag seine Grenze. Es regnete stark in [Ungarn=Hungary]. => -
Die Ministerin [Karoline Edtstadler:person] sprach in [Wien:place]. Sie kritisierte [Ungarn=Hungary]. => Karoline Edtstadler > Hungary ACCUSE
Die [Türkei=Turkey] lieferte Drohnen. Sie unterstützt [Libyen=Libya]. => Turkey > Libya SUPPORT
Die Forscherin [Jana Kolb:person] sprach am Montag. Die Forscherin kritisierte [Ungarn=Hungary]. => Jana Kolb > Hungary ACCUSE
[Jordanien=Jordan] reagierte am Montag. Neben [Norwegen=Norway] lobte die Presse seinen Angriff auf [Syrien=Syria]. => -
Die Lage ist ernst. Sie beunruhigt [Schweden=Sweden]. => -
`,
  fr: `
[Durand:person] a reçu [Leclerc:person]. [Petit:person] l'a accusé de mentir. Il a aussi critiqué [Berlin=Allemagne]. => Durand > Leclerc CONSULT; Petit > Durand ACCUSE; Petit > Allemagne ACCUSE
[Durand:person] est parti. [Petit:person] lui a demandé de revenir. => Petit > Durand REQUEST
[Durand:person] est parti. Il faut critiquer la [Suède]. => -
L'[Iran] se tait. La [Norvège] l'a accusé de mentir. => Norvège > Iran ACCUSE
Le [Tchad=Chad] a bombardé [Bakara:place]. Le [Ghana] a condamné cette attaque. => Chad > Bakara ASSAULT; Ghana > Chad ACCUSE
La [Norvège=Norway] a fermé un consulat. Elle a critiqué le [Maroc=Morocco]. => Norway > Morocco ACCUSE
Le militant [Luc Perrin:person] a été libéré. Le militant a dénoncé le [Maroc=Morocco]. => Luc Perrin > Morocco ACCUSE
[Durand:person] a reçu [Leclerc:person] lundi. Celui-ci a critiqué la [Suède]. => Durand > Leclerc CONSULT; Leclerc > Suède ACCUSE
Le tribunal a condamné [Sara Petit:person]. Cette dernière a critiqué [Israël=Israel]. => Sara Petit > Israel ACCUSE
La guerre continue. Elle menace le [Liban=Lebanon]. => -
Le [Maroc=Morocco] a fermé un port. Il faut aider le [Mali], dit-on. => -
La ministre [Anne Dupont:person] a parlé. Elle a dénoncé l'attitude du [Maroc=Morocco]. => Anne Dupont > Morocco ACCUSE
`,
  it: `
[Verdi:person] ha incontrato [Bianchi:person]. [Rossi:person] lo ha ringraziato per il sostegno. => Bianchi <> Verdi CONSULT; Rossi > Verdi SUPPORT
[Verdi:person] è partito. [Rossi:person] gli ha chiesto aiuto. => Rossi > Verdi REQUEST
[Verdi:person] è partito. Lo ha annunciato [Rossi:person]. => -
Il [Ciad=Chad] ha attaccato [Bakara:place]. Il [Ghana] ha condannato l'attacco. => Chad > Bakara ASSAULT; Ghana > Chad ACCUSE
[Israele=Israel] ha chiuso il confine. Ha lanciato poi un attacco contro la [Siria=Syria]. => Israel > Syria ASSAULT
La riunione si è svolta a [Ginevra:place]. Ha irritato la [Siria=Syria]. => -
Lo scrittore [Dario Neri:person] è tornato. Lo scrittore ha criticato l'[Ungheria=Hungary]. => Dario Neri > Hungary ACCUSE
La ministra [Anna Conti:person] è arrivata in aula. Lei ha criticato l'[Ungheria=Hungary]. => Anna Conti > Hungary ACCUSE
`,
  es: `
[Gómez:person] dimitió. [Pérez:person] lo acusó de mentir. => Pérez > Gómez ACCUSE
[Gómez:person] dimitió. [Pérez:person] le pidió ayuda. => Pérez > Gómez REQUEST
[Gómez:person] dimitió. [Pérez:person] le pidió a [Chile] que negocie. => Pérez > Chile REQUEST
Las lluvias dañaron [Bakara:place]. [Chad] atacó la provincia. => Chad > Bakara ASSAULT
[Chad] atacó [Bakara:place]. [Ghana] condenó el ataque. => Chad > Bakara ASSAULT; Ghana > Chad ACCUSE
[Serbia] habló el lunes. También podría anexionar [Kosovo]. => Serbia > Kosovo COERCE possible
[Francia=France] cerró su consulado. Se espera una reunión con [Mali]. => -
El periodista [ruso=Russia] [Oleg Sorin:person] fue liberado. El periodista [ruso=Russia] criticó a [Hungría=Hungary]. => Oleg Sorin > Hungary ACCUSE
La ministra [Ana Ruiz:person] llegó ayer. Ella criticó a [Hungría=Hungary]. => Ana Ruiz > Hungary ACCUSE
`,
};
