import type { JSX } from 'react';
import { findingOf, percentOf } from '../../graph/index.ts';
import type { Claim } from '../../model/index.ts';
import { useWording } from '../state/use.ts';
import { FindingMark } from './finding-mark.tsx';

/** How a claim was found, in words. What a rule of grammar says needs no chip. */
export function FindingChip({ claim }: { readonly claim: Pick<Claim, 'rule' | 'confidence'> }): JSX.Element | null {
  const { t } = useWording();
  const found = findingOf(claim);
  if (found === 'rule') return null;
  const n = percentOf(claim.confidence);
  return (
    <span className={`chip found ${found}`} title={found === 'model' ? t('claim.byModel.meaning', { n }) : t('found.person.meaning')}>
      <FindingMark found={found} />
      {found === 'model' ? t('claim.byModel', { n }) : t('claim.byHand')}
    </span>
  );
}
