import type { Sigma } from 'sigma';
import { Actors } from './actors.ts';
import { Pilot } from './camera.ts';
import { Ground } from './ground.ts';
import { fixFrame } from './framing.ts';
import { focusOn, NO_ATTENTION } from './focus.ts';
import { paint, type Colouring, type Look } from './look.ts';
import { Overlay } from './overlay.ts';
import { PALETTES } from './palette.ts';
import { Relations } from './relations.ts';
import { EMPTY_SCENE, type Scene } from './scene.ts';
import { edgeOpacity } from './sizes.ts';
import { Spotlight } from './spotlight.ts';
import { motionSettings, raiseStage, strike } from './stage.ts';
import { viewOf, type View } from './view.ts';

/** The picture of one graph in one element. */
export class Drawing {
  readonly look: Look;
  readonly pilot = new Pilot();
  readonly spotlight = new Spotlight(this);
  readonly overlay = new Overlay(this);
  readonly ground: Ground;
  sigma: Sigma;
  relations: Relations;
  actors: Actors;
  /** How the scene lay on the canvas in the last frame. */
  view: View = { width: 1, height: 1, scale: 1, offsetX: 0, offsetY: 0, size: 1 };
  /** Counts changes of positions. */
  moves = 0;
  /** Called with each new renderer, so that listeners can be attached to it. */
  onRaised: (sigma: Sigma) => void = () => {};
  private colouring: Colouring = {};

  /** @throws {Error} where the browser gives no WebGL */
  constructor(private readonly container: HTMLElement) {
    this.ground = new Ground(container);
    const palette = PALETTES.light;
    this.look = { scene: EMPTY_SCENE, palette, focus: focusOn(EMPTY_SCENE, NO_ATTENTION), dim: 0, edgeOpacity: 1, ...paint(EMPTY_SCENE, palette) };
    [this.sigma, this.relations, this.actors] = this.raise();
  }

  get scene(): Scene {
    return this.look.scene;
  }

  /**
   * Draws another graph, with the camera where a person has put it.
   *
   * @param communities - by actor id: colours by community rather than by type
   */
  setScene(scene: Scene, communities: Readonly<Record<string, number>> | undefined): void {
    const first = this.scene.ids.length === 0;
    this.colouring = { ...this.colouring, communities };
    this.look.scene = scene;
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.spotlight.reset();
    this.overlay.names.reset();
    this.moves++;
    if (first) {
      fixFrame(this.sigma, this.scene);
      // Only so does sigma take the frame for its own sums.
      this.sigma.refresh();
    }
    this.relations.load();
    this.actors.load();
    if (this.pilot.following) this.fit(false);
    this.sigma.scheduleRender();
  }

  setTheme(theme: 'light' | 'dark'): void {
    if (this.look.palette === PALETTES[theme]) return;
    this.look.palette = PALETTES[theme];
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.redraw(this.scene.ids.keys(), this.scene.keys.keys());
  }

  /** Colours relations and actors by the sides of a comparison, or again by class and type. */
  setSides(sides: Colouring['sides']): void {
    if (this.colouring.sides === sides) return;
    this.colouring = { ...this.colouring, sides };
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.redraw(this.scene.ids.keys(), this.scene.keys.keys());
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
    this.actors.write(nodes);
    this.sigma.scheduleRender();
  }

  /** Draws all nodes where the scene now has them. */
  redrawPositions(): void {
    this.moves++;
    this.relations.place();
    this.actors.place();
    this.sigma.scheduleRender();
  }

  /** Draws one node and its edges where the scene now has it. */
  redrawPosition(index: number): void {
    this.moves++;
    this.relations.placeOne(index);
    this.actors.write([index]);
    this.sigma.scheduleRender();
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
    [this.sigma, this.relations, this.actors] = this.raise();
    this.sigma.setCustomBBox(box);
    this.relations.load();
    this.actors.load();
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

  private raise(): [Sigma, Relations, Actors] {
    const ground = document.createElement('div');
    Object.assign(ground.style, { position: 'absolute', inset: '0' });
    this.container.append(ground);
    const sigma = raiseStage(ground, this.look, this.pilot);
    const relations = new Relations(sigma, this.look);
    const actors = new Actors(sigma, this.look);
    sigma.on('afterRender', () => {
      this.view = viewOf(sigma);
      // Nearer, fewer relations are in view.
      this.look.edgeOpacity = edgeOpacity(this.scene.keys.length * Math.min(this.pilot.zoomLevel(sigma) ** 2, 1));
      this.ground.paint(this.view, this.look.palette, this.overlay.family);
      relations.draw();
      actors.draw();
      this.overlay.paint();
    });
    this.onRaised(sigma);
    return [sigma, relations, actors];
  }
}
