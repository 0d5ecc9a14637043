import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Parsed } from '../../language/parsed.ts';
import type { Actor, ActorId, Article, ArticleId, Mention, Span } from '../../model/index.ts';
import { makeScene, type Placed, type Scene } from '../claims/scene.ts';

/** A text with a pair of actors in it, given by their words, whose relation is asked for. */
export interface Question {
  readonly text: string;
  readonly source: string;
  readonly target: string;
}

/** The actors of a question as the rules know them. */
export const SOURCE = 'source' as ActorId;
export const TARGET = 'target' as ActorId;

/** The question's sentences, with its two actors in place wherever their words stand. */
export function scenesOf({ text, source, target }: Question, parsed: Parsed, lexicon: Lexicon): Scene[] {
  const article: Article = { id: 'question' as ArticleId, stem: 'question', title: '', lang: parsed.lang, text, blocks: [] };
  const actor = (id: ActorId): Actor => ({ id, name: id, type: 'organisation', aliases: [] });
  const cast = new Map([[SOURCE, actor(SOURCE)], [TARGET, actor(TARGET)]]);
  const mention = (id: ActorId) => (span: Span): Mention => ({ actor: id, article: article.id, span, form: 'name' });
  const mentions = [...occurrences(text, source).map(mention(SOURCE)), ...occurrences(text, target).map(mention(TARGET))];
  const scenes: Scene[] = [];
  for (const [i, sentence] of parsed.sentences.entries()) scenes.push(makeScene(article, lexicon, sentence, i, mentions, cast, scenes.at(-1)));
  return scenes;
}

/** Where each end of the question stands in a scene. */
export function endsIn(scene: Scene): { readonly sources: readonly Placed[]; readonly targets: readonly Placed[] } {
  return { sources: scene.placed.filter((p) => p.actor.id === SOURCE), targets: scene.placed.filter((p) => p.actor.id === TARGET) };
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words.trim() === '') return spans;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) spans.push({ from, to: from + words.length });
  return spans;
}
