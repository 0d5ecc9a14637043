import { describe, expect, test } from 'vitest';
import { compareSides, contradiction, edgeSides } from '../../src/explorer/compare/compare.ts';
import { actor, article, claim, corpus } from './examples.ts';

const bild = article('b', 'Russia strikes Ukraine. Russia sends missiles to Belarus. Poland arms Ukraine.', { outlet: 'Bild', published: '2024-01-01' });
const tass = article('t', 'Moscow denies strikes. Russia sends missiles. Russia met Iran.', { outlet: 'TASS', published: '2025-01-01' });
const all = corpus({
  articles: [bild, tass],
  actors: [actor('RU', 'Russia'), actor('UA', 'Ukraine'), actor('BY', 'Belarus'), actor('PL', 'Poland'), actor('IR', 'Iran')],
  claims: [
    claim(bild, 'Russia strikes Ukraine', ['RU', 'ASSAULT', 'UA']),
    claim(tass, 'Moscow denies strikes', ['RU', 'ASSAULT', 'UA'], { status: 'denied' }),
    claim(bild, 'Russia sends missiles to Belarus', ['RU', 'MOBILIZE', 'BY']),
    claim(tass, 'Russia sends missiles', ['RU', 'MOBILIZE', 'BY']),
    claim(bild, 'Poland arms Ukraine', ['PL', 'AID', 'UA']),
    claim(tass, 'Russia met Iran', ['RU', 'CONSULT', 'IR'], { symmetric: true }),
  ],
});
const outlet = (name: string) => ({ facet: 'outlet', values: [name] }) as const;

describe('two sides beside each other', () => {
  const comparison = compareSides(all, {}, outlet('Bild'), outlet('TASS'));
  const { a, both, b, contradict } = comparison;

  test('what only one tells', () => {
    expect(a.map((r) => r.key)).toEqual(['PL|UA|AID']);
    expect(b.map((r) => r.key)).toEqual(['IR|RU|CONSULT']);
  });

  test('what both tell, and how each puts it', () => {
    expect(both.map((r) => [r.key, r.a?.status, r.b?.status])).toEqual([['RU|BY|MOBILIZE', 'actual', 'actual']]);
  });

  test('what they contradict, with the claims that do', () => {
    expect(contradict.map((r) => [r.key, r.a?.status, r.b?.status])).toEqual([['RU|UA|ASSAULT', 'actual', 'denied']]);
    expect(contradict.map(contradiction)).toEqual([[all.claims[0]?.id, all.claims[1]?.id]]);
    expect(edgeSides(comparison)).toEqual({ 'PL|UA|AID': 'a', 'RU|BY|MOBILIZE': 'both', 'IR|RU|CONSULT': 'b', 'RU|UA|ASSAULT': 'contradict' });
  });

  test('sets of values are one side', () => {
    expect(compareSides(all, {}, { facet: 'outlet', values: ['Bild', 'TASS'] }, { facet: 'outlet', values: [] }).a).toHaveLength(4);
  });

  test('periods compare as well', () => {
    expect(compareSides(all, {}, { period: { to: '2024' } }, { period: { from: '2025' } }).a.map((r) => r.key)).toEqual(['PL|UA|AID']);
  });

  test('other filters stay in force', () => {
    expect(compareSides(all, { facets: { type: { only: ['ASSAULT'] } } }, outlet('Bild'), outlet('TASS')).a).toEqual([]);
    expect(compareSides(all, { facets: { outlet: { without: ['Bild'] } } }, outlet('Bild'), outlet('TASS')).a).toEqual([]);
  });
});
