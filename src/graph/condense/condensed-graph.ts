import { MultiDirectedGraph } from 'graphology';
import { classOf, RELATION_CLASSES, RELATION_TYPE_NAMES, type RelationClass } from '../../model/index.ts';
import type { ActorGraph, ActorNode, RelationEdge } from '../actor-graph.ts';
import { actorNode, claimsOf, relationEdge, relationKey, type ActorCounts } from '../build.ts';
import type { ClaimTable } from '../claim-table.ts';
import type { Drawn } from '../filter.ts';
import type { Steps } from '../steps.ts';
import { BUNDLE, groupKey, visibleGroups } from './folding.ts';
import { NAMED, type GroupTree } from './group-tree.ts';

/** What of a corpus is drawn, folded into groups. */
export interface Folded {
  readonly table: ClaimTable;
  readonly drawn: Drawn;
  readonly counts: ActorCounts;
  readonly tree: GroupTree;
}

/** Relations dealt with, and bundles made, between two steps. */
const STEP = 16_384;
const BUNDLES = 200;

/**
 * The graph that is drawn in place of a large one: closed groups are nodes, actors of open groups are nodes, all
 * relations between two nodes of which one is a group are one edge. Groups of which nothing passes the filters
 * are left out.
 * @param open - the groups that are open
 */
export function* condensedSteps({ table, drawn, counts, tree }: Folded, open: ReadonlySet<number>): Steps<ActorGraph> {
  const visible = visibleGroups(tree, open);
  const graph: ActorGraph = new MultiDirectedGraph<ActorNode, RelationEdge>();
  const { relations, corpus } = table;
  // By actor: the node that stands for it, groups counting from -1 downwards.
  const nodeOf = new Int32Array(corpus.actors.length);
  const members = new Int32Array(tree.size.length);
  const claims = new Int32Array(tree.size.length);
  for (let a = 0; a < nodeOf.length; a++) {
    const group = tree.groupOf[a] as number;
    const closed = group < 0 ? -1 : (visible[group] as number);
    nodeOf[a] = closed < 0 ? a : -1 - closed;
    if (closed < 0 || drawn.actors[a] === 0) continue;
    members[closed] = (members[closed] as number) + 1;
    claims[closed] = (claims[closed] as number) + (counts.claims[a] ?? 0);
  }
  yield;
  for (let g = 0; g < members.length; g++) {
    if ((members[g] as number) > 0) graph.addNode(groupKey(g), groupNode({ table, tree }, g, members[g] as number, claims[g] as number));
  }
  for (let a = 0; a < nodeOf.length; a++) {
    if (nodeOf[a] === a && drawn.actors[a] === 1 && (tree.groupOf[a] as number) >= 0) graph.addNode(corpus.actors[a]?.id, actorNode(table, counts, a));
  }
  yield;
  const keyOf = (node: number): string => (node < 0 ? groupKey(-1 - node) : (corpus.actors[node]?.id ?? ''));
  const bundles = new Map<number, Tally>();
  const span = nodeOf.length + members.length + 1;
  for (let r = 0; r < relations.count; r++) {
    if (r % STEP === STEP - 1) yield;
    const weight = drawn.relations[r] as number;
    if (weight === 0) continue;
    const s = nodeOf[relations.source[r] as number] as number;
    const t = nodeOf[relations.target[r] as number] as number;
    if (s === t) continue;
    if (s >= 0 && t >= 0) {
      graph.addDirectedEdgeWithKey(relationKey(table, r), keyOf(s), keyOf(t), relationEdge(table, r, claimsOf(table, r, drawn.claims)));
      continue;
    }
    const [low, high] = s < t ? [s, t] : [t, s];
    const pair = (low + members.length) * span + high + members.length;
    let tally = bundles.get(pair);
    if (!tally) bundles.set(pair, (tally = { low, high, relations: 0, upwards: 0, downwards: 0, classes: new Int32Array(RELATION_CLASSES.length) }));
    tally.relations++;
    if (s < t) tally.upwards += weight;
    else tally.downwards += weight;
    const of = CLASS_OF_TYPE[relations.type[r] as number] as number;
    tally.classes[of] = (tally.classes[of] as number) + weight;
  }
  yield;
  let made = 0;
  for (const tally of bundles.values()) {
    if (++made % BUNDLES === 0) yield;
    const forward = tally.upwards >= tally.downwards;
    const [source, target] = forward ? [tally.low, tally.high] : [tally.high, tally.low];
    graph.addDirectedEdgeWithKey(`${keyOf(source)}|${keyOf(target)}|${BUNDLE}`, keyOf(source), keyOf(target), bundleEdge(tally));
  }
  return graph;
}

const CLASS_OF_TYPE = RELATION_TYPE_NAMES.map((type) => RELATION_CLASSES.indexOf(classOf(type)));
/** A bundle has one arrow where less than this share of it points the other way. */
const ONE_WAY = 0.2;

interface Tally {
  readonly low: number;
  readonly high: number;
  relations: number;
  upwards: number;
  downwards: number;
  readonly classes: Int32Array;
}

function bundleEdge({ relations, upwards, downwards, classes: counts }: Tally): RelationEdge {
  const classes = Object.fromEntries(RELATION_CLASSES.map((c, i) => [c, counts[i] ?? 0])) as Record<RelationClass, number>;
  const claims = upwards + downwards;
  return {
    type: 'RELATED_TO',
    class: RELATION_CLASSES.reduce((most, c) => (classes[c] > classes[most] ? c : most)),
    symmetric: Math.min(upwards, downwards) >= ONE_WAY * claims,
    claims: [],
    statuses: { actual: claims, planned: 0, possible: 0, denied: 0 },
    status: 'actual',
    label: '',
    articles: 0,
    outlets: [],
    speakers: [],
    disagrees: false,
    bundle: { relations, claims, classes },
  };
}

function groupNode(folded: Pick<Folded, 'table' | 'tree'>, group: number, members: number, claims: number): ActorNode {
  const names = groupNames(folded, group);
  const type = folded.table.corpus.actors[folded.tree.leading[group * NAMED] as number]?.type ?? 'organisation';
  const more = members - names.length;
  return { label: more > 0 ? `${names.join(', ')} +${more}` : names.join(', '), type, claims, articles: 0, members };
}

/** The names of the actors that a group is named after. */
export function groupNames({ table, tree }: Pick<Folded, 'table' | 'tree'>, group: number): readonly string[] {
  const places = tree.leading.subarray(group * NAMED, (group + 1) * NAMED);
  const names: string[] = [];
  let length = 0;
  for (const place of places) {
    const name = table.corpus.actors[place]?.name;
    if (name === undefined) break;
    length += name.length;
    if (names.length > 0 && length > LONGEST) break;
    names.push(name);
  }
  return names;
}

/** More letters than these are not read on a node: it is then named after fewer actors. */
const LONGEST = 30;
