import type { KeyboardEvent } from 'react';
import { groupFrom } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { foldGroup, toggleGroup } from '../condensing/index.ts';
import { look, openSheet, pickAlso } from '../state/store.ts';
import type { Translate } from '../strings/index.ts';
import type { Selection } from '../view/selection.ts';
import { selectActor } from '../view/view.ts';
import { canvasHandle } from './canvas-handle.ts';
import { nudge } from './nudge.ts';
import type { Drawing } from './use-drawing.ts';
import { firstInside, openAround } from './walk-groups.ts';
import { firstActor, isArrow, neighbourTowards, type Arrow } from './walk.ts';

/** What keys act on. */
export interface Walk {
  readonly drawing: Drawing;
  readonly selection: Selection;
  readonly t: Translate;
  openMenu(of: Selection): void;
  openNeighbours(id: ActorId): void;
}

/** What a key on the graph does; undefined for keys that do nothing here. */
export function walkKey(event: KeyboardEvent, walk: Walk): (() => void) | undefined {
  const { key } = event;
  const { selection, drawing: { condensed } } = walk;
  if (isArrow(key) && event.shiftKey && selection?.kind === 'node') return () => nudge(walk.drawing, selection.id, key, walk.t);
  if (isArrow(key)) return () => step(walk, key);
  if (key === '+' || key === '=') return () => canvasHandle.current?.zoomIn();
  if (key === '-') return () => canvasHandle.current?.zoomOut();
  if (key === '0') return () => canvasHandle.current?.fit();
  if (key === 'ContextMenu' || (event.shiftKey && key === 'F10')) return () => walk.openMenu(selection);
  if (!selection) return undefined;
  const group = selection.kind === 'node' ? groupFrom(selection.id) : undefined;
  if (key === 'Enter') return group === undefined ? readOn : () => toggleGroup(group);
  if (selection.kind !== 'node') return undefined;
  const { id } = selection;
  if (key === 'Backspace' && condensed) {
    return () => {
      const around = openAround(condensed, id);
      if (around !== undefined) foldGroup(around);
    };
  }
  if (group !== undefined) return undefined;
  if (key === 'e' && !event.ctrlKey && !event.metaKey) return () => walk.openNeighbours(id);
  if (key === ' ') return () => pickAlso(id);
  return undefined;
}

/** To the neighbour in the arrow's direction, or to where a walk begins. */
function step({ drawing: { graph, positions, condensed }, selection }: Walk, arrow: Arrow): void {
  const from = selection?.kind === 'node' ? selection.id : undefined;
  const next = from && graph.hasNode(from) ? neighbourTowards(graph, positions, from, arrow) : (firstInside(condensed, from) ?? firstActor(graph));
  if (next) look(selectActor(next));
}

/** To what is said about what is chosen. */
function readOn(): void {
  openSheet('right');
  document.querySelector<HTMLElement>('.panel.right h2')?.focus();
}
