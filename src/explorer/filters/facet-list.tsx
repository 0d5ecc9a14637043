import { useState, type JSX } from 'react';
import type { FacetName } from '../../graph/index.ts';
import { countFacets } from '../state/counts.ts';
import { look, useExplorer } from '../state/store.ts';
import { useFilter, useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { clearFacet, standing, tick } from '../view/filtering.ts';
import { allValues } from './counts.ts';
import { valueName } from './value-name.ts';

const FIRST = 6;
const WORTH_SEARCHING = 12;

/** One facet as tick boxes with counts; folded until wanted, unless something in it is chosen. */
export function FacetList({ name }: { readonly name: FacetName }): JSX.Element | null {
  const wording = useWording();
  const { t } = wording;
  const opened = useOpened();
  const filter = useExplorer((s) => s.view.filter);
  const choice = filter.facets?.[name];
  const chosen = (choice?.only?.length ?? 0) + (choice?.without?.length ?? 0);
  const [open, setOpen] = useState(chosen > 0);
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const values = allValues(opened)[name];
  const counts = countFacets(opened.corpus, useFilter())[name];
  if (values.length < 2 && chosen === 0) return null;
  // Names are written for an open list only: there may be thousands.
  const wanted = open && sought ? values.filter((v) => valueName(name, v, opened, wording).toLowerCase().includes(sought.toLowerCase())) : values;
  const listed = all || sought ? wanted : wanted.slice(0, FIRST);
  return (
    <section className="facet">
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'next'} />
          {t(`facet.${name}`)}
          {chosen > 0 && <span className="chip">{chosen}</span>}
        </button>
        {chosen > 0 && (
          <button type="button" className="link-button" onClick={() => look(clearFacet(name))}>
            {t('filters.any')}
          </button>
        )}
      </h3>
      {open && (
        <>
          {values.length > WORTH_SEARCHING && (
            <input type="search" value={sought} aria-label={t('filters.find')} placeholder={t('filters.find')} onChange={(e) => setSought(e.target.value)} />
          )}
          <ul>
            {listed.map((value) => (
              <li key={value}>
                <label className={standing(filter, name, value) === 'without' ? 'left-out' : ''}>
                  <input type="checkbox" checked={standing(filter, name, value) === 'only'} onChange={() => look(tick(name, value))} />
                  <span>{valueName(name, value, opened, wording)}</span>
                  <span className="count">{counts.get(value) ?? 0}</span>
                </label>
              </li>
            ))}
          </ul>
          {wanted.length > FIRST && !sought && (
            <button type="button" className="link-button" onClick={() => setAll(!all)}>
              {all ? t('filters.fewer') : t('filters.more', { n: wanted.length })}
            </button>
          )}
        </>
      )}
    </section>
  );
}
