import { eld } from 'eld/extrasmall';
import { LANGUAGES } from './languages.ts';

/** More than this adds nothing to the answer. */
const SAMPLE = 4000;
/** Fewer letters than this are a guess whatever the statistics say: one name in them decides. */
const FEWEST_LETTERS = 40;
/** The same for scripts that none of our languages is written in. */
const FEWEST_FOREIGN_LETTERS = 12;

export interface IdentifiedLanguage {
  /** ISO 639-1 code, or `und` (BCP 47: undetermined) when the text does not tell. */
  readonly lang: string;
  /** Whether the engine has a model for it. */
  readonly supported: boolean;
  /** Whether the text is long and clear enough for the answer to be trusted. */
  readonly reliable: boolean;
}

const detector = eld.newInstance();

/**
 * Tells what language a text is written in, by its letter sequences (eld, 60 languages).
 * A text too short to be told is taken for the nearest of the engine's languages.
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const sample = text.slice(0, SAMPLE).toWellFormed();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang: 'und', supported: false, reliable: false };
  const found = detector.detect(sample);
  const ours = bestOfOurs(found.getScores());
  const reliable = found.isReliable() && letters >= (ours === undefined ? FEWEST_FOREIGN_LETTERS : FEWEST_LETTERS);
  const lang = reliable ? found.language : (ours ?? found.language);
  return { lang: lang || 'und', supported: LANGUAGES.includes(lang), reliable };
}

/** The one of our languages that the text is nearest to, if it is near any. */
function bestOfOurs(scores: Readonly<Record<string, number>>): string | undefined {
  return Object.entries(scores).filter(([lang]) => LANGUAGES.includes(lang)).sort((a, b) => b[1] - a[1])[0]?.[0];
}
