import type { ActorId, Corpus, Position } from '../model/index.ts';
import { actorCounts } from './build.ts';
import { claimTable, type ClaimTable } from './claim-table.ts';
import { fromLayoutRecord, tableInput, toLayoutRecord, type LayoutInput } from './layout-input.ts';
import { layOut, type ForceLayoutOptions, type Frame, type LayoutGraph } from './layout/index.ts';
import { sizeScale } from './node-sizes.ts';

/** Beyond so many actors names cannot all be given room. */
const NAMED = 600;
/** Width of an average letter of a name in the graph, and its line, in pixels. */
const LETTER = 6.8;
const LINE = 16;
/** The room that the graph has between its panels on a usual screen, in pixels; on a telephone it is not worse. */
const USUAL_VIEW: Frame = { width: 700, height: 680 };

/** What to ask of the layout for all actors of a corpus. */
export interface Arrangement {
  readonly ids: LayoutInput['ids'];
  readonly graph: LayoutGraph;
  readonly options: ForceLayoutOptions;
}

/** Turns a layout's y, which grows downward as on a screen, into a project's, which grows upward, or back. */
export const flip = ({ x, y }: Position): Position => ({ x, y: -y });

/** All places of a record turned over. */
export function flipAll(layout: Readonly<Record<string, Position>>): Record<ActorId, Position> {
  return Object.fromEntries(Object.entries(layout).map(([id, at]) => [id, flip(at)]));
}

/**
 * What to ask of the layout for a corpus: room for every actor's disc and name, and those that have a place
 * already stay there.
 * @param known - places as a project keeps them
 */
export function arrangementOf(table: ClaimTable, known: Readonly<Record<string, Position>>, view: Frame): Arrangement {
  const { ids, graph } = tableInput(table);
  const { claims } = actorCounts(table, new Uint8Array(table.claims.length).fill(1));
  const scale = sizeScale([...claims]);
  const radius = Float64Array.from(claims, (n) => scale.radius(n));
  const labelWidth = Float64Array.from(table.corpus.actors, (actor) => actor.name.length * LETTER);
  const { at, known: nodes } = fromLayoutRecord(ids, flipAll(known));
  return {
    ids,
    graph,
    options: {
      view,
      boxes: ids.length <= NAMED ? { radius, labelWidth, labelHeight: LINE } : { radius },
      ...(nodes.includes(1) ? { fixed: { at, nodes } } : {}),
    },
  };
}

/** The finished layout of a corpus, as a project keeps it. The same corpus always has the same. */
export function layOutCorpus(corpus: Corpus): Record<ActorId, Position> {
  const { ids, graph, options } = arrangementOf(claimTable(corpus), {}, USUAL_VIEW);
  return flipAll(toLayoutRecord(ids, layOut(graph, options)));
}
