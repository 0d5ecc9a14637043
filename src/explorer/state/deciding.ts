import { decide, goTo, record, redo, undo, withdraw, type Choice, type Ledger } from '../../project/index.ts';
import type { DecisionId } from '../../model/index.ts';
import { useExplorer } from './store.ts';

/* The only ways in which a project changes: a step on its ledger. Each is a pure function of that room. */

function step(change: (ledger: Ledger) => Ledger): void {
  useExplorer.setState((state) => {
    const ledger = change(state.ledger);
    return ledger === state.ledger ? state : { ledger };
  });
}

/** Takes decisions as one step, undone together. */
export function take(...choices: readonly Choice[]): void {
  const at = new Date();
  step((ledger) => record(ledger, ...choices.map((choice) => decide(choice, at, ledger))));
}

/** How long after the last press another one still belongs to it. */
const SERIES = 2000;
let series: { readonly name: string; readonly ledger: Ledger; readonly at: number } | undefined;

/** Takes a decision in place of the one before, if that was of the same series and nothing came in between: undone together. */
export function takeOn(name: string, choice: Choice): void {
  const at = new Date();
  step((ledger) => {
    const goesOn = series?.name === name && series.ledger === ledger && at.getTime() - series.at < SERIES;
    const before = goesOn ? undo(ledger) : ledger;
    const next = record(before, decide(choice, at, before));
    series = { name, ledger: next, at: at.getTime() };
    return next;
  });
}

export const undoStep = (): void => step(undo);
export const redoStep = (): void => step(redo);
export const goToStep = (steps: number): void => step((ledger) => goTo(ledger, steps));
export const takeBack = (id: DecisionId): void => step((ledger) => withdraw(ledger, id));
