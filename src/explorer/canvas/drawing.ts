import type { Sigma } from 'sigma';
import type { ActorGraph } from '../../graph/index.ts';
import type { Position } from '../../model/index.ts';
import { Pilot } from './camera.ts';
import { Ground } from './ground.ts';
import { fixFrame } from './framing.ts';
import { focusOn, NO_ATTENTION } from './focus.ts';
import { paint, type Colouring, type Look } from './look.ts';
import { Overlay } from './overlay.ts';
import { PALETTES } from './palette.ts';
import { Relations } from './relations.ts';
import { buildScene, EMPTY_SCENE, type Scene } from './scene.ts';
import { edgeOpacity } from './sizes.ts';
import { Spotlight } from './spotlight.ts';
import { motionSettings, raiseStage, reseat, seat, strike, type Seating } from './stage.ts';
import { viewOf, type View } from './view.ts';

export interface DrawingOptions {
  /** By actor id: colours by community rather than by type. */
  readonly communities: Readonly<Record<string, number>> | undefined;
  readonly sizeBy: Readonly<Record<string, number>> | undefined;
}

/** The picture of one graph in one element. */
export class Drawing {
  readonly look: Look;
  readonly pilot = new Pilot();
  readonly spotlight = new Spotlight(this);
  readonly overlay = new Overlay(this);
  readonly ground: Ground;
  sigma: Sigma;
  relations: Relations;
  /** How the scene lay on the canvas in the last frame. */
  view: View = { width: 1, height: 1, scale: 1, offsetX: 0, offsetY: 0, size: 1 };
  /** Counts changes of positions. */
  moves = 0;
  /** Called with each new renderer, so that listeners can be attached to it. */
  onRaised: (sigma: Sigma) => void = () => {};
  private seating: Seating;
  private colouring: Colouring = {};

  /** @throws {Error} where the browser gives no WebGL */
  constructor(private readonly container: HTMLElement) {
    this.ground = new Ground(container);
    const palette = PALETTES.light;
    this.look = { scene: EMPTY_SCENE, palette, focus: focusOn(EMPTY_SCENE, NO_ATTENTION), dim: 0, edgeOpacity: 1, ...paint(EMPTY_SCENE, palette) };
    this.seating = seat(EMPTY_SCENE);
    [this.sigma, this.relations] = this.raise();
  }

  get scene(): Scene {
    return this.look.scene;
  }

  /** Draws another graph, with the camera where a person has put it. */
  setGraph(graph: ActorGraph, positions: Readonly<Record<string, Position>>, options: DrawingOptions): void {
    const first = this.scene.ids.length === 0;
    this.colouring = { ...this.colouring, communities: options.communities };
    this.look.scene = buildScene(graph, positions, options.sizeBy);
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.spotlight.reset();
    this.overlay.names.reset();
    this.moves++;
    this.seating = seat(this.scene);
    if (first) fixFrame(this.sigma, this.scene);
    this.relations.load();
    this.sigma.setGraph(this.seating);
    if (this.pilot.following) this.fit(false);
  }

  setTheme(theme: 'light' | 'dark'): void {
    if (this.look.palette === PALETTES[theme]) return;
    this.look.palette = PALETTES[theme];
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.redraw(this.scene.ids.keys(), this.scene.keys.keys());
  }

  /** Colours relations by the sides of a comparison, or again by class. */
  setSides(sides: Colouring['sides']): void {
    if (this.colouring.sides === sides) return;
    this.colouring = { ...this.colouring, sides };
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.redraw([], this.scene.keys.keys());
  }

  setMotion(reducedMotion: boolean): void {
    if (this.pilot.reducedMotion === reducedMotion) return;
    this.pilot.reducedMotion = reducedMotion;
    this.sigma.setSettings(motionSettings(reducedMotion));
  }

  fit(motion = true): void {
    if (!motion) this.overlay.names.settle();
    this.pilot.fit(this.sigma, this.scene, this.overlay.nameWidths(), motion);
  }

  /** Draws these nodes and edges anew, as their marks or colours have changed. */
  redraw(nodes: Iterable<number>, edges: Iterable<number>): void {
    this.relations.write(edges);
    this.sigma.refresh({ partialGraph: { nodes: Array.from(nodes, (i) => this.scene.ids[i] ?? '') }, skipIndexation: true, schedule: true });
  }

  /** Draws all nodes where the scene now has them. */
  redrawPositions(): void {
    this.moves++;
    reseat(this.seating, this.scene);
    this.relations.place();
    // Without skipping indexation sigma reads all positions again, and with an empty part nothing else.
    this.sigma.refresh({ partialGraph: {}, skipIndexation: false, schedule: true });
  }

  /** Draws one node and its edges where the scene now has it. */
  redrawPosition(index: number): void {
    this.moves++;
    const id = this.scene.ids[index];
    if (id === undefined) return;
    Object.assign(this.seating.getNodeAttributes(id), { x: this.scene.x[index], y: this.scene.y[index] });
    this.relations.placeOne(index);
    this.sigma.refresh({ partialGraph: { nodes: [id] }, skipIndexation: true, schedule: true });
  }

  /**
   * Makes the renderer anew with the same camera, as after the graphics card was lost. The old one goes only
   * when the new one stands.
   *
   * @throws {Error} while the browser gives no WebGL
   */
  raiseAgain(): void {
    const old = this.sigma;
    const [camera, box] = [old.getCamera().getState(), old.getCustomBBox()];
    [this.sigma, this.relations] = this.raise();
    this.sigma.setCustomBBox(box);
    this.relations.load();
    this.sigma.getCamera().setState(camera);
    this.sigma.refresh();
    strike(old);
  }

  end(): void {
    strike(this.sigma);
    this.ground.end();
  }

  resize(): void {
    this.sigma.resize(true);
    if (this.pilot.following) this.fit(false);
    this.sigma.scheduleRender();
  }

  private raise(): [Sigma, Relations] {
    const ground = document.createElement('div');
    Object.assign(ground.style, { position: 'absolute', inset: '0' });
    this.container.append(ground);
    const sigma = raiseStage(ground, this.look, this.pilot, this.seating);
    const relations = new Relations(sigma, this.look);
    sigma.on('afterRender', () => {
      this.view = viewOf(sigma);
      // Nearer, fewer relations are in view.
      this.look.edgeOpacity = edgeOpacity(this.scene.keys.length * Math.min(this.pilot.zoomLevel(sigma) ** 2, 1));
      this.ground.paint(this.view, this.look.palette, this.overlay.family);
      relations.draw();
      this.overlay.paint();
    });
    this.onRaised(sigma);
    return [sigma, relations];
  }
}
