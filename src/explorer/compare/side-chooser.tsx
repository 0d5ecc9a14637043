import { useId, useState, type JSX } from 'react';
import { allValues, countFacets, valueName } from '../filters/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { compareSides, type Comparing } from '../view/view.ts';
import { assign, sideOfValue, type CompareBy } from './sides.ts';

const WORTH_SEARCHING = 12;
const PLACES = ['a', undefined, 'b'] as const;

interface Props {
  readonly sides: Comparing;
  readonly by: Exclude<CompareBy, 'time'>;
}

/** Every value of a facet with the side it is on: one, the other, or none. */
export function SideChooser({ sides, by }: Props): JSX.Element {
  const wording = useWording();
  const { t } = wording;
  const opened = useOpened();
  const filter = useExplorer((s) => s.view.filter);
  const counts = countFacets(opened.corpus, filter)[by];
  const [sought, setSought] = useState('');
  const values = allValues(opened)[by];
  const wanted = values.filter((v) => valueName(by, v, opened, wording).toLowerCase().includes(sought.toLowerCase()));
  return (
    <div className="side-chooser">
      {values.length > WORTH_SEARCHING && (
        <input type="search" value={sought} aria-label={t('filters.find')} placeholder={t('filters.find')} onChange={(e) => setSought(e.target.value)} />
      )}
      <ul>
        {wanted.map((value) => (
          <li key={value}>
            <ValueRow sides={sides} value={value} name={valueName(by, value, opened, wording)} count={counts.get(value) ?? 0} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly sides: Comparing;
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

function ValueRow({ sides, value, name, count }: RowProps): JSX.Element {
  const { t } = useWording();
  const group = useId();
  const at = sideOfValue(sides, value);
  return (
    <fieldset>
      <legend>
        <span className="words">{name}</span>
        <span className="count">{t('count.claims', { n: count })}</span>
      </legend>
      <span className="side-places">
        {PLACES.map((place) => (
          <label key={place ?? ''} data-side={place} title={t(`compare.put.${place ?? 'none'}`)}>
            <input type="radio" name={group} checked={at === place} aria-label={t(`compare.put.${place ?? 'none'}`)} onChange={() => look(compareSides(assign(sides, value, place)))} />
            <span aria-hidden="true">{place?.toUpperCase() ?? '–'}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
