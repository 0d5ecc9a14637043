import type { Sense } from '../../../knowledge/lexicon/index.ts';
import type { Finding } from '../finding.ts';
import { pair } from '../pairing.ts';
import { denotedBy, type Denoted } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { headOf, isNominal } from '../tree.ts';

/**
 * Reads a participle joined to a name by a hyphen: "Iran-backed Hezbollah", "Russian-occupied Donetsk", "the US-made
 * F-16", "London-based Clarion". Who stands before the hyphen does it, but for "based" and the like.
 */
export const compoundParticiple: Rule = {
  name: 'compound-participle',
  find: (scene) => scene.placed.flatMap((p): Finding[] => {
    const i = p.end + 1;
    if (!/^[-‑]$/.test(scene.forms[p.end] ?? '') || !/^\p{Ll}/u.test(scene.tokens[i]?.form ?? '')) return [];
    const whom = described(scene, i, p);
    if (whom.length === 0) return [];
    const placed: Denoted[] = [{ placed: p, sureness: 1 }];
    const rest = { trigger: i, rule: 'compound-participle', status: 'actual' } as const;
    const [state] = scene.lexicon.adjectives.get(scene.forms[i] ?? '') ?? [];
    if (state) return pair({ ...state, reversed: false }, whom, placed, { ...rest, glossKind: 'noun' }, 0.8);
    return senses(scene, i).slice(0, 1).flatMap((sense) => pair({ ...sense, mutual: false }, placed, whom, { ...rest, glossKind: 'verb' }, 0.8));
  }),
};

function senses(scene: Scene, i: number): Sense[] {
  const token = scene.tokens[i];
  if (!token) return [];
  const lemma = scene.lexicon.lemmaOf(token.form.toLowerCase(), token.lemma.toLowerCase(), true);
  return (scene.lexicon.verbs.get(lemma) ?? []).filter((s) => !s.strict);
}

/** What the compound describes: the noun it hangs on, or the name right behind. */
function described(scene: Scene, i: number, p: Placed): Denoted[] {
  const head = headOf(scene, i);
  const noun = head > i && isNominal(scene, head) ? denotedBy(scene, head, { deep: false }).filter((d) => d.placed !== p) : [];
  if (noun.length > 0) return noun;
  const next = scene.placed.find((q) => q.start > i && q.start <= i + 3);
  return next && scene.tokens.slice(i + 1, next.start).every((t) => /^(?:ADJ|NOUN|PROPN)$/.test(t.upos)) ? [{ placed: next, sureness: 0.9 }] : [];
}
