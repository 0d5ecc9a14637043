import { useEffect, useState, type RefObject } from 'react';
import type { Frame } from '../graph/index.ts';

/** The size of an element in CSS pixels, kept up to date; nothing wide until it is on the page. */
export function useSize(element: RefObject<HTMLElement | null>): Frame {
  const [size, setSize] = useState<Frame>({ width: 0, height: 0 });
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
