import { z } from 'zod';
import { ACTOR_TYPES, actorSchema } from './actor.ts';
import { claimSchema } from './claim.ts';
import { actorIdSchema, articleIdSchema, claimIdSchema, decisionIdSchema } from './ids.ts';
import { spanSchema } from './span.ts';

const base = { id: decisionIdSchema, at: z.iso.datetime() };

/** A place in an article that a person pointed at. */
const placeSchema = z.object({ article: articleIdSchema, span: spanSchema });

/** The fields of a claim that a person may correct; a time of null takes away the one that was read out. */
export const claimChangesSchema = claimSchema
  .pick({ source: true, target: true, type: true, label: true, status: true, by: true, when: true, symmetric: true })
  .partial()
  .extend({ when: claimSchema.shape.when.nullable() });

/**
 * What a person decided. Decisions are a ledger beside the extraction, replayed on top of it in order:
 * the extraction itself never changes, so every decision can be undone and survives a fresh extraction.
 */
export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('merge'), from: actorIdSchema, into: actorIdSchema }),
  z.object({ ...base, kind: z.literal('distinct'), a: actorIdSchema, b: actorIdSchema }),
  z.object({ ...base, kind: z.literal('rename'), actor: actorIdSchema, name: z.string().min(1) }),
  z.object({ ...base, kind: z.literal('retype'), actor: actorIdSchema, type: z.enum(ACTOR_TYPES) }),
  z.object({ ...base, kind: z.literal('hide'), actor: actorIdSchema }),
  /** An actor that extraction missed: named at `place`, and wherever else its names stand free. */
  z.object({ ...base, kind: z.literal('add-actor'), actor: actorSchema, place: placeSchema.optional() }),
  /** Another name of an actor, found from then on wherever it stands free; at `place` in any case. */
  z.object({ ...base, kind: z.literal('add-alias'), actor: actorIdSchema, text: z.string().min(1), lang: z.string(), place: placeSchema.optional() }),
  /** The actor is not what these words mean. */
  z.object({ ...base, kind: z.literal('reject-mention'), actor: actorIdSchema, place: placeSchema }),
  z.object({ ...base, kind: z.literal('reject-claim'), claim: claimIdSchema }),
  z.object({ ...base, kind: z.literal('edit-claim'), claim: claimIdSchema, changes: claimChangesSchema }),
  z.object({ ...base, kind: z.literal('add-claim'), claim: claimSchema }),
  /**
   * With `within`, a place in a condensed graph, about the middle of the group it lies in: that of the actor itself or
   * of a group that the actor leads, whichever has so many groups round it.
   */
  z.object({ ...base, kind: z.literal('move'), actor: actorIdSchema, x: z.number(), y: z.number(), pinned: z.boolean(), within: z.int().nonnegative().optional() }),
]);

export type Decision = z.infer<typeof decisionSchema>;
export type DecisionKind = Decision['kind'];
export type ClaimChanges = z.infer<typeof claimChangesSchema>;
