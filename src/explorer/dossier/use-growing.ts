import { startTransition, useEffect, useState } from 'react';

/** No group of claims is lower than this, in pixels: so many at most are in sight at once. */
const LEAST_HEIGHT = 100;
/** Groups that are added at a time: their making and laying out fits between two frames. */
const STEP = 16;

/**
 * How many of a long list to draw by now: as many as can be in sight at once, and then more between frames until
 * all are there. So what is chosen stands at once, however much is said of it.
 *
 * @param of - what the list belongs to: with another one it begins anew
 */
export function useGrowing(of: string, length: number): number {
  const [grown, setGrown] = useState({ of, drawn: inSight() });
  const drawn = grown.of === of ? grown.drawn : inSight();
  useEffect(() => {
    if (drawn >= length) return undefined;
    const timer = setTimeout(() => startTransition(() => setGrown({ of, drawn: drawn + STEP })));
    return () => clearTimeout(timer);
  }, [of, drawn, length]);
  return Math.min(drawn, length);
}

const inSight = (): number => Math.ceil(window.innerHeight / LEAST_HEIGHT);
