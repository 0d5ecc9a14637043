import type { Project } from '../../model/index.ts';
import { EMBEDDED_ID, fingerprint, memoryStore, type ProjectStore } from '../../project/index.ts';
import { browserStore } from '../storage/index.ts';
import { reasonOf } from '../reason.ts';
import { keepChanges, resume, type Origin } from './keeping.ts';
import { fetchProject, readProject } from './read-project.ts';
import { kept, keep } from './settings.ts';
import { show, useExplorer } from './store.ts';

const BESIDE = 'project.json';
/** Which project was open last: the one beside the page, or one opened from a file. */
const LAST = 'dramatis.last';
/** The extraction of the project that was opened from a file and is not wholly kept yet; nothing otherwise. */
const UNSAVED = 'dramatis.unsaved';

let store: ProjectStore = memoryStore();
let stopKeeping: (() => void) | undefined;

/** Opens what was open last, else what the page comes with. Without either, the page invites to bring in articles. */
export async function openFirst(): Promise<void> {
  useExplorer.setState({ opening: { phase: 'loading' } });
  stopKeeping?.();
  store = await browserStore();
  try {
    const last = kept(LAST) === ('opened' satisfies Origin) ? await store.load('opened') : undefined;
    if (last) show(last.project, last.ledger, 'opened');
    else await openBeside();
  } catch (error) {
    useExplorer.setState({ opening: { phase: 'failed', reason: reasonOf(error) } });
  }
  stopKeeping = keepChanges(store);
}

/** Opens the project beside the page, with what was done with it before. */
export async function openBeside(): Promise<void> {
  const text = embedded();
  const beside = text === undefined ? await fetchProject(new URL(BESIDE, document.baseURI), BESIDE) : await readProject(text, BESIDE);
  if (!beside) {
    useExplorer.setState({ opening: { phase: 'empty' } });
    return;
  }
  const [before, noted] = await Promise.all([store.load('beside').catch(() => undefined), store.noted('beside').catch(() => undefined)]);
  const { project, ledger } = resume(beside, before, noted);
  show(project, ledger, 'beside');
  keep(LAST, 'beside' satisfies Origin);
}

/**
 * Opens a project file in place of what is open.
 * @throws DramatisError if it is not a project
 */
export async function openProjectFile(text: string, where: string): Promise<void> {
  await showAndKeep(await readProject(text, where));
}

/**
 * Shows a project in place of what is open, and keeps it at once as the one to come back to. If the page was closed while
 * the same one was being kept, what was done with it until then is there again.
 */
export async function showAndKeep(project: Project): Promise<void> {
  const extraction = fingerprint(project.corpus);
  const noted = kept(UNSAVED) === extraction ? await store.noted('opened').catch(() => undefined) : undefined;
  show(project, noted?.extraction === extraction ? noted.ledger : undefined, 'opened');
  keep(LAST, 'opened' satisfies Origin);
  keep(UNSAVED, extraction);
  const snapshot = { project, ledger: useExplorer.getState().ledger };
  await store.note('opened', snapshot);
  await store.save('opened', snapshot);
  keep(UNSAVED, '');
}

/** The project inside the page, where it is a self-contained one. */
function embedded(): string | undefined {
  return document.getElementById(EMBEDDED_ID)?.textContent ?? undefined;
}
