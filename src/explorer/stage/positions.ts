import { useMemo } from 'react';
import type { Position } from '../../model/index.ts';
import { useOpened, useProject } from '../state/use.ts';

/** Where actors lie: as laid out, or where they were put by hand. */
export function usePositions(): Readonly<Record<string, Position>> {
  const { layout } = useProject();
  const { placed } = useOpened();
  return useMemo(() => (placed.size === 0 ? layout : { ...layout, ...Object.fromEntries(placed) }), [layout, placed]);
}
