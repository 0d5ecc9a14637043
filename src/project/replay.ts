import type { ActorId, Corpus, Decision, DecisionKind, Position } from '../model/index.ts';
import { APPLY } from './apply.ts';
import { closeState, openState, type ReplaySteps } from './replay-state.ts';

/** A decision that could not be applied, with the reason as a person would say it. */
export interface Unapplied {
  readonly decision: Decision;
  readonly reason: string;
}

export interface PlacedActor extends Position {
  readonly pinned: boolean;
}

/** Where something lies in a condensed graph, about the middle of its group: see the decision `move`. */
export interface PlacedInGroup extends PlacedActor {
  readonly actor: ActorId;
  readonly within: number;
}

export interface Replayed {
  /** What is left of the extraction once everything decided holds. */
  readonly corpus: Corpus;
  readonly unapplied: readonly Unapplied[];
  /** Where actors were put by hand. */
  readonly placed: ReadonlyMap<ActorId, PlacedActor>;
  /** The same in a condensed graph, oldest first. */
  readonly placedInGroups: readonly PlacedInGroup[];
  /** For every actor that was merged away, the one it is now. */
  readonly mergedInto: ReadonlyMap<ActorId, ActorId>;
}

/**
 * Applies decisions to an extraction, oldest first. The extraction is not changed, so leaving a decision
 * out is undoing it. Actors and claims are matched by their stable ids: after a fresh extraction every
 * decision that still has its object applies, and the others are reported.
 */
export function replay(corpus: Corpus, decisions: readonly Decision[]): Replayed {
  const steps = replaySteps(corpus, decisions);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** What a replay came to before, to go on from. */
export interface LastReplay {
  readonly decisions: readonly Decision[];
  readonly replayed: Replayed;
}

/** Whether two ledgers lead to the same corpus: they differ in nothing but places. */
export function leadToTheSame(a: readonly Decision[], b: readonly Decision[]): boolean {
  const [one, other] = [a, b].map((decisions) => decisions.filter((d) => SUBJECT_OF[d.kind] !== 'layout'));
  return one?.length === other?.length && (one ?? []).every((d, i) => d === other?.[i]);
}

/**
 * The same in steps, for corpora so large that a page would stand still.
 * @param last - of the same extraction: where only places have changed since, its corpus is the answer again, so that
 * nothing that was made from it has to be made anew
 */
export function* replaySteps(corpus: Corpus, decisions: readonly Decision[], last?: LastReplay): ReplaySteps<Replayed> {
  if (decisions.length === 0) return { corpus, unapplied: [], placed: new Map(), placedInGroups: [], mergedInto: new Map() };
  const state = yield* openState(corpus);
  const unapplied: Unapplied[] = [];
  for (const decision of decisions) {
    const apply = APPLY[decision.kind] as (s: typeof state, d: Decision) => string | undefined;
    const reason = apply(state, decision);
    if (reason !== undefined) unapplied.push({ decision, reason });
  }
  const mergedInto = new Map([...state.mergedInto.keys()].map((id) => [id, state.resolve(id)]));
  const same = leadToTheSame(decisions, []) ? corpus : last && leadToTheSame(decisions, last.decisions) ? last.replayed.corpus : undefined;
  return {
    corpus: same ?? (yield* closeState(state, corpus)),
    unapplied,
    placed: state.placed,
    placedInGroups: state.placedInGroups.map((p) => ({ ...p, actor: state.resolve(p.actor) })),
    mergedInto,
  };
}

/** What kind of object each decision is about: for grouping a history. */
export const SUBJECT_OF: Readonly<Record<DecisionKind, 'actor' | 'claim' | 'layout'>> = {
  merge: 'actor', distinct: 'actor', rename: 'actor', retype: 'actor', hide: 'actor',
  'add-actor': 'actor', 'add-alias': 'actor', 'reject-mention': 'actor',
  'reject-claim': 'claim', 'edit-claim': 'claim', 'add-claim': 'claim',
  move: 'layout',
};
