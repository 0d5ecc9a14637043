import { useMemo, type JSX } from 'react';
import type { Claim } from '../../model/index.ts';
import { edgeKeyOf } from '../../graph/index.ts';
import { ClaimActions } from '../correcting/claim-actions.tsx';
import { OriginalLink } from '../dossier/original-link.tsx';
import { ActorName, FindingChip, LineMark, StatusChip } from '../marks/index.ts';
import { ask, look } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { classOf } from '../../model/index.ts';
import { read, select, type Reading } from '../view/view.ts';
import { inTextOrder } from './reading-marks.ts';

/** Walks from claim to claim through an article, and says what the current one claims. */
export function ClaimStepper({ claims, reading }: { readonly claims: readonly Claim[]; readonly reading: Reading }): JSX.Element {
  const { t } = useWording();
  const { articles } = useOpened();
  const ordered = useMemo(() => inTextOrder(claims), [claims]);
  const at = ordered.findIndex((c) => c.id === reading.claim);
  const current = ordered[at];
  const go = (i: number): void => {
    const claim = ordered[(i + ordered.length) % ordered.length];
    if (claim) look(read({ article: reading.article, claim: claim.id }));
  };
  if (ordered.length === 0) return <p className="claim-stepper quiet">{t('reader.noClaims')}</p>;
  return (
    <div className="claim-stepper">
      <div className="steps">
        <span>{current ? t('reader.claimOf', { i: at + 1, n: ordered.length }) : t('reader.claims', { n: ordered.length })}</span>
        <button type="button" className="icon-button" aria-label={t('reader.previous')} title={t('reader.previous')} onClick={() => go(current ? at - 1 : -1)}>
          <Icon name="up" />
        </button>
        <button type="button" className="icon-button" aria-label={t('reader.next')} title={t('reader.next')} onClick={() => go(at + 1)}>
          <Icon name="down" />
        </button>
      </div>
      {current && (
        <p className="claim-in-words">
          <LineMark of={classOf(current.type)} status={current.status} />
          <ActorName id={current.source} mark={false} />{' '}
          <button type="button" className="link-button" onClick={() => look(select({ kind: 'edge', key: edgeKeyOf(current) }))}>
            {current.label || t(`type.${current.type}`)}
          </button>{' '}
          <ActorName id={current.target} mark={false} /> <StatusChip status={current.status} /> <FindingChip claim={current} />
          <span className="claim-tools">
            <button type="button" className="icon-button" aria-label={t('claim.addAnother')} title={t('claim.addAnother')} onClick={() => ask({ kind: 'add-claim', article: current.article, evidence: current.evidence })}>
              <Icon name="plus" />
            </button>
            <ClaimActions claim={current} />
            <OriginalLink article={articles.get(current.article)} at={current.evidence} />
          </span>
        </p>
      )}
    </div>
  );
}
