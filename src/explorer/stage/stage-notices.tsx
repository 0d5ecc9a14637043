import type { JSX } from 'react';
import { MOST_RELATIONS } from '../../graph/index.ts';
import { CondensedNotice, useCondensing } from '../condensing/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useShown, useWording } from '../state/use.ts';
import { showAll } from '../view/filtering.ts';
import { drawWhole } from '../view/view.ts';
import type { Drawing } from './use-drawing.ts';

interface Props {
  readonly drawing: Drawing;
  /** Why colours or sizes could not be worked out. */
  readonly unmeasured: string | undefined;
}

/** What is to be said about the drawing: that nothing passes the filters, what is waited for, what failed, that it is condensed. */
export function StageNotices({ drawing: { condensed, waiting, failure }, unmeasured }: Props): JSX.Element {
  const { t, reason } = useWording();
  const { relations } = useShown().size;
  const condensing = useCondensing();
  const whole = useExplorer((s) => s.view.whole);
  return (
    <>
      {relations === 0 && (
        <div className="notice nothing-passes">
          <h2>{t('filters.nothing.title')}</h2>
          <p>{t('filters.nothing.text')}</p>
          <button type="button" className="button primary" onClick={() => look(showAll)}>
            {t('filters.clear')}
          </button>
        </div>
      )}
      {condensing.phase === 'failed' ? (
        <p className="arranging" role="alert">{t('groups.failed', { reason: reason(condensing.reason) })}</p>
      ) : (
        waiting && <output className="arranging">{t(waiting === 'folding' ? 'groups.folding' : 'canvas.arranging')}</output>
      )}
      {failure !== undefined && (
        <p className="arranging" role="alert">
          {t('canvas.failed', { reason: reason(failure) })}
        </p>
      )}
      {unmeasured !== undefined && (
        <p className="measure-failed" role="alert">
          {t('view.failed', { reason: reason(unmeasured) })}
        </p>
      )}
      {condensed && <CondensedNotice />}
      {whole && relations > MOST_RELATIONS && (
        <button type="button" className="button back-to-groups" onClick={() => look(drawWhole(false))}>
          {t('groups.back')}
        </button>
      )}
    </>
  );
}
