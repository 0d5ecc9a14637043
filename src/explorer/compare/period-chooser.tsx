import { useId, type JSX } from 'react';
import type { Period } from '../../graph/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { compareSides, type Comparing } from '../view/view.ts';
import { daysOf } from './sides.ts';

/** Two periods as the sides, each from a day to a day; an end left empty is open. */
export function PeriodChooser({ sides }: { readonly sides: Comparing }): JSX.Element {
  const { t } = useWording();
  const { corpus, articles } = useOpened();
  const dateBy = useExplorer((s) => s.view.filter.dateBy);
  const days = daysOf(corpus.claims, articles, dateBy);
  const put = (side: 'a' | 'b', period: Period): void => look(compareSides({ ...sides, [side]: { period } }));
  return (
    <div className="period-chooser">
      {(['a', 'b'] as const).map((key) => {
        const side = sides[key];
        const period = 'period' in side ? side.period : {};
        return (
          <fieldset key={key} data-side={key}>
            <legend>{t(`compare.${key}`)}</legend>
            <Day label={t('compare.from')} value={period.from} days={days} onChange={(from) => put(key, { ...period, from })} />
            <Day label={t('compare.to')} value={period.to} days={days} onChange={(to) => put(key, { ...period, to })} />
          </fieldset>
        );
      })}
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly days: readonly [string, string] | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function Day({ label, value, days, onChange }: DayProps): JSX.Element {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value === undefined ? '' : `${value}-01-01`.slice(0, 10)} min={days?.[0].slice(0, 10)} max={days?.[1].slice(0, 10)} onChange={(e) => onChange(e.target.value || undefined)} />
    </span>
  );
}
