import { recogniseActors } from '../../../src/extraction/actors/index.ts';
import type { NameSpan, Parsed, Token, Upos } from '../../../src/language/index.ts';
import type { Actor, Article, ArticleId } from '../../../src/model/index.ts';

/**
 * Sentences with the expected mentions marked in them: `[RU Russia] struck [kyiv Kyiv]`. Each marked stretch must be a
 * mention of the actor with that id, and there must be no others. Lines are sentences.
 */
export interface Marked {
  readonly text: string;
  readonly expected: string[];
}

export function marked(source: string): Marked {
  let text = '';
  const expected: string[] = [];
  let at = 0;
  for (const m of source.matchAll(/\[([\w-]+) ([^\]]+)\]/g)) {
    text += source.slice(at, m.index);
    expected.push(`${m[1]} “${m[2]}”@${text.length}`);
    text += m[2];
    at = m.index + m[0].length;
  }
  return { text: text + source.slice(at), expected };
}

export interface Hints {
  /** Words the tagger is to take for something else than a name or a plain word, `word: tag`. */
  readonly tags?: Readonly<Record<string, Upos>>;
  /** Names the model is to have found, `words: type`. */
  readonly names?: Readonly<Record<string, NameSpan['type']>>;
}

/** A parse as rough as they come: words parted by spaces and punctuation, no tree, tags and names as hinted. */
export function parse(text: string, lang: string, hints: Hints = {}): Parsed {
  let from = 0;
  const sentences = text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    const tokens: Token[] = [...line.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+|\S/gu)].map((m, i) => ({
      span: { from: start + m.index, to: start + m.index + m[0].length },
      form: m[0], lemma: m[0], upos: hints.tags?.[m[0]] ?? 'X', feats: '', head: i === 0 ? -1 : 0, deprel: i === 0 ? 'root' : 'dep',
    }));
    const names = Object.entries(hints.names ?? {}).flatMap(([words, type]): NameSpan[] => {
      const at = text.indexOf(words, start);
      if (at < 0 || at >= from) return [];
      const first = tokens.findIndex((t) => t.span.from >= at);
      const last = tokens.findLastIndex((t) => t.span.to <= at + words.length);
      return [{ start: first, end: last + 1, type }];
    });
    return { span: { from: start, to: start + line.length }, tokens, names };
  });
  return { lang, sentences };
}

export function articleOf(text: string, lang: string, id = 'test'): Article {
  return { id: id as ArticleId, stem: id, title: '', lang, text, blocks: [{ kind: 'body', span: { from: 0, to: text.length } }] };
}

export type Example = readonly [what: string, sentence: string, hints?: Hints];

/** What is found in a text: mentions as `id “words”@offset`, and the actors. */
export function found(text: string, lang: string, hints: Hints = {}): { mentions: string[]; actors: Actor[] } {
  const { actors, mentions } = recogniseActors(articleOf(text, lang), parse(text, lang, hints));
  return { actors, mentions: mentions.map((m) => `${m.actor} “${text.slice(m.span.from, m.span.to)}”@${m.span.from}`) };
}
