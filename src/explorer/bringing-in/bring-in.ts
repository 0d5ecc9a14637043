import { DramatisError, EMPTY_CORPUS, type Corpus, type Refusal } from '../../model/index.ts';
import { carryOver, ledgerOf, newProject, projectInPage } from '../../project/index.ts';
import type { InputFile } from '../../reading/index.ts';
import { translator } from '../strings/index.ts';
import { openProjectFile, showAndKeep } from '../state/open-first.ts';
import { show, useExplorer } from '../state/store.ts';
import { fetchAddress } from './addresses.ts';
import type { ExtractReply, ExtractRequest } from '../workers/extract-messages.ts';

/** A file given to the page, with its path inside a dropped or picked folder, or its address. */
export interface GivenFile {
  readonly path: string;
  readonly file: Blob;
  /** The ending that stands for its format, where the path does not say it. */
  readonly ending?: string | undefined;
}

/** What is given to the page at once: files, and addresses to fetch. */
export type Given = readonly (GivenFile | { readonly address: string })[];

/** Beyond so many bytes at once the page would run out of memory rather than come to an end. */
export const MOST_BYTES = 1_000_000_000;

/**
 * Brings in what was given: a project file is opened, anything else is read and understood beside the page
 * and added to what is open.
 * @returns a function that cancels it
 */
export function bringIn(given: Given, onReply: (reply: ExtractReply) => void, onError: (error: unknown) => void): () => void {
  let worker: Worker | undefined;
  const abort = new AbortController();
  const start = async (): Promise<void> => {
    const fetched = await fetchAll(given, onReply, abort.signal);
    const size = fetched.files.reduce((sum, g) => sum + g.file.size, 0);
    if (size > MOST_BYTES) {
      throw new DramatisError(`${Math.round(size / 1e6)} MB at once are more than the ${MOST_BYTES / 1e6} this page takes`, undefined, 'Bring in less, or use the command line');
    }
    const files: InputFile[] = [];
    for (const { path, file, ending } of fetched.files) files.push({ path, ending, bytes: new Uint8Array(await file.arrayBuffer()) });
    if (abort.signal.aborted) return;
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
        if (data.added > 0) addToProject(data.corpus, [...fetched.refusals, ...data.refusals]);
      }
      onReply(data);
    });
    const request: ExtractRequest = { files, known, base: document.baseURI };
    // A worker's messages have no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request, files.map((f) => f.bytes.buffer));
  };
  start().catch((error: unknown) => {
    if (!abort.signal.aborted) onError(error);
  });
  return () => {
    abort.abort();
    worker?.terminate();
  };
}

/** The files that were given, with those at the addresses that were; what cannot be fetched is refused and the rest goes on. */
async function fetchAll(given: Given, onReply: (reply: ExtractReply) => void, signal: AbortSignal): Promise<{ readonly files: readonly GivenFile[]; readonly refusals: readonly Refusal[] }> {
  const files: GivenFile[] = [];
  const refusals: Refusal[] = [];
  for (const [i, item] of given.entries()) {
    if (!('address' in item)) {
      files.push(item);
      continue;
    }
    onReply({ kind: 'reading', done: i, total: given.length, path: item.address });
    const found = await fetchAddress(item.address, signal);
    if ('file' in found) files.push(found);
    else {
      refusals.push(found);
      onReply({ kind: 'refused', refusal: found });
    }
  }
  return { files, refusals };
}

/** If one file was given and it is a project, or a page that holds one, opens it. */
export async function openIfProject(given: Given): Promise<boolean> {
  const [only, ...more] = given;
  if (!only || !('file' in only) || more.length > 0 || !/\.(json|html?)$/i.test(only.path)) return false;
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
