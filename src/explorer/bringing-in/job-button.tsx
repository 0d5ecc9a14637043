import type { JSX } from 'react';
import { ask, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { useJob } from './job.ts';

/** While articles are brought in and their dialog is closed: how far it is, and the way back to it. */
export function JobButton(): JSX.Element | null {
  const { t } = useWording();
  const { busy, progress } = useJob();
  const isOpen = useExplorer((s) => s.dialog?.kind === 'bring-in');
  if (isOpen || !busy || !progress) return null;
  const { done, total, phase } = progress;
  return (
    <button type="button" className="button job" title={t('bring.title')} onClick={() => ask({ kind: 'bring-in' })}>
      <span className="spinner" aria-hidden="true" />
      {phase === 'reading' ? t('bring.reading', { i: done + 1, total: Math.max(total, 1) }) : t('bring.understanding', { i: done, total })}
    </button>
  );
}
