import type { ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import type { Line, Word } from './line.ts';

/** Letters that open designations of aircraft, missiles, vehicles and ships ("F-16", "Su-34", "S-400", "KC-135"). */
const PREFIXES = new Set(
  ('F FA A B C E P U V X AH CH UH MH OH SH EA EF CF KC RC EC MC HC AC AV OV RQ MQ QF XQ MIM AGM AIM ATGM BGM RIM UGM LGM PGM FGM FIM GBU JDAM CBU '
  + 'SU MIG TU IL AN YAK KA MI BE S SA SS SSC SM RS RSM RT R RIM KH X KAB FAB UMPK ODAB UR DF JL HQ J JH H Y YJ CJ PL KJ WZ GJ CH '
  + 'JF AK PKM RPG TOS BM BMP BTR BMD MT T M MLRS HIMARS ATR TB TF KF PAC THAAD ASTER FGS IAR KFX KN HWASONG PUKGUKSONG NUDOL AGNI SHAHED GERAN MOHAJER FATEH SHAHAB GHADR SEJJIL ORLAN BAYRAKTAR').split(' '),
);
const JOINED = /^[\p{Lu}][\p{L}]{0,9}\d{1,4}[A-Za-z]{0,3}$/u;
const NUMBER = /^\d{1,4}(?:[A-Za-z]{1,4}\d{0,2})?$/;
/** Groups, roads, viruses and the like that look like designations. */
const NOT_EQUIPMENT = /^(?:G-?\d+|COVID-?\d+|COP-?\d+|CO2|H\dN\d|Q[1-4]|A[1-9]|U-?\d\d|E-?\d{1,2}|MI[56]|M5S|BFM|TF1|F1|C-?\d+|M23|B-?1[0-9]?|P-?\d|X|S-?\d{1,2}|R-?\d{1,2}|T-?\d{1,2}|V-?\d|M-?\d{1,2})$/iu;
/** The short ones above are taken when a word for weapons stands near: "T-72 tanks", "Leopard 2 and M1 tanks". */
const NEAR = 5;

/**
 * Designations in a line: a known prefix with a number ("F-16", "SS-26 Iskander", "A350-900"), the short and unsure ones
 * only near a word for weapons or vehicles.
 */
export function designations(text: string, line: Line, at: number, vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const end = endOfDesignation(words, i);
    const first = words[i];
    const last = words[end - 1];
    if (end === i || !first || !last) continue;
    const name = text.slice(first.from, last.to);
    const near = words.slice(Math.max(0, i - NEAR), end + NEAR).some((w) => vocabulary.equipmentWords.includes(w.fold));
    const letters = /^\p{L}+/u.exec(name)?.[0].toUpperCase() ?? '';
    const hyphen = /^\p{L}+[-‐‑–]\d/u.test(name);
    const sure = PREFIXES.has(letters) && hyphen && !NOT_EQUIPMENT.test(name);
    if (!sure && !(near && (PREFIXES.has(letters) || hyphen))) continue;
    if (/^(?:COVID|COP|CO|Q|G)-?\d/i.test(name)) continue;
    const nick = nickname(words, end);
    const whole = words[nick - 1] ?? last;
    found.push({ line: at, start: i, end: nick, form: 'name', type: 'equipment', entries: [], name: singular(text.slice(first.from, whole.to).replace(/[‐‑–]/g, '-')), evidence: 'pattern' });
    i = nick - 1;
  }
  return found;
}

/** "F-16s", "MiG-29s" are the F-16 and the MiG-29. */
const singular = (name: string): string => name.replace(/(\d\p{Lu}{0,3})s$/u, '$1');

/** "USS Theodore Roosevelt": letters that open the names of warships. */
const SHIPS: ReadonlySet<string> = new Set(['USS', 'HMS', 'HMAS', 'HMCS', 'INS', 'JS', 'ROKS', 'BRP', 'USNS']);

