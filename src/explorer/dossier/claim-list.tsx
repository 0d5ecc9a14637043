import { useState, type JSX } from 'react';
import type { Claim } from '../../model/index.ts';
import { useWording } from '../state/use.ts';
import { ClaimCard } from './claim-card.tsx';

const FIRST = 3;

/** Claims as cards, the first few open; long lists open on request, so that groups stay in sight. */
export function ClaimList({ claims, first = FIRST }: { readonly claims: readonly Claim[]; readonly first?: number }): JSX.Element {
  const { t } = useWording();
  const [all, setAll] = useState(false);
  const open = all ? claims : claims.slice(0, first);
  return (
    <div className="claims">
      {open.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {claims.length > first && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('filters.fewer') : t('filters.more', { n: claims.length })}
        </button>
      )}
    </div>
  );
}
