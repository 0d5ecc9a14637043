import { actorCounts, flip, fromLayoutRecord, tableInput, type ClaimTable, type Frame, type LayoutInput } from '../../graph/index.ts';
import type { Position } from '../../model/index.ts';
import { sizeScale } from '../canvas/sizes.ts';
import type { LayoutRequest } from '../workers/index.ts';

/** Beyond so many actors names cannot all be given room. */
const NAMED = 600;
/** Width of an average letter of a name in the graph, and its line, in pixels. */
const LETTER = 6.8;
const LINE = 16;

export interface Arrangement {
  readonly ids: LayoutInput['ids'];
  readonly request: LayoutRequest;
}

/**
 * What to ask of the layout for a corpus: room for every actor's disc and name, and those that have a place
 * already stay there.
 */
export function arrangementOf(table: ClaimTable, known: Readonly<Record<string, Position>>, view: Frame): Arrangement {
  const { ids, graph: input } = tableInput(table);
  const claims = claimsByActor(table);
  const scale = sizeScale([...claims]);
  const radius = Float64Array.from(claims, (n) => scale.radius(n));
  const labelWidth = Float64Array.from(table.corpus.actors, (actor) => actor.name.length * LETTER);
  const flipped = Object.fromEntries(Object.entries(known).map(([id, at]) => [id, flip(at)]));
  const { at, known: nodes } = fromLayoutRecord(ids, flipped);
  return {
    ids,
    request: {
      graph: input,
      options: {
        view,
        boxes: ids.length <= NAMED ? { radius, labelWidth, labelHeight: LINE } : { radius },
        ...(nodes.includes(1) ? { fixed: { at, nodes } } : {}),
      },
    },
  };
}

/** Pixels between neighbours on the spiral. */
const APART = 34;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where actors wait for their layout: on a spiral (Vogel 1979), those most is said about in the middle, so that
 * there is something to read from the first moment.
 */
export function spiral(table: ClaimTable): Record<string, Position> {
  const claims = claimsByActor(table);
  const byClaims = [...claims.keys()].sort((a, b) => (claims[b] ?? 0) - (claims[a] ?? 0));
  return Object.fromEntries(
    byClaims.map((a, i) => {
      const radius = APART * Math.sqrt(i + 0.5);
      return [table.corpus.actors[a]?.id ?? '', { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) }];
    }),
  );
}

/** How many actors have no place yet. */
export function unplaced({ corpus }: ClaimTable, known: Readonly<Record<string, Position>>): number {
  return corpus.actors.reduce((n, { id }) => (Object.hasOwn(known, id) ? n : n + 1), 0);
}

function claimsByActor(table: ClaimTable): Int32Array {
  return actorCounts(table, new Uint8Array(table.claims.length).fill(1)).claims;
}

/** Places by actor from the arrays of a layout. */
export function placesOf(ids: LayoutInput['ids'], x: Float64Array, y: Float64Array): Record<string, Position> {
  return Object.fromEntries(ids.map((id, i) => [id, flip({ x: x[i] ?? 0, y: y[i] ?? 0 })]));
}
