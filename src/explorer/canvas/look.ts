import { ACTOR_SHAPES, channels, LINE_STYLES, type Palette } from './palette.ts';
import type { ActorShape } from './palette.ts';
import type { LineStyle, NodeRing, RelationSide } from './canvas-props.ts';
import type { Focus } from './focus.ts';
import { sidesOfNodes } from './node-sides.ts';
import type { Scene } from './scene.ts';

/**
 * What the drawing programs read: the scene with its colours, what is in focus, and the values that hold for
 * a whole frame. There is one for the life of a canvas; programs keep hold of it and it is filled anew.
 */
export interface Look {
  scene: Scene;
  palette: Palette;
  focus: Focus;
  /** Colours by node, as CSS and packed for the buffer. */
  nodeColours: readonly string[];
  nodePaint: Float32Array;
  edgePaint: Float32Array;
  /** By edge, while two sides are compared: whose it is. */
  edgeSides: readonly RelationSide[] | undefined;
  /** By node, at the same time: the side that alone relates it to others, or both. */
  nodeSides: readonly RelationSide[] | undefined;
  /** From 0 to 1: how far the transition of the focus has come. */
  dim: number;
  /** How solid relations are. */
  edgeOpacity: number;
}

const SHAPE_CODES: Readonly<Record<ActorShape, number>> = { circle: 0, square: 1, diamond: 2, pin: 3, hexagon: 4 };
/** A disc with a ring in it: many in one. */
const GROUP_CODE = 5;
const RING_CODES: Readonly<Record<NodeRing, number>> = { none: 0, hovered: 1, highlighted: 2, selected: 3 };
const LINE_CODES: Readonly<Record<LineStyle, number>> = { solid: 0, dashed: 1, dotted: 2, struck: 3 };

/** What colours stand for instead of types and classes: communities by actor id, sides by key of a relation. */
export interface Colouring {
  readonly communities?: Readonly<Record<string, number>> | undefined;
  readonly sides?: Readonly<Record<string, RelationSide>> | undefined;
}

/** Colours the scene. */
export function paint(scene: Scene, palette: Palette, { communities, sides }: Colouring = {}): Pick<Look, 'nodeColours' | 'nodePaint' | 'edgePaint' | 'edgeSides' | 'nodeSides'> {
  const edgeSides = sides && scene.keys.map((key) => sides[key] ?? 'both');
  const nodeSides = edgeSides && sidesOfNodes(scene, edgeSides);
  const nodeColours = scene.ids.map((id, i) => {
    const side = nodeSides?.[i];
    if (side) return palette.sides[side];
    const community = communities?.[id];
    const type = scene.types[i] ?? 'organisation';
    if (scene.members[i]) return palette.group;
    if (community === undefined) return palette.actors[type];
    return palette.communities[community % palette.communities.length] ?? palette.actors[type];
  });
  return {
    nodeColours,
    nodePaint: Float32Array.from(nodeColours, packColour),
    edgePaint: Float32Array.from(edgeColours({ scene, palette, edgeSides }), packColour),
    edgeSides,
    nodeSides,
  };
}

/** The colour of each relation, as CSS. */
export function edgeColours({ scene, palette, edgeSides }: Pick<Look, 'scene' | 'palette' | 'edgeSides'>): readonly string[] {
  return edgeSides ? edgeSides.map((side) => palette.sides[side]) : scene.classes.map((c) => palette.relations[c]);
}

/** Shape, ring and whether it is lit, of one node, for the buffer; as if nothing were looked at without a focus. */
export function nodeMarks(scene: Scene, i: number, focus: Focus | undefined): number {
  const shape = scene.members[i] ? GROUP_CODE : SHAPE_CODES[ACTOR_SHAPES[scene.types[i] ?? 'organisation']];
  return packBytes(shape, RING_CODES[focus?.rings.get(i) ?? 'none'], focus?.nodes.has(i) ? 1 : 0, 0);
}

/** Line style, heads, whether it is lit and whether heavy, of one edge, for the buffer; as if nothing were looked at without a focus. */
export function edgeMarks(scene: Scene, i: number, focus: Focus | undefined): number {
  const line = LINE_CODES[LINE_STYLES[scene.statuses[i] ?? 'actual']];
  return packBytes(line, scene.heads[i] ?? 0, focus?.edges.has(i) ? 1 : 0, focus?.heavy.has(i) ? 1 : 0);
}

const bytes = new Uint8Array(4);
const float = new Float32Array(bytes.buffer);

/** Four bytes as one float of a vertex buffer. The last one stays below 127, or the float could be a NaN. */
export function packBytes(a: number, b: number, c: number, d: number): number {
  bytes.set([a, b, c, d]);
  return float[0] ?? 0;
}

/** An opaque colour for the buffer; the shader adds its own opacity. */
export function packColour(hex: string): number {
  const [r, g, b] = channels(hex);
  return packBytes(Math.round(r * 255), Math.round(g * 255), Math.round(b * 255), 0);
}
