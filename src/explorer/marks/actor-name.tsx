import type { JSX } from 'react';
import type { ActorId } from '../../model/index.ts';
import { light, look } from '../state/store.ts';
import { useOpened } from '../state/use.ts';
import { selectActor } from '../view/view.ts';
import { ActorMark } from './actor-mark.tsx';

/** An actor's sign and name; chooses the actor when clicked, and lights it in the graph under the pointer. */
export function ActorName({ id, mark = true }: { readonly id: ActorId; readonly mark?: boolean }): JSX.Element {
  const actor = useOpened().actors.get(id);
  return (
    <button
      type="button"
      className="actor-name"
      onClick={() => look(selectActor(id))}
      onPointerEnter={() => light([id])}
      onPointerLeave={() => light([])}
      onFocus={() => light([id])}
      onBlur={() => light([])}
    >
      {mark && actor && <ActorMark type={actor.type} />}
      <span>{actor?.name ?? id}</span>
    </button>
  );
}
