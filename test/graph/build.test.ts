import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/index.ts';
import type { ArticleId } from '../../src/model/index.ts';
import { articleOf, corpusOf } from './small-corpus.ts';

describe('building the actor graph', () => {
  test('claims of one source, target and type are one edge; types and directions stay apart', () => {
    const graph = buildGraph(corpusOf(['RU MOBILIZE BY planned', 'RU MOBILIZE BY in:a2', 'RU AID BY', 'BY AID RU']));
    expect(graph.edges()).toEqual(['RU|BY|AID', 'RU|BY|MOBILIZE', 'BY|RU|AID']);
    expect(graph.getEdgeAttributes('RU|BY|MOBILIZE')).toMatchObject({ class: 'material-conflict', articles: 2, statuses: { planned: 1, actual: 1 } });
    expect(graph.getNodeAttributes('RU')).toMatchObject({ claims: 4, articles: 2 });
  });

  test('a mutual relation is one edge, whoever is named first', () => {
    const graph = buildGraph(corpusOf(['US CONSULT RU', 'RU CONSULT US in:a2']));
    expect(graph.edges()).toEqual(['RU|US|CONSULT']);
    expect(graph.getEdgeAttribute('RU|US|CONSULT', 'symmetric')).toBe(true);
    expect(graph.getEdgeAttribute('RU|US|CONSULT', 'claims')).toHaveLength(2);
  });

  test('the status most claims have is drawn, a tie goes to the more factual; the label agrees with it', () => {
    const edge = (claims: string[]) => buildGraph(corpusOf(claims)).getEdgeAttributes('A|B|ASSAULT');
    expect(edge(['A ASSAULT B planned', 'A ASSAULT B possible', 'A ASSAULT B possible "may strike"', 'A ASSAULT B actual'])).toMatchObject({ status: 'possible', label: 'assault' });
    expect(edge(['A ASSAULT B denied "did not strike"', 'A ASSAULT B planned "will strike"'])).toMatchObject({ status: 'planned', label: 'will strike' });
  });

  test('an edge disagrees when one affirms what another denies, not when it is only thought possible', () => {
    const disagrees = (...s: string[]) => buildGraph(corpusOf(s.map((x) => `A ASSAULT B ${x}`))).getEdgeAttribute('A|B|ASSAULT', 'disagrees');
    expect(disagrees('actual', 'denied')).toBe(true);
    expect(disagrees('possible', 'denied')).toBe(false);
    expect(disagrees('denied')).toBe(false);
  });

  test('copies of an article keep their claims but count once', () => {
    const articles = [articleOf('a1'), articleOf('a2', { copyOf: 'a1' as ArticleId })];
    const graph = buildGraph(corpusOf(['A AID B in:a1', 'A AID B in:a2'], { articles }));
    expect(graph.getEdgeAttributes('A|B|AID')).toMatchObject({ articles: 1 });
    expect(graph.getEdgeAttribute('A|B|AID', 'claims')).toHaveLength(2);
    expect(graph.getNodeAttribute('A', 'articles')).toBe(1);
  });

  test('dates are those of the event, else of publication; outlets and speakers are named once', () => {
    const articles = [articleOf('a1', { published: '2024-12', outlet: 'Bild' }), articleOf('a2', { published: '2024-12-03', outlet: 'Bild' })];
    const graph = buildGraph(corpusOf(['A AID B by:K in:a1', 'A AID B by:K in:a2', 'A AID B in:a2 when:2024-11-05'], { articles, actors: ['K:person:John Kirby'] }));
    expect(graph.getEdgeAttributes('A|B|AID')).toMatchObject({ first: '2024-11-05', last: '2024-12', outlets: ['Bild'], speakers: ['John Kirby'] });
  });

  test('actors without claims are nodes; claims on oneself or on unknown actors are no edges', () => {
    const corpus = corpusOf(['A AID A', 'A AID B'], { actors: ['Z:person'] });
    const graph = buildGraph({ ...corpus, actors: corpus.actors.filter((a) => a.id !== 'B') });
    expect(graph.nodes()).toEqual(['Z', 'A']);
    expect(graph.size).toBe(0);
  });

  test('the order of claims makes no difference', () => {
    const corpus = corpusOf(['A AID B planned', 'C AID B', 'A AID B in:a2', 'B CONSULT A']);
    const turned = { ...corpus, claims: corpus.claims.toReversed() };
    expect(buildGraph(turned).export()).toEqual(buildGraph(corpus).export());
  });
});
