import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Sentence, Token } from '../../language/parsed.ts';
import { overlaps, type Actor, type ActorId, type Article, type Mention } from '../../model/index.ts';

/** A mention placed in a sentence's tree. */
export interface Placed {
  readonly mention: Mention;
  readonly actor: Actor;
  /** Token indices it covers, half open. */
  readonly start: number;
  readonly end: number;
  /** The covered token whose head lies outside: where the mention hangs in the tree. */
  readonly head: number;
}

/** One sentence as rules see it: its tree, and who stands where in it. */
export interface Scene {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  /** Position of the sentence in the article. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** Lower-cased lemma by token. */
  readonly lemmas: readonly string[];
  /** Lower-cased form by token. */
  readonly forms: readonly string[];
  readonly placed: readonly Placed[];
  /** All actors of the article, by id. */
  readonly cast: ReadonlyMap<ActorId, Actor>;
  /** Mentions by the token they hang at. */
  readonly at: readonly (readonly Placed[])[];
}

/** Builds the scene of one sentence. Mentions outside it are left out. */
export function makeScene(
  article: Article, lexicon: Lexicon, sentence: Sentence, index: number,
  mentions: readonly Mention[], actors: ReadonlyMap<ActorId, Actor>,
): Scene {
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((t, i) => children[t.head]?.push(i));
  const placed: Placed[] = [];
  for (const mention of mentions) {
    const actor = actors.get(mention.actor);
    if (!actor || !overlaps(mention.span, sentence.span)) continue;
    const inside = tokens.flatMap((t, i) => (overlaps(t.span, mention.span) ? [i] : []));
    const start = inside[0];
    const last = inside.at(-1);
    if (start === undefined || last === undefined) continue;
    const contentful = inside.filter((i) => !/^(?:ADP|DET|PUNCT)$/.test(tokens[i]?.upos ?? ''));
    const pool = contentful.length > 0 ? contentful : inside;
    const head = pool.find((i) => !pool.includes(tokens[i]?.head ?? -1)) ?? last;
    placed.push({ mention, actor, start, end: last + 1, head });
  }
  const at: Placed[][] = tokens.map(() => []);
  for (const p of placed) at[p.head]?.push(p);
  return {
    article, lexicon, sentence, index, tokens, children, placed, at, cast: actors,
    lemmas: tokens.map((t) => lexicon.lemmaOf(t.form.toLowerCase(), t.lemma.toLowerCase(), t.upos === 'VERB' || t.upos === 'AUX')),
    forms: tokens.map((t) => t.form.toLowerCase().replace('’', "'")),
  };
}
