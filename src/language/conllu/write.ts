import type { NameSpan, Parsed, Sentence, Token } from '../parsed.ts';
import type { SentenceAnalysis } from '../model.ts';
import type { ConlluSentence } from './read.ts';

/**
 * A parsed text as CoNLL-U: contractions as ranges, `SpaceAfter=No`, and names in MISC as `Name=B-person`,
 * `Name=I-person`.
 * @param text - the text that was parsed, for spaces and the `# text` lines
 */
export function formatParsed(text: string, parsed: Parsed): string {
  return parsed.sentences.map((sentence, i) => formatSentence(text, sentence, i + 1)).join('');
}

function formatSentence(text: string, sentence: Sentence, number: number): string {
  const { tokens, names, span } = sentence;
  const lines = [`# sent_id = ${number}`, `# text = ${oneLine(text.slice(span.from, span.to))}`];
  for (const [i, token] of tokens.entries()) {
    let last = i;
    while (tokens[last + 1]?.joined) last += 1;
    const space = spaceAfter(text, tokens, token.joined ? i : last);
    if (!token.joined && last > i) {
      const form = oneLine(text.slice(token.span.from, tokens[last]?.span.to ?? token.span.to));
      lines.push(row(`${i + 1}-${last + 1}`, form, '_', '_', '_', '_', '_', '_', space));
    }
    const alone = !token.joined && last === i;
    const misc = [nameTag(names, i), alone ? space : ''].filter(Boolean).join('|');
    lines.push(wordRow(i, token.form, token, misc));
  }
  return `${lines.join('\n')}\n\n`;
}

/**
 * A CoNLL-U sentence with its annotation replaced by a model's; words, contractions, comments and MISC stay.
 * Names are added to MISC as in `formatParsed`.
 */
export function formatAnalysed(gold: ConlluSentence, { words, names }: SentenceAnalysis): string {
  const lines = [...gold.comments];
  for (const [i, word] of gold.words.entries()) {
    const range = gold.ranges.find((r) => r.start === i);
    if (range) lines.push(row(`${i + 1}-${range.end}`, range.form, '_', '_', '_', '_', '_', '_', range.misc));
    const said = words[i];
    const kept = word.misc === '_' ? [] : word.misc.split('|').filter((entry) => !entry.startsWith('Name='));
    const misc = [nameTag(names, i), ...kept].filter(Boolean).join('|');
    if (said) lines.push(wordRow(i, word.form, said, misc));
  }
  return `${lines.join('\n')}\n\n`;
}

type Annotation = Pick<Token, 'lemma' | 'upos' | 'feats' | 'head' | 'deprel'>;

function wordRow(i: number, form: string, { lemma, upos, feats, head, deprel }: Annotation, misc: string): string {
  return row(String(i + 1), oneLine(form), oneLine(lemma), upos, '_', feats, String(head + 1), deprel, misc);
}

function row(id: string, form: string, lemma: string, upos: string, xpos: string, feats: string, head: string, deprel: string, misc: string): string {
  return [id, form || '_', lemma || '_', upos, xpos, feats || '_', head, deprel, '_', misc || '_'].join('\t');
}

function spaceAfter(text: string, tokens: readonly Token[], i: number): string {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const end = token?.span.to ?? 0;
  return (next ? next.span.from === end : end < text.length && !/\s/.test(text[end] ?? '')) ? 'SpaceAfter=No' : '';
}

function nameTag(names: readonly NameSpan[], i: number): string {
  const name = names.find(({ start, end }) => start <= i && i < end);
  return name ? `Name=${name.start === i ? 'B' : 'I'}-${name.type}` : '';
}

/** Tabs and line breaks would break the format, lone surrogates the encoding. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').toWellFormed();
}
