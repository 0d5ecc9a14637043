import { useId, useMemo, useState, type JSX } from 'react';
import type { FacetName } from '../../graph/index.ts';
import { classOf, RELATION_TYPE_NAMES } from '../../model/index.ts';
import { valueName } from '../filters/index.ts';
import { allValues } from '../filters/counts.ts';
import { ActorName, LineMark, StatusChip } from '../marks/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { edgeEnds } from '../view/selection.ts';
import { select } from '../view/view.ts';
import { compareSides, type ComparedRelation } from './compare.ts';

const BY = ['outlet', 'speaker', 'lang', 'article'] as const satisfies readonly FacetName[];
const SHOWN = 200;

/** Two outlets, speakers, languages or articles: what only one tells, what both tell, and where they differ. */
export function ComparePage(): JSX.Element {
  const wording = useWording();
  const { t } = wording;
  const opened = useOpened();
  const filter = useExplorer((s) => s.view.filter);
  const values = allValues(opened);
  const [by, setBy] = useState<(typeof BY)[number]>(() => BY.find((f) => values[f].length > 1) ?? 'outlet');
  const [chosen, setChosen] = useState<readonly [string?, string?]>([]);
  const [first = '', second = ''] = values[by];
  const [a, b] = [chosen[0] ?? first, chosen[1] ?? second];
  const result = useMemo(
    () => compareSides(opened.corpus, filter, { facet: by, values: [a] }, { facet: by, values: [b] }),
    [opened, filter, by, a, b],
  );
  const name = (value: string): string => valueName(by, value, opened, wording);
  const options = values[by].map((v) => ({ value: v, name: name(v) }));
  return (
    <div className="compare">
      <div className="compare-bar">
        <Choice
          label={t('compare.by')}
          value={by}
          options={BY.map((f) => ({ value: f, name: t(`facet.${f}`) }))}
          onChange={(f) => {
            setBy(BY.find((x) => x === f) ?? by);
            setChosen([]);
          }}
        />
        <Choice label={t('compare.a')} value={a} options={options} onChange={(v) => setChosen([v, b])} />
        <Choice label={t('compare.b')} value={b} options={options} onChange={(v) => setChosen([a, v])} />
      </div>
      {values[by].length < 2 ? (
        <p className="panel-note">{t('compare.nothing')}</p>
      ) : (
        <div className="compare-columns">
          <Column title={t('compare.only', { name: name(a) })} side="a" relations={result.a} />
          <Column title={t('compare.both')} side="both" relations={[...result.contradict, ...result.both]} />
          <Column title={t('compare.only', { name: name(b) })} side="b" relations={result.b} />
        </div>
      )}
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly side: 'a' | 'both' | 'b';
  readonly relations: readonly ComparedRelation[];
}

function Column({ title, side, relations }: ColumnProps): JSX.Element {
  const { t } = useWording();
  return (
    <section className={`compare-column ${side}`}>
      <h2>
        {title} <span className="count">{relations.length}</span>
      </h2>
      {relations.length === 0 && <p className="panel-note">{t('compare.none')}</p>}
      <ul>
        {relations.slice(0, SHOWN).map((r) => (
          <Relation key={r.key} relation={r} />
        ))}
      </ul>
    </section>
  );
}

function Relation({ relation: { key, a, b } }: { readonly relation: ComparedRelation }): JSX.Element | null {
  const { t } = useWording();
  const ends = edgeEnds(key);
  const type = RELATION_TYPE_NAMES.find((n) => n === ends?.type);
  if (!ends || !type) return null;
  const differ = a && b && a.status !== b.status;
  return (
    <li className={differ ? 'differ' : undefined}>
      <p>
        <LineMark of={classOf(type)} status={(a ?? b)?.status ?? 'actual'} />
        <ActorName id={ends.source} mark={false} />
        <button type="button" className="link-button" onClick={() => look(select({ kind: 'edge', key }))}>
          {(a ?? b)?.label || t(`type.${type}`)}
        </button>
        <ActorName id={ends.target} mark={false} />
      </p>
      {differ ? (
        <p className="said">
          {t('compare.differ', { a: t(`status.${a.status}`), b: t(`status.${b.status}`) })}
        </p>
      ) : (
        <StatusChip status={(a ?? b)?.status ?? 'actual'} />
      )}
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.target.value)}>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.name}
          </option>
        ))}
      </select>
    </div>
  );
}
