import { contentHash, type Decision, type DecisionId } from '../model/index.ts';

/** One thing that was done to the ledger. */
export type Command =
  /** Decisions taken together, such as all merges of one suggestion list: undone together. */
  | { readonly kind: 'record'; readonly decisions: readonly Decision[] }
  /** An earlier decision taken back, with its place among the others. */
  | { readonly kind: 'withdraw'; readonly decision: Decision; readonly index: number };

/** Decisions in force with how they came about. A value: every change makes a new one. */
export interface Ledger {
  /** In force, oldest first: what replay applies and the project file keeps. */
  readonly decisions: readonly Decision[];
  /** What was done, oldest first: the last is undone first. */
  readonly done: readonly Command[];
  /** What was undone, the latest undone last: the last is redone first. */
  readonly undone: readonly Command[];
}

export const EMPTY_LEDGER: Ledger = { decisions: [], done: [], undone: [] };

/** The ledger of an opened project: each decision can be undone on its own. */
export function ledgerOf(decisions: readonly Decision[]): Ledger {
  return { decisions, done: decisions.map((d) => ({ kind: 'record', decisions: [d] })), undone: [] };
}

/** Takes decisions as one step. What had been undone can no longer be redone. */
export function record(ledger: Ledger, ...decisions: readonly Decision[]): Ledger {
  return decisions.length === 0 ? ledger : perform({ ...ledger, undone: [] }, { kind: 'record', decisions });
}

/** Takes one decision back, wherever it stands, such as a merge from long ago. Unknown ids change nothing. */
export function withdraw(ledger: Ledger, id: DecisionId): Ledger {
  const index = ledger.decisions.findIndex((d) => d.id === id);
  const decision = ledger.decisions[index];
  return decision ? perform({ ...ledger, undone: [] }, { kind: 'withdraw', decision, index }) : ledger;
}

/** Takes back the last step. An empty history stays as it is. */
export function undo(ledger: Ledger): Ledger {
  const last = ledger.done.at(-1);
  if (!last) return ledger;
  const { decisions } = ledger;
  return {
    decisions:
      last.kind === 'record' ? decisions.slice(0, -last.decisions.length) : decisions.toSpliced(last.index, 0, last.decision),
    done: ledger.done.slice(0, -1),
    undone: [...ledger.undone, last],
  };
}

/** Does again what was undone last. */
export function redo(ledger: Ledger): Ledger {
  const last = ledger.undone.at(-1);
  return last ? perform({ ...ledger, undone: ledger.undone.slice(0, -1) }, last) : ledger;
}

/** Undoes or redoes until so many steps are done: what clicking a line of the history does. */
export function goTo(ledger: Ledger, steps: number): Ledger {
  let now = ledger;
  while (now.done.length > Math.max(0, steps)) now = undo(now);
  while (now.done.length < steps && now.undone.length > 0) now = redo(now);
  return now;
}

/** All steps in the order they were taken, those that are undone at the end. */
export function history(ledger: Ledger): readonly { readonly command: Command; readonly inForce: boolean }[] {
  return [
    ...ledger.done.map((command) => ({ command, inForce: true })),
    ...ledger.undone.toReversed().map((command) => ({ command, inForce: false })),
  ];
}

/** A decision without what `decide` adds. */
export type Choice = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'at'> : never) : never;

/**
 * Makes a decision of a choice.
 * @param at - when it is taken
 * @param ledger - where it will be recorded: choices made again in the same moment get another id
 */
export function decide(choice: Choice, at: Date, ledger: Ledger): Decision {
  const when = at.toISOString();
  const id = contentHash('decision', when, JSON.stringify(choice), `${ledger.decisions.length}`) as DecisionId;
  return { id, at: when, ...choice };
}

function perform(ledger: Ledger, command: Command): Ledger {
  const { decisions } = ledger;
  return {
    ...ledger,
    decisions: command.kind === 'record' ? [...decisions, ...command.decisions] : decisions.toSpliced(command.index, 1),
    done: [...ledger.done, command],
  };
}
