import { useMemo } from 'react';
import { allValues } from '../filters/index.ts';
import { remember } from '../state/remember.ts';
import { useExplorer } from '../state/store.ts';
import { useOpened } from '../state/use.ts';
import type { Comparing } from '../view/view.ts';
import { compareSides, edgeSides, type Comparison, type EdgeSide } from './compare.ts';
import { firstOfTwo, firstSides } from './sides.ts';

const compared = remember(compareSides);
const coloured = remember(edgeSides);

/** The sides being compared; before any are chosen, two that suggest themselves. */
export function useSides(): Comparing {
  const opened = useOpened();
  const { compare, filter } = useExplorer((s) => s.view);
  const values = allValues(opened);
  return useMemo(
    () => compare ?? firstSides(firstOfTwo(values), values, opened.corpus.claims, opened.articles, filter.dateBy),
    [compare, values, opened, filter.dateBy],
  );
}

/** What the two sides tell, under the filters in force. */
export function useComparison({ a, b }: Comparing): Comparison {
  const { corpus } = useOpened();
  const filter = useExplorer((s) => s.view.filter);
  return compared(corpus, filter, a, b);
}

/** Whose each relation is, while sides are compared; undefined otherwise. */
export function useEdgeSides(): Readonly<Record<string, EdgeSide>> | undefined {
  const { compare, filter } = useExplorer((s) => s.view);
  const { corpus } = useOpened();
  return compare ? coloured(compared(corpus, filter, compare.a, compare.b)) : undefined;
}
