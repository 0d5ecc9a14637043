import { useEffect, useMemo, useState } from 'react';
import type { Frame } from '../../graph/index.ts';
import type { World } from '../canvas/index.ts';
import { useExplorer } from '../state/store.ts';
import { mapWidth } from './arrangements.ts';
import { worldPaths } from './world-paths.ts';

type Outline = Pick<World, 'land' | 'borders'>;

/** The outline of the land under actors arranged on a map: fetched when it is first wanted, and done without where it is missing. */
export function useWorld(view: Frame): World | undefined {
  const wanted = useExplorer((s) => s.view.arrangement === 'map');
  const [outline, setOutline] = useState<Outline>();
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    worldPaths().then(
      (paths) => here && setOutline(paths),
      (error: unknown) => console.warn('No outline of the land:', error),
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  const width = mapWidth(view);
  return useMemo(() => (wanted && outline ? { ...outline, width } : undefined), [wanted, outline, width]);
}
