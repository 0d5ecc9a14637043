/**
 * Small closed classes of words around names, of all languages together: they never clash, so one set each is enough.
 * Longer lists, and those that would clash, are in each language's `actor-words.ts`. Folded.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words for a region that is named after its city: "Kyiv region". */
export const REGION_WORDS = set('region regione oblast province provincia provinz gebiet governorate');

/** Words for consulates. */
export const CONSULATE_WORDS = set('consulate consulat consolato consulado konsulat generalkonsulat');

/** Words for embassies. */
export const EMBASSY_WORDS = set('embassy ambasciata ambassade embajada botschaft');

/** Words for waters, mountains and islands: part of the name they stand before ("mer Celtique"). */
export const WATER_WORDS = set('mer mar mare lac lago fleuve riviere rio fiume ile isla isola mont monte golfe golfo gulf lake mount detroit estrecho stretto vallee valle');

/** Second halves of English compounds that make a name an adjective: "Ruritania-based". */
export const COMPOUND_ENDS = set('administered aligned affiliated sponsored supported trained inspired chaired registered headquartered based born led backed owned run made installed occupied controlled funded allied linked winning listed held wide style era brokered sponsored');

/** Words before a national adjective that then means the language: "en danés", "auf Russisch". */
export const LANGUAGE_BEFORE = set('en in auf im idioma lingua langue idiome');

/** Compounds that say who stands behind a group without acting in it: "Ruritania-backed rebels". */
export const BACKED = set('backed led funded allied aligned linked sponsored supported armed trained affiliated inspired');

/** Adjectives of a leaning, written together as each language does, and their English: "prorusses" → "pro-Russian". */
export const LEANINGS: Readonly<Record<string, string>> = Object.fromEntries(([
  ['pro-Russian', 'prorussian prorusse prorusses prorussische prorussischen filorussi filorusso filorusse prorrusos prorrusas prorruso'],
  ['pro-Iranian', 'proiranian proiran proiranien proiraniens proiranienne proiraniennes proiranische proiranischen filoiraniani filoiraniane proiranies proirani'],
  ['pro-Turkish', 'proturkish proturc proturcs proturques protuerkische proturkische proturkischen filoturchi filoturche proturcos'],
  ['pro-Western', 'prowestern prooccidental prooccidentaux prooccidentales prowestliche prowestlichen filooccidentali prooccidentales'],
  ['pro-Palestinian', 'propalestinian propalestinien propalestiniens propalastinensische propalastinensischen filopalestinesi propal propalestinos'],
  ['pro-government', 'progovernment progouvernementales progouvernementaux filogovernative filogovernativi progubernamentales oficialistas regierungstreue regierungstreuen'],
] as const).flatMap(([name, list]) => list.split(' ').map((w) => [w, name])));

/** Peoples and faiths without a state whose fighters act as one, and their English adjectives. */
export const COMMUNITIES: Readonly<Record<string, string>> = Object.fromEntries(([
  ['Kurdish', 'kurdish kurde kurdes kurdische kurdischen curdi curde curdo curda kurdos kurdas'],
  ['Shiite', 'shiite shia shi ite chiite chiites schiitische schiitischen sciiti sciite chiies chiitas chii'],
  ['Sunni', 'sunni sunnite sunnites sunnitische sunnitischen sunniti sunnitas suni sunies'],
  ['Islamist', 'islamist islamiste islamistes islamistische islamistischen islamisti islamiste islamistas'],
  ['Druze', 'druze druzes drusische drusischen drusi druse drusos drusas'],
  ['Tuareg', 'tuareg tuaregs touareg touaregs'],
  ['Tamil', 'tamil tamoul tamouls tamoules tamilische tamilischen tamiles'],
  ['Maoist', 'maoist maoiste maoistes maoistische maoistischen maoisti maoistas'],
  ['Zapatista', 'zapatista zapatiste zapatistes zapatistische zapatistischen zapatisti zapatistas'],
  ['Salafist', 'salafist salafi salafiste salafistes salafistische salafistischen salafiti salafite salafistas'],
  ['Anglophone', 'anglophone anglophones anglophonen anglofoni anglofone anglofonos'],
  ['Chechen', 'chechen tchetchenes tschetschenische tschetschenischen ceceni chechenos'],
] as const).flatMap(([name, list]) => list.split(' ').map((w) => [w, name])));

/** Words for armed people that are a state's own where it has one, and a group's where a people or leaning stands beside them. */
export const FORCES: Readonly<Record<string, string>> = { forces: 'forces', troops: 'troops', forze: 'forces', truppe: 'troops', fuerzas: 'forces', tropas: 'troops', troupes: 'troops', krafte: 'forces', truppen: 'troops', militants: 'militants', groups: 'groups', groupes: 'groups', gruppi: 'groups', grupos: 'groups', gruppen: 'groups', lawmakers: 'deputies', deputies: 'deputies', coalition: 'coalition', factions: 'factions', fazioni: 'factions', facciones: 'factions' };

