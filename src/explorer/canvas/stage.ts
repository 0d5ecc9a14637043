import { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import { Sigma } from 'sigma';
import type { Pilot } from './camera.ts';
import { fixFrame } from './framing.ts';
import type { Look } from './look.ts';
import { actorProgram } from './programs/actor-program.ts';
import type { Scene } from './scene.ts';

/** What sigma is given of a node: its place, and the index into the scene where all else is looked up. */
interface Seat { x: number; y: number; size: number; index: number; type: 'actor' }
/** The nodes as sigma draws them. Relations are not among them: see `relations.ts`. */
export type Seating = MultiDirectedGraph<Seat>;

/** Seats a scene's nodes in the kind of graph that sigma draws. */
export function seat(scene: Scene): Seating {
  const seating: Seating = new MultiDirectedGraph();
  scene.ids.forEach((id, index) => {
    seating.addNode(id, { x: scene.x[index] ?? 0, y: scene.y[index] ?? 0, size: 1, index, type: 'actor' });
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
 * Makes the renderer. Names, relations and hits are ours, so sigma's are off, and nothing is ever read back
 * from the graphics card.
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
    nodeProgramClasses: { actor: actorProgram(look) },
    zoomToSizeRatioFunction: (ratio) => pilot.sizeDivisor(ratio),
    ...motionSettings(pilot.reducedMotion),
  });
  // Sigma's own listeners would look for hits in a picture that is not drawn; its camera needs none of them.
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  fixFrame(sigma, look.scene);
  return sigma;
}

/** Takes the renderer and its ground away. */
export function strike(sigma: Sigma): void {
  const ground = sigma.getContainer();
  sigma.kill();
  ground.remove();
}

/** Sigma's own motions. A duration of 0 would divide by zero there. */
export function motionSettings(reducedMotion: boolean): { zoomDuration: number; inertiaDuration: number; doubleClickZoomingDuration: number } {
  return reducedMotion
    ? { zoomDuration: 1, inertiaDuration: 1, doubleClickZoomingDuration: 1 }
    : { zoomDuration: 160, inertiaDuration: 180, doubleClickZoomingDuration: 200 };
}
