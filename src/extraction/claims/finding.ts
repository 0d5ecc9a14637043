import type { RelationType, Status } from '../../model/index.ts';
import type { Placed } from './scene.ts';

/** What a rule found in a scene, before status, attribution, time and wording are worked out. */
export interface Finding {
  readonly source: Placed;
  readonly target: Placed;
  readonly type: RelationType;
  /** English words for the relation: verb phrase in the infinitive, or a noun phrase for standing ties. */
  readonly gloss: string;
  /** Verb glosses are inflected in the label; others stand as they are. */
  readonly glossKind: 'verb' | 'noun';
  readonly mutual: boolean;
  /** The word that says so: status and attribution are read from its place in the tree. */
  readonly trigger: number;
  /** Name of the rule. */
  readonly rule: string;
  readonly confidence: number;
  /** Overrides the status read from the tree. */
  readonly status?: Status | undefined;
  readonly instrument?: Placed | undefined;
  /** The noun for what is given or moved, as a token index. */
  readonly object?: number | undefined;
}
