import type { ActorId } from '../../model/index.ts';
import type { Placed, Scene } from './scene.ts';
import { childrenBy, coordinated, hangsBy, headOf, isNominal, uposOf } from './tree.ts';

/** What an article has called an actor so far: nouns beside its name, and actors that those nouns tie it to. */
export interface Portrait {
  readonly nouns: ReadonlySet<string>;
  readonly ties: ReadonlySet<ActorId>;
}

const drawn = new WeakMap<Scene, ReadonlyMap<ActorId, Portrait>>();

/** Portraits of the actors of all sentences up to and with this one. */
export function portraitsTo(scene: Scene): ReadonlyMap<ActorId, Portrait> {
  const known = drawn.get(scene);
  if (known) return known;
  const all = new Map(scene.previous ? portraitsTo(scene.previous) : []);
  for (const p of scene.placed) {
    if (p.mention.form === 'adjective' || p.mention.form === 'pronoun' || p.sureness !== undefined) continue;
    const before = all.get(p.actor.id);
    const nouns = describing(scene, p);
    const words = nouns.flatMap((n) => [scene.lemmas[n] ?? '', scene.forms[n] ?? '']).concat(namesWords(scene, p));
    const own = childrenBy(scene, p.head, 'amod', 'compound', 'nmod:poss');
    const ties = [...own, ...nouns.flatMap((n) => scene.children[n] ?? [])].flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []).map((q) => q.actor.id).filter((id) => id !== p.actor.id);
    all.set(p.actor.id, { nouns: new Set([...(before?.nouns ?? []), ...words]), ties: new Set([...(before?.ties ?? []), ...ties]) });
  }
  drawn.set(scene, all);
  return all;
}

/** Nouns that say what the bearer of a name is: titles, appositions, predicates. */
function describing(scene: Scene, p: Placed): number[] {
  const { head } = p;
  const plain = (t: number): boolean => t >= 0 && isNominal(scene, t) && uposOf(scene, t) !== 'PROPN' && (scene.at[t] ?? []).every((q) => q.actor.id === p.actor.id) && !(t >= p.start && t < p.end);
  const bare = (t: number): boolean => childrenBy(scene, t, 'case').length === 0;
  const below = childrenBy(scene, head, 'appos', 'compound', 'flat', 'nmod').filter((t) => bare(t) && (hangsBy(scene, t, 'appos') || t < head)).flatMap((t) => coordinated(scene, t));
  const above = hangsBy(scene, head, 'appos', 'flat', 'nmod', 'compound') && bare(head) ? [headOf(scene, head)] : [];
  const predicate = hangsBy(scene, head, 'nsubj') && childrenBy(scene, headOf(scene, head), 'cop').length > 0 ? coordinated(scene, headOf(scene, head)) : [];
  return [...new Set([...below, ...above, ...predicate, ...titleBefore(scene, p)])].filter((t) => plain(t));
}

/** "El periodista ruso [Dmitri …]": the noun in front of the name, over adjectives. */
function titleBefore(scene: Scene, p: Placed): number[] {
  let t = p.start - 1;
  while (t >= 0 && uposOf(scene, t) === 'ADJ') t--;
  return t >= 0 && isNominal(scene, t) && (p.actor.type === 'person' || p.actor.type === 'organisation') ? [t] : [];
}

/** "The Nord Stream pipeline", "Emirates Airline": what the name itself says. */
function namesWords(scene: Scene, p: Placed): string[] {
  const inside = scene.forms.slice(p.start, p.end);
  const behind = p.actor.type === 'equipment' && isNominal(scene, p.end) && headOf(scene, p.head) === p.end ? [scene.lemmas[p.end] ?? ''] : [];
  return p.actor.type === 'person' ? [] : [...(inside.length > 1 ? inside.slice(1) : []), ...behind];
}
