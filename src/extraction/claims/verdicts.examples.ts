import type { Examples } from './example.ts';

/** Reproaches, denials, threats and demands that lie in what is told, not in one verb with its object. */
export const verdictExamples: Examples = {
  en: `
[Ghana] said [Togo] had violated the border treaty. => Ghana > Togo ACCUSE
[Ghana] and [Benin] said [Togo] had failed to pay its share. => Benin > Togo ACCUSE; Ghana > Togo ACCUSE
[Ghana] said [Togo] was trying to undermine the talks. => Ghana > Togo ACCUSE
[Ghana] said [Togo] had committed atrocities. => Ghana > Togo ACCUSE
"[Togo] illegally built the dam," [Mensah:person] said. => Mensah > Togo ACCUSE
[Ghana] said [Togo] had not violated the border treaty. => -
[Ghana] urged [Togo] not to ignore the treaty. => Ghana > Togo REQUEST
[Ghana] said [Togo] had built a dam. => -
[Reuters:organisation] reported that [Togo] had violated the treaty. => -
[Togo] has violated the border treaty. => -
Refusing to vote will only hurt the country, [Mensah:person] said. => -
[Ghana] claimed that [Togo] had attacked [Benin]. => Ghana > Togo ACCUSE; Togo > Benin ASSAULT by Ghana
[Mensah:person] claimed that [Togo] had sent tanks to the river. => Mensah > Togo ACCUSE
[Mensah:person] said that [Togo] had sent tanks to the river. => -
[Ghana] said [Togo] faced a terrible threat. => -
[Ghana] says the rebels live in [Togo], a charge denied by [Lomé=Togo]. => Togo > Ghana REJECT
[Ghana] said [Togo] had violated its airspace, a claim [Togo] rejects. => Ghana > Togo ACCUSE; Togo > Ghana REJECT
[Mensah:person] said the allegations by [Togo] were baseless. => Mensah > Togo REJECT
[Ghana] called the [Togolese=Togo] accusations groundless. => Ghana > Togo REJECT
[Ghana] dismissed the [Togolese=Togo] allegations as nonsense. => Ghana > Togo REJECT; Togo > Ghana ACCUSE
[Togo] expelled two envoys of [Ghana]. [Accra=Ghana] condemned the move. => Ghana > Togo ACCUSE; Togo > Ghana SANCTION
[Togo] left the [African Union:organisation] in May, a step [Accra=Ghana] condemned. => Ghana > Togo ACCUSE; Togo > African Union SANCTION
[Togo] grew fast. The government condemned the move. => -
[Accra=Ghana] closed the road, citing what it called a brutal attack by [Togo]. => Ghana > Togo ACCUSE
[Mensah:person] told [Ghana] that [Togo] would pay a heavy price. => Mensah > Ghana CONSULT; Mensah > Togo THREATEN
[Ghana] said it would respond if [Togo] crossed the river. => Ghana > Togo THREATEN
[Ghana] pledged to respond to the sanctions imposed by [Togo]. => Ghana > Togo THREATEN
[Ghana] accused [Togo] of violence and warned of consequences. => Ghana > Togo ACCUSE; Ghana > Togo THREATEN
[Ghana] warned that [Togo] could attack [Benin]. => Ghana > Togo ACCUSE; Togo > Benin ASSAULT possible by Ghana
[Ghana] told [Togo] to leave the island. => Ghana > Togo REQUEST
[Mensah:person] told [CNN:organisation] that it would rain. => -
[Mensah:person] was appalled that [Togo] lifted the ban. => Mensah > Togo ACCUSE
[Ghana] expressed alarm at the arrest of three bishops by [Togo]. => Ghana > Togo ACCUSE
[Mensah:person] said [Togo] was not interested in a deal and urged [Benin] to wait. => Mensah > Benin REQUEST; Mensah > Togo ACCUSE
[Ghana] said [Togo] had no right to the island. => Ghana > Togo ACCUSE
[Ghana] said [Togo] was not cooperating. => Ghana > Togo ACCUSE
[Ghana] said [Togo] may not cooperate. => -
[Ghana] condemned joint drills by [Togo] and [Benin]. => Benin <> Togo COOPERATE; Ghana > Benin ACCUSE; Ghana > Togo ACCUSE
[Mensah:person] said [Togo]'s raids on farms amounted to war crimes. => Mensah > Togo ACCUSE
[Mensah:person] said [Togo]'s threats were illegal. => Mensah > Togo ACCUSE
[Mensah:person] said [Togo]'s claims were false. => Mensah > Togo REJECT
[Ghana] said the protests were organised by [Togo]. => Ghana > Togo ACCUSE
[Ghana] and [Togo] accused each other of lying. => Ghana > Togo ACCUSE; Togo > Ghana ACCUSE
[Ghana] and [Benin] threatened to act unless [Togo] paid its debts. => Benin > Togo THREATEN; Ghana > Togo THREATEN
[Ghana] welcomed the decision by [Togo]. => Ghana > Togo SUPPORT
[Ghana] welcomed a delegation from [Togo]. => Ghana > Togo CONSULT
[Togo] seized a ship. [Mensah:person] was unhappy about the seizure. => Mensah > Togo ACCUSE
[Ghana] and [Benin] said [Togo] was behind a series of attacks, which [Lomé=Togo] denies. => Benin > Togo ACCUSE; Ghana > Togo ACCUSE; Togo > Benin REJECT; Togo > Ghana REJECT
[Ghana] denied allegations by [Togo] that it had cheated. => Ghana > Togo REJECT; Togo > Ghana ACCUSE
[Ghana] alleged [Togo]'s involvement in the murder of [Mensah:person]. => Ghana > Togo ACCUSE; Togo > Mensah ASSAULT by Ghana
[Mensah:person] said [Addo:person] was behaving like a dictator. => Mensah > Addo ACCUSE
[Mensah:person] said [Ghana] could not treat [Togo] as an enemy. => -
[Ghana] said [Togo] was using migrants to destabilise its neighbours. => Ghana > Togo ACCUSE
[Togo] seized a ship of [Ghana]. [Accra=Ghana] vowed to retaliate. => Ghana > Togo THREATEN; Togo > Ghana COERCE
[Togo] closed a road. [Benin] also criticised the move. => -
[Ghana] summoned the envoy to protest at what it called baseless allegations by [Togo]. => Ghana > Togo REJECT
[Mensah:person], who is on trial, accused [Addo:person] of lying. => Mensah > Addo ACCUSE
[Ghana] called on [Benin] to condemn [Togo]. => Benin > Togo ACCUSE planned; Ghana > Benin REQUEST
[Ghana] pleaded with [Togo] for help. [Lomé=Togo] rejected the request. => Ghana > Togo REQUEST; Togo > Ghana REJECT
The court published its ruling. [Togo] said it would respect it. [Ghana] welcomed the ruling. => -
[Ghana] defended the port against attacks by [Togo]. => -
`,
  it: `
Il [Ghana] ha detto che il [Togo] ha violato il trattato. => Ghana > Togo ACCUSE
Il [Ghana] ha detto che il [Togo] ha costruito una diga. => -
Il [Ghana] dice che i ribelli vivono in [Togo], un'accusa che il [Togo] respinge. => Togo > Ghana REJECT
`,
  fr: `
Le [Ghana] a déclaré que le [Togo] avait violé le traité. => Ghana > Togo ACCUSE
Le [Ghana] a déclaré que le [Togo] avait construit un barrage. => -
`,
  de: `
[Ghana] sagte, [Togo] habe den Vertrag verletzt. => Ghana > Togo ACCUSE
[Ghana] sagte, [Togo] habe einen Damm gebaut. => -
[Mensah:person] hat [Togo] Betrug vorgeworfen. [Togo] wies die Vorwürfe zurück. => Mensah > Togo ACCUSE; Togo > Mensah REJECT
`,
  es: `
[Ghana] dijo que [Togo] había violado el tratado. => Ghana > Togo ACCUSE
[Ghana] dijo que [Togo] había construido una presa. => -
`,
};
