import {
  actorClaims, actorCountSteps, chosen, claimTableSteps, drawnSteps, finish, graphSteps, MOST_RELATIONS, type ActorCounts, type ActorGraph, type ClaimTable, type Drawn, type GraphFilter, type Steps,
} from '../../graph/index.ts';
import type { ActorId, ArticleId, Claim, ClaimId, Corpus } from '../../model/index.ts';
import { groupSteps } from './group.ts';

/** What passes the filters, and the graph drawn from it. */
export interface Shown {
  readonly corpus: Corpus;
  /** Those of a copied story once. */
  readonly claims: readonly Claim[];
  /** The same claims in other outlets' copies of the story. */
  readonly copies: ReadonlyMap<ClaimId, readonly Claim[]>;
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
  /** Those of copies too: each article shows what it says. */
  readonly claimsByArticle: ReadonlyMap<ArticleId, readonly Claim[]>;
  /** How many claims an actor takes part in. */
  readonly claimCount: (id: ActorId) => number;
}

/** Shows what of a corpus passes a filter, step by step. */
export function* showSteps(opened: Corpus, filter: GraphFilter): Steps<Shown> {
  const table = yield* claimTableSteps(opened);
  yield;
  const drawn = yield* drawnSteps(table, filter);
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
  const passing = chosen(table.claims, drawn.passes);
  const claimsByArticle = yield* groupSteps(passing, (c) => c.article);
  const ofActor = new Map<ActorId, readonly Claim[]>();
  return {
    corpus: { ...opened, claims: passing, actors },
    claims,
    copies: copiesOf(table, drawn),
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

/** By claim that is drawn, those that pass and repeat it. */
function copiesOf({ claims, telling }: ClaimTable, { claims: drawn, passes }: Drawn): ReadonlyMap<ClaimId, readonly Claim[]> {
  const copies = new Map<ClaimId, Claim[]>();
  if (!telling) return copies;
  const standing = new Map<number, Claim>();
  claims.forEach((claim, i) => {
    if (drawn[i] === 1) standing.set(telling[i] as number, claim);
  });
  claims.forEach((claim, i) => {
    const of = passes[i] === 1 && drawn[i] === 0 ? standing.get(telling[i] as number) : undefined;
    if (!of) return;
    const known = copies.get(of.id);
    if (known) known.push(claim);
    else copies.set(of.id, [claim]);
  });
  return copies;
}
