import { lexiconOf } from '../../knowledge/lexicon/index.ts';
import type { Actor, ActorId, Mention } from '../../model/index.ts';

/** Share of all mentions of countries that one must have for an article to be about its affairs. */
const DOMINANT = 0.6;

/**
 * The country whose affairs an article reports: the one nearly all mentions of countries mean, or else the country of
 * the language where that is one and the article speaks of it ("Innenministerin Faeser" in German news is Germany's).
 */
export function homeOf(lang: string, mentions: readonly Mention[], actors: ReadonlyMap<ActorId, Actor>): Actor | undefined {
  const counts = new Map<ActorId, number>();
  let total = 0;
  for (const { actor } of mentions) {
    if (actors.get(actor)?.type !== 'country') continue;
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
    total++;
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= 2 && first[1] >= DOMINANT * total) return actors.get(first[0]);
  const own = lexiconOf(lang)?.homeCountry;
  return [...counts.keys()].map((id) => actors.get(id)).find((a) => a !== undefined && own !== undefined && a.country === own);
}
