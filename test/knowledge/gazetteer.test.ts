import { describe, expect, test } from 'vitest';
import {
  countryByCode, entryById, isGivenName, nameWords, namesAt, tableEntries,
} from '../../src/knowledge/gazetteer/index.ts';
import type { ActorId } from '../../src/model/index.ts';

/** The id of the usual meaning of the longest name at the beginning of a text. */
function first(lang: string, text: string): string | undefined {
  return namesAt(lang, text, nameWords(text), 0)?.names[0]?.entry.id;
}

describe('entries', () => {
  const entries = tableEntries();

  test('ids are unique but for two tables that know one thing', () => {
    const seen = new Map<string, string>();
    const clashes = entries.filter(({ entry }) => {
      const other = seen.get(entry.id);
      seen.set(entry.id, entry.name);
      return other !== undefined;
    });
    expect(clashes.map((e) => e.entry.id)).toEqual([]);
  });

  test('every entry has an English name and is found by it', () => {
    const lost = entries.filter(({ entry }) => {
      const match = namesAt('en', entry.name, nameWords(entry.name), 0);
      return !match?.names.some((n) => n.entry.id === entry.id);
    });
    expect(lost.map((e) => e.entry.name)).toEqual([]);
  });

  test('countries have a code, a point and adjectives in five languages', () => {
    const countries = entries.filter((e) => e.entry.kind === 'country' && /^[A-Z]{2}$/.test(e.entry.id));
    expect(countries.length).toBeGreaterThan(190);
    for (const { entry } of countries) {
      expect(entry.country).toBe(entry.id);
      expect(entry.coordinates).toHaveLength(2);
    }
    const un = countries.filter((e) => !['en', 'it', 'fr', 'de', 'es'].every((lang) => e.names[lang]?.some((n) => n.use === 'adjective')));
    // Small island states whose adjectives the news hardly uses.
    expect(un.length).toBeLessThan(30);
  });

  test('terms of office do not run backwards', () => {
    const wrong = entries.flatMap((e) => (e.entry.offices ?? []).filter((o) => o.to !== undefined && o.to < o.from).map(() => e.entry.name));
    expect(wrong).toEqual([]);
  });

  test('organisations that office-holders lead exist', () => {
    const roles = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister']);
    const missing = entries.flatMap((e) => (e.entry.offices ?? []).filter((o) => !roles.has(o.role) && !entryById(o.role as ActorId)).map((o) => `${e.entry.name}: ${o.role}`));
    expect(missing).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['en', 'the United Kingdom', undefined], ['en', 'United Kingdom', 'GB'], ['en', 'UK', 'GB'], ['en', 'uk', undefined], ['en', 'U.S.', 'US'], ['en', 'us', undefined],
    ['en', 'NATO', 'nato'], ['it', 'Nato', 'nato'], ['it', 'nato', undefined], ['fr', 'Otan', 'nato'], ['es', 'OTAN', 'nato'],
    ['it', 'russi', 'RU'], ['fr', 'grecque', 'GR'], ['fr', 'turques', 'TR'], ['de', 'russischen', 'RU'], ['de', 'Polens', 'PL'], ['es', 'alemanas', 'DE'], ['es', 'iraníes', 'IR'],
    ['it', 'Stati Uniti', 'US'], ['fr', 'États-Unis', 'US'], ['fr', 'Etats-Unis', 'US'], ['de', 'Vereinigten Staaten', 'US'], ['es', 'EE.UU.', 'US'],
    ['en', 'Washington, D.C.', 'washington'], ['fr', 'Moscou', 'moscow'], ['de', 'Kiew', 'kyiv'], ['es', 'Ginebra', 'geneva'], ['it', 'Arcangelo', 'arkhangelsk'],
    ['en', 'Polish', 'PL'], ['en', 'polish', undefined], ['en', 'SAMP/T', 'samp-t'], ['de', 'Lukaschenko', 'alexander-lukashenko'],
    ['it', 'Ciò', undefined], ['en', 'Who', undefined], ['es', 'mar Negro', 'black-sea'], ['en', 'El Salvador', 'SV'],
  ])('%s: %s', (lang, text, id) => {
    expect(first(lang, text)).toBe(id);
  });

  test('the longest name wins', () => {
    expect(first('en', 'European Central Bank')).toBe('european-central-bank');
    expect(first('en', 'New York Times')).toBe('the-new-york-times');
  });

  test('Georgia is two things', () => {
    const match = namesAt('en', 'Georgia', nameWords('Georgia'), 0);
    expect(match?.names.map((n) => n.entry.id)).toEqual(['GE', 'georgia-u-s-state']);
  });
});

test('words are cut at hyphens, apostrophes and slashes, initials stay together', () => {
  expect(nameWords("U.S.-Iranian, dell'Iran, SAMP/T").map((w) => w.text)).toEqual(['U.S.', 'Iranian', 'dell', 'Iran', 'SAMP', 'T']);
});

test('a country by its code', () => {
  expect(countryByCode('UA')?.name).toBe('Ukraine');
  expect(countryByCode('ZZ')).toBeUndefined();
});

test('given names of several languages', () => {
  expect(['Olaf', 'Volodymyr', 'Giorgia', 'José', 'Mohammed'].every(isGivenName)).toBe(true);
  expect(['Ministry', 'Table'].some(isGivenName)).toBe(false);
});
