import type { JSX } from 'react';
import type { ActorType } from '../../model/index.ts';
import { useWording } from '../state/use.ts';

/** The same shapes as in the graph, on a grid of 16: the type is told by form, never by colour alone. */
const SHAPES: Readonly<Record<ActorType, string>> = {
  country: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  place: 'M8 1.5a4.7 4.7 0 0 0-4.7 4.7C3.3 9.5 8 14.5 8 14.5s4.7-5 4.7-8.3A4.7 4.7 0 0 0 8 1.5z',
  organisation: 'M2.5 2.5h11v11h-11z',
  person: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  equipment: 'M5 2h6l3 6-3 6H5L2 8z',
};

/** The sign of an actor's type; named for those who do not see it unless the name stands beside it. */
export function ActorMark({ type, named = false }: { readonly type: ActorType; readonly named?: boolean }): JSX.Element {
  const { t } = useWording();
  const name = t(`actor.${type}`);
  return (
    <svg className={`actor-mark ${type}`} viewBox="0 0 16 16" {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}>
      <path d={SHAPES[type]} />
    </svg>
  );
}
