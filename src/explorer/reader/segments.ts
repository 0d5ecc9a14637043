import { overlaps, type Span } from '../../model/index.ts';

/** Something marked in a text. */
export interface Mark<Kind> {
  readonly span: Span;
  readonly kind: Kind;
}

/** A stretch of text that the same marks cover from end to end. */
export interface Segment<Kind> {
  readonly span: Span;
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/**
 * Cuts the part `within` of a text wherever a mark begins or ends, so that marks may overlap and nest.
 * Segments come in order, leave nothing out, and joined give the part again.
 */
export function segments<Kind>(text: string, within: Span, marks: readonly Mark<Kind>[]): readonly Segment<Kind>[] {
  const inside = marks.filter((m) => overlaps(m.span, within));
  const cuts = new Set([within.from, within.to]);
  for (const { span } of inside) {
    cuts.add(Math.max(span.from, within.from));
    cuts.add(Math.min(span.to, within.to));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const span = { from, to: edges[i + 1] ?? within.to };
    return { span, text: text.slice(span.from, span.to), kinds: inside.filter((m) => overlaps(m.span, span)).map((m) => m.kind) };
  });
}
