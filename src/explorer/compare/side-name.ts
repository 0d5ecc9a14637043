import type { Side } from '../../graph/index.ts';
import { valueName } from '../filters/index.ts';
import type { Opened } from '../state/opened.ts';
import type { Wording } from '../state/use.ts';

/** Names beyond this many are counted. */
const NAMED = 2;

/** What a side is called: its first values, or its period. */
export function sideName(side: Side, opened: Opened, wording: Wording): string {
  const { t, date } = wording;
  if ('period' in side) {
    const { from, to } = side.period;
    if (from && to) return t('filters.period', { from: date(from), to: date(to) });
    if (from) return t('filters.since', { from: date(from) });
    return to ? t('filters.until', { to: date(to) }) : t('time.all');
  }
  const names = side.values.map((v) => valueName(side.facet, v, opened, wording));
  if (names.length === 0) return t('compare.noValue');
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? t('compare.andMore', { names: shown, n: names.length - NAMED }) : shown;
}
