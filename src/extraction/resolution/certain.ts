import { entryById } from '../../knowledge/gazetteer/index.ts';
import { foldName, type Actor, type ActorId } from '../../model/index.ts';
import { transliterated } from '../actors/spelling.ts';

/**
 * Which ids certainly mean the same actor, as new id by old. Certain is: the same full name of a person in two
 * transliterations ("Dmitri Muratow", "Dmitry Muratov"); the same name of two words or more for other actors of one type.
 * One id used for two types keeps the gazetteer's or the first.
 */
export function certainMerges(actors: readonly Actor[]): ReadonlyMap<ActorId, ActorId> {
  const into = new Map<ActorId, ActorId>();
  const byKey = new Map<string, ActorId>();
  const inOrder = actors.toSorted((a, b) => Number(entryById(b.id) !== undefined) - Number(entryById(a.id) !== undefined));
  for (const actor of inOrder) {
    for (const key of keys(actor)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, into.get(actor.id) ?? actor.id);
      else if (known !== actor.id && !into.has(actor.id) && entryById(actor.id) === undefined) into.set(actor.id, known);
    }
  }
  return into;
}

function keys(actor: Actor): string[] {
  const names = [actor.name, ...actor.aliases.map((a) => a.text)].map(foldName).filter((n) => n.includes(' '));
  const spelt = actor.type === 'person' ? names.map((n) => n.split(' ').map(transliterated).join(' ')) : names;
  return [...new Set(spelt)].map((n) => `${actor.type} ${n}`);
}
