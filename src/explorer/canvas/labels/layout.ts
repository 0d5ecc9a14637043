import { BoxGrid } from './box-grid.ts';
import { boxesAlong } from './leader.ts';
import { SIDES, type ViewSize } from './places.ts';
import { bestPlace, placeOn, RINGS, type Candidate, type Obstacle, type PlacedLabel, type Room } from './placing.ts';

export type { Candidate, Obstacle, PlacedLabel } from './placing.ts';

/** What may be given up elsewhere so that an actor among the first ones is named: how many of these are tried, and how far out. */
const FIRST = 40;
const MOST_TRIED = 16;
const REPAIR_REACH = 18;
/** With more nodes in view than this they are a crowd. */
const CROWD = 250;

/** Whether so many nodes leave no time for looking at every place. */
export const isCrowd = (nodes: number): boolean => nodes > CROWD;

/**
 * Greedy label placement: candidates in order of importance, each on the first of its sides where it meets
 * no label placed before, stays in view and covers no node. Only names of leading actors, and any name in a
 * large graph, may cover nodes that matter less than their own, and where names may stand further out, only if there is no
 * room there either; a name is rather missing than cut off. Those further out have a hairline to their nodes. In the end
 * those first ones that found no room get some where one other name can give way. One that was shown is tried on its old
 * side first, so that nothing jumps while the view moves. Among point-feature heuristics (Christensen, Marks & Shieber
 * 1995) this is the fast one with a fixed order.
 *
 * @param candidates - those first that are to have room first
 * @param obstacles - nodes; a smaller index matters more
 * @param view - size of the canvas; labels keep inside where they can
 */
export function layOutLabels(candidates: readonly Candidate[], obstacles: readonly Obstacle[], view: ViewSize): PlacedLabel[] {
  const room: Room = { taken: new BoxGrid(), discs: new BoxGrid(), view, crowded: isCrowd(obstacles.length) };
  for (const o of obstacles) {
    room.discs.add({ x: o.x - o.radius, y: o.y - o.radius, width: 2 * o.radius, height: 2 * o.radius }, o.index);
  }
  const placed = new Map<number, PlacedLabel>();
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    const place = bestPlace(candidate, room);
    if (place) settle(place.label, room, placed);
    if (!place || place.covered.length > 0) left.push(candidate);
  }
  const wanting = left.filter((c) => c.index < FIRST && c.reach > 0 && !c.must);
  if (wanting.length > 0 && !room.crowded) makeWay(wanting, new Map(candidates.map((c) => [c.index, c])), room, placed);
  return [...placed.values()];
}

function settle(label: PlacedLabel, { taken }: Room, placed: Map<number, PlacedLabel>): void {
  placed.set(label.index, label);
  taken.add(label.box, label.index);
  for (const box of label.leader ? boxesAlong(label.leader) : []) taken.add(box, label.index);
}

/** Names those that found no room, or none without covering a node, where a single other name is in the way that has room elsewhere. */
function makeWay(left: readonly Candidate[], all: ReadonlyMap<number, Candidate>, room: Room, placed: Map<number, PlacedLabel>): void {
  let tried = 0;
  for (const candidate of left) {
    const asked = new Set<number>();
    for (const { label, inTheWay } of blockedPlaces(candidate, room)) {
      const other = all.get(inTheWay);
      if (tried >= MOST_TRIED) return;
      if (!other || other.must || asked.has(inTheWay)) continue;
      asked.add(inTheWay);
      tried++;
      const before = [candidate.index, inTheWay].flatMap((index) => placed.get(index) ?? []);
      room.taken.remove(candidate.index);
      room.taken.remove(inTheWay);
      settle(label, room, placed);
      const elsewhere = bestPlace(other, room);
      // Not at the price of a node that it would cover there.
      if (elsewhere?.covered.length === 0) {
        settle(elsewhere.label, room, placed);
        break;
      }
      room.taken.remove(candidate.index);
      placed.delete(candidate.index);
      for (const label of before) settle(label, room, placed);
    }
  }
}

/** Near places where nothing but one other name, or its hairline, is in the way. */
function* blockedPlaces(candidate: Candidate, room: Room): Generator<{ readonly label: PlacedLabel; readonly inTheWay: number }> {
  for (const out of RINGS) {
    if (out > REPAIR_REACH) return;
    for (const side of SIDES) {
      const place = placeOn(candidate, side, out, room, false);
      if (place && place.covered.length === 0 && place.inTheWay.size === 1) for (const inTheWay of place.inTheWay) yield { label: place.label, inTheWay };
    }
  }
}
