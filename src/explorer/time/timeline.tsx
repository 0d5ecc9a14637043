import { useMemo, useState, type JSX } from 'react';
import { claimTable, countDates, passing, type GraphFilter } from '../../graph/index.ts';
import type { Opened } from '../state/opened.ts';
import { remember } from '../state/remember.ts';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { during } from '../view/filtering.ts';
import { Bars } from './bars.tsx';
import { binsOfPeriod, histogramOf, periodOfBins, type Histogram } from './bins.ts';
import { usePlay } from './play.ts';

/** Claims over time under all filters but the period itself, so that a brush shows what it leaves out. */
const overTime = remember(
  (opened: Opened, { facets, minClaims, minOutlets, disagreements, ego }: GraphFilter): Histogram => {
    const table = claimTable(opened.corpus);
    return histogramOf(countDates(table, passing(table, { facets, minClaims, minOutlets, disagreements, ego })));
  },
);

/** When things happen or are said, under the graph: drag across to choose a period, play it forward. */
export function Timeline(): JSX.Element | null {
  const { t, date } = useWording();
  const opened = useOpened();
  const filter = useExplorer((s) => s.view.filter);
  const { bins, most, undated } = useMemo(() => overTime(opened, filter), [opened, filter]);
  const chosen = binsOfPeriod(bins, filter.period);
  const [brush, setBrush] = useState<readonly [number, number]>();
  const { playing, toggle } = usePlay(bins, chosen);
  if (bins.length < 2) return null;
  const [from, to] = brush ?? chosen ?? [0, bins.length - 1];
  const choose = (a: number, b: number): void => {
    const whole = Math.min(a, b) === 0 && Math.max(a, b) === bins.length - 1;
    look(during(whole ? undefined : periodOfBins(bins, a, b)));
  };
  const name = (i: number): string => date(bins[i]?.date ?? '');
  return (
    <section className="timeline" aria-label={t('time.title')}>
      <div className="timeline-head">
        <button type="button" className="icon-button" aria-label={t(playing ? 'time.pause' : 'time.play')} title={t(playing ? 'time.pause' : 'time.play')} onClick={toggle}>
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <p>
          <strong>{from === to ? name(from) : t('filters.period', { from: name(from), to: name(to) })}</strong>
          {undated > 0 && <span className="quiet"> {t('time.undated', { n: undated })}</span>}
        </p>
        {chosen && (
          <button type="button" className="link-button" onClick={() => look(during(undefined))}>
            {t('time.all')}
          </button>
        )}
      </div>
      <Bars bins={bins} most={most} from={from} to={to} onBrush={setBrush} onChoose={choose} />
    </section>
  );
}
