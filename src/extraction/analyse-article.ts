import type { LanguageEngine } from '../language/parsed.ts';
import { isContent, type Article, type Extraction } from '../model/index.ts';
import { extractArticle } from './extract.ts';

/**
 * Analyses an article's content blocks and extracts from them; boilerplate is never shown to the engine.
 * @throws DramatisError if the engine has no model for the article's language
 */
export function analyseArticle(engine: LanguageEngine, article: Article): Extraction {
  const content = article.blocks.filter(isContent).map((block) => block.span);
  return extractArticle(article, engine.analyse(article.text, article.lang, content), engine.vectors?.(article.lang));
}
