import { MultiDirectedGraph } from 'graphology';
import { useEffect, useMemo, useState } from 'react';
import { groupFrom, MOST_RELATIONS, type ActorGraph, type Frame } from '../../graph/index.ts';
import { usePositions, type Places } from '../arranging/index.ts';
import type { Area } from '../canvas/index.ts';
import { nameOfGroup, useCondensed, type Condensed } from '../condensing/index.ts';
import { inSlices } from '../workers/in-slices.ts';
import type { Shown } from '../state/opened.ts';
import { useExplorer } from '../state/store.ts';
import { useShown } from '../state/use.ts';

/** What the stage draws: the graph as it is, or condensed. */
export interface Drawing {
  readonly graph: ActorGraph;
  readonly positions: Places;
  /** Grounds of open groups. */
  readonly areas: readonly Area[];
  readonly condensed: Condensed | undefined;
  /** What is being waited for. */
  readonly waiting: 'arranging' | 'folding' | undefined;
  /** Why actors have found no places. */
  readonly failure: string | undefined;
}

const EMPTY: ActorGraph = new MultiDirectedGraph();

export function useDrawing(room: Frame): Drawing {
  const shown = useShown();
  const whole = useExplorer((s) => s.view.whole);
  const large = shown.size.relations > MOST_RELATIONS;
  const folded = large && !whole;
  const condensed = useCondensed();
  const { positions, arranging, failure } = usePositions(room, folded);
  const all = useWhole(shown, large && whole);
  const areas = useMemo(() => (folded && condensed ? areasOf(condensed) : NO_AREAS), [folded, condensed]);
  if (folded) return { graph: condensed?.graph ?? EMPTY, positions: condensed?.spread.places ?? {}, areas, condensed, waiting: condensed ? undefined : 'folding', failure };
  const graph = large ? all : shown.graph;
  return { graph: graph ?? EMPTY, positions, areas, condensed: undefined, waiting: arranging || !graph ? 'arranging' : undefined, failure };
}

const NO_AREAS: readonly Area[] = [];

function areasOf(condensed: Condensed): readonly Area[] {
  return [...condensed.spread.areas].map(([key, area]) => ({ ...area, key, label: nameOfGroup(condensed, groupFrom(key) ?? -1) }));
}

/** All of a large graph, made in slices once it is wanted. */
function useWhole(shown: Shown, wanted: boolean): ActorGraph | undefined {
  const [made, setMade] = useState<{ readonly of: Shown; readonly graph: ActorGraph }>();
  useEffect(() => (wanted ? inSlices(shown.make(), (graph) => setMade({ of: shown, graph })) : undefined), [shown, wanted]);
  return wanted && made?.of === shown ? made.graph : undefined;
}
