import type { ActorId } from '../../model/index.ts';

/** What the side panel is about: an actor, or the relation (`source|target|type`) that was chosen. */
export type Selection = { readonly kind: 'node'; readonly id: ActorId } | { readonly kind: 'edge'; readonly key: string } | null;

/** The ends and the type that an edge's key is made of. */
export interface EdgeEnds {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly type: string;
}

/** Reads `source|target|type`; undefined if it is not such a key. */
export function edgeEnds(key: string): EdgeEnds | undefined {
  const [source, target, type, ...rest] = key.split('|');
  if (!source || !target || !type || rest.length > 0) return undefined;
  return { source: source as ActorId, target: target as ActorId, type };
}

/** Whether two selections are about the same thing. */
export function sameSelection(a: Selection, b: Selection): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === 'node' ? b.kind === 'node' && a.id === b.id : b.kind === 'edge' && a.key === b.key;
}
