import type { ProjectStore, Snapshot } from './store.ts';

export interface Autosave {
  /** Says that the project has changed. Returns at once. */
  readonly changed: (snapshot: Snapshot) => void;
  /** Saves what is still unsaved now, as when the page is being left. */
  readonly flush: () => Promise<void>;
}

export interface AutosaveOptions {
  /** Runs a task a little later; a further change before that takes its place. */
  readonly later: (task: () => void) => void;
  /** Told when a save failed: the change stays unsaved and is tried again with the next one. */
  readonly failed: (error: unknown) => void;
}

/**
 * Saves every change under one key, one save at a time: while one is under way later changes wait, and only
 * the newest of them is saved. The ledger is noted by itself at once, so that a crash loses no decision, however long
 * the project takes to be saved.
 */
export function autosave(store: ProjectStore, key: string, { later, failed }: AutosaveOptions): Autosave {
  let unsaved: Snapshot | undefined;
  let saving: Promise<void> | undefined;
  let waiting = false;

  const save = async (): Promise<void> => {
    while (unsaved) {
      const snapshot: Snapshot = unsaved;
      unsaved = undefined;
      try {
        await store.save(key, snapshot);
      } catch (error) {
        unsaved ??= snapshot;
        failed(error);
        return;
      }
    }
  };
  const flush = async (): Promise<void> => {
    saving ??= save().finally(() => {
      saving = undefined;
    });
    await saving;
  };
  return {
    flush,
    changed(snapshot) {
      unsaved = snapshot;
      store.note(key, snapshot).catch(failed);
      if (waiting) return;
      waiting = true;
      later(() => {
        waiting = false;
        void flush();
      });
    },
  };
}
