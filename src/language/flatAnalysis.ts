import type { SentenceAnalysis } from './model.ts';
import type { Upos } from './parsed.ts';

/** What can be said of words without a model: numbers and signs by their shape, all on the first word. */
export function flatAnalysis(forms: readonly string[]): SentenceAnalysis {
  return {
    words: forms.map((form, i) => ({
      upos: uposByShape(form), feats: '', lemma: form, head: i === 0 ? -1 : 0, deprel: i === 0 ? 'root' : 'dep',
    })),
    names: [],
  };
}

function uposByShape(form: string): Upos {
  if (/^\p{N}/u.test(form)) return 'NUM';
  if (/^\p{P}+$/u.test(form)) return 'PUNCT';
  return /\p{L}/u.test(form) ? 'X' : 'SYM';
}
