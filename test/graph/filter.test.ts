import { describe, expect, test } from 'vitest';
import { claimTable, edgeKeyOf, facetCounts, filterClaims, filterCorpus, thresholdCounts, type GraphFilter } from '../../src/graph/index.ts';
import { articleOf, corpusOf, id } from './small-corpus.ts';

const corpus = corpusOf(
  [
    'RU MOBILIZE BY planned by:PUTIN in:a1 when:2024-12-24',
    'RU COOPERATE IR in:a1',
    'RU COOPERATE IR by:KIRBY in:a2',
    'IR AID RU denied in:a2',
    'IR AID RU in:a3',
    'KIRBY ACCUSE RU in:a3',
    'US SANCTION KP possible in:a3',
  ],
  {
    actors: ['PUTIN:person:Vladimir Putin', 'KIRBY:person:John Kirby', 'SOLO:place'],
    articles: [
      articleOf('a1', { outlet: 'Bild', published: '2024-12' }),
      articleOf('a2', { outlet: 'Ore 12', lang: 'it', published: '2023-01-10' }),
      articleOf('a3'),
    ],
  },
);
const kept = (filter: GraphFilter) => filterClaims(corpus, filter).map((c) => `${c.source} ${c.type} ${c.target}`);

describe('filters', () => {
  test.each<[string, GraphFilter, string[]]>([
    ['a status', { facets: { status: { only: ['planned'] } } }, ['RU MOBILIZE BY']],
    ['a class, some of it left out', { facets: { class: { only: ['material-conflict'] }, type: { without: ['MOBILIZE'] } } }, ['US SANCTION KP']],
    ['a speaker', { facets: { speaker: { only: ['KIRBY'] } } }, ['RU COOPERATE IR']],
    ['an outlet', { facets: { outlet: { only: ['Bild'] } } }, ['RU MOBILIZE BY', 'RU COOPERATE IR']],
    ['a language', { facets: { lang: { only: ['it'] } } }, ['RU COOPERATE IR', 'IR AID RU']],
    ['an article', { facets: { article: { only: ['a3'] }, actorType: { without: ['person'] } } }, ['IR AID RU', 'US SANCTION KP']],
    ['a period, event before publication', { period: { from: '2024-12-10', to: '2024-12-31' } }, ['RU MOBILIZE BY', 'RU COOPERATE IR']],
    ['an open period', { period: { to: '2023' } }, ['RU COOPERATE IR', 'IR AID RU']],
    ['relations with two claims', { minClaims: 2 }, ['RU COOPERATE IR', 'RU COOPERATE IR', 'IR AID RU', 'IR AID RU']],
    ['relations from two outlets', { minOutlets: 2 }, ['RU COOPERATE IR', 'RU COOPERATE IR', 'IR AID RU', 'IR AID RU']],
    ['disagreements', { disagreements: true }, ['IR AID RU', 'IR AID RU']],
    ['one step around Belarus', { ego: { of: [id('BY')], steps: 1 } }, ['RU MOBILIZE BY']],
    ['two claims after the status is chosen', { minClaims: 2, facets: { status: { only: ['actual'] } } }, ['RU COOPERATE IR', 'RU COOPERATE IR']],
  ])('%s', (_name, filter, expected) => expect(kept(filter)).toEqual(expected));

  test('only countries means both ends are countries', () => {
    expect(kept({ facets: { actorType: { only: ['country'] } } })).not.toContain('KIRBY ACCUSE RU');
    expect(kept({ facets: { actorType: { only: ['country', 'person'] } } })).toContain('KIRBY ACCUSE RU');
  });

  test('actors without a relation are shown while nothing is filtered, or when asked for', () => {
    const actors = (filter: GraphFilter) => filterCorpus(corpus, filter).actors.map((a) => a.id);
    expect(actors({})).toContain('SOLO');
    expect(actors({ minClaims: 2 })).toEqual(['RU', 'IR']);
    expect(actors({ minClaims: 2, isolated: 'show' })).toContain('SOLO');
    expect(actors({ isolated: 'hide' })).not.toContain('SOLO');
    expect(actors({ ego: { of: [id('SOLO')], steps: 2 } })).toEqual(['SOLO']);
  });

  test('a count says what choosing the value would show, under all other filters', () => {
    const counts = facetCounts(corpus, { facets: { status: { only: ['denied'] } } });
    expect([...counts.status]).toEqual([['actual', 4], ['denied', 1], ['planned', 1], ['possible', 1]]);
    expect([...counts.type]).toEqual([['AID', 1]]);
    const bySpeaker = facetCounts(corpus, {}).speaker;
    for (const [speaker, n] of bySpeaker) expect(kept({ facets: { speaker: { only: [speaker] } } })).toHaveLength(n);
  });
});

test('thresholds say how many relations they would leave, under all other filters', () => {
  const counts = thresholdCounts(claimTable(corpus), { minClaims: 2 });
  for (const n of [1, 2, 3]) {
    expect(counts.claims(n)).toBe(relations({ minClaims: n }));
    expect(counts.outlets(n)).toBe(relations({ minClaims: 2, minOutlets: n }));
  }
  expect(counts.disputed).toBe(relations({ minClaims: 2, disagreements: true }));
});

function relations(filter: GraphFilter): number {
  return new Set(filterClaims(corpus, filter).map(edgeKeyOf)).size;
}
