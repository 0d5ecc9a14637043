import { analyseArticle } from '../../extraction/index.ts';
import { DramatisError, type Article, type Extraction } from '../../model/index.ts';
import { languageEngine } from '../models.ts';

/** What became of one article. */
export type Answer = { readonly extraction: Extraction } | { readonly refused: string };

/** Something that extracts one article at a time: this process, or one beside it. */
export interface Analyst {
  /** Rejects if the analyst itself is lost; an article that cannot be read is an answer. */
  analyse(article: Article): Promise<Answer>;
  /** Ends the analyst, whatever it is doing. */
  end(): Promise<void>;
}

/** Extracts an article. Never throws: a fault of ours, too, costs no more than the article it met. */
export function answer(article: Article): Answer {
  try {
    return { extraction: analyseArticle(languageEngine(), article) };
  } catch (error) {
    if (error instanceof DramatisError) return { refused: error.message };
    return { refused: `a fault in Dramatis stopped its reading; please report it (${String(error)})` };
  }
}

/** Extracts in this process, with a pause before each article in which progress and Ctrl-C are heard. */
export const startHere = (): Promise<Analyst> => Promise.resolve({
  analyse: async (article) => {
    await new Promise((next) => setImmediate(next));
    return answer(article);
  },
  end: () => Promise.resolve(),
});
