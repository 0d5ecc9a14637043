import type { JSX, ReactNode } from 'react';
import type { FacetName } from '../../graph/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { hideThis, isShown, onlyThis, standing } from '../view/filtering.ts';

interface Props {
  readonly facet: FacetName;
  readonly value: string;
  readonly name: string;
  readonly meaning?: string;
  readonly count: number;
  readonly sign: ReactNode;
}

/** A line of the legend that is a filter too: click for only this, with a modifier key (or the eye) to hide. */
export function LegendEntry({ facet, value, name, meaning, count, sign }: Props): JSX.Element {
  const { t } = useWording();
  const filter = useExplorer((s) => s.view.filter);
  const stands = standing(filter, facet, value);
  const hidden = stands === 'without';
  return (
    <div className={['legend-entry', !isShown(filter, facet, value) && 'faded', hidden && 'hidden'].filter(Boolean).join(' ')}>
      <button
        type="button"
        className="legend-name"
        aria-pressed={stands === 'only'}
        title={meaning}
        onClick={(event) => {
          const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
          look(modified ? hideThis(facet, value) : onlyThis(facet, value));
        }}
      >
        {sign}
        <span className="words">{name}</span>
        <span className="count">{count}</span>
      </button>
      <button
        type="button"
        className="icon-button eye"
        aria-pressed={hidden}
        aria-label={t(hidden ? 'legend.showAgain' : 'legend.hide', { name })}
        title={t(hidden ? 'legend.showAgain' : 'legend.hide', { name })}
        onClick={() => look(hideThis(facet, value))}
      >
        <Icon name="hide" />
      </button>
    </div>
  );
}
