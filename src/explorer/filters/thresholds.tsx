import { useId, type JSX } from 'react';
import { MOST_RELATIONS } from '../../graph/index.ts';
import { countThresholds } from '../state/counts.ts';
import { look, useExplorer } from '../state/store.ts';
import { useFilter, useShown, useWording } from '../state/use.ts';
import { around, atLeastClaims, atLeastOutlets, atLeastSure, onlyDisagreements } from '../view/filtering.ts';

const AMOUNTS = [1, 2, 3, 5, 10];
const PERCENTS = [0, 50, 70, 80, 90];
const STEPS = [0, 1, 2, 3];

/** Filters on whole relations: how well attested, disputed or near a relation has to be. */
export function Thresholds(): JSX.Element {
  const { t } = useWording();
  const filter = useExplorer((s) => s.view.filter);
  const chosen = useExplorer((s) => (s.view.selection?.kind === 'node' ? s.view.selection.id : undefined));
  const centre = filter.ego?.of ?? (chosen === undefined ? [] : [chosen]);
  const { table, size } = useShown();
  const inForce = useFilter();
  // Counting goes through all relations three times: where there are very many, the page would stop for it.
  const counts = size.relations > MOST_RELATIONS ? undefined : countThresholds(table, inForce);
  const amounts = (count: ((least: number) => number) | undefined): readonly { value: number; name: string }[] =>
    AMOUNTS.map((n) => ({ value: n, name: named(n === 1 ? t('filters.any') : `≥ ${n}`, count?.(n)) }));
  return (
    <div className="thresholds">
      <Choice label={t('filters.minClaims')} value={filter.minClaims ?? 1} options={amounts(counts?.claims)} onChange={(n) => look(atLeastClaims(n))} />
      <Choice label={t('filters.minOutlets')} value={filter.minOutlets ?? 1} options={amounts(counts?.outlets)} onChange={(n) => look(atLeastOutlets(n))} />
      <Choice
        label={t('filters.minConfidence')}
        value={filter.minConfidence ?? 0}
        options={PERCENTS.map((n) => ({ value: n, name: named(n === 0 ? t('filters.any') : t('filters.percent', { n }), counts?.confidence(n)) }))}
        onChange={(n) => look(atLeastSure(n))}
      />
      <Choice
        label={t('filters.aroundLabel')}
        value={filter.ego?.steps ?? 0}
        disabled={centre.length === 0}
        options={STEPS.map((n) => ({ value: n, name: n === 0 ? t('filters.everything') : t('filters.steps', { n }) }))}
        onChange={(n) => look(around(centre, n))}
      />
      <label className="switch">
        <input type="checkbox" checked={filter.disagreements ?? false} onChange={(e) => look(onlyDisagreements(e.target.checked))} />
        <span>{t('filters.disagree')}</span>
        {counts && <span className="count">{counts.disputed}</span>}
      </label>
    </div>
  );
}

/** A choice with what it would leave. */
const named = (name: string, count: number | undefined): string => (count === undefined ? name : `${name} · ${count}`);

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly { readonly value: number; readonly name: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

function Choice({ label, value, options, disabled = false, onChange }: ChoiceProps): JSX.Element {
  const id = useId();
  const known = options.some((o) => o.value === value);
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={(e) => onChange(Number(e.target.value))}>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.name}
          </option>
        ))}
        {!known && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
