import type { Finding } from '../finding.ts';
import { holdersOf } from '../holders.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { childrenBy, hangsBy, headOf, isNominal, markedBy } from '../tree.ts';

/**
 * Reads whose part a body or place is: "the European Commission, the EU's executive arm", "the EU border agency
 * Frontex", "Dubai's flagship carrier Emirates" (a company is in its place, not part of it).
 */
export const partOf: Rule = {
  name: 'part-of',
  find: (scene) => scene.tokens.flatMap((_, n): Finding[] => {
    if (!isNominal(scene, n)) return [];
    const lemma = scene.lemmas[n] ?? '';
    const isPart = scene.lexicon.parts.has(lemma.replace(/^.*-/, '')) || [...scene.lexicon.parts].some((p) => p.length > 5 && lemma.endsWith(p));
    const isFirm = scene.lexicon.firms.has(lemma);
    if (!isPart && !isFirm) return [];
    const place = regionNamed(scene, n);
    if (place) return place;
    const wholes = [...holdersOf(scene, n), ...scene.placed.filter((p) => p.start === n && p.end === n + 1 && p.actor.type !== 'person')];
    return named(scene, n).flatMap((source) => wholes.flatMap((target): Finding[] => {
      // "Bolt's parent company Acme": the named one is the whole.
      if (isParent(scene, n) && target.actor.type === 'organisation' && source.actor.id !== target.actor.id) return [{ source: target, target: source, type: 'PART_OF', gloss: 'part of', glossKind: 'noun', mutual: false, trigger: n, rule: 'part-of', confidence: 0.7 }];
      if (source.actor.id === target.actor.id || target.actor.type === 'person' || target.actor.type === 'equipment') return [];
      const located = isFirm && target.actor.type !== 'organisation';
      return [{
        source, target, type: located ? 'LOCATED_IN' : 'PART_OF', gloss: located ? 'based in' : 'part of',
        glossKind: 'noun', mutual: false, trigger: n, rule: 'part-of', confidence: 0.7,
      }];
    }));
  }),
};

const PARENT = /^(?:parent|madre|capogruppo|mère|mutter|matriz)$/;

function isParent(scene: Scene, n: number): boolean {
  return /^(?:konzernmutter|mutterkonzern|muttergesellschaft|capogruppo|maison-mère)$/.test(scene.lemmas[n] ?? '') || childrenBy(scene, n, 'compound', 'amod', 'nmod', 'appos').some((c) => PARENT.test(scene.lemmas[c] ?? ''));
}

/** The organisation or place so described: beside the noun, or the name it stands in apposition to. */
function named(scene: Scene, n: number): Placed[] {
  const body = (list: readonly Placed[]): Placed[] => list.filter((p) => p.actor.type === 'organisation' || p.actor.type === 'place');
  const beside = body(childrenBy(scene, n, 'appos', 'flat', 'nmod').filter((c) => c > n && childrenBy(scene, c, 'case').length === 0).flatMap((c) => scene.at[c] ?? []));
  if (beside.length > 0) return beside;
  const next = body(scene.placed.filter((p) => p.start === n + 1));
  if (next.length > 0) return next;
  const head = headOf(scene, n);
  return head >= 0 && hangsBy(scene, n, 'appos', 'compound', 'flat') ? body(scene.at[head] ?? []).filter((p) => p.head !== n) : [];
}

/** "The Sudanese city of Al Fasher", "the country's western Darfur region", "the city of Lviv in Ukraine". */
function regionNamed(scene: Scene, n: number): Finding[] | undefined {
  const isPlace = (p: Placed): boolean => p.actor.type === 'place';
  const called = [
    ...childrenBy(scene, n, 'nmod').filter((c) => c > n && markedBy(scene, c, scene.lexicon.prepositions.of)),
    ...childrenBy(scene, n, 'compound', 'flat', 'appos'),
  ].flatMap((c) => scene.at[c] ?? []).filter(isPlace);
  const [source] = called;
  if (!source) return undefined;
  const whole = [...childrenBy(scene, n, 'amod', 'compound', 'nmod:poss').flatMap((c) => scene.at[c] ?? []), ...childrenBy(scene, n, 'nmod').filter((c) => markedBy(scene, c, scene.lexicon.prepositions.place)).flatMap((c) => scene.at[c] ?? [])]
    .find((p) => p !== source && p.actor.type === 'country' && p.actor.id !== source.actor.id);
  if (!whole) return undefined;
  return [{ source, target: whole, type: 'PART_OF', gloss: 'part of', glossKind: 'noun', mutual: false, trigger: n, rule: 'part-of', confidence: 0.75 * (whole.sureness ?? 1) }];
}
