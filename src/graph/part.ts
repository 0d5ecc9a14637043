import type { ActorId, Corpus } from '../model/index.ts';
import type { ActorGraph } from './actor-graph.ts';
import { graphSteps } from './build.ts';
import { claimTable } from './claim-table.ts';
import { chosen, drawnOf, type GraphFilter } from './filter.ts';
import { finish } from './steps.ts';

/** The part of a corpus that passes a filter, to be taken elsewhere, with its graph. */
export interface Part {
  readonly corpus: Corpus;
  readonly graph: ActorGraph;
}

/** What of a corpus passes a filter, complete in itself: see {@link withSources}. */
export function partOf(corpus: Corpus, filter: GraphFilter): Part {
  const table = claimTable(corpus);
  const drawn = drawnOf(table, filter);
  const claims = chosen(table.claims, drawn.passes);
  return { corpus: withSources({ claims, actors: chosen(corpus.actors, drawn.actors) }, corpus), graph: finish(graphSteps(table, drawn)) };
}

/**
 * Some claims and actors of a corpus with all that they need to be read elsewhere, and nothing more: the articles
 * that the claims stand in and what those copy, those who say so, the places and instruments, and where in these
 * articles the actors are named.
 */
export function withSources({ claims, actors }: Pick<Corpus, 'claims' | 'actors'>, whole: Corpus): Corpus {
  const told = new Set(claims.map((c) => c.article));
  for (const { id, copyOf } of whole.articles) if (copyOf !== undefined && told.has(id)) told.add(copyOf);
  const named = new Set<ActorId | undefined>(actors.map((a) => a.id));
  for (const c of claims) for (const id of [c.source, c.target, ...c.by, c.where, c.with]) named.add(id);
  return {
    claims,
    articles: whole.articles.filter((a) => told.has(a.id)),
    actors: whole.actors.filter((a) => named.has(a.id)),
    mentions: whole.mentions.filter((m) => named.has(m.actor) && told.has(m.article)),
    suggestions: whole.suggestions.filter((s) => named.has(s.from) && named.has(s.into)),
  };
}
