/** Reading and extraction on a thread of their own: the page never waits for an article. */
import { analyseArticle, partCorpus, resolveCorpus } from '../../extraction/index.ts';
import { DramatisError, type Article, type Extraction, type Refusal } from '../../model/index.ts';
import { markCopies, readInputs } from '../../reading/index.ts';
import type { ExtractionAnswer, ExtractionRequest, ExtractionResult } from './extractionMessages.ts';
import { fetchingEngine } from './models.ts';

function answer(message: ExtractionAnswer): void {
  self.postMessage(message);
}

async function extract({ base, files, corpus }: ExtractionRequest): Promise<ExtractionResult> {
  const { prepare, engine } = fetchingEngine(base);
  const reading = await readInputs(files);
  const have = new Set<string>(corpus.articles.map((a) => a.id));
  const fresh = reading.articles.filter((a) => !have.has(a.id));
  const refusals: Refusal[] = [...reading.refusals];
  const total = fresh.length + refusals.length;
  for (const [i, refused] of refusals.entries()) answer({ kind: 'progress', progress: { done: i + 1, total, refused } });
  const articles: Article[] = [];
  const extractions: Extraction[] = [];
  for (const [i, article] of fresh.entries()) {
    const done = reading.refusals.length + i + 1;
    try {
      await prepare(article.lang);
      const extraction = analyseArticle(engine, article);
      articles.push(article);
      extractions.push(extraction);
      const read = { title: article.title || article.stem, actors: extraction.actors.length, claims: extraction.claims.length };
      answer({ kind: 'progress', progress: { done, total, read } });
    } catch (error) {
      const refused = { where: article.stem, reason: reasonOf(error) };
      refusals.push(refused);
      answer({ kind: 'progress', progress: { done, total, refused } });
    }
  }
  const joined = resolveCorpus(markCopies([...corpus.articles, ...articles]), [...partCorpus(corpus), ...extractions]);
  return { corpus: joined, added: articles.length, known: reading.articles.length - fresh.length, refusals, notes: reading.notes };
}

function reasonOf(error: unknown): string {
  if (error instanceof DramatisError) return [error.what, error.hint].filter(Boolean).join('. ');
  console.error(error);
  return error instanceof Error ? error.message : String(error);
}

self.addEventListener('message', (event: MessageEvent<ExtractionRequest>) => {
  extract(event.data).then(
    (result) => answer({ kind: 'result', result }),
    (error: unknown) => answer({ kind: 'failed', reason: reasonOf(error) }),
  );
});