/** Words before a paper called by a common noun: "laut Bild", "il quotidiano Domani". */
export const PRESS_BEFORE = set('laut zeitung boulevardzeitung magazin nachrichtenmagazin blatt gegenuber der quotidiano journal diario periodico giornale quotidien revista rivista');

/** Papers called by a common noun of some language; others mean themselves whatever the tagger says. */
export const COMMON_PAPERS = set('bild zeit welt spiegel stern standard presse kurier express focus tempo tag morgen mundo pais razon nacion periodico confidencial vanguardia stampa repubblica giornale foglio messaggero avvenire domani post monde temps soir point croix echos parisien obs liberation sun mail star times mirror independent guardian observer nation globe hill atlantic economist telegraph signal memorial meta')

/** Firms called by a common word or name of some language: at a sentence's beginning they need the model or an office behind them. */
export const COMMON_FIRMS = set('intel meta apple target shell visa orange total ford gap oracle amazon uber square snap delta united continental mango zara puma tim edison generali leonardo vinci suez safran engie acs indra visa bolt wise next best carrefour casino thales snam enel signa sage arm nice tui man linde bosch grab vale gol azul nio mol eon snapchat coop saturn metro otto');

/** Words before a country's name that is then a mountain's: "Mount Kenya". */
export const MOUNTAIN_WORDS = set('mount mt mont monte lake lago lac');

/** Owners that are part of a name: "People's Party", "Women's Council". */
export const OWNER_WORDS = set('people peoples women workers farmers children citizens nation world men');

/** German words that a place's name follows: "der Ort Lindenau". */
export const GERMAN_PLACE_WORDS = set('ort ortes stadt dorf kleinstadt gemeinde region provinz hafenstadt insel');

/** Prepositions grown together with an article: what follows is a thing or body, hardly a person. */
export const FUSED_ARTICLES = set('del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nella du des aux au beim zum zur vom');

/** Legal forms of companies and words for a group of them: the name is the same with and without. */
export const LEGAL_FORMS = set('inc incorporated ltd limited llc plc corp corporation co company spa srl sa sas sarl gmbh ag kg se nv bv ab oyj asa as sl group gruppo groupe grupo gruppe holding holdings pjsc jsc pao');

/** Fields of offices besides those of ministries: "Secretary of the Treasury". */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set(['treasury', 'state', 'homeland security', 'war', 'navy', 'army', 'air force', 'veterans affairs', 'housing', 'exchequer', 'scacchiere', 'tesoro', 'tresor', 'echiquier']);

/** Words that ministers and commissioners are named for, of all languages together: alone they name no body. */
export const FIELD_WORDS = set('state home interior foreign affairs external internal defence defense justice finance treasury economy economic trade commerce industry energy petroleum oil mineral minerals mines mining natural resources water irrigation housing urban rural development planning technology innovation digital science research education higher health labour labor employment social welfare family women children youth sport sports culture tourism transport transportation infrastructure works agriculture fisheries forestry food environment climate ecology information broadcasting communications telecommunications immigration integration migration security public parliamentary investment budget '
  + 'energia minas vivienda agua igualdad derechos sociales asuntos exteriores hacienda sanidad salud educacion ciencia innovacion transicion ecologica trabajo turismo transportes comunicaciones agricultura pesca ambiente interno esteri difesa giustizia tesoro imprese lavoro politiche sociali salute ambiente infrastrutture trasporti cultura istruzione universita ricerca riforme sud turismo sport famiglia '
  + 'peche mer outre mers eau ville jeunesse sports communication comptes logement tourisme artisanat francophonie cooperation aviation elevage comercio seguridad gobernacion migraciones deporte deportes cultura justicia economia industria juventud ganaderia obras inclusion consumo mineria hidrocarburos difesa bilancio urbanistica agricoltura economia commercio disabilita mobilita sicurezza welfare '
  + 'interieur etrangeres armees finances travail logement egalite transition ecologique cohesion territoires solidarites sante numerique outre-mer industrie agriculture souverainete alimentaire enseignement recherche inneres aussenpolitik finanzen justiz wirtschaft klimaschutz gesundheit verkehr bildung forschung arbeit soziales familie umwelt landwirtschaft ernahrung');

/** Words before a leader of a chamber or party: "House Minority Leader". */
export const HOUSE_WORDS = set('house senate minority majority union cabinet shadow opposition parliamentary');

/** Words that are no names but begin or join them: "New Moltavia", "Central Lake University", "Consumer Financial Board". */
export const NAME_OPENERS = set('second third fourth fifth new western northern southern eastern central first financial red');

