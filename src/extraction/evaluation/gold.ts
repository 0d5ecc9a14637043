import { z } from 'zod';
import { ACTOR_TYPES, RELATION_TYPE_NAMES, STATUSES } from '../../model/index.ts';

const importance = z.number().int().min(1).max(3).default(2);

/** An actor annotated by hand. Importance 1 is optional: neither rewarded nor punished. */
const goldActorSchema = z.object({ name: z.string().min(1), type: z.enum(ACTOR_TYPES), aliases: z.array(z.string()).default([]), importance });

const goldClaimSchema = z.object({
  source: z.string(), target: z.string(), type: z.enum(RELATION_TYPE_NAMES), status: z.enum(STATUSES),
  by: z.string().nullish(), symmetric: z.boolean().default(false), importance,
});

/** An article with the actors and claims that a careful reader finds in it. */
export const goldSchema = z.object({
  id: z.string().min(1), lang: z.string(), title: z.string().default(''), url: z.string().nullish(), outlet: z.string().nullish(), date: z.string().nullish(),
  text: z.string(), actors: z.array(goldActorSchema), claims: z.array(goldClaimSchema), notActors: z.array(z.string()).default([]),
});

export type GoldArticle = z.infer<typeof goldSchema>;
export type GoldActor = GoldArticle['actors'][number];
export type GoldClaim = GoldArticle['claims'][number];
