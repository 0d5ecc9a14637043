import type { JSX } from 'react';
import type { Claim } from '../../model/index.ts';
import { ClaimActions } from '../correcting/claim-actions.tsx';
import { FindingChip, StatusChip } from '../marks/index.ts';
import { look } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { read } from '../view/view.ts';
import { AlsoIn } from './also-in.tsx';
import { OriginalLink } from './original-link.tsx';
import { Quote } from './quote.tsx';

/** One claim: the sentence that says so, how and by whom it is put, and the way to its article. */
export function ClaimCard({ claim }: { readonly claim: Claim }): JSX.Element {
  const { t, date } = useWording();
  const { actors, articles } = useOpened();
  const copies = useShown().copies.get(claim.id);
  const article = articles.get(claim.article);
  const nameOf = (id: Claim['source']): string => actors.get(id)?.name ?? id;
  const { when } = claim;
  return (
    <article className="claim">
      <button type="button" className="quote" title={t('claim.open')} onClick={() => look(read({ article: claim.article, claim: claim.id }))}>
        <Quote claim={claim} />
      </button>
      <p className="said">
        <StatusChip status={claim.status} />
        {claim.by.map((id) => (
          <span key={id} className="chip">
            {t('claim.by', { name: nameOf(id) })}
          </span>
        ))}
        {when && (
          <span className="chip">
            {when.from === when.to ? t('claim.when', { date: date(when.from) }) : t('claim.whenRange', { from: date(when.from), to: date(when.to) })}
          </span>
        )}
        {claim.where && <span className="chip">{t('claim.where', { name: nameOf(claim.where) })}</span>}
        <FindingChip claim={claim} />
        {claim.with && <span className="chip">{t('claim.with', { name: nameOf(claim.with) })}</span>}
      </p>
      <footer>
        <span className="source-line">
          <Icon name="article" />
          <span>
            {article?.outlet ?? t('claim.noOutlet')}
            {article?.published && <> · {date(article.published)}</>} {copies && <AlsoIn label={t('claim.alsoIn')} readings={copies.map((c) => ({ article: c.article, claim: c.id }))} />}
          </span>
        </span>
        <span className="claim-end">
          <ClaimActions claim={claim} />
          <OriginalLink article={article} at={claim.evidence} />
        </span>
      </footer>
    </article>
  );
}