/** Words for bodies that are surnames too: "Jane Court". */
export const SURNAME_BODIES = set('court church house post banks park hall');

/** German prepositions before a place's name without an article: "auf Nebelum", "vor Nebelum". */
export const GERMAN_PLACE_PREPOSITIONS = set('in nach aus auf vor bei nahe um');

/** Of these, the ones before which a bare noun is seldom common. */
export const GERMAN_TOWN_PREPOSITIONS = set('in nach aus bei nahe');

/** German common nouns that stand behind those without an article: "in Haft", "nach Angaben". */
export const GERMAN_NO_PLACES = /(?:heit|keit|ung|schaft|tat|ion|nahme|sicht|gaben|not|weite|attacke|befund|ungluck|nacht|angriff|angriffe|streiks?|container[n]?|haus|museum|grenze|hand|handen|kreisen|leben|landern|gebieten|familie)$|^(?:aussicht|hohe|verzug|gewahrsam|pool|sorge|freude|wut|angst|protest|umsturz|exil|verhandlungen|gesprachen|krieg|kriegen|frieden|form|stein|holz|stahl|metall|plastik|papier|gold|silber|euphorie|liebe|rache|mangel|bedarf|raten|serie|kraft|teilen|deutsch|englisch|eis|schnee|regen|nebel|sturm|unfall|unfallen|feuer|explosion|kampfen|brand|haft|rente|kraft|gang|betrieb|not|ruhe|kauf|gefahr|mode|arbeit|frage|form|folge|zukunft|bezug|hinblick|empfang|besitz|auftrag|schutz|streik|kur|fahrt|hause|ende|anfang|beginn|uhr|euro|prozent|bitcoin|geld|zeit|zeiten|ostern|pfingsten|weihnachten)$/;

/** Prepositions that no name holds: "Nebulia con Brumalia" are two. */
export const PARTING = set('con col with avec mit contro contra contre against gegen versus vs');

/** "Of the" as towns have it in their names: "Borgo dei Naviganti". */
export const TOWN_OF = set('del dei degli delle della dello dell sul sulla nell des du');

/** Indefinite articles: "a president" is nobody in particular. */
export const INDEFINITE_ARTICLES = set('a an un une uno una ein eine einen einem einer eines des unos unas');

/** The Romance preposition that is both "to" and "in". */
export const ROMANCE_A = set('a ad');

/** "Ministry" of any language names an English-named ministry too. */
export const BODY_IN_ENGLISH: Readonly<Record<string, string>> = {
  ministero: 'ministry', ministere: 'ministry', ministerio: 'ministry', ministerium: 'ministry', commissione: 'commission', comision: 'commission', kommission: 'commission',
  ambasciata: 'embassy', ambassade: 'embassy', embajada: 'embassy', botschaft: 'embassy', consolato: 'consulate', consulat: 'consulate', consulado: 'consulate', konsulat: 'consulate',
};

/** German adverbs that are surnames too, where they open a sentence: "Kurz nach dem Start". */
export const GERMAN_OPENING_ADVERBS = set('kurz lange bald lang stark klein weit');

/** Titles that open the names of bodies too, before a word for a body: "General Council", "Republican Guard". */
export const TITLES_IN_NAMES = set('general republican');

/** What English papers call a party by its people or cause, with an article ("the Greens") or without ("Labour"). */
export const PARTY_PEOPLE = set('greens liberals socialists conservatives republicans democrats nationalists communists radicals progressives nationals peronists sandinistas justicialists centrists labour');
export const PARTY_CAUSES = set('labour');

/** English nouns for where people live: what is explained by one is a place. */
export const SETTLEMENTS = set('town village city suburb hamlet port island district county commune township resort neighbourhood neighborhood');

/** English prepositions before somewhere, and nouns that make "in" mean a share or a feeling instead: "a stake in Verdala". */
export const WHERE = set('in near outside');
export const STAKES = set('trading trade dealings stake stakes share shares shareholder shareholders shareholding holding holdings invest invests invested investing investment investments investor investors interest interests confidence trust faith majority minority percent cent believe believes partner partners colleagues');

/** Those who are "of" the place they live in. */
export const PEOPLE_OF_PLACE = set('mayor villagers residents inhabitants outskirts streets town village city villages port airport island battle siege');

/** Nouns of the Romance languages whose name behind is that of a case, a storm, a street or a currency: no actor's. */
export const NAMED_THINGS = set('caso operazione inchiesta uragano tempesta ciclone via viale piazza piazzale corso vicolo legge lodo decreto premio operativo zona val valle alias tempete ouragan cyclone rue avenue boulevard affaire operation loi prix plan dossier franc francs huracan tormenta ciclon calle avenida plaza paseo operacion operativo ley premio trama sumario');
