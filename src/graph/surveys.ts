import { classOf, RELATION_CLASSES, RELATION_TYPE_NAMES, STATUSES, type ActorId, type RelationClass } from '../model/index.ts';
import type { ActorNode, RelationEdge } from './actor-graph.ts';
import { actorNode, claimsOf, endsOfRelation, relationEdge, relationKey, type ActorCounts } from './build.ts';
import type { ClaimTable } from './claim-table.ts';
import type { Drawn } from './filter.ts';
import type { DateBy } from './period.ts';

/* What can be said of a graph of any size without making it: straight from the columns. */

/** So many claims of one class whose period begins on one date; undefined for those without a date. */
export interface DateCount {
  readonly from: string | undefined;
  readonly class: RelationClass;
  readonly claims: number;
}

/** Counts the claims that pass by the beginning of their period, or by publication, and by their class. */
export function countDates(table: ClaimTable, passes: Uint8Array, dateBy?: DateBy): readonly DateCount[] {
  const { relationOf, relations } = table;
  const { period, periods } = dateBy === 'published' ? publications(table) : table;
  const classes = RELATION_TYPE_NAMES.map((type) => RELATION_CLASSES.indexOf(classOf(type)));
  const width = RELATION_CLASSES.length;
  // The last row is for those without a date.
  const counts = new Int32Array((periods.length + 1) * width);
  for (let i = 0; i < passes.length; i++) {
    if (passes[i] === 0) continue;
    const row = (period[i] as number) < 0 ? periods.length : (period[i] as number);
    const slot = row * width + (classes[relations.type[relationOf[i] as number] as number] as number);
    counts[slot] = (counts[slot] as number) + 1;
  }
  return Array.from(counts, (claims, slot) => ({
    from: periods[Math.floor(slot / width)]?.from,
    class: RELATION_CLASSES[slot % width] ?? 'standing',
    claims,
  })).filter((d) => d.claims > 0);
}

/** The days of publication in place of periods. */
function publications({ corpus, article }: ClaimTable): { readonly period: Int32Array; readonly periods: readonly { readonly from: string }[] } {
  const days = [...new Set(corpus.articles.flatMap((a) => a.published ?? []))];
  const place = new Map(days.map((day, i) => [day, i]));
  const ofArticle = corpus.articles.map((a) => place.get(a.published ?? '') ?? -1);
  return { period: article.map((a) => ofArticle[a] ?? -1), periods: days.map((from) => ({ from })) };
}

/** The actors most is said about, that first; ids break ties. */
export function leadingActors(table: ClaimTable, drawn: Drawn, counts: ActorCounts, most: number): readonly (ActorNode & { readonly id: ActorId })[] {
  const { actors } = table.corpus;
  const claimsOfActor = (a: number): number => counts.claims[a] ?? 0;
  const leading: number[] = [];
  let least = -1;
  for (let a = 0; a < actors.length; a++) {
    if (drawn.actors[a] === 0 || (leading.length >= most && claimsOfActor(a) < least)) continue;
    leading.push(a);
    if (leading.length >= 4 * most) least = shorten(leading, most, claimsOfActor);
  }
  leading.sort((a, b) => claimsOfActor(b) - claimsOfActor(a) || ((actors[a]?.id ?? '') < (actors[b]?.id ?? '') ? -1 : 1));
  return leading.slice(0, most).flatMap((a) => {
    const id = actors[a]?.id;
    return id === undefined ? [] : [{ id, ...actorNode(table, counts, a) }];
  });
}

/** Leaves those with as many claims as the `most`-th of them, and says how many that is. */
function shorten(leading: number[], most: number, claimsOfActor: (a: number) => number): number {
  const least = leading.map(claimsOfActor).sort((a, b) => b - a)[most - 1] ?? 0;
  const kept = leading.filter((a) => claimsOfActor(a) >= least);
  leading.splice(0, leading.length, ...kept);
  return least;
}

/** A relation as the graph has it, with the names of its ends. */
export interface NamedRelation {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly edge: RelationEdge;
}

const DENIED = STATUSES.indexOf('denied');
const AFFIRMED: ReadonlySet<number> = new Set([STATUSES.indexOf('actual'), STATUSES.indexOf('planned')]);

/** Relations that some affirm and others deny, in the order of the graph. */
export function disagreements(table: ClaimTable, drawn: Drawn, most: number): readonly NamedRelation[] {
  const { relations, status, index } = table;
  const found: NamedRelation[] = [];
  for (let r = 0; r < relations.count && found.length < most; r++) {
    if (drawn.relations[r] === 0) continue;
    let [denied, affirmed] = [false, false];
    for (let k = relations.offsets[r] as number; k < (relations.offsets[r + 1] as number); k++) {
      const i = relations.members[k] as number;
      if (drawn.claims[i] === 0) continue;
      denied ||= status[i] === DENIED;
      affirmed ||= AFFIRMED.has(status[i] as number);
    }
    if (!denied || !affirmed) continue;
    const [source, target] = endsOfRelation(table, r).map((id) => index.actors.get(id)?.name ?? id);
    found.push({ key: relationKey(table, r), source: source ?? '', target: target ?? '', edge: relationEdge(table, r, claimsOf(table, r, drawn.claims)) });
  }
  return found;
}
