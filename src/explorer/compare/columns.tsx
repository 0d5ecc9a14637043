import { useState, type JSX } from 'react';
import { StatusChip } from '../marks/index.ts';
import { useOpened, useWording } from '../state/use.ts';
import type { Comparing } from '../view/view.ts';
import type { ComparedRelation, Comparison, EdgeSide } from './compare.ts';
import { RelationLine } from './relation-line.tsx';
import { SideMark } from './side-mark.tsx';
import { sideName } from './side-name.ts';

const FIRST = 60;

/** What only one side tells beside what both tell. */
export function Columns({ comparison, sides }: { readonly comparison: Comparison; readonly sides: Comparing }): JSX.Element {
  const wording = useWording();
  const { t } = wording;
  const opened = useOpened();
  return (
    <div className="compare-columns">
      <Column title={t('compare.only', { name: sideName(sides.a, opened, wording) })} side="a" relations={comparison.a} />
      <Column title={t('compare.both')} side="both" relations={comparison.both} />
      <Column title={t('compare.only', { name: sideName(sides.b, opened, wording) })} side="b" relations={comparison.b} />
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly side: EdgeSide;
  readonly relations: readonly ComparedRelation[];
}

function Column({ title, side, relations }: ColumnProps): JSX.Element {
  const { t } = useWording();
  const [all, setAll] = useState(false);
  return (
    <section className="compare-column" data-side={side}>
      <h2>
        <SideMark side={side} /> {title} <span className="count">{relations.length}</span>
      </h2>
      {relations.length === 0 && <p className="panel-note">{t('compare.none')}</p>}
      <ul>
        {relations.slice(0, all ? undefined : FIRST).map((relation) => (
          <li key={relation.key}>
            <RelationLine relation={relation} />
            <Put relation={relation} />
          </li>
        ))}
      </ul>
      {relations.length > FIRST && (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t('filters.fewer') : t('filters.more', { n: relations.length })}
        </button>
      )}
    </section>
  );
}

/** How it is put, and that the sides put it differently, where they do. */
function Put({ relation: { a, b } }: { readonly relation: ComparedRelation }): JSX.Element {
  const { t } = useWording();
  if (a && b && a.status !== b.status) return <p className="said">{t('compare.differ', { a: t(`status.${a.status}`), b: t(`status.${b.status}`) })}</p>;
  return <StatusChip status={(a ?? b)?.status ?? 'actual'} />;
}
