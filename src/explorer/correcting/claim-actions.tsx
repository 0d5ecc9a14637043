import type { JSX } from 'react';
import type { Claim } from '../../model/index.ts';
import { take } from '../state/deciding.ts';
import { ask, tell } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';

/** Says that a claim is wrong, or corrects it. */
export function ClaimActions({ claim }: { readonly claim: Claim }): JSX.Element {
  const { t } = useWording();
  return (
    <span className="claim-actions">
      <button type="button" className="icon-button" aria-label={t('claim.edit')} title={t('claim.edit')} onClick={() => ask({ kind: 'edit-claim', claim: claim.id })}>
        <Icon name="edit" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('claim.reject')}
        title={t('claim.reject')}
        onClick={() => {
          take({ kind: 'reject-claim', claim: claim.id });
          tell(t('claim.rejected'), true);
        }}
      >
        <Icon name="reject" />
      </button>
    </span>
  );
}
