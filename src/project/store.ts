import type { Project } from '../model/index.ts';
import type { Ledger } from './ledger.ts';

/** Everything needed to go on where a person left off, redo included. */
export interface Snapshot {
  readonly project: Project;
  /** Its `decisions` are those of the project. */
  readonly ledger: Ledger;
}

export interface StoredProject {
  readonly key: string;
  readonly name: string;
  /** ISO date and time of the last save. */
  readonly saved: string;
}

/** Where projects are kept between visits. The explorer's keeps them in the browser's database. */
export interface ProjectStore {
  /** What is kept, the last saved first. */
  readonly list: () => Promise<readonly StoredProject[]>;
  /** Undefined when nothing is kept under the key. */
  readonly load: (key: string) => Promise<Snapshot | undefined>;
  readonly save: (key: string, snapshot: Snapshot) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** A store that lasts as long as the page: for tests, and for browsers that grant no storage. */
export function memoryStore(now: () => Date = () => new Date()): ProjectStore {
  const kept = new Map<string, { readonly saved: string; readonly snapshot: Snapshot }>();
  return {
    list: async () =>
      [...kept]
        .map(([key, { saved, snapshot }]) => ({ key, name: snapshot.project.name, saved }))
        .sort((a, b) => (a.saved < b.saved ? 1 : -1)),
    load: async (key) => kept.get(key)?.snapshot,
    save: async (key, snapshot) => void kept.set(key, { saved: now().toISOString(), snapshot }),
    remove: async (key) => void kept.delete(key),
  };
}
