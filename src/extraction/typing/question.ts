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
const SOURCE = 'source' as ActorId;
const TARGET = 'target' as ActorId;
export const QUESTION_ENDS: Ends = { source: SOURCE, target: TARGET };

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

/** The two actors asked about. */
export interface Ends {
  readonly source: ActorId;
  readonly target: ActorId;
}

/** Where each end stands in a scene. */
export function mentionsOf(scene: Scene, { source, target }: Ends): { readonly sources: readonly Placed[]; readonly targets: readonly Placed[] } {
  return { sources: scene.placed.filter((p) => p.actor.id === source), targets: scene.placed.filter((p) => p.actor.id === target) };
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words.trim() === '') return spans;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) spans.push({ from, to: from + words.length });
  return spans;
}
