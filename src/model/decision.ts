import { z } from 'zod';
import { ACTOR_TYPES } from './actor.ts';
import { claimSchema } from './claim.ts';
import { actorIdSchema, claimIdSchema, decisionIdSchema } from './ids.ts';

const base = { id: decisionIdSchema, at: z.iso.datetime() };

/** The fields of a claim that a person may correct. */
export const claimChangesSchema = claimSchema
  .pick({ source: true, target: true, type: true, label: true, status: true, by: true, when: true, symmetric: true })
  .partial();

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
  z.object({ ...base, kind: z.literal('reject-claim'), claim: claimIdSchema }),
  z.object({ ...base, kind: z.literal('edit-claim'), claim: claimIdSchema, changes: claimChangesSchema }),
  z.object({ ...base, kind: z.literal('add-claim'), claim: claimSchema }),
  z.object({ ...base, kind: z.literal('move'), actor: actorIdSchema, x: z.number(), y: z.number(), pinned: z.boolean() }),
]);

export type Decision = z.infer<typeof decisionSchema>;
export type DecisionKind = Decision['kind'];
export type ClaimChanges = z.infer<typeof claimChangesSchema>;
