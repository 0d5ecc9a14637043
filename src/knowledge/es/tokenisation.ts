import type { TokenisationData } from '../tokenisation.ts';
import { words } from '../words.ts';

const PRONOUNS = ['me', 'te', 'se', 'nos', 'lo', 'la', 'los', 'las', 'le', 'les'];
const PAIRS = ['me', 'te', 'se', 'nos'].flatMap((first) =>
  ['lo', 'la', 'los', 'las', 'le', 'les'].map((second) => [first + second, [first, second]] as const));

/** Spanish as the UD treebanks GSD and PUD cut it. */
export const tokenisation: TokenisationData = {
  titles: words(`sr. sra. sres. sras. srta. d. dña. dr. dra. prof. gral. gen. cnel. cap. lic. ing. arq. mons. st. sto. sta.
    núm. nº. n.º art. cf. p. pp. vol. pág. págs. fig. ej.`),
  abbreviations: words(`sr. sra. sres. sras. srta. d. dña. dr. dra. prof. gral. cnel. lic. ing. arq. mons. st. sto. núm.
    cf. p. pp. vol. pág. págs. fig. ej. etc. ee.uu. ee. uu. a. c. a.c. d.c. p.m. a.m. s.a. inc. ltd. corp. jr. ud. uds. vd. ca. aprox. av. avda. tel. dpto. rr.hh. ff.aa.`),
  beforeNumbers: words(`art. p. pp. vol. núm. pág. págs. cap. fig. tel.`),
  capitalised: words(`gen. sta. st. c. lic. sto.`),
  contractions: new Map([['del', ['de', 'el']], ['al', ['a', 'el']]]),
  elisions: 'none',
  wholeApostrophe: new Set(),
  truncations: new Set(),
  endings: ["n't"],
  hyphens: { manner: 'split', bound: new Set(), endings: [], whole: new Set() },
  enclitics: {
    host: /[aei]r$|[áé]ndo$/u,
    pronouns: new Map<string, readonly string[]>([...PAIRS, ...PRONOUNS.map((p) => [p, [p]] as const)]),
    exceptions: words(`parte arte aparte reparte comparte imparte baluarte descarte estandarte marte cuarte muerte suerte
      fuerte inerte advierte convierte divierte invierte vierte acierte despierte cierte firme gendarme desarme alarme
      arme carlos carla charla perla burla mirlo tarlo merlo perlas charlas burlas gobiernos cuadernos modernos internos
      externos eternos inviernos infiernos cuernos tiernos alternos maternos paternos fraternos subalternos carnos
      enferme duerme confirme afirme reafirme averno veranos sirte parla hable carme`),
    dropsAccent: true,
  },
  dotOrdinals: false,
  starters: words(`el la los las un una unos unas en de del a al con por para según pero y si no se su sus él ella ellos
    esto este esta estos estas ese esa aunque cuando como donde qué quién tras desde hasta sin sobre entre también
    además así luego ahora hoy ayer después mientras todo todos lo que es son ha han`),
  units: [],
  repeatedMarks: 'one',
  spacedThousands: true,
};
