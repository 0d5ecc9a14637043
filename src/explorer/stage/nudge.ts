import type { ActorId, Position } from '../../model/index.ts';
import type { ScreenPoint } from '../canvas/index.ts';
import { moveInGroups } from '../condensing/index.ts';
import { takeOn } from '../state/deciding.ts';
import { say } from '../state/store.ts';
import type { Translate } from '../strings/index.ts';
import { canvasHandle } from './canvas-handle.ts';
import type { Drawing } from './use-drawing.ts';
import { HEADING, type Arrow } from './walk.ts';

/** How far one press moves, in pixels of the screen. */
const STRIDE = 16;

/** The move last made, and the places it was made from. */
let last: { readonly positions: Drawing['positions']; readonly id: ActorId; readonly to: Position } | undefined;

/** Moves an actor or group towards an arrow and leaves it there, as dragging does. Presses that follow one another are one step to undo. */
export function nudge({ graph, positions, condensed }: Drawing, id: ActorId, arrow: Arrow, t: Translate): void {
  const here = positions[id];
  const unit = here && unitsPerPixel(positions, id, (other) => canvasHandle.current?.locate({ kind: 'node', id: other }) ?? null);
  if (!here || unit === undefined) return;
  // A press that comes before the last one is drawn goes on from where that one led.
  const from = last?.id === id && last.positions === positions ? last.to : here;
  const to: Position = { x: from.x + HEADING[arrow].x * STRIDE * unit, y: from.y + HEADING[arrow].y * STRIDE * unit };
  const move = condensed ? moveInGroups(condensed, id, to) : ({ kind: 'move', actor: id, ...to, pinned: true } as const);
  if (!move) return;
  takeOn(`nudge ${id}`, move);
  last = { positions, id, to };
  say(t('canvas.moved', { name: graph.getNodeAttribute(id, 'label') }));
}

/** What a pixel is in the units of positions, told by where two things lie in both. Undefined where no two lie apart. */
export function unitsPerPixel(positions: Readonly<Record<string, Position>>, id: ActorId, locate: (id: ActorId) => ScreenPoint | null): number | undefined {
  const [here, onScreen] = [positions[id], locate(id)];
  if (!here || !onScreen) return undefined;
  for (const other of Object.keys(positions)) {
    const there = positions[other];
    const point = there && locate(other as ActorId);
    const pixels = point ? Math.hypot(point.x - onScreen.x, point.y - onScreen.y) : 0;
    // Near ones would tell it badly.
    if (there && pixels > 20) return Math.hypot(there.x - here.x, there.y - here.y) / pixels;
  }
  return undefined;
}
