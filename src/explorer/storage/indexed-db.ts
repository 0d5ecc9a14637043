import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Project } from '../../model/index.ts';
import { corpusFrom, partsOf, withoutCorpus, type Part } from './project-parts.ts';
import { memoryStore, noteOf, withNoted, type Ledger, type NotedLedger, type ProjectStore, type Snapshot } from '../../project/index.ts';

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
 * Ledgers noted by themselves lie in a database of their own: a note must not wait for a project that is being saved, nor a
 * page with this version of the database for one with an older.
 */
const NOTES = 'dramatis-notes';

interface NotesSchema extends DBSchema {
  notes: { key: string; value: NotedLedger };
}

/**
 * Keeps projects in the browser's database. Nothing leaves the machine; where the browser grants no storage
 * (private windows, some plain files), projects last as long as the page.
 */
export async function browserStore(): Promise<ProjectStore> {
  try {
    const projects = await openDB<Schema>(DATABASE, VERSION, {
      upgrade(db, before) {
        if (before < 1) {
          db.createObjectStore('projects');
          db.createObjectStore('ledgers');
        }
        db.createObjectStore('parts');
      },
    });
    const notes = await openDB<NotesSchema>(NOTES, 1, { upgrade: (db) => void db.createObjectStore('notes') });
    return storeIn(projects, notes);
  } catch (error) {
    console.warn('The browser keeps nothing for this page:', error);
    return memoryStore();
  }
}

/** The keys of all parts of one project. */
const partsUnder = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);

function storeIn(db: IDBPDatabase<Schema>, notes: IDBPDatabase<NotesSchema>): ProjectStore {
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
      const [project, entry, noted] = await Promise.all([db.get('projects', key), db.get('ledgers', key), notes.get('notes', key)]);
      if (!project || !entry) return undefined;
      const parts: Part[] = [];
      for (let part = await db.get('parts', [key, 0]); part; part = await db.get('parts', [key, parts.length])) parts.push(part);
      return withNoted({ project: parts.length > 0 ? { ...project, corpus: corpusFrom(parts) } : project, ledger: entry.ledger }, noted);
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
    async note(key, snapshot) {
      const transaction = notes.transaction('notes', 'readwrite');
      const put = transaction.store.put(noteOf(snapshot), key);
      // Asked for now, the commit is on its way even if the page is closed before the browser answers.
      transaction.commit();
      await Promise.all([put, transaction.done]);
    },
    noted: (key) => notes.get('notes', key),
    async remove(key) {
      written.delete(key);
      await notes.delete('notes', key);
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
