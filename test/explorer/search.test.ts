import { describe, expect, test } from 'vitest';
import { foldInPlace, searchArticles, searchClaims, searchText, surroundings } from '../../src/explorer/search/text-search.ts';
import { article, claim } from './examples.ts';

const ore = article('ore', 'Mosca e Teheran negano.\nL’Élysée è d’accordo con Kiev.', { title: 'Crisi Ucraina', outlet: 'Ore 12' });
const only = article('only', 'Russia plans to deploy missiles in Belarus.', { title: 'Putin plans' });

describe('words in texts', () => {
  test('accents and case do not matter, and offsets stay true', () => {
    const [hit] = searchText([only, ore], 'elysee e', 5);
    expect(ore.text.slice(hit!.span.from, hit!.span.to)).toBe('Élysée è');
  });

  test.each(['İstanbul ẞ ﬁn', 'Перемир’я', '\ud83d\ude80 ok', 'a\u0301b'])('%s keeps its length when folded', (text) => {
    expect(foldInPlace(text)).toHaveLength(text.length);
  });

  test('one letter is not a query', () => expect(searchText([ore], 'e', 5)).toEqual([]));

  test('a hit is shown in its line, cut at words', () => {
    const [hit] = searchText([ore], 'accordo', 5);
    const { from, to } = surroundings(ore.text, hit!.span, 4);
    expect(ore.text.slice(from, to)).toBe('è d’accordo con');
  });
});

test('claims are found by label and by quote', () => {
  const deploys = claim(only, 'plans to deploy missiles', ['RU', 'MOBILIZE', 'BY'], { label: 'will station in' });
  const articles = new Map([[only.id, only]]);
  expect(searchClaims([deploys], articles, 'MISSILES station', 5)).toEqual([deploys]);
  expect(searchClaims([deploys], articles, 'missiles Iran', 5)).toEqual([]);
});

test('articles are found by title and outlet', () => expect(searchArticles([ore, only], 'ore crisi', 5)).toEqual([ore]));
