import { describe, expect, test } from 'vitest';
import { autosave, decide, EMPTY_LEDGER, memoryStore, newProject, record, type ProjectStore, type Snapshot } from '../../src/project/index.ts';
import { corpusOf } from '../graph/small-corpus.ts';

const named = (name: string): Snapshot => ({ project: newProject(name, corpusOf([])), ledger: EMPTY_LEDGER });

/** A store that finishes saving only when told, and remembers what it was given. */
function slowStore() {
  const saved: string[] = [];
  let finish: (() => void)[] = [];
  let broken = false;
  const store: ProjectStore = {
    ...memoryStore(),
    save: async (_key, { project }) => {
      if (broken) throw new Error('no room');
      saved.push(project.name);
      await new Promise<void>((done) => finish.push(done));
    },
  };
  return { store, saved, breakDown: (b: boolean) => (broken = b), finish: () => finish.splice(0).forEach((f) => f()) };
}
const settle = () => new Promise((r) => setImmediate(r));

describe('autosave', () => {
  test('while one save is under way later changes wait, and only the newest is saved', async () => {
    const { store, saved, finish } = slowStore();
    const later: (() => void)[] = [];
    const auto = autosave(store, 'k', { later: (t) => later.push(t), failed: () => {} });
    auto.changed(named('1'));
    auto.changed(named('2'));
    later.splice(0).forEach((t) => t());
    auto.changed(named('3'));
    auto.changed(named('4'));
    later.splice(0).forEach((t) => t());
    expect(saved).toEqual(['2']);
    finish();
    await settle();
    finish();
    await auto.flush();
    expect(saved).toEqual(['2', '4']);
  });

  test('a failed save is told and tried again with the next change', async () => {
    const { store, saved, finish, breakDown } = slowStore();
    const errors: unknown[] = [];
    const auto = autosave(store, 'k', { later: (t) => t(), failed: (e) => errors.push(e) });
    breakDown(true);
    auto.changed(named('1'));
    await settle();
    expect(errors).toHaveLength(1);
    breakDown(false);
    const flushed = auto.flush();
    await settle();
    finish();
    await flushed;
    expect(saved).toEqual(['1']);
  });
});

describe('a ledger noted by itself', () => {
  const before = named('1');
  const corrected: Snapshot = { ...before, ledger: record(EMPTY_LEDGER, decide({ kind: 'rename', actor: 'RU' as never, name: 'Russland' }, new Date(0), EMPTY_LEDGER)) };

  test('is kept at once, while the project is still being saved', async () => {
    const { store, finish } = slowStore();
    const auto = autosave(store, 'k', { later: () => {}, failed: () => {} });
    auto.changed(corrected);
    await settle();
    expect((await store.noted('k'))?.ledger).toEqual(corrected.ledger);
    finish();
  });

  test('stands in place of the ledger that was saved, unless it was written on another extraction', async () => {
    const store = memoryStore();
    await store.save('k', before);
    await store.note('k', corrected);
    expect((await store.load('k'))?.ledger).toEqual(corrected.ledger);
    const other = newProject('1', corpusOf(['RU ASSAULT UA']));
    await store.save('k', { project: other, ledger: EMPTY_LEDGER });
    expect((await store.load('k'))?.ledger).toEqual(EMPTY_LEDGER);
  });
});

test('the memory store lists, loads and removes', async () => {
  let tick = 0;
  const store = memoryStore(() => new Date(tick++));
  await store.save('a', named('A'));
  await store.save('b', named('B'));
  expect((await store.list()).map((s) => s.name)).toEqual(['B', 'A']);
  expect((await store.load('a'))?.project.name).toBe('A');
  await store.remove('a');
  expect(await store.load('a')).toBeUndefined();
});
