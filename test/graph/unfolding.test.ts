import { describe, expect, test } from 'vitest';
import { claimTable, countNeighbours, filterClaims, filterCorpus, isFiltering, passing, within, type GraphFilter } from '../../src/graph/index.ts';
import { articleOf, corpusOf, id } from './small-corpus.ts';

const corpus = corpusOf(
  ['RU AID BY', 'RU AID IR', 'RU AID IR', 'RU THREATEN UA', 'UA AID PL', 'BY AID SY denied in:a2'],
  { articles: [articleOf('a1', { outlet: 'Wire' }), articleOf('a2', { outlet: 'Post' })] },
);
const kept = (filter: GraphFilter) => filterClaims(corpus, filter).map((c) => `${c.source} ${c.type} ${c.target}`);
const RU = id('RU');

describe('expanding an actor', () => {
  test('adds its neighbours to what passes, whatever number or kind is asked for', () => {
    expect(kept({ minClaims: 2 })).toEqual(['RU AID IR', 'RU AID IR']);
    expect(kept({ minClaims: 2, expanded: [{ of: RU }] })).toEqual(['RU AID BY', 'RU AID IR', 'RU AID IR', 'RU THREATEN UA']);
    expect(kept({ facets: { type: { only: ['THREATEN'] } }, expanded: [{ of: id('UA') }] })).toEqual(['RU THREATEN UA', 'UA AID PL']);
  });

  test('along one kind of relation only, where that is asked for', () => {
    expect(kept({ ego: { of: [id('PL')], steps: 1 }, expanded: [{ of: RU, types: ['THREATEN'] }] })).toEqual(['RU THREATEN UA', 'UA AID PL']);
  });

  test('brings in nothing that another status or outlet says', () => {
    expect(kept({ minClaims: 2, facets: { status: { only: ['actual'] } }, expanded: [{ of: id('BY') }] })).not.toContain('BY AID SY');
    expect(kept({ facets: { outlet: { only: ['Wire'] } }, expanded: [{ of: id('BY') }] })).not.toContain('BY AID SY');
  });

  test('the kinds of relations come with how many neighbours they have and how many are hidden', () => {
    const filter: GraphFilter = { minClaims: 2 };
    const table = claimTable(corpus);
    expect(countNeighbours(table, RU, within(table, filter), passing(table, filter))).toEqual({
      kinds: [
        { type: 'AID', neighbours: 2, hidden: 1 },
        { type: 'THREATEN', neighbours: 1, hidden: 1 },
      ],
      all: 3,
      hidden: 2,
    });
  });
});

describe('folding an actor', () => {
  test('takes away the neighbours that hang on it alone', () => {
    expect(kept({ folded: [RU] })).toEqual(['RU AID BY', 'RU THREATEN UA', 'UA AID PL', 'BY AID SY']);
    expect(kept({ folded: [RU, id('BY')] })).toEqual(['RU AID BY', 'RU THREATEN UA', 'UA AID PL']);
  });

  test('never takes away the actor itself', () => {
    const pair = corpusOf(['US AID GB']);
    expect(filterCorpus(pair, { folded: [id('US')] }).actors.map((a) => a.id)).toEqual(['US']);
  });
});

test('sides of a comparison let pass what either tells', () => {
  expect(kept({ sides: [{ facet: 'outlet', values: ['Post'] }, { facet: 'status', values: ['denied'] }] })).toEqual(['BY AID SY']);
  expect(kept({ sides: [{ facet: 'outlet', values: [] }, { facet: 'outlet', values: ['Post'] }] })).toEqual(['BY AID SY']);
});

test('all of these are filters in force', () => {
  for (const filter of [{ folded: [RU] }, { expanded: [{ of: RU }] }, { sides: [{ period: { from: '2024' } }] }] as const) expect(isFiltering(filter)).toBe(true);
});
