import { describe, expect, test } from 'vitest';
import { buildGraph, claimTable, countClaims, countVoices, facetCounts, filterClaims, onceTold } from '../../src/graph/index.ts';
import { articleOf, corpusOf, id } from './small-corpus.ts';

/* An agency's story printed by two others, of which one adds a sentence of its own. */
const wire = articleOf('wire', { outlet: 'Wire' });
const copy = (name: string) => articleOf(name.toLowerCase(), { outlet: name, copyOf: wire.id });
const base = corpusOf(['RU AID IR in:wire', 'RU AID IR in:bild', 'RU AID IR in:post', 'RU AID IR in:post', 'RU AID IR in:own'], {
  articles: [wire, copy('Bild'), copy('Post'), articleOf('own', { outlet: 'Own' })],
});
/** The first three claims stand in the same words. */
const corpus = { ...base, claims: base.claims.map((c, i) => (i < 3 ? { ...c, evidence: base.claims[0]!.evidence } : c)) };
const articles = new Map(corpus.articles.map((a) => [a.id, a]));

describe('a story that several outlets print', () => {
  test('is one telling, from its first article, with its copies; what a copy adds stands for itself', () => {
    const table = claimTable(corpus);
    const once = onceTold(table.telling, new Uint8Array(table.claims.length).fill(1));
    expect(table.claims.filter((_, i) => once[i] === 1).map((c) => c.article)).toEqual(['wire', 'post', 'own']);
    expect(countClaims(table)).toBe(3);
  });

  test('counts once, wherever support is counted', () => {
    expect(countVoices(corpus.claims, articles)).toBe(2);
    const edge = buildGraph(corpus).getEdgeAttributes('RU|IR|AID');
    expect(edge.claims).toHaveLength(3);
    expect(edge.articles).toBe(2);
    expect(edge.outlets).toEqual(['Own', 'Wire']);
    expect(buildGraph(corpus).getNodeAttribute('RU', 'claims')).toBe(3);
    expect(facetCounts(corpus, {}).status.get('actual')).toBe(3);
    expect(facetCounts(corpus, {}).outlet.get('Bild')).toBe(1);
  });

  test('does not pass as told by several, nor often', () => {
    const only = { ...corpus, claims: corpus.claims.slice(0, 3) };
    expect(filterClaims(only, { minOutlets: 2 })).toEqual([]);
    expect(filterClaims(only, { minClaims: 2 })).toEqual([]);
    expect(filterClaims(corpus, { minOutlets: 2 })).toHaveLength(5);
  });

  test('is still there when only an outlet that copied it is asked for', () => {
    const bild = filterClaims(corpus, { facets: { outlet: { only: ['Bild', 'Post'] } } });
    expect(bild).toHaveLength(3);
    expect(buildGraph({ ...corpus, claims: bild }).getEdgeAttribute('RU|IR|AID', 'claims')).toHaveLength(2);
    expect(bild[0]?.source).toBe(id('RU'));
  });
});
