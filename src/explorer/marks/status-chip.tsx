import type { JSX } from 'react';
import type { Status } from '../../model/index.ts';
import { useWording } from '../state/use.ts';

/** A status in words with its stroke. What simply holds needs no chip. */
export function StatusChip({ status }: { readonly status: Status }): JSX.Element | null {
  const { t } = useWording();
  if (status === 'actual') return null;
  return (
    <span className={`chip status ${status}`} title={t(`status.${status}.meaning`)}>
      {t(`status.${status}`)}
    </span>
  );
}
