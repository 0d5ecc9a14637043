import type { ActorGraph } from '../../graph/index.ts';
import type { ActorId, Position } from '../../model/index.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Where each arrow points; y grows upwards. */
export const HEADING: Readonly<Record<Arrow, Position>> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isArrow(key: string): key is Arrow {
  return key in HEADING;
}

/** The actor to begin a walk at: the one most is said about. */
export function firstActor(graph: ActorGraph): ActorId | undefined {
  let best: { id: string; claims: number } | undefined;
  graph.forEachNode((id, { claims }) => {
    if (!best || claims > best.claims) best = { id, claims };
  });
  return best?.id as ActorId | undefined;
}

/**
 * The neighbour that lies in the arrow's direction: within 60 degrees of it, the nearest for its angle.
 * Undefined where none does, so that a walk ends at the border instead of jumping across.
 */
export function neighbourTowards(
  graph: ActorGraph,
  positions: Readonly<Record<string, Position>>,
  from: ActorId,
  arrow: Arrow,
): ActorId | undefined {
  const here = positions[from];
  if (!here || !graph.hasNode(from)) return undefined;
  const heading = HEADING[arrow];
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const id of graph.neighbors(from)) {
    const there = positions[id];
    if (!there) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(dx, dy);
    const cosine = distance === 0 ? 0 : (dx * heading.x + dy * heading.y) / distance;
    if (cosine < 0.5) continue;
    const cost = distance / cosine ** 2;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id as ActorId | undefined;
}
