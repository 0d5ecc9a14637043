import {
  circularLayout, geographicLayout, layoutInput, periodOf, radialLayout, timelineLayout, type ActorGraph, type Frame, type Positions,
} from '../../graph/index.ts';
import { ACTOR_TYPES, type ActorId, type Position } from '../../model/index.ts';
import type { Opened } from '../state/opened.ts';
import { firstActor } from '../stage/walk.ts';
import type { View } from '../view/view.ts';
import { ROOM, withOthersBelow } from './apart.ts';
import { placesOf } from './request.ts';

export interface ToArrange {
  readonly graph: ActorGraph;
  readonly opened: Opened;
  /** The actor to put in the middle; the one most is said about where none is chosen. */
  readonly centre: ActorId | undefined;
  readonly view: Frame;
}

const RING = 130;
const DAY = 86_400_000;
/** Height of a lane along time, and how much wider than high all of them are. */
const LANE = 40;
const ASPECT = 1.4;

/** How wide a map is drawn, so that its actors have room. */
export const mapWidth = (view: Frame): number => Math.max(view.width * 1.5, 1200);

type Arrange = (ids: readonly ActorId[], what: ToArrange) => Positions;

/** Arrangements besides the forces, each from the graph that is shown. */
const ARRANGEMENTS: Readonly<Record<Exclude<View['arrangement'], 'force'>, Arrange>> = {
  circular: (ids, { graph }) =>
    withOthersBelow(ids.map((id) => graph.degree(id) > 0), (actors) =>
      circularLayout(actors.map((i) => ACTOR_TYPES.indexOf(graph.getNodeAttribute(ids[i], 'type'))), actors.map(() => ROOM.height * 1.4))),

  radial: (ids, { graph, centre }) => {
    const middle = centre !== undefined && graph.hasNode(centre) ? centre : firstActor(graph);
    const near = middle === undefined ? new Set<string>() : reachableFrom(graph, middle);
    return withOthersBelow(ids.map((id) => near.has(id)), (actors) => {
      const number = new Map(actors.map((i, k) => [i, k]));
      const { sources, targets, weights } = layoutInput(graph).graph;
      // Either both ends of a relation can be reached, or neither.
      const within = Array.from(sources, (_, e) => e).filter((e) => number.has(sources[e] as number));
      const part = {
        order: actors.length,
        sources: Int32Array.from(within, (e) => number.get(sources[e] as number) ?? 0),
        targets: Int32Array.from(within, (e) => number.get(targets[e] as number) ?? 0),
        ...(weights ? { weights: Float64Array.from(within, (e) => weights[e] as number) } : {}),
      };
      return radialLayout(part, Math.max(0, actors.findIndex((i) => ids[i] === middle)), RING, ROOM.height * 2);
    });
  },

  timeline: (ids, { graph, opened, view }) => {
    const first = firstDays(graph, opened);
    return withOthersBelow(ids.map((id) => first.has(id)), (actors) =>
      timelineLayout(evened(actors.map((i) => first.get(ids[i] as ActorId) ?? 0)), Math.max(view.width, Math.sqrt(ASPECT * actors.length * ROOM.width * LANE)), { width: ROOM.width, height: LANE }));
  },

  map: (ids, { opened, view }) => geographicLayout(ids.map((id) => opened.actors.get(id)?.coordinates), mapWidth(view), 22),
};

/** Arranges the actors of a graph. */
export function arrange(kind: keyof typeof ARRANGEMENTS, what: ToArrange): Readonly<Record<string, Position>> {
  const ids = what.graph.nodes() as ActorId[];
  const { x, y } = ARRANGEMENTS[kind](ids, what);
  return placesOf(ids, x, y);
}

/** The day on which something is first said to have happened with each actor, in days since 1970. */
function firstDays(graph: ActorGraph, { claims, articles }: Opened): ReadonlyMap<ActorId, number> {
  const first = new Map<ActorId, number>();
  graph.forEachEdge((_, edge, source, target) => {
    for (const id of edge.claims) {
      const claim = claims.get(id);
      const from = claim && periodOf(claim, articles.get(claim.article))?.from;
      if (!from) continue;
      const day = Date.parse(from) / DAY;
      for (const end of [source, target] as ActorId[]) first.set(end, Math.min(day, first.get(end) ?? day));
    }
  });
  return first;
}

/** How much the order of days counts besides their distance. */
const ORDER = 0.7;

/**
 * Days on a line where each actor has some room of its own: a report that looks back thirty years would otherwise
 * leave all others in one spot. Later days never come before earlier ones.
 */
export function evened(days: readonly number[]): readonly number[] {
  const order = days.map((_, i) => i).sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
  const first = days[order[0] ?? -1] ?? 0;
  const span = Math.max(1, (days[order.at(-1) ?? -1] ?? 0) - first);
  const even: number[] = [];
  order.forEach((i, rank) => {
    even[i] = ((1 - ORDER) * ((days[i] as number) - first)) / span + (ORDER * rank) / Math.max(1, days.length - 1);
  });
  return even;
}

function reachableFrom(graph: ActorGraph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const node of reached) for (const next of graph.neighbors(node)) reached.add(next);
  return reached;
}
