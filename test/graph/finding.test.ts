import { describe, expect, test } from 'vitest';
import { buildGraph, claimTable, exportAs, facetCounts, filterClaims, findingOf, percentOf, thresholdCounts } from '../../src/graph/index.ts';
import { corpusOf } from './small-corpus.ts';

const corpus = corpusOf([
  'RU AID IR',
  'RU AID IR rule:learned@0.72',
  'US ACCUSE IR rule:learned@0.996',
  'US ACCUSE RU rule:person@1',
  'BY SUPPORT RU rule:verb@0.34',
]);
const graph = buildGraph(corpus);
const kept = (filter: Parameters<typeof filterClaims>[1]) => filterClaims(corpus, filter).map((c) => `${c.source} ${c.target} ${c.rule}`);

describe('how claims were found', () => {
  test('is by a rule, by the model or by a person, whatever the rule is called', () => {
    expect(corpus.claims.map(findingOf)).toEqual(['rule', 'model', 'model', 'person', 'rule']);
  });

  test('is never said to be certain where it is not', () => {
    expect([0.724, 0.996, 1].map(percentOf)).toEqual([72, 99, 100]);
  });

  test('can be filtered by and counted', () => {
    expect(kept({ facets: { found: { only: ['model'] } } })).toEqual(['RU IR learned', 'US IR learned']);
    expect(kept({ facets: { found: { without: ['model'] } } })).toHaveLength(3);
    expect([...facetCounts(corpus, {}).found]).toEqual([['model', 2], ['rule', 2], ['person', 1]]);
  });

  test('with so much certainty at least', () => {
    expect(kept({ minConfidence: 80 })).toEqual(['RU IR test', 'US IR learned', 'US RU person']);
    expect(kept({ minConfidence: 99 })).toEqual(['US IR learned', 'US RU person']);
    const { confidence } = thresholdCounts(claimTable(corpus), { minConfidence: 99 });
    expect([0, 50, 99].map(confidence)).toEqual([4, 3, 2]);
  });

  test('an edge knows how much of it the model found, and how sure its surest claim is', () => {
    expect(graph.getEdgeAttributes('RU|IR|AID')).toMatchObject({ byModel: 1, confidence: 0.9 });
    expect(graph.getEdgeAttributes('US|IR|ACCUSE')).toMatchObject({ byModel: 1, confidence: 0.996 });
    expect(graph.getEdgeAttributes('BY|RU|SUPPORT').byModel).toBeUndefined();
  });
});

describe('what is taken out says how claims were found', () => {
  const input = { name: 'x', corpus, graph, layout: {} };
  test.each([
    ['csv-claims', /,model,0\.72,learned/],
    ['csv-relations', /,1,0\.996,/],
    ['plover', /"foundBy":"model","confidence":0\.72/],
    ['ftm', /found by a statistical model \(72% sure\)/],
    ['jsonld', /"foundBy": "model",\s+"confidence": 0\.72/],
    ['gexf', /title="by_model"/],
    ['graphml', /by_model/],
    ['graphology', /"byModel": 1/],
  ] as const)('%s', (name, shown) => expect(exportAs(name, input).text).toMatch(shown));
});
