import type { ActorGraph } from '../../graph/index.ts';
import { fontSizeFor } from './labels/names.ts';
import { sizeScale } from './sizes.ts';

/** Room that an actor takes in the fitted view, in pixels. */
export interface DrawnSize {
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** Mean advance of a letter in interface fonts, as a share of the font size: layouts run where no text can be measured. */
const ADVANCE = 0.56;

/** How large actors are drawn with their names, for layouts that are to leave room for them. */
export function drawnSizes(graph: ActorGraph, sizeBy?: Readonly<Record<string, number>>): Record<string, DrawnSize> {
  const valueOf = (id: string): number => (sizeBy ? (sizeBy[id] ?? 0) : graph.getNodeAttribute(id, 'claims'));
  const scale = sizeScale(graph.mapNodes(valueOf));
  return Object.fromEntries(graph.mapNodes((id, { label }) => {
    const radius = scale.radius(valueOf(id));
    const fontSize = fontSizeFor(radius);
    return [id, { radius, labelWidth: Math.ceil(label.length * ADVANCE * fontSize), labelHeight: Math.ceil(1.22 * fontSize) }];
  }));
}
