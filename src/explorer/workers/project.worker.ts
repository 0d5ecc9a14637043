import { DramatisError } from '../../model/index.ts';
import { parseProject } from '../../project/index.ts';
import { fetchJson } from './fetch-json.ts';
import type { ProjectReply, ProjectRequest } from './project-messages.ts';

/** Items of a part: taking them apart on the other side takes some milliseconds. */
const PART = 1500;

/** Reads and checks one project file. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ProjectRequest>) => {
  void read(data).catch((error: unknown) => {
    const known = error instanceof DramatisError ? error : undefined;
    post({ kind: 'failed', message: known?.what ?? (error instanceof Error ? error.message : String(error)), where: known?.where, hint: known?.hint });
  });
});

async function read({ text, url, where }: ProjectRequest): Promise<void> {
  const found = text ?? (url === undefined ? undefined : await fetchJson(url));
  if (found === undefined) {
    post({ kind: 'none' });
    return;
  }
  const project = parseProject(found, where);
  const { corpus } = project;
  for (const items of parts(corpus.articles)) post({ kind: 'part', list: 'articles', items });
  for (const items of parts(corpus.actors)) post({ kind: 'part', list: 'actors', items });
  for (const items of parts(corpus.mentions)) post({ kind: 'part', list: 'mentions', items });
  for (const items of parts(corpus.claims)) post({ kind: 'part', list: 'claims', items });
  for (const items of parts(Object.entries(project.layout))) post({ kind: 'part', list: 'layout', items });
  post({ kind: 'rest', project: { ...project, layout: {}, corpus: { ...corpus, articles: [], actors: [], mentions: [], claims: [] } } });
}

function* parts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let i = 0; i < items.length; i += PART) yield items.slice(i, i + PART);
}

// A worker's messages have no target origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
function post(reply: ProjectReply): void {
  globalThis.postMessage(reply);
}
