import type { JSX } from 'react';
import { take } from '../state/deciding.ts';
import { ask } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { ActorName } from '../marks/index.ts';

const FIRST = 8;

/** Actors that may be one: never joined without being asked. */
export function Suggestions(): JSX.Element | null {
  const { t, reason } = useWording();
  const { corpus, actors } = useOpened();
  const open = corpus.suggestions.filter((s) => actors.has(s.from) && actors.has(s.into));
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{t('suggestions.title')}</h3>
      <ul className="suggestions">
        {open.slice(0, FIRST).map((s) => (
          <li key={`${s.from} ${s.into}`}>
            <p>
              <ActorName id={s.from} /> = <ActorName id={s.into} />
              <span className="quiet">{reason(s.reason)}</span>
            </p>
            <button type="button" className="link-button" onClick={() => ask({ kind: 'merge', actor: s.from, other: s.into })}>
              {t('suggestions.merge')}
            </button>
            <button type="button" className="link-button" onClick={() => take({ kind: 'distinct', a: s.from, b: s.into })}>
              {t('merge.distinct')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
