import { DramatisError, type ActorId, type Corpus, type Position, type Project } from '../../model/index.ts';
import { parseProject } from '../../project/index.ts';
import { fetchJson } from '../workers/fetch-json.ts';
import type { ProjectReply, ProjectRequest } from '../workers/project-messages.ts';
import { opened } from '../workers/open.ts';

/** Shorter files are read at once, in less time than a worker takes to start. */
const AT_ONCE = 400_000;

/**
 * Reads a project file beside the page.
 * @throws DramatisError if it is not a project
 */
export async function readProject(text: string, where: string): Promise<Project> {
  if (text.length <= AT_ONCE) return parseProject(text, where);
  const read = await readAside({ text, where });
  return read === 'no worker' || read === undefined ? parseProject(text, where) : read;
}

/** Fetches and reads a project file; undefined where there is none. */
export async function fetchProject(url: URL, where: string): Promise<Project | undefined> {
  const read = await readAside({ url: url.href, where });
  if (read !== 'no worker') return read;
  const text = await fetchJson(url.href);
  return text === undefined ? undefined : parseProject(text, where);
}

/** In a worker; undefined where there is no file. Pages from plain files may have no worker. */
async function readAside(request: ProjectRequest): Promise<Project | undefined | 'no worker'> {
  const worker = opened(() => new Worker(new URL('../workers/project.worker.ts', import.meta.url), { type: 'module' }));
  if (!worker) return 'no worker';
  const lists = { articles: [] as Corpus['articles'][number][], actors: [] as Corpus['actors'][number][], mentions: [] as Corpus['mentions'][number][], claims: [] as Corpus['claims'][number][] };
  const layout: Record<ActorId, Position> = {};
  try {
    return await new Promise<Project | undefined | 'no worker'>((resolve, reject) => {
      worker.addEventListener('error', () => resolve('no worker'));
      worker.addEventListener('message', ({ data }: MessageEvent<ProjectReply>) => {
        if (data.kind === 'none') resolve(undefined);
        else if (data.kind === 'failed') reject(new DramatisError(data.message, data.where, data.hint));
        else if (data.kind === 'rest') resolve({ ...data.project, layout, corpus: { ...data.project.corpus, ...lists } });
        else if (data.list === 'layout') for (const [id, at] of data.items) layout[id as ActorId] = at;
        else (lists[data.list] as unknown[]).push(...data.items);
      });
      // A worker's messages have no target origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
