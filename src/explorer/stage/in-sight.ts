import { useEffect, useRef, type RefObject } from 'react';
import { groupFrom } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { canvasHandle } from './canvas-handle.ts';
import type { Drawing } from './use-drawing.ts';

/** Pixels from the border within which an actor counts as hardly in sight. */
const BORDER = 24;

function bringIntoSight(id: ActorId, field: HTMLElement | null): void {
  const at = canvasHandle.current?.locate({ kind: 'node', id });
  const box = field?.getBoundingClientRect();
  if (!at || !box) return;
  const inSight = at.x > box.left + BORDER && at.x < box.right - BORDER && at.y > box.top + BORDER && at.y < box.bottom - BORDER;
  if (!inSight) canvasHandle.current?.centre(id);
}

/** What is chosen elsewhere (a search, a list, an arrow key) comes into sight; what is in sight does not move. */
export function useInSight(chosen: ActorId | undefined, field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!chosen) return undefined;
    const timer = setTimeout(() => bringIntoSight(chosen, field.current));
    return () => clearTimeout(timer);
  }, [chosen, field]);
}

/** A group that has just been opened comes into view. */
export function useOpenedInSight({ areas, condensed }: Pick<Drawing, 'areas' | 'condensed'>): void {
  const open = condensed?.open;
  const before = useRef(open);
  useEffect(() => {
    const opened = areas.filter(({ key }) => before.current && !before.current.has(groupFrom(key) ?? -1));
    before.current = open;
    const [outermost] = opened.sort((a, b) => b.radius - a.radius);
    if (outermost) canvasHandle.current?.show(outermost);
  }, [open, areas]);
}
