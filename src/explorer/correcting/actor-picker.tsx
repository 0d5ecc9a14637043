import { Command } from 'cmdk';
import { useMemo, useState, type JSX } from 'react';
import { indexActors, searchActors } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { ActorMark } from '../marks/index.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';

interface Props {
  readonly label: string;
  readonly without?: readonly ActorId[];
  readonly onPick: (id: ActorId) => void;
}

const LIMIT = 8;

/** Finds an actor by any of its names. */
export function ActorPicker({ label, without = [], onPick }: Props): JSX.Element {
  const { t } = useWording();
  const { actors, corpus } = useOpened();
  const { claimCount } = useShown();
  const [query, setQuery] = useState('');
  const index = useMemo(() => indexActors(corpus.actors, claimCount), [corpus, claimCount]);
  const found = searchActors(index, query, LIMIT + without.length).filter((m) => !without.includes(m.actor)).slice(0, LIMIT);
  return (
    <Command shouldFilter={false} label={label} className="picker">
      <Command.Input value={query} onValueChange={setQuery} placeholder={label} />
      <Command.List label={label}>
        {query && <Command.Empty className="panel-note">{t('search.none', { query })}</Command.Empty>}
        {found.map(({ actor: id }) => {
          const actor = actors.get(id);
          return actor ? (
            <Command.Item key={id} value={id} onSelect={() => onPick(id)}>
              <ActorMark type={actor.type} named />
              <span className="words">{actor.name}</span>
              <span className="count">{t('count.claims', { n: claimCount(id) })}</span>
            </Command.Item>
          ) : null;
        })}
      </Command.List>
    </Command>
  );
}
