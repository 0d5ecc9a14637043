import { eld } from 'eld/extrasmall';

/** Enough to be sure of any language, little enough to cost nothing. */
const SAMPLE = 6000;
/** Fewer letters than this are a guess whatever the statistics say: one name in them decides. */
const FEWEST_LETTERS = 40;
/** The same for scripts that none of the likely languages is written in. */
const FEWEST_FOREIGN_LETTERS = 12;
/** More letters than this tell their language, or one close to it: nothing likelier is put in its place. */
const SHORT = 300;

/** Share of the best score that a likely language must have to be put in the place of the best. */
const NEAR = 0.85;

/** What a text is written in. */
export interface ToldLanguage {
  /** ISO 639-1 code, or `und` (BCP 47: undetermined) when the text does not tell. */
  readonly lang: string;
  /** Whether the text is long and clear enough for the answer to be trusted. */
  readonly reliable: boolean;
}

const detector = eld.newInstance();

/**
 * Tells what language a text is written in, by its letter sequences (ELD, the smallest of its tables: 60 languages).
 * @param likely languages of which a text too short to be told is taken for the nearest, if it is near any
 */
export function tellLanguage(text: string, likely: readonly string[]): ToldLanguage {
  const sample = longestLines(text).toWellFormed();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang: 'und', reliable: false };
  const found = detector.detect(sample);
  const scores = Object.entries(found.getScores()).toSorted((a, b) => b[1] - a[1]);
  const nearest = scores.find(([lang]) => likely.includes(lang))?.[0];
  const near = (found.getScores()[nearest ?? ''] ?? 0) >= (scores[0]?.[1] ?? 0) * NEAR;
  const reliable = found.isReliable() && letters >= (nearest === undefined ? FEWEST_FOREIGN_LETTERS : FEWEST_LETTERS);
  const lang = reliable || letters > SHORT || !near ? found.language : (nearest ?? found.language);
  return { lang: lang || 'und', reliable };
}

/** The longest lines first: navigation and names mislead, sentences do not. */
function longestLines(text: string): string {
  if (text.length <= SAMPLE) return text;
  return text.split('\n').toSorted((a, b) => b.length - a.length).join('\n').slice(0, SAMPLE);
}

/** Whether two BCP 47 tags name the same language, whatever the region: "pt-BR" and "pt". */
export function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0];
}
