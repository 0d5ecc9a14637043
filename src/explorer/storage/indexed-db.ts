import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Project } from '../../model/index.ts';
import { memoryStore, type Ledger, type ProjectStore, type Snapshot } from '../../project/index.ts';

const DATABASE = 'dramatis';
const VERSION = 1;

/** Project and ledger lie apart, since one is large and seldom changes, and the other small and often. */
interface Schema extends DBSchema {
  projects: { key: string; value: Project };
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
        upgrade(db) {
          db.createObjectStore('projects');
          db.createObjectStore('ledgers');
        },
      }),
    );
  } catch (error) {
    console.warn('The browser keeps nothing for this page:', error);
    return memoryStore();
  }
}

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
      return project && entry ? { project, ledger: entry.ledger } : undefined;
    },
    async save(key, { project, ledger }) {
      const changed = written.get(key) !== project;
      const transaction = db.transaction(['projects', 'ledgers'], 'readwrite');
      await Promise.all([
        changed && transaction.objectStore('projects').put(project, key),
        transaction.objectStore('ledgers').put({ ledger, name: project.name, saved: new Date().toISOString() }, key),
        transaction.done,
      ]);
      written.set(key, project);
    },
    async remove(key) {
      written.delete(key);
      const transaction = db.transaction(['projects', 'ledgers'], 'readwrite');
      await Promise.all([transaction.objectStore('projects').delete(key), transaction.objectStore('ledgers').delete(key), transaction.done]);
    },
  };
}
