import { useEffect, useState } from 'react';
import { look } from '../state/store.ts';
import { during } from '../view/filtering.ts';
import { periodOfBins, type Bin } from './bins.ts';

const BEAT = 900;

/**
 * The next window of a play: as wide as the chosen one (one bin without), moved on to where there is something again;
 * from nothing chosen, it begins anew. Undefined when the last window has been shown.
 */
export function nextWindow(bins: readonly Pick<Bin, 'total'>[], chosen: readonly [number, number] | undefined): readonly [number, number] | undefined {
  if (!chosen) return [0, 0];
  const width = chosen[1] - chosen[0];
  for (let to = chosen[1] + 1; to < bins.length; to++) {
    if (bins.slice(to - width, to + 1).some((b) => b.total > 0)) return [to - width, to];
  }
  return undefined;
}

/** Plays the timeline forward, window by window, until its end or until stopped. */
export function usePlay(bins: readonly Bin[], chosen: readonly [number, number] | undefined): { readonly playing: boolean; readonly toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      const next = nextWindow(bins, chosen);
      if (next) look(during(periodOfBins(bins, ...next)));
      else setPlaying(false);
    }, BEAT);
    return () => clearTimeout(timer);
  }, [playing, bins, chosen]);
  const toggle = (): void => {
    if (!playing) {
      const width = chosen ? chosen[1] - chosen[0] : 0;
      const atEnd = chosen && chosen[1] === bins.length - 1;
      if (!chosen || atEnd) look(during(periodOfBins(bins, 0, Math.min(width, bins.length - 1))));
    }
    setPlaying(!playing);
  };
  return { playing, toggle };
}
