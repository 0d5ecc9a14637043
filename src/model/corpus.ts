import { z } from 'zod';
import { actorSchema, mentionSchema, type Actor, type Mention } from './actor.ts';
import { articleSchema, type Article } from './article.ts';
import { claimSchema, type Claim } from './claim.ts';
import { actorIdSchema, type ActorId, type ArticleId } from './ids.ts';

/** What was read out of one article. Actor ids already agree with other articles where that is certain. */
export interface Extraction {
  readonly article: ArticleId;
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** Two actors that may be one: doubtful, so offered to the user and never merged automatically. */
export interface MergeSuggestion {
  readonly from: ActorId;
  readonly into: ActorId;
  readonly reason: string;
}

/** Articles with everything read out of them, one actor one id: what the graph is built from. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly suggestions: readonly MergeSuggestion[];
}

export const EMPTY_CORPUS: Corpus = { articles: [], actors: [], mentions: [], claims: [], suggestions: [] };

export const corpusSchema = z.object({
  articles: z.array(articleSchema).readonly(),
  actors: z.array(actorSchema).readonly(),
  mentions: z.array(mentionSchema).readonly(),
  claims: z.array(claimSchema).readonly(),
  suggestions: z.array(z.object({ from: actorIdSchema, into: actorIdSchema, reason: z.string() })).readonly(),
});
