/** What a text is written in, and whether the answer is to be relied on. */
export interface LanguageGuess {
  /** ISO 639-1 code, or "und" when there is nothing to go by. */
  readonly lang: string;
  readonly sure: boolean;
}

/** Enough words to be sure of any language, few enough to cost nothing. */
const SAMPLE = 6000;

/**
 * Identifies the language of a text by its letter n-grams (ELD, the smallest of its tables: 60 languages).
 * The table is loaded when first asked for.
 * @param text some of the text's sentences; the longest lines say most
 */
export async function identifyLanguage(text: string): Promise<LanguageGuess> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample(text));
  return result.language === '' ? { lang: 'und', sure: false } : { lang: result.language, sure: result.isReliable() };
}

/** The longest lines first: navigation and names mislead, sentences do not. */
function sample(text: string): string {
  if (text.length <= SAMPLE) return text;
  const lines = text.split('\n').toSorted((a, b) => b.length - a.length);
  return lines.join('\n').slice(0, SAMPLE);
}

/** Whether two BCP 47 tags name the same language, whatever the region: "pt-BR" and "pt". */
export function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0];
}
