import type { Examples } from './example.ts';

/** Who came to harm, who denies what another said, what was still to come, and names that stand beside their description. */
export const deedExamples: Examples = {
  en: `
[Smith:person] was killed in an [Israeli=Israel] air strike. => Israel > Smith ASSAULT
[Smith:person] was killed in an accident in [Lebanon]. => -
The [US=United States] accused [Iran] of arming rebels, something [Tehran=Iran] denies. => United States > Iran ACCUSE; Iran > United States REJECT
[Israel] says [Iran] funds [Hezbollah:organisation], a charge [Tehran=Iran] denies. => Iran > Hezbollah AID by Israel; Iran > Israel REJECT
The [US=United States] accused [Iran] of arming rebels. [Iran] denies the allegations. => United States > Iran ACCUSE; Iran > United States REJECT
[Chad] grew fast. [Iran] denies the allegations. => -
The [US=United States] accused [Iran] of arming rebels. [Iran] never denied the allegations. => United States > Iran ACCUSE
[Turkey] said it would help [Syria]. => Turkey > Syria AID planned by Turkey
[Turkey] said it would help [Syria] if the war ended. => Turkey > Syria AID possible by Turkey
[Acme:organisation] said it would buy [Bolt:organisation]. => Acme > Bolt OWNS planned by Acme
[Bolt:organisation]'s parent company [Acme:organisation] grew. => Bolt > Acme PART_OF
[Estonia] expressed fears about threats from [Russia]. => Russia > Estonia THREATEN possible
[Russia] is trying to obtain missiles from [Iran]. => Russia > Iran REQUEST
[Russia] got missiles from [Iran]. => Iran > Russia AID
[Chad] decided to abandon [NATO:organisation]. => Chad > NATO SANCTION planned
Gov. [Phil Murphy:person] left. => -
[Smith:person] and his [French=France] counterpart, [Jones:person], met. => Smith <> Jones CONSULT
[Smith:person], chief executive of [Malaysia]-based [Acme:organisation], left. => Acme > Malaysia LOCATED_IN
`,
  it: `
[Rossi:person] è stato ucciso in un raid [israeliano=Israele]. => Israele > Rossi ASSAULT
[Rossi:person] è indagato dalla [Procura:organisation]. => Procura > Rossi ACCUSE
[Rossi:person] è partito dalla [Libia]. => -
[Di Maio:person] ha criticato la [Francia]. => Di Maio > Francia ACCUSE
[Mosca=Russia] sta cercando di ottenere missili dall'[Iran]. => Russia > Iran REQUEST
[Alfa:organisation], controllata da [Beta:organisation], cresce. => Beta > Alfa OWNS
[Rossi:person] è morto in un incidente in [Libano]. => -
`,
  fr: `
[Durand:person] a été tué dans une frappe [israélienne=Israël]. => Israël > Durand ASSAULT
La [Turquie] a déclaré qu'elle aiderait la [Syrie]. => Turquie > Syrie AID planned by Turquie
`,
  de: `
[Huber:person] wurde bei einem [israelischen=Israel] Angriff getötet. => Israel > Huber ASSAULT
[Söder:person] kritisierte [Scholz:person] scharf. => Söder > Scholz ACCUSE
`,
  es: `
[Gómez:person] murió en un ataque [israelí=Israel]. => Israel > Gómez ASSAULT
[Turquía] dijo que ayudaría a [Siria]. => Turquía > Siria AID planned by Turquía
`,
};
