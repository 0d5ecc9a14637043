import type { JSX } from 'react';
import { openFirst } from '../state/open-first.ts';
import { ask } from '../state/store.ts';
import type { Opening as OpeningState } from '../state/store.ts';
import { useWording } from '../state/use.ts';

/** Before there is a project: being opened, nothing to open, or what went wrong. */
export function Opening({ opening }: { readonly opening: OpeningState }): JSX.Element {
  const { t, reason } = useWording();
  return (
    <main className="opening" id="stage" tabIndex={-1}>
      {(opening.phase === 'loading' || opening.phase === 'preparing') && (
        <output className="loading">
          <span className="spinner" aria-hidden="true" />
          {t('app.loading')}
        </output>
      )}
      {opening.phase === 'empty' && (
        <div className="notice">
          <h2>{t('app.empty.title')}</h2>
          <p>{t('app.empty.text')}</p>
          <button type="button" className="button primary" onClick={() => ask({ kind: 'bring-in' })}>
            {t('bring.title')}
          </button>
        </div>
      )}
      {opening.phase === 'failed' && (
        <div className="notice" role="alert">
          <h2>{t('app.failed')}</h2>
          <p>{reason(opening.reason)}</p>
          <button type="button" className="button primary" onClick={() => void openFirst()}>
            {t('app.retry')}
          </button>
        </div>
      )}
    </main>
  );
}
