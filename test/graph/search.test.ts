import { describe, expect, test } from 'vitest';
import { withinEdits } from '../../src/graph/edit-distance.ts';
import { indexActors, searchActors } from '../../src/graph/index.ts';
import { actorOf } from './small-corpus.ts';

const actors = [
  'IR:country:Iran:Teheran;Tehran;Islamic Republic',
  'IQ:country:Iraq',
  'RU:country:Russia:Mosca;Moscow;Россия',
  'putin:person:Vladimir Putin',
  'zelensky:person:Volodymyr Zelensky:Zelenskyj;Zelenskiy',
  'AX:place:Åland Islands',
  'IE:country:Ireland',
].map(actorOf);
const first = (query: string) => searchActors(indexActors(actors), query)[0]?.actor;

describe('searching actors', () => {
  test.each([
    ['Teheran', 'IR'], ['teheran', 'IR'], ['tehrna', 'IR'], ['iran', 'IR'], ['MOSCA', 'RU'], ['россия', 'RU'],
    ['put', 'putin'], ['vladimir pu', 'putin'], ['putin vladimir', 'putin'], ['zelenski', 'zelensky'], ['Zelensky’', 'zelensky'],
    ['aland', 'AX'], ['irel', 'IE'], ['Rusia', 'RU'], ['Vladmir', 'putin'],
  ])('%s finds %s', (query, actor) => expect(first(query)).toBe(actor));

  test('the alias that matched is told, each actor comes once', () => {
    expect(searchActors(indexActors(actors), 'teh')).toMatchObject([{ actor: 'IR', alias: expect.stringMatching(/^Teh/) as string }]);
  });

  test('nothing is found for nothing, nor for something else', () => {
    expect(searchActors(indexActors(actors), '  ')).toEqual([]);
    expect(searchActors(indexActors(actors), 'Portugal')).toEqual([]);
  });

  test('of equal matches the actor that more is said of comes first', () => {
    const weight = new Map([['IQ', 9]]);
    expect(searchActors(indexActors(actors, (a) => weight.get(a) ?? 0), 'ira').map((m) => m.actor).slice(0, 2)).toEqual(['IQ', 'IR']);
  });
});

test.each([
  ['iran', 'iran', 2, 0], ['iran', 'irna', 1, 1], ['iran', 'ian', 1, 1], ['iran', 'irann', 1, 1], ['iran', 'peru', 2, undefined],
  ['', 'ab', 2, 2], ['kitten', 'sitting', 3, 3], ['kitten', 'sitting', 2, undefined],
] as const)('%s → %s within %i edits: %s', (a, b, limit, edits) => expect(withinEdits(a, b, limit)).toBe(edits));
