import type { JSX } from 'react';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { compareSides, showPage, type Comparing } from '../view/view.ts';
import { SideMark } from './side-mark.tsx';
import { sideName } from './side-name.ts';
import { useComparison } from './use-comparison.ts';

/** Over graph and tables while two sides are compared: what the colours and letters mean, and the way out. */
export function SidesBar(): JSX.Element | null {
  const { compare, page } = useExplorer((s) => s.view);
  return compare && page !== 'compare' ? <Legend sides={compare} /> : null;
}

function Legend({ sides }: { readonly sides: Comparing }): JSX.Element {
  const wording = useWording();
  const { t } = wording;
  const opened = useOpened();
  const comparison = useComparison(sides);
  return (
    <section className="sides-bar" aria-label={t('compare.legend')}>
      <ul>
        <li>
          <SideMark side="a" /> {t('compare.only', { name: sideName(sides.a, opened, wording) })} <span className="count">{comparison.a.length}</span>
        </li>
        <li>
          <SideMark side="b" /> {t('compare.only', { name: sideName(sides.b, opened, wording) })} <span className="count">{comparison.b.length}</span>
        </li>
        <li>
          <SideMark side="both" /> {t('compare.both')} <span className="count">{comparison.both.length}</span>
        </li>
        <li>
          <SideMark side="contradict" /> {t('compare.contradict')} <span className="count">{comparison.contradict.length}</span>
        </li>
      </ul>
      <span className="actions">
        <button type="button" className="button" onClick={() => look(showPage('compare'))}>
          {t('compare.change')}
        </button>
        <button type="button" className="icon-button" aria-label={t('compare.stop')} title={t('compare.stop')} onClick={() => look(compareSides(null))}>
          <Icon name="close" />
        </button>
      </span>
    </section>
  );
}
