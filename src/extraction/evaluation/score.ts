import { classOf, type RelationType } from '../../model/index.ts';
import type { ClaimRecord, ExtractionRecord } from '../record.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import { comparable, NameMatcher } from './names.ts';
import { emptyCounts, type Counts, type Tally } from './tally.ts';

/** What must be found: importance 2 and more. Less is optional and never an error. */
const EXPECTED = 2;

/** A claim with its ends as indices of annotated actors, or as names that match none. */
interface Placed<C> {
  readonly claim: C;
  readonly source: number | string;
  readonly target: number | string;
}

/** One thing to be found: a pair with a label, which repeated claims share. */
interface Item {
  readonly key: string;
  readonly importance: number;
  readonly claims: readonly GoldClaim[];
}

/**
 * Counts what an extraction of one article got right. Claims are compared as sets of (source, target, label), so a
 * claim repeated for another clause counts once; a mutual annotated claim is met in either direction; status and
 * speaker are looked at only where source, target and type are right, and are right if any such claim has them.
 */
export function scoreArticle(gold: GoldArticle, found: Pick<ExtractionRecord, 'actors' | 'claims'> | undefined): Counts {
  const counts = emptyCounts();
  counts.articles = 1;
  const actors = found?.actors ?? [];
  const matcher = new NameMatcher(gold.actors);
  const matched = actors.map((a) => matcher.find(a.name, a.type, a.aliases));
  countActors(counts, gold, actors, matched);

  const byName = new Map(actors.map((a, i) => [a.name, matched[i] ?? -1]));
  const place = (name: string): number | string => {
    const at = byName.get(name) ?? matcher.find(name);
    return at >= 0 ? at : comparable(name);
  };
  const goldIndex = new Map(gold.actors.map((a, i) => [a.name, i]));
  const goldClaims = gold.claims.map((claim): Placed<GoldClaim> => ({ claim, source: goldIndex.get(claim.source) ?? '', target: goldIndex.get(claim.target) ?? '' }));
  const claims = (found?.claims ?? []).map((claim): Placed<ClaimRecord> => ({ claim, source: place(claim.source), target: place(claim.target) }));
  for (const { claim } of claims) {
    counts.evidence.of++;
    if (claim.evidence !== '' && gold.text.includes(claim.evidence)) counts.evidence.right++;
  }
  const telling = claims.filter((c) => c.source !== c.target);
  compare(counts.pairs, goldClaims, telling, () => '', true);
  compare(counts.classes, goldClaims, telling, classOf, false);
  compare(counts.types, goldClaims, telling, (t) => t, false);
  countStatusAndSpeaker(counts, goldClaims, telling, matcher, goldIndex);
  return counts;
}

function countActors(counts: Counts, gold: GoldArticle, actors: ExtractionRecord['actors'], matched: readonly number[]): void {
  const taken = new Set<number>();
  const outside = gold.notActors.map((s) => ` ${comparable(s)} `);
  // Exact names first: they take the annotated actor, and a second node for it is then the wrong one.
  const exact = (i: number): number => Number(comparable(actors[i]?.name ?? '') !== comparable(gold.actors[matched[i] ?? -1]?.name ?? '\0'));
  for (const i of actors.map((_, i) => i).sort((a, b) => exact(a) - exact(b) || a - b)) {
    const actor = actors[i];
    const expected = gold.actors[matched[i] ?? -1];
    if (!actor) continue;
    if (!expected) {
      counts.actors.wrong++;
      const name = comparable(actor.name);
      if (name !== '' && outside.some((t) => t.includes(` ${name} `))) counts.boilerplate++;
    } else if (taken.has(matched[i] ?? -1)) {
      if (expected.importance >= EXPECTED) counts.actors.wrong++;
      else counts.actors.optional++;
    } else {
      taken.add(matched[i] ?? -1);
      if (expected.importance >= EXPECTED) counts.actors.right++;
      else counts.actors.optional++;
      counts.actorType.of++;
      if (actor.type === expected.type) counts.actorType.right++;
    }
  }
  counts.actors.missed += gold.actors.filter((a, i) => a.importance >= EXPECTED && !taken.has(i)).length;
}

const ends = (a: number | string, b: number | string): string => (String(a) < String(b) ? `${a}~${b}` : `${b}~${a}`);

/** Annotated items by key; where a pair is mutual for a label, its one-way claims of that label join it. */
function itemsOf(claims: readonly Placed<GoldClaim>[], label: (t: RelationType) => string, undirected: boolean): ReadonlyMap<string, Item> {
  const mutual = new Set(claims.filter((c) => c.claim.symmetric || undirected).map((c) => `${ends(c.source, c.target)}|${label(c.claim.type)}`));
  const items = new Map<string, Item>();
  for (const { claim, source, target } of claims) {
    const both = `${ends(source, target)}|${label(claim.type)}`;
    const key = mutual.has(both) ? both : `${source}>${target}|${label(claim.type)}`;
    const item = items.get(key);
    items.set(key, { key, importance: Math.max(item?.importance ?? 0, claim.importance), claims: [...(item?.claims ?? []), claim] });
  }
  return items;
}

function itemFor(items: ReadonlyMap<string, Item>, { source, target }: Placed<unknown>, label: string): Item | undefined {
  return items.get(`${source}>${target}|${label}`) ?? items.get(`${ends(source, target)}|${label}`);
}

function compare(tally: Tally, gold: readonly Placed<GoldClaim>[], found: readonly Placed<ClaimRecord>[], label: (t: RelationType) => string, undirected: boolean): void {
  const items = itemsOf(gold, label, undirected);
  const hit = new Set<string>();
  const optional = new Set<string>();
  const wrong = new Set<string>();
  for (const claim of found) {
    const name = label(claim.claim.type);
    const item = itemFor(items, claim, name);
    if (!item) wrong.add(undirected ? ends(claim.source, claim.target) : `${claim.source}>${claim.target}|${name}`);
    else if (item.importance >= EXPECTED) hit.add(item.key);
    else optional.add(item.key);
  }
  tally.right += hit.size;
  tally.optional += optional.size;
  tally.wrong += wrong.size;
  tally.missed += [...items.values()].filter((i) => i.importance >= EXPECTED && !hit.has(i.key)).length;
}

function countStatusAndSpeaker(counts: Counts, gold: readonly Placed<GoldClaim>[], found: readonly Placed<ClaimRecord>[], matcher: NameMatcher, goldIndex: ReadonlyMap<string, number>): void {
  const items = itemsOf(gold, (t) => t, false);
  const seen = new Set<string>();
  for (const placed of found) {
    const { claim } = placed;
    const item = itemFor(items, placed, claim.type);
    const key = `${item?.key}|${claim.status}|${claim.by ?? ''}`;
    if (!item || seen.has(key)) continue;
    seen.add(key);
    counts.status.of++;
    if (item.claims.some((c) => c.status === claim.status)) counts.status.right++;
    const speaker = claim.by ? matcher.find(claim.by) : undefined;
    const right = item.claims.some((c) => (c.by ? goldIndex.get(c.by) === speaker : speaker === undefined));
    counts.speaker.of++;
    if (right) counts.speaker.right++;
    if (item.claims.every((c) => c.by)) {
      counts.attributed.of++;
      if (right) counts.attributed.right++;
    }
  }
}

