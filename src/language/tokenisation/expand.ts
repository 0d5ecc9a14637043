import type { ContractionWeights, EncliticData, TokenisationData } from '../../knowledge/tokenisation.ts';
import { plain } from './split.ts';
import type { SurfaceWord } from './token.ts';

/** The words on either side, for contractions that are sometimes one word. */
export interface Neighbours {
  readonly previous: string;
  readonly next: string;
  /** Whether nothing stands between the token and the next. */
  readonly glued: boolean;
}

/**
 * Third pass: the words of the tree that a surface token stands for.
 * Parts that are spelled out in the token get their own characters, the others share the token's span.
 */
export function expand(surface: string, from: number, data: TokenisationData, around: Neighbours): SurfaceWord[] {
  const folded = plain(surface);
  const forms = contraction(folded, data, around) ?? ending(folded, data) ?? enclitic(folded, data.enclitics, surface, around);
  const to = from + surface.length;
  if (!forms) return [{ form: surface.replace(/[\u00ad\u200c\u200d]/g, '') || surface, from, to }];
  if (forms.join('') === folded) return spelledOut(surface, from, forms);
  return forms.map((form, i) => ({ form: i === 0 ? recase(form, surface) : form, from, to }));
}

function contraction(folded: string, data: TokenisationData, around: Neighbours): readonly string[] | undefined {
  // "Mohammed al-Jadaan": part of a name joined by a hyphen.
  if (around.next === '-' && around.glued) return undefined;
  const words = data.contractions.get(folded);
  const weights = words && data.ambiguous?.get(folded);
  return weights && decide(weights, around) < 0 ? undefined : words;
}

/** The features of a contraction's surroundings; training and running must agree on them. */
export function contractionFeatures({ previous, next }: Pick<Neighbours, 'previous' | 'next'>): string[] {
  const [p, n] = [plain(previous), plain(next)];
  return ['b', `p:${p}`, `n:${n}`, `q:${p.slice(-3)}`, `m:${n.slice(-3)}`];
}

function decide(weights: ContractionWeights, around: Neighbours): number {
  return contractionFeatures(around).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

function ending(folded: string, { endings, wholeApostrophe }: TokenisationData): string[] | undefined {
  if (wholeApostrophe.has(folded)) return undefined;
  const found = endings.find((e) => folded.length > e.length && folded.endsWith(e));
  if (!found) return undefined;
  const stem = folded.slice(0, -found.length);
  if (!/\p{L}/u.test(stem)) return undefined; // "80's" is one word
  // "wouldn't've": the stem may end in another.
  return [...(ending(stem, { endings, wholeApostrophe } as TokenisationData) ?? [stem]), found];
}

function enclitic(folded: string, data: EncliticData | undefined, surface: string, around: Neighbours): string[] | undefined {
  if (!data || folded.length < 5 || data.exceptions.has(folded)) return undefined;
  // Names end like verbs with pronouns ("Carlo"): a capital is trusted at the start of a sentence only.
  if (/^\p{Lu}/u.test(surface) && !/^[.!?…:"“«»¿¡(—–-]*$/u.test(around.previous)) return undefined;
  // Longest pronouns first: "andarsene" is andar + se + ne, not andarse + ne.
  for (let length = Math.min(6, folded.length - 3); length >= 2; length -= 1) {
    const pronouns = data.pronouns.get(folded.slice(-length));
    const verb = folded.slice(0, -length);
    if (pronouns && data.host.test(verb)) {
      return [data.dropsAccent ? verb.normalize('NFD').replace(/\u0301/g, '').normalize('NFC') : verb, ...pronouns];
    }
  }
  return undefined;
}

function spelledOut(surface: string, from: number, forms: readonly string[]): SurfaceWord[] {
  let at = 0;
  return forms.map((form) => {
    const start = at;
    at += form.length;
    return { form: surface.slice(start, at), from: from + start, to: from + at };
  });
}

function recase(form: string, surface: string): string {
  const first = surface[0] ?? '';
  return first === first.toLowerCase() ? form : (form[0] ?? '').toUpperCase() + form.slice(1);
}
