import { finish, type Steps } from '../../graph/index.ts';
import type { ActorId, Position } from '../../model/index.ts';
import { inSlices } from '../workers/in-slices.ts';
import { NO_INSETS } from './camera.ts';
import type { CanvasInspection, CanvasProps, Insets, ScreenPoint, Selection } from './canvas-props.ts';
import { Drawing } from './drawing.ts';
import { Gestures } from './gestures.ts';
import type { Hit } from './hit.ts';
import { inspect, locate } from './inspection.ts';
import { Motion } from './motion.ts';
import { buildScene, place, sceneSteps, type Scene } from './scene.ts';
import { snapshot } from './snapshot.ts';
import { svgPicture } from './svg/picture.ts';
import { keepAlive, keepSized } from './survival.ts';

/** Graphs with up to so many relations are drawn at once, larger ones a few milliseconds at a time. */
const AT_ONCE = 1000;

declare global {
  interface Window {
    /** What the canvas shows, for tests and for tools that cannot see. */
    dramatisCanvas?: {
      inspect(): CanvasInspection;
      /** How many times all of a graph has been drawn. */
      frames(): number;
    };
  }
}

/** A drawing in the page: speaks in actor ids to the outside and in indices to the drawing. */
export class CanvasSession {
  private readonly drawing: Drawing;
  private readonly motion: Motion;
  private readonly gestures: Gestures;
  private readonly endings: (() => void)[];
  private readonly window = { inspect: () => this.inspect(), frames: () => this.drawing.frames };
  private hovered: Hit | null = null;
  private stopScene: () => void = () => {};

  /**
   * @param props - gives the present props, so that callbacks are never out of date
   * @throws {Error} where the browser gives no WebGL
   */
  constructor(container: HTMLElement, private readonly props: () => CanvasProps) {
    this.drawing = new Drawing(container);
    this.motion = new Motion(this.drawing);
    this.gestures = new Gestures(this.drawing, this.motion, {
      select: (hit, additive) => this.props().onSelect(this.selectionOf(hit), additive),
      hover: (hit, at) => {
        this.hovered = hit;
        const { selection, selectedNodes, highlight } = this.props();
        this.attend(selection, selectedNodes, highlight);
        // Asked once a frame: what it answers belongs to this one.
        this.drawing.drawFocus();
        this.props().onHover(this.selectionOf(hit), this.onScreen(at));
      },
      menu: (hit, at) => this.props().onOpenMenu(this.selectionOf(hit), this.onScreen(at)),
      moved: (i) => {
        const id = this.id(i);
        if (id) this.props().onMove(id, { x: this.drawing.scene.x[i] ?? 0, y: this.drawing.scene.y[i] ?? 0 });
      },
      expand: (i) => {
        const id = this.id(i);
        if (id) this.props().onExpand?.(id);
      },
      fold: (at) => {
        const area = this.drawing.ground.at(this.drawing.view, at.x, at.y);
        if (area) this.props().onFold?.(area.key);
        return area !== undefined;
      },
      lasso: (indices) => this.props().onLasso?.(new Set(indices.flatMap((i) => this.id(i) ?? []))),
    });
    this.drawing.onRaised = (sigma) => {
      this.gestures.attach(sigma);
      keepAlive(sigma, () => this.drawing.raiseAgain());
    };
    this.drawing.onRaised(this.drawing.sigma);
    this.endings = [keepSized(container, this.drawing)];
    window.dramatisCanvas = this.window;
  }

  setGraph(graph: CanvasProps['graph'], communities: CanvasProps['communities'], sizeBy: CanvasProps['sizeBy']): void {
    this.stopScene();
    if (graph.size <= AT_ONCE) finish(this.drawSteps(buildScene(graph, this.props().positions, sizeBy), communities));
    else this.stopScene = inSlices(this.wholeSteps(graph, communities, sizeBy), () => {});
  }

  private *wholeSteps(graph: CanvasProps['graph'], communities: CanvasProps['communities'], sizeBy: CanvasProps['sizeBy']): Steps<void> {
    const scene = yield* sceneSteps(graph, this.props().positions, sizeBy);
    yield;
    // Places may have come meanwhile.
    place(scene, this.props().positions);
    yield* this.drawSteps(scene, communities);
  }

