import { z } from 'zod';
import { actorIdSchema, articleIdSchema, type ActorId, type ArticleId } from './ids.ts';
import { spanSchema, type Span } from './span.ts';

/**
 * What an actor can be. `place` includes cities, seas, regions and collectives ("Europe", "the West");
 * `organisation` state bodies, armed groups, companies, alliances, media; `equipment` weapon systems,
 * named products and programmes.
 */
export const ACTOR_TYPES = ['country', 'place', 'organisation', 'person', 'equipment'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** A surface form the actor goes by, in the language it was seen in. */
export interface Alias {
  readonly text: string;
  readonly lang: string;
}

/** Somebody or something that takes part. */
export interface Actor {
  readonly id: ActorId;
  /** The usual English name where one is known. */
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly Alias[];
  /** ISO 3166 alpha-2 code of the country it is or clearly belongs to: for flags and maps. */
  readonly country?: string | undefined;
  readonly wikidata?: string | undefined;
  /** Latitude and longitude in degrees, for actors that have a place on a map. */
  readonly coordinates?: readonly [latitude: number, longitude: number] | undefined;
}

/** One place in an article where an actor is meant, by name, description or pronoun. */
export interface Mention {
  readonly actor: ActorId;
  readonly article: ArticleId;
  readonly span: Span;
  /** How the words refer: `name`, `metonym` ("Moscow"), `adjective` ("Russian"), `description`, `pronoun`. */
  readonly form: MentionForm;
}

export const MENTION_FORMS = ['name', 'metonym', 'adjective', 'description', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export const actorSchema = z.object({
  id: actorIdSchema,
  name: z.string().min(1),
  type: z.enum(ACTOR_TYPES),
  aliases: z.array(z.object({ text: z.string(), lang: z.string() })).readonly(),
  country: z.string().optional(),
  wikidata: z.string().optional(),
  coordinates: z.tuple([z.number(), z.number()]).readonly().optional(),
});

export const mentionSchema = z.object({
  actor: actorIdSchema,
  article: articleIdSchema,
  span: spanSchema,
  form: z.enum(MENTION_FORMS),
});
