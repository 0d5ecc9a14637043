import type { ClaimTable } from '../claim-table.ts';
import type { LayoutGraph } from '../layout/index.ts';
import type { Steps } from '../steps.ts';
import { groupKey } from './folding.ts';
import type { GroupTree } from './group-tree.ts';

/** Relations dealt with between two steps. */
const STEP = 16_384;

/** What lies in one group, as layouts take it: node i is the i-th of `keys`. */
export interface Inside {
  /** Keys of groups and ids of actors. */
  readonly keys: readonly string[];
  /** By node, how many actors it stands for; 0 for an actor. */
  readonly members: Int32Array;
  readonly graph: LayoutGraph;
}

/**
 * The groups and actors that lie in a group, with how strongly they are tied among themselves.
 * @param group - -1 for the outermost ones
 */
export function* insideSteps({ relations, corpus }: ClaimTable, { parent, groupOf, size }: GroupTree, group: number): Steps<Inside> {
  const keys: string[] = [];
  const members: number[] = [];
  // By group and by actor: the node of this group that it lies in, or -1.
  const ofGroup = new Int32Array(parent.length).fill(-1);
  for (let g = 0; g < parent.length; g++) {
    const outer = parent[g] as number;
    if (outer === group) {
      ofGroup[g] = keys.push(groupKey(g)) - 1;
      members.push(size[g] as number);
    } else if (outer >= 0) ofGroup[g] = ofGroup[outer] as number;
  }
  const ofActor = new Int32Array(groupOf.length).fill(-1);
  for (let a = 0; a < groupOf.length; a++) {
    const g = groupOf[a] as number;
    if (g < 0) continue;
    if (g === group) {
      ofActor[a] = keys.push(corpus.actors[a]?.id ?? '') - 1;
      members.push(0);
    } else ofActor[a] = ofGroup[g] as number;
  }
  yield;
  const weights = new Map<number, number>();
  for (let r = 0; r < relations.count; r++) {
    if (r % STEP === STEP - 1) yield;
    const s = ofActor[relations.source[r] as number] as number;
    const t = ofActor[relations.target[r] as number] as number;
    if (s < 0 || t < 0 || s === t) continue;
    const pair = Math.min(s, t) * keys.length + Math.max(s, t);
    weights.set(pair, (weights.get(pair) ?? 0) + (relations.offsets[r + 1] as number) - (relations.offsets[r] as number));
  }
  const pairs = [...weights.keys()];
  return {
    keys,
    members: Int32Array.from(members),
    graph: {
      order: keys.length,
      sources: Int32Array.from(pairs, (p) => Math.floor(p / keys.length)),
      targets: Int32Array.from(pairs, (p) => p % keys.length),
      weights: Float64Array.from(weights.values(), Math.sqrt),
    },
  };
}
