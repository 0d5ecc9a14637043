import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Project } from '../../model/index.ts';
import { corpusFrom, partsOf, withoutCorpus, type Part } from './project-parts.ts';
import { memoryStore, type Ledger, type ProjectStore, type Snapshot } from '../../project/index.ts';

const DATABASE = 'dramatis';
const VERSION = 2;

/**
 * Ledger, project and corpus lie apart, since the one changes often and is small, and the other seldom and is large.
 * Corpora are cut into parts, keyed by project and number; projects of version 1 still have theirs in them.
 */
interface Schema extends DBSchema {
  projects: { key: string; value: Project };
  parts: { key: [string, number]; value: Part };
  ledgers: { key: string; value: { readonly ledger: Ledger; readonly name: string; readonly saved: string } };
}

/**
 * Keeps projects in the browser's database. Nothing leaves the machine; where the browser grants no storage
 * (private windows, some plain files), projects last as long as the page.
 */
export async function browserStore(): Promise<ProjectStore> {
  try {
    return storeIn(
      await openDB<Schema>(DATABASE, VERSION, {
        upgrade(db, before) {
          if (before < 1) {
            db.createObjectStore('projects');
            db.createObjectStore('ledgers');
          }
          db.createObjectStore('parts');
        },
      }),
    );
  } catch (error) {
    console.warn('The browser keeps nothing for this page:', error);
    return memoryStore();
  }
}

/** The keys of all parts of one project. */
const partsUnder = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);

function storeIn(db: IDBPDatabase<Schema>): ProjectStore {
  /** By key, the project that was written last: an unchanged one is not written again. */
  const written = new Map<string, Project>();
  return {
    async list() {
      const keys = await db.getAllKeys('ledgers');
      const entries = await Promise.all(keys.map(async (key) => ({ key, entry: await db.get('ledgers', key) })));
      return entries
        .flatMap(({ key, entry }) => (entry ? [{ key, name: entry.name, saved: entry.saved }] : []))
        .sort((a, b) => (a.saved < b.saved ? 1 : -1));
    },
    async load(key): Promise<Snapshot | undefined> {
      const [project, entry] = await Promise.all([db.get('projects', key), db.get('ledgers', key)]);
      if (!project || !entry) return undefined;
      const parts: Part[] = [];
      for (let part = await db.get('parts', [key, 0]); part; part = await db.get('parts', [key, parts.length])) parts.push(part);
      return { project: parts.length > 0 ? { ...project, corpus: corpusFrom(parts) } : project, ledger: entry.ledger };
    },
    async save(key, { project, ledger }) {
      const before = written.get(key);
      const transaction = db.transaction(['projects', 'ledgers', 'parts'], 'readwrite');
      if (before?.corpus !== project.corpus) {
        const parts = transaction.objectStore('parts');
        await parts.delete(partsUnder(key));
        let number = 0;
        // Each waits for the one before, and the page has its turn between them.
        for (const part of partsOf(project.corpus)) await parts.put(part, [key, number++]);
      }
      await Promise.all([
        before !== project && transaction.objectStore('projects').put(withoutCorpus(project), key),
        transaction.objectStore('ledgers').put({ ledger, name: project.name, saved: new Date().toISOString() }, key),
        transaction.done,
      ]);
      written.set(key, project);
    },
    async remove(key) {
      written.delete(key);
      const transaction = db.transaction(['projects', 'ledgers', 'parts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('projects').delete(key),
        transaction.objectStore('ledgers').delete(key),
        transaction.objectStore('parts').delete(partsUnder(key)),
        transaction.done,
      ]);
    },
  };
}
