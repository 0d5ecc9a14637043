import { actorCounts, arrangementOf, flip, type ClaimTable, type Frame, type LayoutInput } from '../../graph/index.ts';
import type { Position } from '../../model/index.ts';
import type { LayoutRequest } from '../workers/index.ts';

/** What to ask of the layout worker for a corpus, and whose places come back. */
export function requestFor(table: ClaimTable, known: Readonly<Record<string, Position>>, view: Frame): { readonly ids: LayoutInput['ids']; readonly request: LayoutRequest } {
  const { ids, ...request } = arrangementOf(table, known, view);
  return { ids, request };
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
