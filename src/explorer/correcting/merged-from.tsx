import type { JSX } from 'react';
import type { ActorId } from '../../model/index.ts';
import { takeBack } from '../state/deciding.ts';
import { useExplorer } from '../state/store.ts';
import { useOpened, useProject, useWording } from '../state/use.ts';

/** What was merged into an actor, each merge with its own way back. */
export function MergedFrom({ id }: { readonly id: ActorId }): JSX.Element | null {
  const { t, date } = useWording();
  const decisions = useExplorer((s) => s.ledger.decisions);
  const { mergedInto } = useOpened();
  const { corpus } = useProject();
  const now = (of: ActorId): ActorId => mergedInto.get(of) ?? of;
  const merges = decisions.filter((d) => d.kind === 'merge').filter((d) => now(d.from) === id);
  if (merges.length === 0) return null;
  const nameOf = (of: ActorId): string => corpus.actors.find((a) => a.id === of)?.name ?? of;
  return (
    <ul className="merged-from">
      {merges.map((d) => (
        <li key={d.id}>
          {t('merge.joinedFrom', { name: nameOf(d.from) })} <span className="quiet">({date(d.at.slice(0, 10))})</span>{' '}
          <button type="button" className="link-button" onClick={() => takeBack(d.id)}>
            {t('merge.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
