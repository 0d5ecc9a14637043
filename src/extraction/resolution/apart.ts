import { entryById } from '../../knowledge/gazetteer/index.ts';
import type { ActorId, Extraction } from '../../model/index.ts';

/**
 * New ids for actors whose id may mean somebody else in another article: persons known by a lone name only. "Milling"
 * in one article need not be "Milling" in the next, so each keeps to its article until somebody merges them.
 */
export function apartByArticle(e: Extraction): ReadonlyMap<ActorId, ActorId> {
  return new Map(
    e.actors
      .filter((a) => a.type === 'person' && !a.name.includes(' ') && entryById(a.id) === undefined)
      .map((a) => [a.id, `${a.id}-${e.article.slice(0, 6)}` as ActorId]),
  );
}
