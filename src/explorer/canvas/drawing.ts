import type { Sigma } from 'sigma';
import type { Steps } from '../../graph/index.ts';
import { Pilot } from './camera.ts';
import { Ground } from './ground.ts';
import { fixFrame } from './framing.ts';
import { focusOn, NO_ATTENTION } from './focus.ts';
import { paint, type Colouring, type Look } from './look.ts';
import { Overlay } from './overlay.ts';
import { Painters } from './painters.ts';
import { PALETTES } from './palette.ts';
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
  painters: Painters;
  /** How the scene lay on the canvas in the last frame. */
  view: View = { width: 1, height: 1, scale: 1, offsetX: 0, offsetY: 0, size: 1 };
  /** Counts drawings of everything, once there is something. */
  frames = 0;
  /** Counts changes of positions. */
  moves = 0;
  /** Called with each new renderer, so that listeners can be attached to it. */
  onRaised: (sigma: Sigma) => void = () => {};
  private colouring: Colouring = {};
  private focusFrame: number | undefined;
  private blind = false;

  /** @throws {Error} where the browser gives no WebGL */
  constructor(private readonly container: HTMLElement) {
    this.ground = new Ground(container);
    const palette = PALETTES.light;
    this.look = { scene: EMPTY_SCENE, palette, focus: focusOn(EMPTY_SCENE, NO_ATTENTION), dim: 0, edgeOpacity: 1, ...paint(EMPTY_SCENE, palette) };
    [this.sigma, this.painters] = this.raise();
  }

  get scene(): Scene {
    return this.look.scene;
  }

  /**
   * Draws another graph, with the camera where a person has put it, in two steps that take a moment each where it is large.
   *
   * @param communities - by actor id: colours by community rather than by type
   */
  *sceneSteps(scene: Scene, communities: Readonly<Record<string, number>> | undefined): Steps<void> {
    const first = this.scene.ids.length === 0;
    this.colouring = { ...this.colouring, communities };
    this.look.scene = scene;
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.spotlight.reset();
    this.overlay.names.reset();
    this.moves++;
    if (first) {
      fixFrame(this.sigma, this.scene);
      // Only so does sigma take the frame for its own sums; there is nothing to see yet.
      this.blind = true;
      this.sigma.refresh();
      this.blind = false;
    }
    this.painters.load();
    yield;
    if (this.pilot.following) this.fit(false);
    this.sigma.scheduleRender();
  }

  setTheme(theme: 'light' | 'dark'): void {
    if (this.look.palette === PALETTES[theme]) return;
    this.look.palette = PALETTES[theme];
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.redrawColours();
  }

  /** Colours relations and actors by the sides of a comparison, or again by class and type. */
  setSides(sides: Colouring['sides']): void {
    if (this.colouring.sides === sides) return;
    this.colouring = { ...this.colouring, sides };
    Object.assign(this.look, paint(this.scene, this.look.palette, this.colouring));
    this.redrawColours();
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

  /** Draws all nodes where the scene now has them. */
  redrawPositions(): void {
    this.moves++;
    this.painters.follow();
    this.sigma.scheduleRender();
  }

  /** Draws one node and its edges where the scene now has it. */
  redrawPosition(index: number): void {
    this.moves++;
    this.painters.followOne(index);
    this.sigma.scheduleRender();
  }

  /** Draws in the next frame what stands out, and how far the rest steps back: all else stays as it was drawn. */
  redrawFocus(): void {
    this.focusFrame ??= requestAnimationFrame(() => this.drawFocus());
  }

  /** The same at once, for who is in a frame already. */
  drawFocus(): void {
    this.spendFocusFrame();
    this.painters.drawFocus();
    this.overlay.paint();
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
    [this.sigma, this.painters] = this.raise();
    this.sigma.setCustomBBox(box);
    this.painters.load();
    this.sigma.getCamera().setState(camera);
    this.sigma.refresh();
    strike(old);
  }

  end(): void {
    this.spendFocusFrame();
    strike(this.sigma);
    this.ground.end();
  }

  resize(): void {
    this.sigma.resize(true);
    if (this.pilot.following) this.fit(false);
    this.sigma.scheduleRender();
  }

  private redrawColours(): void {
    this.painters.recolour();
    this.sigma.scheduleRender();
  }

  private spendFocusFrame(): void {
    if (this.focusFrame !== undefined) cancelAnimationFrame(this.focusFrame);
    this.focusFrame = undefined;
  }

  private raise(): [Sigma, Painters] {
    const ground = document.createElement('div');
    Object.assign(ground.style, { position: 'absolute', inset: '0' });
    this.container.append(ground);
    const sigma = raiseStage(ground, this.look, this.pilot);
    const painters = new Painters(sigma, this.look);
    sigma.on('afterRender', () => {
      if (this.blind) return;
      if (this.scene.ids.length > 0) this.frames++;
      this.view = viewOf(sigma);
      // Nearer, fewer relations are in view.
      this.look.edgeOpacity = edgeOpacity(this.scene.keys.length * Math.min(this.pilot.zoomLevel(sigma) ** 2, 1));
      this.ground.paint(this.view, this.look.palette, this.overlay.family);
      this.spendFocusFrame();
      painters.draw();
      this.overlay.paint();
    });
    this.onRaised(sigma);
    return [sigma, painters];
  }
}
