import { z } from 'zod';
import { corpusSchema, type Corpus } from './corpus.ts';
import { decisionSchema, type Decision } from './decision.ts';
import { actorIdSchema, type ActorId } from './ids.ts';
import type { Refusal } from './errors.ts';

/** Version of the project file this code writes; older ones are migrated when opened. */
export const PROJECT_VERSION = 1;

/** Where a node lies. Unitless; the canvas scales to fit. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** All that a person keeps: the articles with their extraction, the ledger of decisions, the layout. */
export interface Project {
  readonly version: typeof PROJECT_VERSION;
  readonly name: string;
  readonly corpus: Corpus;
  /** Decisions in force, oldest first. */
  readonly decisions: readonly Decision[];
  /** Positions by actor, so that a graph looks the same when opened again. */
  readonly layout: Readonly<Record<ActorId, Position>>;
  /** Inputs that could not be used, with the reason. */
  readonly refusals: readonly Refusal[];
}

export const projectSchema = z.object({
  version: z.literal(PROJECT_VERSION),
  name: z.string(),
  corpus: corpusSchema,
  decisions: z.array(decisionSchema).readonly(),
  layout: z.record(actorIdSchema, z.object({ x: z.number(), y: z.number() })),
  refusals: z.array(z.object({ where: z.string(), reason: z.string() })).readonly(),
});
