import type { ActorId, Claim } from '../model/index.ts';

/**
 * The actors within so many steps of the given ones along claims in either direction, with their distance
 * (the given ones have 0). Breadth first.
 */
export function neighbourhood(
  claims: Iterable<Pick<Claim, 'source' | 'target'>>,
  of: readonly ActorId[],
  steps: number,
): ReadonlyMap<ActorId, number> {
  const next = new Map<ActorId, Set<ActorId>>();
  const link = (a: ActorId, b: ActorId): void => void (next.get(a) ?? next.set(a, new Set()).get(a))?.add(b);
  for (const { source, target } of claims) {
    link(source, target);
    link(target, source);
  }
  const distance = new Map<ActorId, number>(of.map((id) => [id, 0]));
  // A Map is walked in the order of insertion, including what is added on the way: it is the queue itself.
  for (const [actor, d] of distance) {
    if (d >= steps) break;
    for (const other of next.get(actor) ?? []) if (!distance.has(other)) distance.set(other, d + 1);
  }
  return distance;
}
