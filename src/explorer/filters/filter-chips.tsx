import type { JSX } from 'react';
import { countClaims, FACET_NAMES, isFiltering } from '../../graph/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { around, atLeastClaims, atLeastOutlets, atLeastSure, clearValue, during, onlyDisagreements, showAll } from '../view/filtering.ts';
import { collapse, unfold } from '../view/unfolding.ts';
import type { ViewChange } from '../view/view.ts';
import { valueName } from './value-name.ts';

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly remove: ViewChange;
}

/** The filters in force, each with a way to take it away, and how much of the project they leave. */
export function FilterChips(): JSX.Element | null {
  const { t } = useWording();
  const filter = useExplorer((s) => s.view.filter);
  const chips = useChips();
  const all = countClaims(useShown().table);
  const shown = useShown().claims.length;
  if (!isFiltering(filter)) return null;
  return (
    <section className="filter-chips" aria-label={t('filters.active')}>
      <ul>
        {chips.map((chip) => (
          <li key={chip.key}>
            <button type="button" className="chip" aria-label={t('filters.remove', { name: chip.name })} onClick={() => look(chip.remove)}>
              <span>{chip.name}</span>
              <Icon name="close" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="link-button" onClick={() => look(showAll)}>
            {t('filters.clear')}
          </button>
        </li>
      </ul>
      <p className="count">{t('count.shown', { shown, all })}</p>
    </section>
  );
}

function useChips(): readonly Chip[] {
  const wording = useWording();
  const { t, date } = wording;
  const opened = useOpened();
  const { facets, period, minConfidence, minClaims, minOutlets, disagreements, ego, expanded, folded } = useExplorer((s) => s.view.filter);
  const chips: Chip[] = [];
  for (const facet of FACET_NAMES) {
    const add = (value: string, without: boolean): void => {
      const name = valueName(facet, value, opened, wording);
      chips.push({ key: `${facet}:${value}`, name: without ? t('filters.without', { name }) : name, remove: clearValue(facet, value) });
    };
    for (const value of facets?.[facet]?.only ?? []) add(value, false);
    for (const value of facets?.[facet]?.without ?? []) add(value, true);
  }
  const { from, to } = period ?? {};
  const when = from && from === to ? date(from) : from && to ? t('filters.period', { from: date(from), to: date(to) }) : from ? t('filters.since', { from: date(from) }) : to && t('filters.until', { to: date(to) });
  if (when) chips.push({ key: 'period', name: when, remove: during(undefined) });
  if (minConfidence) chips.push({ key: 'sure', name: `${t('filters.minConfidence')}: ${t('filters.percent', { n: minConfidence })}`, remove: atLeastSure(0) });
  if (minClaims) chips.push({ key: 'claims', name: `${t('filters.minClaims')}: ${t('filters.atLeast', { n: minClaims })}`, remove: atLeastClaims(1) });
  if (minOutlets) chips.push({ key: 'outlets', name: `${t('filters.minOutlets')}: ${t('filters.atLeast', { n: minOutlets })}`, remove: atLeastOutlets(1) });
  if (disagreements) chips.push({ key: 'disagree', name: t('filters.disagree'), remove: onlyDisagreements(false) });
  if (ego) {
    const name = ego.of.map((id) => opened.actors.get(id)?.name ?? id).join(', ');
    chips.push({ key: 'around', name: t('filters.around', { name, n: ego.steps }), remove: around([], 0) });
  }
  for (const { of, types } of expanded ?? []) {
    const name = opened.actors.get(of)?.name ?? of;
    const kinds = types?.map((type) => t(`type.${type}`)).join(', ');
    chips.push({ key: `expanded:${of}`, name: kinds ? t('filters.expandedBy', { name, kinds }) : t('filters.expanded', { name }), remove: collapse(of) });
  }
  for (const of of folded ?? []) chips.push({ key: `folded:${of}`, name: t('filters.folded', { name: opened.actors.get(of)?.name ?? of }), remove: unfold(of) });
  return chips;
}
