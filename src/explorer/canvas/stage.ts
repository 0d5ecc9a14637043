import { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import { Sigma } from 'sigma';
import type { Pilot } from './camera.ts';
import { fixFrame } from './framing.ts';
import { orderLayers } from './layers.ts';
import type { Look } from './look.ts';
import { NO_EDGES, NO_NODES } from './programs/no-program.ts';

/** One node that is not seen: without any, sigma would not look where its camera is. */
function emptyHouse(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.addNode('seat', { x: 0, y: 0, size: 0, hidden: true });
  return graph;
}

/**
 * Makes the renderer. What is drawn and what is hit are ours; sigma has the camera, the layers and the frames, and
 * nothing is ever read back from the graphics card.
 *
 * @throws {Error} where the browser gives no WebGL
 */
export function raiseStage(container: HTMLElement, look: Look, pilot: Pilot): Sigma {
  const sigma = new Sigma<Attributes>(emptyHouse(), container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    // Under the names of sigma's own programs, so that those are not made.
    nodeProgramClasses: { circle: NO_NODES },
    edgeProgramClasses: { arrow: NO_EDGES, line: NO_EDGES },
    zoomToSizeRatioFunction: (ratio) => pilot.sizeDivisor(ratio),
    ...motionSettings(pilot.reducedMotion),
  });
  // Sigma's own listeners would look for hits in a picture that is not drawn; its camera needs none of them.
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  fixFrame(sigma, look.scene);
  orderLayers(sigma);
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
