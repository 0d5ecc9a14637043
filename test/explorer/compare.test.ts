import { describe, expect, test } from 'vitest';
import { compareSides, restrict } from '../../src/explorer/compare/compare.ts';
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
  const { onlyA, both, onlyB } = compareSides(all, {}, outlet('Bild'), outlet('TASS'));

  test('what only one tells', () => {
    expect(onlyA.map((r) => r.key)).toEqual(['PL|UA|AID']);
    expect(onlyB.map((r) => r.key)).toEqual(['IR|RU|CONSULT']);
  });

  test('what both tell, and how each puts it', () => {
    expect(both.map((r) => [r.key, r.a?.status, r.b?.status])).toEqual([
      ['RU|BY|MOBILIZE', 'actual', 'actual'],
      ['RU|UA|ASSAULT', 'actual', 'denied'],
    ]);
  });

  test('periods compare as well', () => {
    expect(compareSides(all, {}, { period: { to: '2024' } }, { period: { from: '2025' } }).onlyA.map((r) => r.key)).toEqual(['PL|UA|AID']);
  });

  test('other filters stay in force', () => {
    expect(compareSides(all, { facets: { type: { only: ['ASSAULT'] } } }, outlet('Bild'), outlet('TASS')).onlyA).toEqual([]);
    expect(restrict({ minClaims: 2 }, outlet('Bild')).minClaims).toBe(2);
  });
});
