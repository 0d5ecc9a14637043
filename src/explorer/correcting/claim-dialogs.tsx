import type { JSX } from 'react';
import { claimId, isMutual, type ArticleId, type Claim, type ClaimId, type Span } from '../../model/index.ts';
import { Quote } from '../dossier/quote.tsx';
import { take } from '../state/deciding.ts';
import { ask, look } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { read } from '../view/view.ts';
import { ClaimForm, valuesOf } from './claim-form.tsx';
import { changesBetween } from './changes.ts';
import { Dialog } from './dialog.tsx';

/** Corrects a claim that was read out of a sentence. */
export function EditClaimDialog({ claim: id }: { readonly claim: ClaimId }): JSX.Element | null {
  const { t } = useWording();
  const claim = useOpened().claims.get(id);
  if (!claim) return null;
  return (
    <Dialog title={t('claim.edit')}>
      <ClaimForm
        quote={<Quote claim={claim} />}
        start={valuesOf(claim)}
        onSubmit={(values) => {
          const changes = changesBetween(claim, values);
          if (changes) take({ kind: 'edit-claim', claim: id, changes });
          ask(null);
        }}
      />
    </Dialog>
  );
}

/** Makes a claim of words that were selected in an article. */
export function AddClaimDialog({ article: id, evidence }: { readonly article: ArticleId; readonly evidence: Span }): JSX.Element | null {
  const { t } = useWording();
  const { articles, mentionsByArticle } = useOpened();
  const article = articles.get(id);
  if (!article) return null;
  const named = (mentionsByArticle.get(id) ?? []).filter((m) => evidence.from <= m.span.from && m.span.to <= evidence.to).map((m) => m.actor);
  const [source, target] = new Set(named);
  return (
    <Dialog title={t('claim.add')}>
      <ClaimForm
        quote={article.text.slice(evidence.from, evidence.to)}
        start={{ source, target, type: 'COOPERATE', label: '', status: 'actual', symmetric: isMutual('COOPERATE'), by: [], when: undefined }}
        onSubmit={(values) => {
          const core = { ...values, article: id, evidence };
          const claim: Claim = { ...core, id: claimId(core), rule: 'person', confidence: 1 };
          take({ kind: 'add-claim', claim });
          look(read({ article: id, claim: claim.id }));
          ask(null);
        }}
      />
    </Dialog>
  );
}
