/**
 * The lemma that an edit script makes of a word: "3|y|l" cuts three signs, adds "y", and lowers the case
 * ("studied" → "study"). Cases: l lower, k kept, t first sign upper. See training/neural/lemmas.py.
 */
export function applyLemmaScript(word: string, script: string): string {
  const first = script.indexOf('|');
  const last = script.lastIndexOf('|');
  const cut = Number(script.slice(0, first));
  const added = script.slice(first + 1, last);
  const signs = Array.from(word);
  if (cut > signs.length) return word;
  const stem = (cut === 0 ? word : signs.slice(0, -cut).join('')) + added;
  switch (script.slice(last + 1)) {
    case 'k':
      return stem;
    case 't': {
      const [initial = '', ...rest] = Array.from(stem.toLowerCase());
      return initial.toUpperCase() + rest.join('');
    }
    default:
      return stem.toLowerCase();
  }
}
