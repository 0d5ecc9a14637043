import { useId, useMemo, useState, type JSX } from 'react';
import { claimTable, countDates, DATES_BY, drawnOf, type GraphFilter } from '../../graph/index.ts';
import type { Opened } from '../state/opened.ts';
import { remember } from '../state/remember.ts';
import { look } from '../state/store.ts';
import { useFilter, useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { datesBy, during } from '../view/filtering.ts';
import { Bars } from './bars.tsx';
import { binsOfPeriod, histogramOf, periodOfBins, type Histogram } from './bins.ts';
import { usePlay } from './play.ts';

/** Claims over time under all filters but the period itself, so that a brush shows what it leaves out. */
const overTime = remember(
  (opened: Opened, { period: _period, ...filter }: GraphFilter): Histogram => {
    const table = claimTable(opened.corpus);
    return histogramOf(countDates(table, drawnOf(table, filter).claims, filter.dateBy));
  },
);

/** When things happen or are said, under the graph: drag across to choose a period, play it forward. */
export function Timeline(): JSX.Element | null {
  const { t, date } = useWording();
  const opened = useOpened();
  const filter = useFilter();
  const id = useId();
  const { bins, unit, most, undated } = useMemo(() => overTime(opened, filter), [opened, filter]);
  const chosen = binsOfPeriod(bins, filter.period);
  const [brush, setBrush] = useState<readonly [number, number]>();
  const { playing, toggle } = usePlay(bins, chosen);
  // One bar is nothing to brush, unless the other dates would give more.
  if (bins.length < 2 && filter.dateBy === undefined) return null;
  const [from, to] = brush ?? chosen ?? [0, bins.length - 1];
  const choose = (a: number, b: number): void => {
    const whole = Math.min(a, b) === 0 && Math.max(a, b) === bins.length - 1;
    look(during(whole ? undefined : periodOfBins(bins, a, b)));
  };
  const name = (i: number): string => date(bins[i]?.date ?? '');
  return (
    <section className="timeline" aria-label={t('time.title')}>
      <div className="timeline-head">
        <button type="button" className="icon-button" disabled={bins.length < 2} aria-label={t(playing ? 'time.pause' : 'time.play')} title={t(playing ? 'time.pause' : 'time.play')} onClick={toggle}>
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <p>
          <strong>{bins.length === 0 ? t('time.none') : from === to ? name(from) : t('filters.period', { from: name(from), to: name(to) })}</strong>
          {undated > 0 && <span className="quiet"> {t('time.undated', { n: undated })}</span>}
        </p>
        <span className="dates-by">
          <label htmlFor={id}>{t('time.by')}</label>
          <select id={id} value={filter.dateBy ?? 'event'} onChange={(e) => look(datesBy(DATES_BY.find((by) => by === e.target.value) ?? 'event'))}>
            {DATES_BY.map((by) => (
              <option key={by} value={by}>
                {t(`time.by.${by}`)}
              </option>
            ))}
          </select>
        </span>
        {chosen && (
          <button type="button" className="link-button" onClick={() => look(during(undefined))}>
            {t('time.all')}
          </button>
        )}
      </div>
      {bins.length > 0 && <Bars bins={bins} unit={unit} most={most} from={from} to={to} onBrush={setBrush} onChoose={choose} />}
    </section>
  );
}
