import type { JSX } from 'react';
import { ask } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import type { Progress } from './progress.ts';

interface Props {
  readonly progress: Progress;
  readonly onCancel: () => void;
  readonly onMore: () => void;
}

/** How far it is, what was understood of each article, and what was refused and why. */
export function ProgressView({ progress, onCancel, onMore }: Props): JSX.Element {
  const { t, reason } = useWording();
  const { phase, done, total, now, understood, refusals, notes } = progress;
  const finished = phase === 'done';
  return (
    <div className="bring-progress">
      <output>
        {finished ? t('bring.done', { n: done }) : phase === 'reading' ? t('bring.reading', { i: done + 1, total: Math.max(total, 1) }) : t('bring.understanding', { i: done, total })}
      </output>
      <progress aria-label={t('bring.title')} max={Math.max(1, total)} value={finished ? Math.max(1, total) : done} />
      {!finished && <p className="quiet now">{now}</p>}
      {refusals.length > 0 && (
        <section>
          <h3>{t('bring.refused', { n: refusals.length })}</h3>
          <ul className="refusals">
            {refusals.map((r, i) => (
              // The same file may be refused twice for different reasons.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={i}>
                <strong>{r.where}</strong>: {reason(r.reason)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <ul className="refusals">
          {notes.map((n) => (
            <li key={n}>{reason(n)}</li>
          ))}
        </ul>
      )}
      <ul className="rows understood">
        {understood.map((u, i) => (
          // Titles may repeat; the list only grows at its head.
          <li key={`${understood.length - i} ${u.title}`}>
            <span className="words">{u.title}</span>
            <span className="count">
              {t('count.actors', { n: u.actors })}, {t('count.claims', { n: u.claims })}
            </span>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        {finished ? (
          <>
            <button type="button" className="button" onClick={onMore}>
              {t('bring.more')}
            </button>
            <button type="button" className="button primary" onClick={() => ask(null)}>
              {t('bring.show')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={onCancel}>
            {t('bring.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
