import { isVerb } from '../claims/arguments.ts';
import type { Placed, Scene } from '../claims/scene.ts';
import { ancestors, caseOf, childrenBy, hangsBy, pathBetween } from '../claims/tree.ts';

/** The two ends asked about, at their closest, and the words that link them in the tree. */
export interface Link {
  readonly source: Placed | undefined;
  readonly target: Placed | undefined;
  /** Where the ways up from the two ends meet, lifted out of the ends themselves: the word that relates them. */
  readonly top: number;
  /** The word that the target hangs at. */
  readonly low: number;
  /** The verb nearest above the target, -1 without one. */
  readonly verb: number;
  /** Everything on the way from one end to the other, without the ends. */
  readonly path: readonly number[];
}

/** How many steps apart two words stand in the tree; 12 when no way leads from one to the other. */
export function treeDistance(scene: Scene, a: number, b: number): number {
  const path = pathBetween(scene, a, b);
  return path ? path.left.length + path.right.length : 12;
}

/**
 * How the two ends are linked, taking the mentions that stand closest. Where the sentence names only one of them, or
 * none, it is linked with the sentence's root.
 */
export function linkOf(scene: Scene, sources: readonly Placed[], targets: readonly Placed[]): Link {
  const pairs = sources.flatMap((source) => targets.map((target) => ({ source, target, far: treeDistance(scene, source.head, target.head) + 0.01 * Math.abs(source.head - target.head) })));
  const closest = pairs.reduce<(typeof pairs)[number] | undefined>((best, p) => (!best || p.far < best.far ? p : best), undefined);
  const source = closest?.source ?? sources[0];
  const target = closest?.target ?? targets[0];
  const inside = (t: number): boolean => isWithin(source, t) || isWithin(target, t);
  const root = Math.max(0, scene.tokens.findIndex((t) => t.head === -1));
  const up = source ? [source.head, ...ancestors(scene, source.head)] : [root];
  const down = target ? [target.head, ...ancestors(scene, target.head)] : [root];
  // One end alone is related by the word it hangs at.
  const meet = source && target ? up.find((t) => down.includes(t)) ?? root : (source ? up : down).find((t) => !inside(t)) ?? root;
  const top = [meet, ...ancestors(scene, meet)].find((t) => !inside(t)) ?? meet;
  const under = target ? down.slice(0, down.indexOf(meet) + 1).filter((t) => !inside(t)) : [];
  const low = under[0] ?? top;
  const way = [...(source ? up.slice(0, Math.max(0, up.indexOf(meet))) : []), ...under, top].filter((t) => !inside(t));
  return { source, target, top, low, verb: [low, ...ancestors(scene, low)].find((t) => isVerb(scene, t)) ?? -1, path: [...new Set(way)] };
}

/** Whether a token belongs to a mention. */
export function isWithin(p: Placed | undefined, t: number): boolean {
  return p !== undefined && p.start <= t && t < p.end;
}

/** The preposition of the target, or of the phrase around it. */
export function caseOfTarget(scene: Scene, { target, low }: Link): string {
  if (!target) return '';
  const own = caseOf(scene, target.head);
  return own !== '' || !hangsBy(scene, target.head, 'nmod:poss', 'compound', 'amod') ? own : caseOf(scene, low);
}

/** A word with its particle: "call off". */
export function wordAt(scene: Scene, t: number): string {
  const particle = childrenBy(scene, t, 'compound:prt').map((p) => scene.forms[p])[0];
  const lemma = scene.lemmas[t] ?? '';
  return particle === undefined ? lemma : `${lemma} ${particle}`;
}
