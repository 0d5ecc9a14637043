import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft } from './draft.ts';

export type Case = 'nominative' | 'accusative' | 'dative';

/** What a phrase's determiner, or the phrase itself as a pronoun, shows of its case; undefined where it may be more than one. */
export function caseShown(tokens: readonly Token[], drafts: readonly Draft[], noun: number, lexicon: Lexicon, named: (i: number) => boolean = () => false): Case | undefined {
  const own = tokens[noun]?.form.toLowerCase() ?? '';
  if (tokens[noun]?.upos === 'PRON') return lexicon.subjectPronouns.has(own) ? 'nominative' : lexicon.caseDeterminers.get(own);
  const determiner = drafts.findIndex((d, i) => i < noun && d.head === noun && d.deprel.startsWith('det'));
  const form = tokens[determiner]?.form.toLowerCase() ?? '';
  const { dativeBehind } = lexicon;
  if (form !== dativeBehind?.determiner) return lexicon.caseDeterminers.get(form);
  if (dativeBehind.nouns.test(own)) return 'dative';
  // A name's gender is the language's to know: "der Iran" or "der Unicredit".
  if (named(noun)) return dativeBehind.others.test(own) ? 'nominative' : undefined;
  // Behind a noun it may be a genitive's, and with a plural's ending it is.
  const genitive = tokens[determiner - 1]?.upos === 'NOUN' || /(?:en|er[ns]|[^e]n)$/.test(own);
  return genitive && !/(?:minister|kanzler|sprecher|politiker|führer|kläger)$/.test(own) ? undefined : 'nominative';
}

/** Whether a verb's finite part is in the plural, where its form tells; German verbs in the third person do. */
export function agreementOf(tokens: readonly Token[], drafts: readonly Draft[], v: number): 'singular' | 'plural' | undefined {
  const auxiliary = drafts.findIndex((d, i) => d.head === v && d.deprel.startsWith('aux') && /Mood=|VerbForm=Fin/.test(tokens[i]?.feats ?? ''));
  const finite = tokens[auxiliary < 0 ? v : auxiliary];
  if (!finite || (auxiliary < 0 && /VerbForm=(?:Inf|Part)/.test(finite.feats))) return undefined;
  if (/^(?:sind|seien)$|n$/i.test(finite.form)) return 'plural';
  return auxiliary >= 0 || /Mood=|VerbForm=Fin/.test(finite.feats) ? 'singular' : undefined;
}

/** Whether an "and" makes several of a phrase. */
export function isCoordinated(tokens: readonly Token[], drafts: readonly Draft[], noun: number): boolean {
  return drafts.some((d, i) => d.head === noun && d.deprel === 'conj' && /^(?:NOUN|PROPN)$/.test(tokens[i]?.upos ?? '') && drafts.some((c, k) => c.head === i && c.deprel === 'cc' && /^(?:und|sowie)$/i.test(tokens[k]?.form ?? '')));
}
