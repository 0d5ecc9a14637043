import { describe, expect, test } from 'vitest';
import { decide, EMPTY_LEDGER, goTo, history, ledgerOf, record, redo, undo, withdraw, type Ledger } from '../../src/project/index.ts';
import { id } from '../graph/small-corpus.ts';

const at = new Date('2025-01-01T00:00:00Z');
const hide = (ledger: Ledger, actor: string): Ledger => record(ledger, decide({ kind: 'hide', actor: id(actor) }, at, ledger));
const hidden = (ledger: Ledger) => ledger.decisions.map((d) => (d.kind === 'hide' ? d.actor : d.kind)).join('');
const abc = ['a', 'b', 'c'].reduce(hide, EMPTY_LEDGER);

describe('the ledger', () => {
  test('undo and redo go back and forth without limit', () => {
    expect(hidden(undo(undo(abc)))).toBe('a');
    expect(hidden(redo(undo(undo(abc))))).toBe('ab');
    expect(hidden(undo(undo(undo(undo(abc)))))).toBe('');
    expect(redo(redo(redo(undo(undo(abc)))))).toEqual(abc);
  });

  test('a new decision ends what could be redone', () => {
    const after = hide(undo(abc), 'd');
    expect(hidden(redo(after))).toBe('abd');
  });

  test('several decisions can be one step', () => {
    const two = ['x', 'y'].map((actor) => decide({ kind: 'hide', actor: id(actor) }, at, abc));
    expect(hidden(record(abc, ...two))).toBe('abcxy');
    expect(hidden(undo(record(abc, ...two)))).toBe('abc');
  });

  test('an early decision is withdrawn, and that too can be undone', () => {
    const without = withdraw(abc, abc.decisions[0]!.id);
    expect(hidden(without)).toBe('bc');
    expect(hidden(undo(without))).toBe('abc');
    expect(hidden(undo(undo(without)))).toBe('ab');
    expect(hidden(redo(redo(undo(undo(without)))))).toBe('bc');
  });

  test('the history lists what is in force and what is undone, in the order it was done', () => {
    const steps = history(undo(undo(abc)));
    expect(steps.map((s) => s.inForce)).toEqual([true, false, false]);
    expect(steps.map((s) => s.command)).toEqual(history(abc).map((s) => s.command));
    expect(hidden(goTo(undo(undo(abc)), 3))).toBe('abc');
    expect(hidden(goTo(abc, 1))).toBe('a');
    expect(hidden(goTo(abc, -5))).toBe('');
  });

  test('an opened project can be undone decision by decision', () => {
    expect(hidden(undo(ledgerOf(abc.decisions)))).toBe('ab');
  });

  test('decisions made in the same moment differ in id', () => {
    const once = hide(EMPTY_LEDGER, 'a');
    expect(new Set(hide(once, 'a').decisions.map((d) => d.id)).size).toBe(2);
  });
});
