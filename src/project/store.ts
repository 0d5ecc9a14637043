import type { Project } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';
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

/** A ledger noted by itself, and the extraction that it was written on. */
export interface NotedLedger {
  readonly ledger: Ledger;
  readonly extraction: string;
}

/** Where projects are kept between visits. The explorer's keeps them in the browser's database. */
export interface ProjectStore {
  /** What is kept, the last saved first. */
  readonly list: () => Promise<readonly StoredProject[]>;
  /** Undefined when nothing is kept under the key. */
  readonly load: (key: string) => Promise<Snapshot | undefined>;
  readonly save: (key: string, snapshot: Snapshot) => Promise<void>;
  /**
   * Keeps the ledger by itself, at once: it is small, while a project may take seconds to be saved. `load` has it in
   * place of the ledger that was saved, if it was written on the project that was.
   */
  readonly note: (key: string, snapshot: Snapshot) => Promise<void>;
  /** What was noted last under the key, also if its project was never saved. */
  readonly noted: (key: string) => Promise<NotedLedger | undefined>;
  readonly remove: (key: string) => Promise<void>;
}

/** A store that lasts as long as the page: for tests, and for browsers that grant no storage. */
export function memoryStore(now: () => Date = () => new Date()): ProjectStore {
  const kept = new Map<string, { readonly saved: string; readonly snapshot: Snapshot }>();
  const notes = new Map<string, NotedLedger>();
  return {
    list: async () =>
      [...kept]
        .map(([key, { saved, snapshot }]) => ({ key, name: snapshot.project.name, saved }))
        .sort((a, b) => (a.saved < b.saved ? 1 : -1)),
    load: async (key) => withNoted(kept.get(key)?.snapshot, notes.get(key)),
    save: async (key, snapshot) => void kept.set(key, { saved: now().toISOString(), snapshot }),
    note: async (key, snapshot) => void notes.set(key, noteOf(snapshot)),
    noted: async (key) => notes.get(key),
    remove: async (key) => {
      kept.delete(key);
      notes.delete(key);
    },
  };
}

/** What is noted of a snapshot. */
export function noteOf({ project, ledger }: Snapshot): NotedLedger {
  return { ledger, extraction: fingerprint(project.corpus) };
}

/** What was saved, with the ledger that was noted if that was written on the same extraction: every change is noted before it is saved. */
export function withNoted(saved: Snapshot | undefined, noted: NotedLedger | undefined): Snapshot | undefined {
  return saved && noted?.extraction === fingerprint(saved.project.corpus) ? { ...saved, ledger: noted.ledger } : saved;
}
