import { bulge, pointOn } from './arc.ts';
import type { CanvasInspection, ScreenPoint, Selection } from './canvas-props.ts';
import type { Drawing } from './drawing.ts';
import { edgeColours } from './look.ts';
import { LINE_STYLES } from './palette.ts';
import { headsOf } from './scene.ts';
import { arcOf, screenX, screenY } from './view.ts';

/** Says what the last frame showed, in pixels of the browser's viewport. */
export function inspect(drawing: Drawing): CanvasInspection {
  const { scene, view, look, overlay, pilot, sigma } = drawing;
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  const everything = look.focus.dim === 0;
  const colours = edgeColours(look);
  return {
    view: { x: left, y: top, width: view.width, height: view.height },
    zoom: pilot.zoomLevel(sigma),
    frames: drawing.frames,
    areas: drawing.ground.areas.map(({ key, x, y, radius }) => ({
      key, centre: { x: screenX(view, x) + left, y: screenY(view, y) + top }, radius: radius * view.scale,
    })),
    world: drawing.ground.world !== undefined,
    labels: overlay.names.drawn.flatMap(({ index, text, box }) => {
      const id = scene.ids[index];
      return id === undefined ? [] : [{ id, text, box: { ...box, x: box.x + left, y: box.y + top } }];
    }),
    nodes: scene.ids.map((id, i) => ({
      id,
      type: scene.types[i] ?? 'organisation',
      centre: { x: screenX(view, scene.x[i] ?? 0) + left, y: screenY(view, scene.y[i] ?? 0) + top },
      radius: (scene.radius[i] ?? 0) * view.size,
      colour: look.nodeColours[i] ?? '',
      ring: look.focus.rings.get(i) ?? 'none',
      pinned: overlay.pinned.has(i),
      members: scene.members[i] ?? 0,
      lit: everything || look.focus.nodes.has(i),
      side: look.nodeSides?.[i],
    })),
    edges: scene.keys.map((key, i) => {
      const arc = arcOf(scene, view, i);
      const middle = pointOn(arc, 0);
      const status = scene.statuses[i] ?? 'actual';
      const relation = scene.classes[i] ?? 'standing';
      return {
        key,
        class: relation,
        colour: colours[i] ?? '',
        status,
        line: LINE_STYLES[status],
        heads: headsOf(scene, i),
        width: scene.width[i] ?? 1,
        bulge: bulge(arc),
        middle: { x: middle.x + left, y: middle.y + top },
        lit: everything || look.focus.edges.has(i),
        side: look.edgeSides?.[i],
      };
    }),
  };
}

/** Where a node's centre or the middle of an edge is on screen; null if the graph has it not. */
export function locate(drawing: Drawing, selection: Selection): ScreenPoint | null {
  const { scene, view, sigma } = drawing;
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  if (selection.kind === 'node') {
    const i = scene.nodeIndex.get(selection.id);
    if (i === undefined) return null;
    return { x: screenX(view, scene.x[i] ?? 0) + left, y: screenY(view, scene.y[i] ?? 0) + top };
  }
  const i = scene.edgeIndex.get(selection.key);
  if (i === undefined) return null;
  const middle = pointOn(arcOf(scene, view, i), 0);
  return { x: middle.x + left, y: middle.y + top };
}
