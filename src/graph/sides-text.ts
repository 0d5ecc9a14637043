import { FACET_NAMES } from './facets.ts';
import type { Side } from './filter.ts';
import { isoDate, readList, writeList } from './filter-text.ts';

/** The parameters that a comparison is written in: `compare=outlet&a=Bild&b=TASS`. */
export const SIDE_KEYS = ['compare', 'a', 'b'] as const;

/** Compared are periods, written `from..to`. */
const TIME = 'time';
const TO = '..';

/** Two sides set beside each other. */
export interface TwoSides {
  readonly a: Side;
  readonly b: Side;
}

/** Writes a comparison into the parameters of an address. */
export function writeSides(params: URLSearchParams, { a, b }: TwoSides): void {
  params.set('compare', 'period' in a ? TIME : a.facet);
  for (const [key, side] of [['a', a], ['b', b]] as const) {
    const text = sideText(side);
    if (text !== undefined) params.set(key, text);
  }
}

/** The comparison that parameters stand for; null if they stand for none. */
export function sidesFrom(params: URLSearchParams): TwoSides | null {
  const by = params.get('compare');
  const facet = FACET_NAMES.find((name) => name === by);
  if (!facet && by !== TIME) return null;
  const side = (key: 'a' | 'b'): Side => {
    if (facet) return { facet, values: readList(params, key) };
    const [from = '', to = ''] = (params.get(key) ?? '').split(TO);
    return { period: { from: isoDate(from), to: isoDate(to) } };
  };
  return { a: side('a'), b: side('b') };
}

function sideText(side: Side): string | undefined {
  if ('period' in side) return `${side.period.from ?? ''}${TO}${side.period.to ?? ''}`;
  return side.values.length > 0 ? writeList(side.values) : undefined;
}
