import type { ClaimTable } from './claim-table.ts';
import { FACET_NAMES, FACETS, type FacetChoice, type FacetName } from './facets.ts';
import type { GraphFilter, Side } from './filter.ts';
import { percentOf } from './finding.ts';
import { shareDay, type DateBy, type Period } from './period.ts';

/** By claim: how many of the filters on single claims it fails, and the number of the last of them. */
export interface Failures {
  readonly failed: Uint8Array<ArrayBuffer>;
  /** Places in `FACET_NAMES`; beyond them the period, the sides and the confidence. */
  readonly at: Uint8Array;
}

/** Tests every claim of a table by itself. */
export function testClaims(table: ClaimTable, filter: GraphFilter): Failures {
  const failed = new Uint8Array(table.claims.length);
  const at = new Uint8Array(table.claims.length);
  const fail = (i: number, number: number): void => {
    failed[i] = (failed[i] as number) + 1;
    at[i] = number;
  };
  FACET_NAMES.forEach((name, number) => {
    const choice = filter.facets?.[name];
    if (choice?.only?.length || choice?.without?.length) testFacet(table, name, choice, (i) => fail(i, number));
  });
  const { period, dateBy, sides, minConfidence = 0 } = filter;
  if (period?.from !== undefined || period?.to !== undefined) {
    const falls = fallsInto(table, period, dateBy);
    for (let i = 0; i < failed.length; i++) if (!falls(i)) fail(i, FACET_NAMES.length);
  }
  if (sides?.length) {
    const told = new Uint8Array(failed.length);
    for (const side of sides) markSide(table, side, dateBy, told);
    for (let i = 0; i < told.length; i++) if (told[i] === 0) fail(i, FACET_NAMES.length + 1);
  }
  if (minConfidence > 0) table.claims.forEach((c, i) => percentOf(c.confidence) < minConfidence && fail(i, FACET_NAMES.length + 2));
  return { failed, at };
}

/** Whether a claim, by its place, falls into a period. Open periods hold all that has a date. */
function fallsInto({ periods, period: place, corpus, article }: ClaimTable, period: Period, dateBy: DateBy | undefined): (claim: number) => boolean {
  if (dateBy !== 'published') {
    const falls = periods.map((own) => shareDay(own, period));
    return (i) => falls[place[i] as number] === true;
  }
  const falls = corpus.articles.map(({ published }) => published !== undefined && shareDay({ from: published, to: published }, period));
  return (i) => falls[article[i] as number] === true;
}

/** Marks the claims that a side of a comparison tells. A side of no values tells nothing. */
function markSide(table: ClaimTable, side: Side, dateBy: DateBy | undefined, told: Uint8Array): void {
  if ('period' in side) {
    const falls = fallsInto(table, side.period, dateBy);
    for (let i = 0; i < told.length; i++) if (falls(i)) told[i] = 1;
    return;
  }
  if (side.values.length === 0) return;
  const missed = new Uint8Array(told.length);
  testFacet(table, side.facet, { only: side.values }, (i) => {
    missed[i] = 1;
  });
  for (let i = 0; i < told.length; i++) if (missed[i] === 0) told[i] = 1;
}

/** Calls back for every claim that a choice among a facet's values leaves out. */
function testFacet(table: ClaimTable, name: FacetName, { only = [], without = [] }: FacetChoice, fail: (claim: number) => void): void {
  const { values, numbers, offsets, codes } = table.facets[name];
  const wanted = flags(values.length, only, numbers);
  const unwanted = flags(values.length, without, numbers);
  for (let i = 0; i < table.claims.length; i++) {
    const [from, to] = [offsets[i] as number, offsets[i + 1] as number];
    let [good, bad] = [0, 0];
    for (let k = from; k < to; k++) {
      good += wanted[codes[k] as number] as number;
      bad += unwanted[codes[k] as number] as number;
    }
    const enough = only.length === 0 || (FACETS[name].only === 'all' ? good === to - from : good > 0);
    if (bad > 0 || !enough) fail(i);
  }
}

function flags(count: number, chosenValues: readonly string[], numbers: ReadonlyMap<string, number>): Uint8Array {
  const marked = new Uint8Array(count);
  for (const value of chosenValues) {
    const number = numbers.get(value);
    if (number !== undefined) marked[number] = 1;
  }
  return marked;
}
