import { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import { Sigma } from 'sigma';
import type { Pilot } from './camera.ts';
import { extent } from './camera.ts';
import type { Look } from './look.ts';
import { actorProgram } from './programs/actor-program.ts';
import { ARC_PIECES, LINE_PIECES } from './programs/pieces.ts';
import { relationProgram } from './programs/relation-program.ts';
import type { Scene } from './scene.ts';

/** What sigma is given: indices into the scene, where all else is looked up. */
interface NodeSeat { x: number; y: number; size: number; index: number; type: 'actor' }
interface EdgeSeat { index: number; type: 'line' | 'arc' }
export type Seating = MultiDirectedGraph<NodeSeat, EdgeSeat>;

/** Seats a scene in the kind of graph that sigma draws. */
export function seat(scene: Scene): Seating {
  const seating: Seating = new MultiDirectedGraph();
  scene.ids.forEach((id, index) => {
    seating.addNode(id, { x: scene.x[index] ?? 0, y: scene.y[index] ?? 0, size: 1, index, type: 'actor' });
  });
  scene.keys.forEach((key, index) => {
    const [source, target] = [scene.source[index] ?? 0, scene.target[index] ?? 0];
    const plain = scene.lane[index] === 0 && !scene.symmetric[index] && scene.statuses[index] !== 'denied';
    seating.addDirectedEdgeWithKey(key, scene.ids[source], scene.ids[target], { index, type: plain ? 'line' : 'arc' });
  });
  return seating;
}

/** Copies the scene's positions into the seats without sigma being told of each. */
export function reseat(seating: Seating, scene: Scene): void {
  seating.forEachNode((_, seat) => {
    seat.x = scene.x[seat.index] ?? 0;
    seat.y = scene.y[seat.index] ?? 0;
  });
}

/**
 * Makes the renderer. Names, hits and hovering are ours, so sigma's are off, and nothing is ever read
 * back from the graphics card.
 *
 * @throws {Error} where the browser gives no WebGL
 */
export function raiseStage(container: HTMLElement, look: Look, pilot: Pilot, seating: Seating): Sigma {
  const sigma = new Sigma<Attributes>(seating, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    defaultNodeType: 'actor',
    defaultEdgeType: 'line',
    nodeProgramClasses: { actor: actorProgram(look) },
    edgeProgramClasses: { line: relationProgram(look, LINE_PIECES), arc: relationProgram(look, ARC_PIECES) },
    zoomToSizeRatioFunction: (ratio) => pilot.sizeDivisor(ratio),
    ...motionSettings(pilot.reducedMotion),
  });
  // Sigma's own listeners would look for hits in a picture that is not drawn; its camera needs none of them.
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  frame(sigma, look.scene);
  return sigma;
}

/** Fixes the box that sigma normalises by, so that moving one node never shifts the others. */
export function frame(sigma: Sigma, scene: Scene): void {
  const { left, right, bottom, top } = extent(scene);
  sigma.setCustomBBox({ x: [left, right], y: [bottom, top] });
}

/** Sigma's own motions. A duration of 0 would divide by zero there. */
export function motionSettings(reducedMotion: boolean): { zoomDuration: number; inertiaDuration: number; doubleClickZoomingDuration: number } {
  return reducedMotion
    ? { zoomDuration: 1, inertiaDuration: 1, doubleClickZoomingDuration: 1 }
    : { zoomDuration: 160, inertiaDuration: 180, doubleClickZoomingDuration: 200 };
}
