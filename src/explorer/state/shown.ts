import {
  actorClaims, actorCountSteps, chosen, claimTableSteps, drawnOf, finish, graphSteps, MOST_RELATIONS, type ActorCounts, type ActorGraph, type ClaimTable, type Drawn, type GraphFilter, type Steps,
} from '../../graph/index.ts';
import type { ActorId, ArticleId, Claim, Corpus } from '../../model/index.ts';
import { groupSteps } from './group.ts';

/** What passes the filters, and the graph drawn from it. */
export interface Shown {
  readonly corpus: Corpus;
  readonly claims: readonly Claim[];
  /** The whole corpus in columns, with what of it passes. */
  readonly table: ClaimTable;
  readonly drawn: Drawn;
  readonly counts: ActorCounts;
  readonly size: { readonly actors: number; readonly relations: number };
  /** Takes seconds where it is large and has not been made yet. */
  readonly graph: ActorGraph;
  /** Makes the graph step by step. */
  readonly make: () => Steps<ActorGraph>;
  readonly claimsByActor: { readonly get: (id: ActorId) => readonly Claim[] | undefined };
  readonly claimsByArticle: ReadonlyMap<ArticleId, readonly Claim[]>;
  /** How many claims an actor takes part in. */
  readonly claimCount: (id: ActorId) => number;
}

/** Shows what of a corpus passes a filter, step by step. */
export function* showSteps(opened: Corpus, filter: GraphFilter): Steps<Shown> {
  const table = yield* claimTableSteps(opened);
  const drawn = drawnOf(table, filter);
  yield;
  const claims = chosen(table.claims, drawn.claims);
  const actors = chosen(opened.actors, drawn.actors);
  yield;
  const counts = yield* actorCountSteps(table, drawn.claims);
  const relations = drawn.relations.reduce((n, claims) => (claims > 0 ? n + 1 : n), 0);
  let graph: ActorGraph | undefined;
  function* make(): Steps<ActorGraph> {
    return (graph ??= yield* graphSteps(table, drawn));
  }
  if (relations <= MOST_RELATIONS) yield* make();
  const claimsByArticle = yield* groupSteps(claims, (c) => c.article);
  const ofActor = new Map<ActorId, readonly Claim[]>();
  return {
    corpus: { ...opened, claims, actors },
    claims,
    table,
    drawn,
    counts,
    make,
    size: { actors: actors.length, relations },
    get graph() {
      return finish(make());
    },
    claimsByActor: {
      get(id) {
        const known = ofActor.get(id) ?? actorClaims(table, drawn.claims, id);
        if (known) ofActor.set(id, known);
        return known;
      },
    },
    claimsByArticle,
    claimCount: (id) => counts.claims[table.placeOf.get(id) ?? -1] ?? 0,
  };
}
