import { DramatisError, EMPTY_CORPUS, type Corpus, type Refusal } from '../../model/index.ts';
import { carryOver, ledgerOf, newProject, projectInPage } from '../../project/index.ts';
import type { InputFile } from '../../reading/index.ts';
import { translator } from '../strings/index.ts';
import { openProjectFile, showAndKeep } from '../state/open-first.ts';
import { show, useExplorer } from '../state/store.ts';
import type { ExtractReply, ExtractRequest } from '../workers/extract-messages.ts';

/** Files given to the page at once, with their paths inside a dropped or picked folder. */
export type Given = readonly { readonly path: string; readonly file: Blob }[];

/** Beyond so many bytes at once the page would run out of memory rather than come to an end. */
export const MOST_BYTES = 1_000_000_000;

/**
 * Brings in what was given: a project file is opened, anything else is read and understood beside the page
 * and added to what is open.
 * @returns a function that cancels it
 */
export function bringIn(given: Given, onReply: (reply: ExtractReply) => void, onError: (error: unknown) => void): () => void {
  let worker: Worker | undefined;
  let cancelled = false;
  const start = async (): Promise<void> => {
    const size = given.reduce((sum, g) => sum + g.file.size, 0);
    if (size > MOST_BYTES) {
      throw new DramatisError(`${Math.round(size / 1e6)} MB at once are more than the ${MOST_BYTES / 1e6} this page takes`, undefined, 'Bring in less, or use the command line');
    }
    const files: InputFile[] = [];
    for (const { path, file } of given) files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
    if (cancelled) return;
    const known = useExplorer.getState().project?.corpus ?? EMPTY_CORPUS;
    worker = new Worker(new URL('../workers/extract.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => onError(new DramatisError(event.message || 'the extraction worker could not be started')));
    worker.addEventListener('message', ({ data }: MessageEvent<ExtractReply>) => {
      if (data.kind === 'failed') {
        worker?.terminate();
        onError(new DramatisError(data.reason));
        return;
      }
      if (data.kind === 'done') {
        worker?.terminate();
        if (data.added > 0) addToProject(data.corpus, data.refusals);
      }
      onReply(data);
    });
    const request: ExtractRequest = { files, known, base: document.baseURI };
    // A worker's messages have no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request, files.map((f) => f.bytes.buffer));
  };
  start().catch(onError);
  return () => {
    cancelled = true;
    worker?.terminate();
  };
}

/** If one file was given and it is a project, or a page that holds one, opens it. */
export async function openIfProject(given: Given): Promise<boolean> {
  const [only, ...more] = given;
  if (!only || more.length > 0 || !/\.(json|html?)$/i.test(only.path)) return false;
  const text = await only.file.text();
  const project = /\.json$/i.test(only.path) ? text : projectInPage(text);
  if (project === undefined || !/^\s*\{\s*"version"\s*:/.test(project.slice(0, 200))) return false;
  await openProjectFile(project, only.path);
  return true;
}

/** The articles are there from now on; decisions move along to what was understood anew. */
function addToProject(corpus: Corpus, refusals: readonly Refusal[]): void {
  const { project, ledger, origin, language } = useExplorer.getState();
  if (!project) {
    showAndKeep(newProject(translator(language)('project.unnamed'), corpus, refusals)).catch((error: unknown) => console.warn('Not kept:', error));
    return;
  }
  const { project: carried } = carryOver({ ...project, decisions: ledger.decisions }, corpus);
  const kept = carried.decisions.every((d, i) => d === ledger.decisions[i]);
  show({ ...carried, decisions: project.decisions, refusals: [...project.refusals, ...refusals] }, kept ? ledger : ledgerOf(carried.decisions), origin);
}
