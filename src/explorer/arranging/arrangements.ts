import {
  circularLayout, geographicLayout, layoutInput, periodOf, radialLayout, timelineLayout, type ActorGraph, type Frame, type Positions,
} from '../../graph/index.ts';
import { ACTOR_TYPES, type ActorId, type Position } from '../../model/index.ts';
import type { Opened } from '../state/opened.ts';
import { firstActor } from '../stage/walk.ts';
import type { View } from '../view/view.ts';
import { placesOf } from './request.ts';

export interface ToArrange {
  readonly graph: ActorGraph;
  readonly opened: Opened;
  /** The actor to put in the middle; the one most is said about where none is chosen. */
  readonly centre: ActorId | undefined;
  readonly view: Frame;
}

/** Room that an actor takes with its name, in pixels. */
const ROOM = { width: 120, height: 26 } as const;
const RING = 130;
const DAY = 86_400_000;

/** How wide a map is drawn, so that its actors have room. */
export const mapWidth = (view: Frame): number => Math.max(view.width * 1.5, 1200);

type Arrange = (ids: readonly ActorId[], what: ToArrange) => Positions;

/** Arrangements besides the forces, each from the graph that is shown. */
const ARRANGEMENTS: Readonly<Record<Exclude<View['arrangement'], 'force'>, Arrange>> = {
  circular: (ids, { graph }) =>
    circularLayout(ids.map((id) => ACTOR_TYPES.indexOf(graph.getNodeAttribute(id, 'type'))), ids.map(() => ROOM.height * 1.4)),

  radial: (ids, { graph, centre }) => {
    const middle = centre !== undefined && graph.hasNode(centre) ? centre : firstActor(graph);
    return radialLayout(layoutInput(graph).graph, Math.max(0, ids.findIndex((id) => id === middle)), RING, ROOM.height * 2);
  },

  timeline: (ids, { graph, opened, view }) => {
    const first = firstDays(graph, opened);
    return timelineLayout(ids.map((id) => first.get(id) ?? Number.NaN), Math.max(view.width * 1.5, ids.length * 14), ROOM);
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
