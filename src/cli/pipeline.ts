import { basename, resolve } from 'node:path';
import { analyseArticle, resolveCorpus } from '../extraction/index.ts';
import { DramatisError, type Article, type Extraction, type Project, type Refusal } from '../model/index.ts';
import { newProject } from '../project/index.ts';
import { markCopies, readInputs } from '../reading/index.ts';
import { home } from './home.ts';
import { readPaths } from './inputs.ts';
import { languageEngine } from './models.ts';
import { startProgress, type Progress } from './progress.ts';

export interface Extracted {
  readonly articles: readonly Article[];
  /** In step with `articles`. */
  readonly extractions: readonly Extraction[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads and extracts the articles at the given paths. What cannot be used is recorded, said in one line on
 * stderr, and the rest goes on.
 * @throws DramatisError if nothing at all could be used.
 */
export async function extractPaths(paths: readonly string[], progress?: Progress): Promise<Extracted> {
  const { files, refusals: unread } = await readPaths(paths);
  const { articles, refusals: refused, notes } = await readInputs(files);
  const refusals = [...unread, ...refused];
  const kept: Article[] = [];
  const extractions: Extraction[] = [];
  for (const [i, article] of articles.entries()) {
    progress?.say(`Reading ${i + 1} of ${articles.length}: ${article.title || article.stem}`);
    // Lets the progress line move between two articles.
    await new Promise((next) => setImmediate(next));
    try {
      extractions.push(analyseArticle(languageEngine(), article));
      kept.push(article);
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      refusals.push({ where: article.stem, reason: error.message });
    }
  }
  for (const note of notes) console.error(note);
  for (const { where, reason } of refusals) console.error(`refused ${where}: ${reason}`);
  if (kept.length === 0) {
    throw new DramatisError('none of the inputs is an article that can be read', paths.join(', '), 'The lines above say why');
  }
  return { articles: markCopies(kept), extractions, refusals };
}

/** Reads what is at the given paths into a project, saying on stderr how far it is. */
export async function buildProject(paths: readonly string[], name?: string): Promise<Project> {
  const progress = startProgress('Reading articles …');
  const { articles, extractions, refusals } = await extractPaths(paths, progress);
  const corpus = resolveCorpus(articles, extractions);
  const counts = `${articles.length} articles, ${corpus.actors.length} actors, ${corpus.claims.length} claims`;
  progress.done(refusals.length > 0 ? `${counts}; ${refusals.length} refused` : counts);
  return newProject(name ?? projectName(paths), corpus, refusals);
}

function projectName(paths: readonly string[]): string {
  const [only, ...more] = paths;
  if (only === undefined || only === home('seeds')) return 'Seed articles';
  const first = basename(resolve(only));
  return more.length > 0 ? `${first} and ${more.length} more` : first;
}
