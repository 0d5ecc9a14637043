import { BOILERPLATE_LEXICONS } from '../knowledge/boilerplate/index.ts';
import { sameLanguage, tellLanguage } from '../knowledge/language-id.ts';
import { contentHash, DramatisError, isContent, slice, type Article, type ArticleId, type Block } from '../model/index.ts';
import { makeLine, type Line } from './blocks/line.ts';
import { markBlocks } from './blocks/mark.ts';
import { segment } from './blocks/segment.ts';
import { fileStem, type Draft, type InputFile, type Metadata, type Paragraph } from './input.ts';
import { LIMITS } from './limits.ts';
import { merge } from './sidecar.ts';

/**
 * Makes an article of a draft: text, language, blocks, metadata.
 * @param known metadata from outside the file, which win over the file's own
 * @throws DramatisError when no words are left to read
 */
export function makeArticle(draft: Draft, input: InputFile, known: Metadata): Article {
  const { text, lines } = textOf(draft.content);
  refuseUnreadable(text, input.path);
  const metadata = merge(merge(known, draft.known ?? {}), draft.metadata);
  const outlet = metadata.outlet ?? siteOf(metadata.url);
  const lang = languageOf(text, lines, metadata.lang);
  const marked = markBlocks(lines, lang, metadata.title);
  const title = (metadata.title ?? marked.title ?? openingWords(text, marked.blocks)).slice(0, LIMITS.titleLength);
  return {
    id: contentHash(text, metadata.url ?? '') as ArticleId,
    stem: draft.stem ?? fileStem(input.path),
    title,
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(metadata.author === undefined ? {} : { author: metadata.author }),
    ...optionalDate(metadata.published ?? marked.published()),
    lang,
    text,
    blocks: marked.blocks,
  };
}

function optionalDate(published: string | undefined): Pick<Article, 'published'> {
  return published === undefined ? {} : { published };
}

/** An article whose outlet nobody names is called after its site. */
function siteOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** The article's text and its lines. Paragraphs of a structured format stand apart by a blank line. */
function textOf(content: Draft['content']): { text: string; lines: Line[] } {
  if (typeof content === 'string') return { text: content, lines: segment(content) };
  const lines: Line[] = [];
  let text = '';
  for (const { text: words, kind, prose } of content.filter(hasWords)) {
    if (text !== '') text += '\n\n';
    const line = makeLine(words.trim(), { from: text.length, to: text.length + words.trim().length }, kind);
    lines.push(prose === undefined ? line : { ...line, prose });
    text += words.trim();
  }
  return { text, lines };
}

function hasWords(paragraph: Paragraph): boolean {
  return paragraph.text.trim() !== '';
}

function refuseUnreadable(text: string, where: string): void {
  if (!/\p{L}/u.test(text)) throw new DramatisError('no words were found', where);
  if (text.length > LIMITS.articleLength) {
    throw new DramatisError(`the text is ${text.length} characters long, more than the ${LIMITS.articleLength} allowed for one article`, where, 'Split it');
  }
}

/** Languages there is a lexicon for, which are those that articles are mostly written in. */
const LIKELY = BOILERPLATE_LEXICONS.map((l) => l.lang);

/** The declared language unless the words clearly speak another: pages and exports are often mislabelled. */
function languageOf(text: string, lines: readonly Line[], declared: string | undefined): string {
  const prose = lines.filter((l) => l.prose).map((l) => l.text).join('\n');
  const guess = tellLanguage(prose.length > 100 ? prose : text, LIKELY);
  if (declared === undefined || !/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(declared)) return guess.lang;
  const wrong = guess.reliable && prose.length > 400 && !sameLanguage(guess.lang, declared);
  return wrong ? guess.lang : declared.replace('_', '-');
}

/** For articles without any title: the words they open with. */
function openingWords(text: string, blocks: readonly Block[]): string {
  const sentence = (b: Block): boolean => isContent(b) && /[.!?…。]\W*$/u.test(slice(text, b.span));
  const first = blocks.find(sentence) ?? blocks.find(isContent) ?? blocks[0];
  const words = first ? slice(text, first.span).replace(/\s+/g, ' ') : '';
  if (words.length <= 90) return words;
  return `${words.slice(0, 90).replace(/\s+\S*$/, '')}…`;
}