  private *drawSteps(scene: Scene, communities: CanvasProps['communities']): Steps<void> {
    this.motion.stop();
    this.gestures.reset();
    this.hovered = null;
    yield* this.drawing.sceneSteps(scene, communities);
    // The same actors and relations may have other indices now.
    const { pinned, selection, selectedNodes, highlight } = this.props();
    this.setPinned(pinned);
    this.attend(selection, selectedNodes, highlight);
  }

  setPositions(positions: Readonly<Record<string, Position>>): void {
    this.motion.moveTo(positions);
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.drawing.setTheme(theme);
  }

  setSides(sides: CanvasProps['sides']): void {
    this.drawing.setSides(sides);
  }

  setMotion(reducedMotion: boolean): void {
    this.drawing.setMotion(reducedMotion);
  }

  setInsets(insets: Insets | undefined): void {
    this.drawing.pilot.insets = insets ?? NO_INSETS;
    if (this.drawing.pilot.following) this.drawing.fit(false);
  }

  setPinned(pinned: CanvasProps['pinned']): void {
    this.drawing.overlay.pinned = this.indices(pinned);
    this.drawing.sigma.scheduleRender();
  }

  setGround(areas: CanvasProps['areas'], world: CanvasProps['world']): void {
    this.drawing.ground.areas = areas ?? [];
    this.drawing.ground.world = world;
    this.drawing.sigma.scheduleRender();
  }

  /** Brings out what is selected and highlighted, and what the pointer is on. */
  attend(selection: Selection | null, selectedNodes: CanvasProps['selectedNodes'], highlight: CanvasProps['highlight']): void {
    this.drawing.spotlight.shine({
      hovered: this.hovered,
      selected: this.hitOf(selection),
      selectedNodes: this.indices(selectedNodes),
      highlighted: this.indices(highlight),
    });
  }

  fit(): void {
    this.drawing.pilot.following = true;
    this.drawing.fit();
  }

  show(disc: { readonly x: number; readonly y: number; readonly radius: number }): void {
    this.drawing.pilot.show(this.drawing.sigma, disc);
  }

  centre(id: ActorId): void {
    const i = this.drawing.scene.nodeIndex.get(id);
    if (i !== undefined) this.drawing.pilot.centre(this.drawing.sigma, this.drawing.scene.x[i] ?? 0, this.drawing.scene.y[i] ?? 0);
  }

  zoom(inwards: boolean): void {
    this.drawing.pilot.zoom(this.drawing.sigma, inwards);
  }

  locate(selection: Selection): ScreenPoint | null {
    return locate(this.drawing, selection);
  }

  inspect(): CanvasInspection {
    return inspect(this.drawing);
  }

  snapshot(): Promise<Blob> {
    return snapshot(this.drawing);
  }

  svg(): string {
    const { look, view, overlay } = this.drawing;
    return svgPicture(look, view, overlay.names.drawn, overlay.family);
  }

  close(): void {
    this.stopScene();
    for (const end of this.endings) end();
    this.motion.stop();
    this.gestures.detach();
    this.drawing.spotlight.reset();
    this.drawing.end();
    if (window.dramatisCanvas === this.window) delete window.dramatisCanvas;
  }

  private id(index: number): ActorId | undefined {
    return this.drawing.scene.ids[index];
  }

  private selectionOf(hit: Hit | null): Selection | null {
    if (!hit) return null;
    if (hit.kind === 'edge') return { kind: 'edge', key: this.drawing.scene.keys[hit.index] ?? '' };
    const id = this.id(hit.index);
    return id ? { kind: 'node', id } : null;
  }

  private hitOf(selection: Selection | null): Hit | null {
    if (!selection) return null;
    const { nodeIndex, edgeIndex } = this.drawing.scene;
    const index = selection.kind === 'node' ? nodeIndex.get(selection.id) : edgeIndex.get(selection.key);
    return index === undefined ? null : { kind: selection.kind, index };
  }

  private indices(ids: ReadonlySet<ActorId> | undefined): ReadonlySet<number> {
    return new Set([...(ids ?? [])].flatMap((id) => this.drawing.scene.nodeIndex.get(id) ?? []));
  }

  private onScreen({ x, y }: { x: number; y: number }): ScreenPoint {
    const { left, top } = this.drawing.sigma.getContainer().getBoundingClientRect();
    return { x: x + left, y: y + top };
  }
}
