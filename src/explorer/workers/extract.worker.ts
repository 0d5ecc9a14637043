import { analyseArticle, partCorpus, resolveCorpus } from '../../extraction/index.ts';
import type { Article, Extraction, Refusal } from '../../model/index.ts';
import { markCopies, readInputs } from '../../reading/index.ts';
import { reasonOf } from '../reason.ts';
import type { ExtractReply, ExtractRequest } from './extract-messages.ts';
import { fetchingEngine } from './models.ts';

// A worker's messages have no target origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const post = (reply: ExtractReply): void => globalThis.postMessage(reply);

/** Reads and understands files, one article after the other. The page ends the worker to cancel. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  extract(data).catch((error: unknown) => post({ kind: 'failed', reason: reasonOf(error) }));
});

async function extract({ files, known, base }: ExtractRequest): Promise<void> {
  const refusals: Refusal[] = [];
  const refuse = (refusal: Refusal): void => {
    refusals.push(refusal);
    post({ kind: 'refused', refusal });
  };
  const there = new Set(known.articles.map((a) => a.id));
  const articles = (await read(files, refuse)).filter((a) => !there.has(a.id));
  const { prepare, engine } = fetchingEngine(base);
  const understood: Article[] = [];
  const extractions: Extraction[] = [];
  for (const [i, article] of articles.entries()) {
    try {
      await prepare(article.lang);
      const extraction = analyseArticle(engine, article);
      understood.push(article);
      extractions.push(extraction);
      post({
        kind: 'article', done: i + 1, total: articles.length, title: article.title || article.stem,
        actors: extraction.actors.length, claims: extraction.claims.length,
      });
    } catch (error) {
      refuse({ where: article.stem, reason: reasonOf(error) });
    }
  }
  const corpus = resolveCorpus(markCopies([...known.articles, ...understood]), [...partCorpus(known), ...extractions]);
  post({ kind: 'done', corpus, refusals, added: understood.length });
}

/** Reads the files one by one, so that it can be told how far it is; files that describe others go along. */
async function read(files: ExtractRequest['files'], refuse: (r: Refusal) => void): Promise<readonly Article[]> {
  const isSidecar = (path: string): boolean => /(^|\/)sources\.json$/.test(path);
  const sidecars = files.filter((f) => isSidecar(f.path));
  const inputs = files.filter((f) => !isSidecar(f.path));
  const articles = new Map<string, Article>();
  for (const [i, file] of inputs.entries()) {
    post({ kind: 'reading', done: i, total: inputs.length, path: file.path });
    const reading = await readInputs([...sidecars, file]);
    for (const article of reading.articles) if (!articles.has(article.id)) articles.set(article.id, article);
    for (const refusal of reading.refusals) if (i === 0 || !isSidecar(refusal.where)) refuse(refusal);
    for (const note of reading.notes) post({ kind: 'note', note });
  }
  return [...articles.values()];
}
