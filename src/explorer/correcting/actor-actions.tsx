import type { JSX } from 'react';
import type { ActorId } from '../../model/index.ts';
import { take } from '../state/deciding.ts';
import { ask, look, tell, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { NeighboursButton } from '../unfolding/index.ts';
import { around } from '../view/filtering.ts';
import { select } from '../view/view.ts';

/** What can be done with an actor, beside its name. */
export function ActorActions({ id }: { readonly id: ActorId }): JSX.Element {
  const { t } = useWording();
  const name = useOpened().actors.get(id)?.name ?? id;
  const isCentre = useExplorer((s) => s.view.filter.ego?.of.includes(id) ?? false);
  return (
    <div className="actions">
      <button type="button" className="button" aria-pressed={isCentre} onClick={() => look(isCentre ? around([], 0) : around([id], 1))}>
        <Icon name="target" />
        {t('actor.around')}
      </button>
      <NeighboursButton of={id} />
      <button type="button" className="button" onClick={() => ask({ kind: 'paths', from: id })}>
        <Icon name="path" />
        {t('actor.paths')}
      </button>
      <button type="button" className="button" onClick={() => ask({ kind: 'merge', actor: id })}>
        <Icon name="merge" />
        {t('actor.merge')}
      </button>
      <button type="button" className="icon-button" aria-label={t('actor.rename')} title={t('actor.rename')} onClick={() => ask({ kind: 'rename', actor: id })}>
        <Icon name="edit" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('actor.hide')}
        title={t('actor.hide')}
        onClick={() => {
          take({ kind: 'hide', actor: id });
          look(select(null));
          tell(t('actor.hidden', { name }), true);
        }}
      >
        <Icon name="hide" />
      </button>
    </div>
  );
}
