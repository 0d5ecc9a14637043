import { slug, type ActorId } from '../../model/index.ts';

/** An id for an actor that a person adds: from its name, with a number where another actor has that id. */
export function newActorId(name: string, taken: { has(id: ActorId): boolean }): ActorId {
  const plain = slug(name);
  let id = plain as ActorId;
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}` as ActorId;
  return id;
}