/** Warships by their letters: the name is what follows in capitals. */
export function warships(text: string, line: Line, at: number): Candidate[] {
  const { words } = line;
  return words.flatMap((word, i): Candidate[] => {
    let end = i + 1;
    while (end < i + 5 && words[end]?.capital === true && /^(?: |\. |-)$/.test(words[end]?.gap ?? '')) end++;
    const last = words[end - 1];
    if (!SHIPS.has(word.text) || end === i + 1 || !last) return [];
    return [{ line: at, start: i, end, form: 'name', type: 'equipment', entries: [], name: text.slice(word.from, last.to), evidence: 'pattern' }];
  });
}

function endOfDesignation(words: readonly Word[], at: number): number {
  const first = words[at];
  const second = words[at + 1];
  if (!first || !first.capital) return at;
  let end = at;
  if (JOINED.test(first.text)) end = at + 1;
  else if (/^\p{Lu}[\p{L}]{0,9}$/u.test(first.text) && second && /^[-‐‑–]$/u.test(second.gap) && NUMBER.test(second.text)) end = at + 2;
  if (end === at) return at;
  // "A350-900", "Tu-95MS-16": further numbers belong to it.
  while (words[end] && /^[-‐‑–]$/u.test(words[end]?.gap ?? '') && /^\d{1,4}[A-Za-z]{0,2}$/.test(words[end]?.text ?? '')) end++;
  return end;
}

/** A capitalised nickname after a designation: "CF-18 Hornet". */
function nickname(words: readonly Word[], end: number): number {
  const next = words[end];
  const after = words[end + 1];
  const single = next?.gap === ' ' && next.capital && !next.allCapitals && next.text.length > 3 && next.upos === 'PROPN' && !(after?.gap === ' ' && after.capital);
  return single ? end + 1 : end;
}

/**
 * Whether a word for weapons, vehicles or pipelines stands beside the name: after it ("Sarmat missiles"), joined in
 * German ("Taurus-Marschflugkörper"), or up to three words before it with only adjectives between ("submarino nuclear …").
 */
export function besideEquipment(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): boolean {
  const after = words[end];
  if (after && /^[ -]$/.test(after.gap) && isEquipmentWord(after, vocabulary)) return true;
  const second = words[end + 1];
  if (after && second && after.gap === ' ' && after.upos === 'ADJ' && second.gap === ' ' && isEquipmentWord(second, vocabulary)) return true;
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next || !/^ ["“«]?$/.test(next.gap) || word.capital) return false;
    if (vocabulary.equipmentWords.includes(word.fold)) return !englishVerbBetween(words, i + 1, start);
    if (word.upos !== 'ADJ' && word.upos !== 'NUM') return false;
  }
  return false;
}

function englishVerbBetween(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((w) => w.upos === 'VERB' || w.upos === 'AUX');
}

/** German compounds end with the word: "Marschflugkörper", "Kurzstreckenraketen". */
function isEquipmentWord(word: Word, vocabulary: ActorWords): boolean {
  return vocabulary.equipmentWords.some((e) => word.fold === e || (e.length > 5 && word.fold.endsWith(e)));
}

/** Names listed in brackets after a word for weapons: "missile defense systems (Quiver S, Halberd X+)". */
export function bracketedEquipment(text: string, line: Line, at: number, vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  const found: Candidate[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (!word || !word.gap.endsWith('(') || !words.slice(Math.max(0, i - 3), i).some((w) => vocabulary.equipmentWords.includes(w.fold))) continue;
    let start = i;
    for (let j = i; j < words.length; j++) {
      const current = words[j];
      const next = words[j + 1];
      if (!current) break;
      const closes = !next || /[)(,;]|\band\b/.test(next.gap) || vocabulary.conjunctions.includes(next.fold);
      if (!closes) continue;
      const first = words[start];
      if (first?.capital && j - start < 4) {
        const plus = text[current.to] === '+' ? '+' : '';
        found.push({ line: at, start, end: j + 1, form: 'name', type: 'equipment', entries: [], name: text.slice(first.from, current.to) + plus, evidence: 'structure' });
      }
      if (!next || /\)/.test(next.gap)) break;
      start = vocabulary.conjunctions.includes(next.fold) ? j + 2 : j + 1;
      if (vocabulary.conjunctions.includes(next.fold)) j++;
    }
  }
  return found;
}
