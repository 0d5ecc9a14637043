import type { Upos } from './parsed.ts';

const LONGEST_ENDING = 6;

/** Gives the lemma of a word of a class, weighing what a model proposes. */
export type Lemmatiser = (form: string, upos: Upos, proposed: string) => string;

/** What is known of the words of one class. */
interface ClassLexicon {
  /** Lower-case form → lemma, for forms that were seen. */
  readonly forms: Map<string, string>;
  readonly lemmas: Set<string>;
  /** Ending → what takes its place in the lemma: "ied" → "y". */
  readonly endings: Map<string, string>;
  /** What inflection puts in front or in the middle: German "ge" in "gekauft", "eingekauft". */
  inserted: string | undefined;
  /** Whether lemmas of this class are written with a capital, as German nouns are. */
  capital: boolean;
}

/**
 * Reads a lemma lexicon (written by training/lemmaLexicon.ts). Lines that begin with a tab tell about words: "#VERB" opens
 * a class, "-ied y" is an ending of it, "~ge" what it inserts, "^" that its lemmas are capitalised. The others are
 * its words, "form lemma", or "form" alone where both are alike.
 *
 * A seen form has its lemma. Otherwise, of the model's proposal and what the endings make of the word, longest
 * first, the first that is a known lemma; if none is, what the longest ending says.
 */
export function lemmatiser(lines: readonly string[]): Lemmatiser {
  const classes = readLexicon(lines);
  return (form, upos, proposed) => {
    const lexicon = classes.get(upos);
    if (!lexicon) return upos === 'PUNCT' ? form : proposed;
    const lower = form.toLowerCase();
    const seen = lexicon.forms.get(lower);
    if (seen !== undefined) return seen;
    if (lexicon.lemmas.has(proposed)) return proposed;
    const made = byEndings(form, lower, lexicon);
    return made.find((lemma) => lexicon.lemmas.has(lemma)) ?? made[0] ?? proposed;
  };
}

function readLexicon(lines: readonly string[]): ReadonlyMap<string, ClassLexicon> {
  const classes = new Map<string, ClassLexicon>();
  let current = emptyClass();
  for (const line of lines) {
    const [first = '', second = first] = line.split(' ');
    if (line.startsWith('\t#')) classes.set(line.slice(2), (current = emptyClass()));
    else if (line === '\t^') current.capital = true;
    else if (line.startsWith('\t~')) current.inserted = line.slice(2);
    else if (line.startsWith('\t-')) current.endings.set(first.slice(2), second);
    else if (first !== '') {
      current.forms.set(first, second);
      current.lemmas.add(second);
    }
  }
  return classes;
}

function emptyClass(): ClassLexicon {
  return { forms: new Map(), lemmas: new Set(), endings: new Map(), inserted: undefined, capital: false };
}

/** What the endings make of a word, the longest first; then the same of the word without what is inserted. */
function byEndings(form: string, lower: string, { endings, inserted, capital }: ClassLexicon): string[] {
  const word = capital ? form : lower;
  const at = inserted === undefined ? -1 : lower.indexOf(inserted);
  const bare = inserted !== undefined && at >= 0 && at <= LONGEST_ENDING ? word.slice(0, at) + word.slice(at + inserted.length) : undefined;
  return [word, bare].flatMap((w) => (w === undefined ? [] : endingsOf(w, endings)));
}

function endingsOf(word: string, endings: ReadonlyMap<string, string>): string[] {
  const made: string[] = [];
  for (let length = Math.min(LONGEST_ENDING, word.length - 1); length >= 1; length -= 1) {
    const instead = endings.get(word.slice(-length));
    if (instead !== undefined) made.push(word.slice(0, -length) + instead);
  }
  return made;
}
