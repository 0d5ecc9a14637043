import { basename, resolve } from 'node:path';
import { resolveCorpus } from '../extraction/index.ts';
import { claimTable, layOutCorpus, MOST_RELATIONS } from '../graph/index.ts';
import { DramatisError, type Article, type Corpus, type Extraction, type Project, type Refusal } from '../model/index.ts';
import { newProject } from '../project/index.ts';
import { markCopies, type Streamed } from '../reading/index.ts';
import { openArticles } from './articles.ts';
import { home } from './home.ts';
import { extractAll, type ExtractAllOptions } from './pool/index.ts';
import { startProgress, type Progress } from './progress.ts';

export interface Extracted {
  readonly article: Article;
  readonly extraction: Extraction;
}

export interface ExtractOptions extends ExtractAllOptions {
  readonly progress: Progress;
  /** Told of every input or article that cannot be used, after it was said on stderr. */
  readonly onRefusal?: (refusal: Refusal) => void;
  /** Whether an article is to be extracted; all are, if not given. */
  readonly wanted?: (article: Article) => Promise<boolean>;
}

/**
 * Reads and extracts the articles at the given paths on all cores, each as soon as the consumer asks for it, in
 * their order. What cannot be used is said in one line on stderr, and the rest goes on.
 * @throws DramatisError if nothing could be read at all
 */
export async function* extractPaths(paths: readonly string[], options: ExtractOptions): AsyncGenerator<Extracted> {
  const { progress, onRefusal, wanted } = options;
  const { items, count } = await openArticles(paths);
  const refuse = (refusal: Refusal): void => {
    progress.note(`refused ${refusal.where}: ${refusal.reason}`);
    onRefusal?.(refusal);
  };
  let passed = 0;
  async function* articles(): AsyncGenerator<Article> {
    for await (const item of items) {
      const article = articleOf(item, progress, refuse);
      if (!article) continue;
      if (!wanted || (await wanted(article))) yield article;
      else passed++;
    }
  }
  let done = 0;
  for await (const outcome of extractAll(articles(), options)) {
    const { article } = outcome;
    done++;
    const of = count === undefined || done + passed > count ? '' : ` of ${count}`;
    progress.say(`Reading ${done + passed}${of}: ${article.title || article.stem}`);
    if ('extraction' in outcome) yield outcome;
    else refuse({ where: article.stem, reason: outcome.refused });
  }
}

function articleOf(item: Streamed, progress: Progress, refuse: (refusal: Refusal) => void): Article | undefined {
  if ('article' in item) return item.article;
  if ('note' in item) progress.note(item.note);
  else refuse(item.refusal);
  return undefined;
}

/** @throws DramatisError saying that none of the inputs could be used */
export function refuseNothing(paths: readonly string[], interrupted: boolean): never {
  if (interrupted) throw new DramatisError('stopped before the first article was done', paths.join(', '));
  throw new DramatisError('none of the inputs is an article that can be read', paths.join(', '), 'The lines above say why');
}

/**
 * Reads what is at the given paths into a project, saying on stderr how far it is. Interrupted by the signal, it
 * makes the project of the articles done until then.
 * @throws DramatisError if there are none
 */
export async function buildProject(paths: readonly string[], { name, ...options }: { readonly name?: string | undefined } & ExtractAllOptions = {}): Promise<Project> {
  const progress = startProgress('Reading articles …');
  const refusals: Refusal[] = [];
  const articles: Article[] = [];
  const extractions: Extraction[] = [];
  for await (const { article, extraction } of extractPaths(paths, { ...options, progress, onRefusal: (r) => refusals.push(r) })) {
    articles.push(article);
    extractions.push(extraction);
  }
  const interrupted = options.signal?.aborted === true;
  if (articles.length === 0) refuseNothing(paths, interrupted);
  const corpus = resolveCorpus(markCopies(articles), extractions);
  const counts = `${articles.length} articles, ${corpus.actors.length} actors, ${corpus.claims.length} claims`;
  progress.done(`${interrupted ? 'Stopped early: the project holds ' : ''}${counts}${refusals.length > 0 ? `; ${refusals.length} refused` : ''}`);
  const project = newProject(name ?? projectName(paths), corpus, refusals);
  return isArrangeable(corpus) ? { ...project, layout: layOutCorpus(corpus) } : project;
}

/** Whether the explorer will draw all of a corpus rather than groups of it, so that its layout is better found now than at every first opening. */
function isArrangeable(corpus: Corpus): boolean {
  return claimTable(corpus).relations.count <= MOST_RELATIONS;
}

function projectName(paths: readonly string[]): string {
  const [only, ...more] = paths;
  if (only === undefined || only === home('seeds')) return 'Seed articles';
  const first = basename(resolve(only));
  return more.length > 0 ? `${first} and ${more.length} more` : first;
}
