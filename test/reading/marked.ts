import { slice, type Article } from '../../src/model/index.ts';
import { readInput, type Metadata } from '../../src/reading/index.ts';

/** Reads a text as if it had come from a file. */
export async function readText(text: string, known: Metadata = {}): Promise<Article> {
  const [article] = await readInput({ path: 'test/article.txt', bytes: new TextEncoder().encode(text) }, known);
  return article!;
}

/** The article's blocks as "kind: words", for reading in a test. */
export function blocksOf(article: Article): string[] {
  return article.blocks.map((b) => `${b.kind}: ${slice(article.text, b.span).replace(/\s+/g, ' ')}`);
}
