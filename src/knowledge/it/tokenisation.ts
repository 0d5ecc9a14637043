import type { TokenisationData } from '../tokenisation.ts';
import { words } from '../words.ts';
import { contractionWeights } from './contraction-weights.ts';

/** Prepositions that take the article: "della" is di + la in every Italian treebank. */
const ARTICULATED: readonly (readonly [string, string, readonly string[]])[] = [
  ['de', 'di', []], ['a', 'a', []], ['da', 'da', []], ['ne', 'in', []], ['su', 'su', []],
];
const ARTICLES: readonly (readonly [ending: string, article: string])[] = [
  ['l', 'il'], ['llo', 'lo'], ['lla', 'la'], ["ll'", "l'"], ['i', 'i'], ['gli', 'gli'], ['lle', 'le'],
];
const articulated = ARTICULATED.flatMap(([stem, preposition]) =>
  ARTICLES.map(([ending, article]) => [stem + ending, [preposition, article]] as const));

const PRONOUNS = ['mi', 'ti', 'si', 'ci', 'vi', 'lo', 'la', 'li', 'le', 'gli', 'ne'];
const PAIRS = ['me', 'te', 'se', 'ce', 've', 'glie'].flatMap((first) =>
  ['lo', 'la', 'li', 'le', 'ne'].map((second) => [first + second, [first, second]] as const));

/** Italian as the UD treebanks ISDT, ParlaMint and PUD cut it. */
export const tokenisation: TokenisationData = {
  titles: words(`sig. sigg. sig.ra dott. dott.ssa dr. prof. prof.ssa on. avv. ing. arch. geom. gen. col. cap. magg. ten.
    mons. sen. rag. s. ss. st. n. nn. art. artt. cfr. cit. pag. pagg. p. pp. vol. fig. es. tel. v.`),
  abbreviations: words(`sig. sigg. sig.ra dott. dott.ssa dr. prof. prof.ssa on. avv. ing. arch. geom. gen. col. magg. ten.
    mons. sen. rag. ss. st. n. nn. art. artt. cfr. cit. pag. pagg. p. pp. vol. fig. es. tel. ecc. etc. a.c. d.c. sec.
    jr. inc. ltd. co. corp. s.p.a. s.r.l. p.es. d.l. op. ed. ca. n.d.r. ndr.`),
  beforeNumbers: words(`art. artt. n. nn. p. pp. pag. pagg. fig. vol. es. tel.`),
  capitalised: words(`on. col. cap. ten. gen. sen. ing.`),
  contractions: new Map<string, readonly string[]>([
    ...articulated, ['col', ['con', 'il']], ['coi', ['con', 'i']], ['collo', ['con', 'lo']], ['coll\'', ['con', "l'"]],
    ['pel', ['per', 'il']],
    ...PAIRS.filter(([pair]) => pair.startsWith('glie')),
  ]),
  ambiguous: contractionWeights,
  elisions: 'all',
  wholeApostrophe: words(`o'clock rock'n'roll`),
  truncations: words(`po' mo' be' va' fa' da' sta' di' e' c' perche' piu' gia' puo' cosi' sara' citta' l' un' d' dell' all' nell' dall' sull' quest' quell' cos' com' dov' anch' tutt' bell' c' s' m' t' v' n' sant' senz' mezz' trent' vent' quant' nessun' ciascun' qualcun' altr' buon' pover' grand' dev' quand' sott' tant' neanch' nient' cinquant' sessant' settant' ottant' novant' quarant' degl' quegl' gl' liberta' universita'
    verita' qualita' unita' societa' attivita' stabilita' la' li' giu' pero' to' ca' de' ne' su'`),
  endings: [],
  hyphens: {
    manner: 'split',
    bound: words(`ex e co re non anti pro post pre multi semi super vice mini auto neo filo inter extra sub ultra wi on hi`),
    endings: [],
    whole: words(`on-line self-service mass-media jong-un hi-tech`),
  },
  enclitics: {
    host: /(?:[aei]r|[aeu]ndo|(?:p|d|tr|dis)orr?|durr?)$/u,
    pronouns: new Map<string, readonly string[]>([...PAIRS, ...PRONOUNS.map((p) => [p, [p]] as const)]),
    exceptions: words(`parla parlo parli parle carlo carla tarlo merlo merli perla perle ciarla ciarle orlo urlo urla
      diversi versi persi corsi emersi immersi sommersi dispersi universi scarsi sparsi arsi comparsi apparsi scomparsi
      cosparsi traversi avversi perversi conversi inversi tersi riversi cospersi aspersi anniversi controversi farsi
      parti arti porti certi aperti coperti offerti sofferti esperti deserti concerti scoperti reparti quarti sarti carti
      incerti inserti referti avverti converti diverti inverti sparti comparti conforti inerti merti erti sciarti
      armi marmi fermi allarmi germi infermi schermi vermi termi gendarmi parmi disarmi affermi confermi
      carne carni esterne interne moderne eterne materne paterne fraterne lanterne caverne taverne odierne alterne
      giberne cisterne perne inferne sempiterne averne nervi servi cervi osservi conservi riservi preservi
      merci marci commerci guerci lerci farci smerci camerci carci tarsi marsi airne virne
      parlane mandovi vicendovi`),
    dropsAccent: false,
  },
  dotOrdinals: false,
  starters: words(`il lo la i gli le un una l' in nel nella ma e se non si per con da dal dalla a al alla di del della che
    questo questa quello quella questi queste è sono ha hanno anche come quando dopo poi secondo tra fra mentre
    perché così però ora oggi ieri infatti inoltre tuttavia`),
  units: [],
  repeatedMarks: 'one',
  spacedThousands: false,
};
