import type { ReactNode, Ref } from 'react';
import type { ActorGraph } from '../../graph/index.ts';
import type { ActorId, ActorType, Position, RelationClass, Status } from '../../model/index.ts';

/** What can be pointed at: an actor, or a relation by its key in the graph. */
export type Selection =
  | { readonly kind: 'node'; readonly id: ActorId }
  | { readonly kind: 'edge'; readonly key: string };

/** A point in CSS pixels of the browser's viewport, as `clientX` and `clientY` are. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in CSS pixels of the browser's viewport. */
export interface ScreenBox extends ScreenPoint {
  readonly width: number;
  readonly height: number;
}

/** Room that panels floating over the canvas take from it, in CSS pixels: kept free when fitting. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The ground of an open group, in the graph's units. */
export interface Area extends Position {
  readonly key: string;
  readonly label: string;
  readonly radius: number;
}

/** The outline of the earth's land for a map of width 1 about the origin, y upwards, and the width it is drawn at. */
export interface World {
  readonly land: Path2D;
  readonly borders: Path2D;
  /** In the graph's units. */
  readonly width: number;
}

export interface CanvasProps {
  /** The graph to draw, filters applied. A new object means a new graph; it is never changed here. */
  readonly graph: ActorGraph;
  /** By actor id, y upwards. Actors without one wait at the centre. */
  readonly positions: Readonly<Record<string, Position>>;
  readonly selection: Selection | null;
  readonly selectedNodes?: ReadonlySet<ActorId> | undefined;
  /** Search results, or the actors of a path: ringed, the rest steps back. */
  readonly highlight?: ReadonlySet<ActorId> | undefined;
  /** Actors that a person has put where they are: they carry a small pin. */
  readonly pinned?: ReadonlySet<ActorId> | undefined;
  readonly colourBy?: 'type' | 'community' | undefined;
  readonly communities?: Readonly<Record<string, number>> | undefined;
  /** What node areas stand for, by actor id; the number of claims if absent. */
  readonly sizeBy?: Readonly<Record<string, number>> | undefined;
  /** While two sides are compared: whose each relation is, by key. Coloured by that instead of by class, and lettered. */
  readonly sides?: Readonly<Record<string, RelationSide>> | undefined;
  /** Discs behind the graph in which the members of open groups lie. */
  readonly areas?: readonly Area[] | undefined;
  /** Coasts and borders behind a map, once they are there. */
  readonly world?: World | undefined;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly insets?: Insets | undefined;
  /** Shown in place of the canvas where the browser has no WebGL. */
  readonly fallback?: ReactNode;
  readonly ref?: Ref<CanvasHandle> | undefined;
  /** A click; `additive` with shift, control or command held. */
  onSelect(selection: Selection | null, additive: boolean): void;
  onHover(selection: Selection | null, at: ScreenPoint): void;
  onOpenMenu(selection: Selection | null, at: ScreenPoint): void;
  /** A drag has ended: the actor is to stay there. */
  onMove(id: ActorId, position: Position): void;
  /** Double click on an actor. */
  onExpand?: ((id: ActorId) => void) | undefined;
  /** Double click on the ground of an open group. */
  onFold?: ((key: string) => void) | undefined;
  /** Shift and drag across the empty canvas drew a lasso around these. */
  onLasso?: ((ids: ReadonlySet<ActorId>) => void) | undefined;
}

/** Who tells a relation, of two sides: one of them, both, or both against each other. */
export type RelationSide = 'a' | 'both' | 'b' | 'contradict';

/** What the keyboard and the toolbar do to the view. */
export interface CanvasHandle {
  /** Bring the whole graph into view. */
  fit(): void;
  /** Bring a disc of the graph, in its units, into view. */
  show(disc: { readonly x: number; readonly y: number; readonly radius: number }): void;
  /** Bring one actor to the middle, near enough to read its surroundings. */
  centre(id: ActorId): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Where to open a menu or tooltip for it; null if it is not drawn. */
  locate(selection: Selection): ScreenPoint | null;
  /** The view as it is, as a PNG. */
  snapshot(): Promise<Blob>;
  /** The view as it is, as an SVG document. */
  svg(): string;
  inspect(): CanvasInspection;
}

/** What is drawn, in words and numbers: for tests and for tools that cannot see. */
export interface CanvasInspection {
  readonly view: ScreenBox;
  /** Camera ratio: below 1 is nearer than the fitted view's scale of the graph. */
  readonly zoom: number;
  /** How many times all of the graph has been drawn; what is looked at is drawn alone. */
  readonly frames: number;
  /** Grounds of open groups, as discs on screen. */
  readonly areas: readonly { readonly key: string; readonly centre: ScreenPoint; readonly radius: number }[];
  /** Whether the outline of the land is drawn. */
  readonly world: boolean;
  readonly labels: readonly { readonly id: ActorId; readonly text: string; readonly box: ScreenBox }[];
  readonly nodes: readonly {
    readonly id: ActorId;
    readonly type: ActorType;
    readonly centre: ScreenPoint;
    readonly radius: number;
    readonly colour: string;
    readonly ring: NodeRing;
    readonly pinned: boolean;
    /** How many actors it stands for; 0 where it is one. */
    readonly members: number;
    /** Whether it stands out (true for all while nothing is in focus). */
    readonly lit: boolean;
    readonly side: RelationSide | undefined;
  }[];
  readonly edges: readonly {
    readonly key: string;
    readonly class: RelationClass;
    readonly colour: string;
    readonly status: Status;
    readonly line: LineStyle;
    readonly heads: 'target' | 'both' | 'none';
    readonly width: number;
    /** Height of the arc over its chord, in pixels, signed: left of the way from source to target is positive. */
    readonly bulge: number;
    /** A point on the drawn line, half way. */
    readonly middle: ScreenPoint;
    readonly lit: boolean;
    readonly side: RelationSide | undefined;
  }[];
}

export type NodeRing = 'none' | 'selected' | 'hovered' | 'highlighted';
/** How a line shows the status of its claims. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'struck';
