import { z } from 'zod';
import { isoDateSchema } from './article.ts';
import {
  actorIdSchema, articleIdSchema, claimIdSchema, contentHash,
  type ActorId, type ArticleId, type ClaimId,
} from './ids.ts';
import { RELATION_TYPE_NAMES, type RelationType } from './relation.ts';
import { spanSchema, type Span } from './span.ts';

/**
 * How the text puts it: `actual` (happened, holds, said as fact), `planned` (intended, ordered, agreed for
 * later), `possible` (may, feared, considered, conditional, rumoured), `denied` (stated not to be so, refused).
 */
export const STATUSES = ['actual', 'planned', 'possible', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** The dates an event refers to, both ends included. Equal ends are a single day (or month, or year). */
export interface When {
  readonly from: string;
  readonly to: string;
}

/** In this article, this span says that `source` relates to `target`: the record edges are drawn from. */
export interface Claim {
  readonly id: ClaimId;
  readonly article: ArticleId;
  /** Who acts. */
  readonly source: ActorId;
  /** On whom. */
  readonly target: ActorId;
  readonly type: RelationType;
  /** Short English phrase read between source and target: "plans to deploy Oreshnik missiles in". */
  readonly label: string;
  readonly status: Status;
  /**
   * To whom the text attributes the statement, nearest first; a chain ("Bild, citing officials") keeps every
   * link; empty when the outlet says it in its own voice.
   */
  readonly by: readonly ActorId[];
  readonly when?: When | undefined;
  /** Place of the event. */
  readonly where?: ActorId | undefined;
  /** Instrument of the event (equipment). */
  readonly with?: ActorId | undefined;
  /** True for mutual relations: meet, partnership, war, border. */
  readonly symmetric: boolean;
  /** The clause or sentence that says so. */
  readonly evidence: Span;
  /** Where source and target are named, inside or near the evidence: for marking both in a quote. */
  readonly sourceSpan?: Span | undefined;
  readonly targetSpan?: Span | undefined;
  /** Which rule, model or person produced it. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A claim's id: what it says and where, so that the same finding keeps its id over extractions. */
export function claimId(c: Pick<Claim, 'article' | 'source' | 'target' | 'type' | 'evidence'>): ClaimId {
  return contentHash(c.article, c.source, c.target, c.type, `${c.evidence.from}-${c.evidence.to}`) as ClaimId;
}

export const claimSchema = z.object({
  id: claimIdSchema,
  article: articleIdSchema,
  source: actorIdSchema,
  target: actorIdSchema,
  type: z.enum(RELATION_TYPE_NAMES),
  label: z.string(),
  status: z.enum(STATUSES),
  by: z.array(actorIdSchema).readonly(),
  when: z.object({ from: isoDateSchema, to: isoDateSchema }).optional(),
  where: actorIdSchema.optional(),
  with: actorIdSchema.optional(),
  symmetric: z.boolean(),
  evidence: spanSchema,
  sourceSpan: spanSchema.optional(),
  targetSpan: spanSchema.optional(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
