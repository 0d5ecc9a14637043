import { useState, type JSX } from 'react';
import type { ActorId } from '../../model/index.ts';
import { ActorMark } from '../marks/index.ts';
import { take } from '../state/deciding.ts';
import { ask, look } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { selectActor } from '../view/view.ts';
import { ActorPicker } from './actor-picker.tsx';
import { Dialog } from './dialog.tsx';
import { previewMerge } from './merge-preview.ts';

/** Joins two actors that are one: which, in which direction, and what comes of it, before it is done. */
export function MergeDialog({ actor, other }: { readonly actor: ActorId; readonly other: ActorId | undefined }): JSX.Element {
  const { t } = useWording();
  const { actors, corpus } = useOpened();
  const { claimCount } = useShown();
  // Of two, the one that more is said about is what the other becomes.
  const pairOf = (one: ActorId): { readonly from: ActorId; readonly into: ActorId } => (claimCount(one) < claimCount(actor) ? { from: one, into: actor } : { from: actor, into: one });
  const [pair, setPair] = useState(other && pairOf(other));
  const from = pair && actors.get(pair.from);
  const into = pair && actors.get(pair.into);
  const name = actors.get(actor)?.name ?? actor;
  if (!pair || !from || !into) {
    return (
      <Dialog title={t('merge.title', { name })}>
        <p>{t('merge.pick')}</p>
        <ActorPicker label={t('merge.search')} without={[actor]} onPick={(one) => setPair(pairOf(one))} />
      </Dialog>
    );
  }
  const preview = previewMerge(corpus, from, into);
  const close = (): void => ask(null);
  return (
    <Dialog title={t('merge.title', { name })}>
      <div className="merge-direction">
        <span>
          <ActorMark type={from.type} named /> {from.name}
        </span>
        <span aria-hidden="true">→</span>
        <span className="sr-only">{t('merge.into')}</span>
        <strong>
          <ActorMark type={into.type} named /> {into.name}
        </strong>
        <button type="button" className="button" onClick={() => setPair({ from: pair.into, into: pair.from })}>
          <Icon name="apart" />
          {t('merge.swap')}
        </button>
      </div>
      <h3>{t('merge.preview')}</h3>
      <dl className="merge-preview">
        <dt>{t('merge.name')}</dt>
        <dd>{preview.name}</dd>
        <dt>{t('merge.aliases')}</dt>
        <dd>{preview.aliases.map((a) => a.text).join(', ') || '–'}</dd>
        <dt>{t('merge.joined')}</dt>
        <dd>
          {t('count.claims', { n: preview.claims })}, {t('count.articles', { n: preview.articles })}
        </dd>
      </dl>
      {preview.between.length > 0 && <p className="warning">{t('merge.between', { n: preview.between.length })}</p>}
      <div className="dialog-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            take({ kind: 'distinct', a: pair.from, b: pair.into });
            close();
          }}
        >
          {t('merge.distinct')}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            take({ kind: 'merge', from: pair.from, into: pair.into });
            look(selectActor(pair.into));
            close();
          }}
        >
          <Icon name="merge" />
          {t('merge.do')}
        </button>
      </div>
    </Dialog>
  );
}
