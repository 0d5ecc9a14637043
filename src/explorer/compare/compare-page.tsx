import { useId, type JSX } from 'react';
import { allValues } from '../filters/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { compareSides, showPage } from '../view/view.ts';
import { Columns } from './columns.tsx';
import { Contradictions } from './contradictions.tsx';
import { PeriodChooser } from './period-chooser.tsx';
import { SideChooser } from './side-chooser.tsx';
import { SideMark } from './side-mark.tsx';
import { sideName } from './side-name.ts';
import { COMPARE_BY, comparedBy, firstSides } from './sides.ts';
import { useComparison, useSides } from './use-comparison.ts';

/** Two sides made of outlets, speakers, periods and more: what only one tells, what both tell, what they contradict. */
export function ComparePage(): JSX.Element {
  const { t } = useWording();
  const sides = useSides();
  const comparison = useComparison(sides);
  const by = comparedBy(sides);
  const total = Object.values(comparison).reduce((n, list) => n + list.length, 0);
  return (
    <div className="compare">
      <Choosing />
      <div className="compare-results">
        {total === 0 ? (
          <p className="panel-note">{t(by === 'time' ? 'compare.nothingThen' : 'compare.nothing')}</p>
        ) : (
          <>
            <Contradictions relations={comparison.contradict} />
            <Columns comparison={comparison} sides={sides} />
          </>
        )}
      </div>
    </div>
  );
}

/** Which sides: folded to one line, since what they tell is what one came for. */
function Choosing(): JSX.Element {
  const wording = useWording();
  const { t } = wording;
  const id = useId();
  const opened = useOpened();
  const dateBy = useExplorer((s) => s.view.filter.dateBy);
  const sides = useSides();
  const by = comparedBy(sides);
  return (
    <div className="compare-bar">
      <div className="compare-line">
        <span className="choice">
          <label htmlFor={id}>{t('compare.by')}</label>
          <select
            id={id}
            value={by}
            onChange={(e) => {
              const next = COMPARE_BY.find((x) => x === e.target.value) ?? by;
              look(compareSides(firstSides(next, allValues(opened), opened.corpus.claims, opened.articles, dateBy)));
            }}
          >
            {COMPARE_BY.map((value) => (
              <option key={value} value={value}>
                {value === 'time' ? t('compare.time') : t(`facet.${value}`)}
              </option>
            ))}
          </select>
        </span>
        <p className="compare-names">
          <span>
            <SideMark side="a" /> {sideName(sides.a, opened, wording)}
          </span>
          <span className="quiet">{t('compare.against')}</span>
          <span>
            <SideMark side="b" /> {sideName(sides.b, opened, wording)}
          </span>
        </p>
        <button type="button" className="button" onClick={() => look(compareSides(sides), showPage('graph'))}>
          <Icon name="path" />
          {t('compare.inGraph')}
        </button>
      </div>
      <details>
        <summary>{t('compare.choose')}</summary>
        {by === 'time' ? <PeriodChooser sides={sides} /> : <SideChooser sides={sides} by={by} />}
      </details>
    </div>
  );
}
