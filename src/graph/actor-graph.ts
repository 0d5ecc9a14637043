import type { MultiDirectedGraph } from 'graphology';
import type { ActorType, ClaimId, RelationClass, RelationType, Status } from '../model/index.ts';

/** What a node knows: an actor and how much stands behind it. The node's key is the actor's id. */
export interface ActorNode {
  readonly label: string;
  readonly type: ActorType;
  /** ISO 3166 alpha-2 code, where the actor is or belongs to a country. */
  readonly country?: string | undefined;
  /** Claims it takes part in, as source or target. */
  readonly claims: number;
  /** Articles that say something of it; near-duplicates count once. */
  readonly articles: number;
  /** Where the node stands for a group of actors: how many they are. Its key is then no actor's id. */
  readonly members?: number | undefined;
}

/** What an edge knows that stands for all relations between two groups, or between a group and an actor. */
export interface Bundle {
  readonly relations: number;
  readonly claims: number;
  /** Claims by class. */
  readonly classes: Readonly<Record<RelationClass, number>>;
}

/**
 * What an edge knows: all claims of one type and direction between two actors. A mutual relation is one
 * edge, its ends in the order of their ids. Its key is `source|target|type`.
 */
export interface RelationEdge {
  readonly type: RelationType;
  readonly class: RelationClass;
  readonly symmetric: boolean;
  /** The claims behind it, best attested first; what several outlets copied stands here once. Never empty, but where the edge is a bundle. */
  readonly claims: readonly ClaimId[];
  readonly statuses: Readonly<Record<Status, number>>;
  /** The status the edge is drawn with: that of most of its claims; a tie goes to the more factual one. */
  readonly status: Status;
  readonly label: string;
  readonly articles: number;
  /** Names of the outlets that stand behind it; those that copy another's story do not count. */
  readonly outlets: readonly string[];
  /** Names of those to whom claims are attributed. */
  readonly speakers: readonly string[];
  /** First and last ISO date of the claims, by event or else by publication. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** How many of its claims the model found, that judges what no rule relates; absent for none. */
  readonly byModel?: number | undefined;
  /** That of the surest of its claims, from 0 to 1. */
  readonly confidence?: number | undefined;
  /** Whether some claim affirms what another denies. */
  readonly disagrees: boolean;
  /** In a condensed graph: what the edge stands for, where that is more than one relation. */
  readonly bundle?: Bundle | undefined;
}

/** The directed multigraph that the explorer shows. */
export type ActorGraph = MultiDirectedGraph<ActorNode, RelationEdge>;
