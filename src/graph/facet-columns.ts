import type { Claim } from '../model/index.ts';
import { FACET_NAMES, FACETS, type CorpusIndex, type FacetName } from './facets.ts';
import { STEP, type Steps } from './steps.ts';

/** The values that claims have under one facet, each value a number. */
export interface FacetColumn {
  /** By number. */
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Those of claim i: `codes[offsets[i]]` up to before `codes[offsets[i + 1]]`, each value once. */
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
}

export type FacetColumns = Readonly<Record<FacetName, FacetColumn>>;

/** Notes for every claim its values under all facets. */
export function* facetColumns(claims: readonly Claim[], index: CorpusIndex): Steps<FacetColumns> {
  const columns: [FacetName, FacetColumn][] = [];
  for (const name of FACET_NAMES) columns.push([name, yield* facetColumn(name, claims, index)]);
  return Object.fromEntries(columns) as Record<FacetName, FacetColumn>;
}

function* facetColumn(name: FacetName, claims: readonly Claim[], index: CorpusIndex): Steps<FacetColumn> {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  const offsets = new Int32Array(claims.length + 1);
  const codes: number[] = [];
  for (let i = 0; i < claims.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const from = codes.length;
    for (const value of FACETS[name].valuesOf(claims[i] as Claim, index)) {
      let code = numbers.get(value);
      if (code === undefined) {
        code = values.length;
        numbers.set(value, code);
        values.push(value);
      }
      if (codes.indexOf(code, from) < 0) codes.push(code);
    }
    offsets[i + 1] = codes.length;
  }
  return { values, numbers, offsets, codes: Int32Array.from(codes) };
}
