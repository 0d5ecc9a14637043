import { z } from 'zod';
import { DramatisError } from './errors.ts';

/** A half-open stretch `[from, to)` of an article's text, in UTF-16 code units. Never a copied string. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const spanSchema = z
  .object({ from: z.int().nonnegative(), to: z.int().nonnegative() })
  .refine((s) => s.from <= s.to, 'a span ends where it begins or later');

/**
 * Makes a span of a text.
 * @throws DramatisError if it does not lie within `[0, length]`.
 */
export function span(from: number, to: number, length = Number.MAX_SAFE_INTEGER): Span {
  if (!(from >= 0 && from <= to && to <= length)) {
    throw new DramatisError(`span [${from}, ${to}) does not fit a text of length ${length}`);
  }
  return { from, to };
}

/** The words that a span covers. */
export function slice(text: string, { from, to }: Span): string {
  return text.slice(from, to);
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
