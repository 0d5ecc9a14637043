import type { Examples } from '../example.ts';

/** Offices and ties: titles before names, appositions, possessors. */
export const roleExamples: Examples = {
  en: `
[Yoon:person] was sworn in as president of [South Korea]. => Yoon > South Korea LEADS
[Mario Marcel:person] was named finance minister of [Chile]. => Mario Marcel > Chile LEADS
[Ana Brnabic:person], who served as [Serbia]'s prime minister, now chairs the parliament. => Ana Brnabic > Serbia LEADS
[Ana Brnabic:person] wrote a book about the prime minister of [Serbia]. => -
[French=France] President [Emmanuel Macron:person] spoke on Monday. => Emmanuel Macron > France LEADS
[Olaf Scholz:person], the chancellor of [Germany], spoke on Monday. => Olaf Scholz > Germany LEADS
[Germany]'s new foreign minister, [Annalena Baerbock:person], spoke on Monday. => Annalena Baerbock > Germany LEADS
[Kremlin=Russia] spokesman [Dmitry Peskov:person] spoke on Monday. => Dmitry Peskov > Russia MEMBER_OF
[Ukrainian=Ukraine] Ambassador [Andrii Melnyk:person] spoke on Monday. => Andrii Melnyk > Ukraine MEMBER_OF
[Kaja Kallas:person], the [EU:organisation]'s foreign policy chief, spoke on Monday. => Kaja Kallas > EU LEADS
The president spoke in [Spain]. => -
`,
  it: `
[Giuseppe Conte:person] è stato nominato primo ministro dell'[Italia]. => Giuseppe Conte > Italia LEADS
Il presidente [russo=Russia] [Vladimir Putin:person] ha parlato lunedì. => Vladimir Putin > Russia LEADS
Il presidente della [Francia] [Emmanuel Macron:person] ha parlato lunedì. => Emmanuel Macron > Francia LEADS
Il portavoce della [Casa Bianca:organisation], [John Kirby:person], ha parlato lunedì. => John Kirby > Casa Bianca MEMBER_OF
Il ministro degli Esteri [tedesco=Germania] [Heiko Maas:person] ha parlato lunedì. => Heiko Maas > Germania LEADS
[Olaf Scholz:person], cancelliere della [Germania], ha parlato lunedì. => Olaf Scholz > Germania LEADS
Il presidente ha parlato in [Spagna]. => -
Il capo dello Stato maggiore [ucraino=Ucraina], [Bianchi:person], tace. => Bianchi > Ucraina LEADS
`,
  fr: `
[Borne:person] a été nommée Première ministre de la [France]. => Borne > France LEADS
Le président du [Mali], [Assimi Goïta:person], et la [Cour suprême:organisation] ont protesté. => Assimi Goïta > Mali LEADS
Le président [russe=Russie] [Vladimir Poutine:person] a parlé lundi. => Vladimir Poutine > Russie LEADS
Le chancelier [allemand=Allemagne] [Olaf Scholz:person] a parlé lundi. => Olaf Scholz > Allemagne LEADS
Le porte-parole du [Kremlin=Russie], [Dmitri Peskov:person], a parlé lundi. => Dmitri Peskov > Russie MEMBER_OF
Le ministre des Affaires étrangères [italien=Italie] [Antonio Tajani:person] a démissionné lundi. => Antonio Tajani > Italie LEADS
L'ambassadeur [ukrainien=Ukraine] [Andrii Melnyk:person] a parlé lundi. => Andrii Melnyk > Ukraine MEMBER_OF
Le président a parlé en [Espagne]. => -
La présidente du directoire d'[Airbus:organisation], [Durand:person], se tait. => Durand > Airbus LEADS
`,
  de: `
[Annegret Müller:person] wurde zur Verteidigungsministerin von [Österreich] ernannt. => Annegret Müller > Österreich LEADS
Der [russische=Russland] Präsident [Wladimir Putin:person] sprach am Montag. => Wladimir Putin > Russland LEADS
Der [deutsche=Deutschland] Bundeskanzler [Olaf Scholz:person] sprach am Montag. => Olaf Scholz > Deutschland LEADS
Die [deutsche=Deutschland] Außenministerin [Annalena Baerbock:person] sprach am Montag. => Annalena Baerbock > Deutschland LEADS
Der [ukrainische=Ukraine] Botschafter [Andrij Melnyk:person] sprach am Montag. => Andrij Melnyk > Ukraine MEMBER_OF
Der Präsident sprach in [Spanien]. => -
`,
  es: `
[Attal:person] fue nombrado primer ministro de [Francia]. => Attal > Francia LEADS
El presidente [ruso=Rusia] [Vladímir Putin:person] habló el lunes. => Vladímir Putin > Rusia LEADS
El canciller [alemán=Alemania] [Olaf Scholz:person] habló el lunes. => Olaf Scholz > Alemania LEADS
El portavoz del [Kremlin=Rusia], [Dmitri Peskov:person], habló el lunes. => Dmitri Peskov > Rusia MEMBER_OF
El ministro de Asuntos Exteriores [español=España] [José Manuel Albares:person] habló el lunes. => José Manuel Albares > España LEADS
El presidente habló en [España]. => -
La presidenta de la [Comunidad de Madrid:organisation], [Gómez:person], calla. => Gómez > Comunidad de Madrid LEADS
El canciller federal de [Austria], [Gómez:person], calla. => Gómez > Austria LEADS
`,
};
