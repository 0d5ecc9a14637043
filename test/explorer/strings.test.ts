import { describe, expect, test } from 'vitest';
import { en } from '../../src/explorer/strings/en/index.ts';
import { languageName, preferredLanguage, translator, writeDate, type Plural, type StringKey } from '../../src/explorer/strings/index.ts';
import { it as italian } from '../../src/explorer/strings/it/index.ts';

const KEYS = Object.keys(en) as StringKey[];
const places = (entry: string | Plural): string[] => [...new Set((typeof entry === 'string' ? entry : entry.other).match(/\{\w+\}/g) ?? [])].sort();

describe('the interface speaks', () => {
  test('one and several', () => {
    const t = translator('en');
    expect(t('count.claims', { n: 1 })).toBe('1 claim');
    expect(t('count.claims', { n: 1200 })).toBe('1,200 claims');
  });

  test('Italian in every text, with the same places for values', () => {
    for (const key of KEYS) expect({ key, places: places(italian[key]) }).toEqual({ key, places: places(en[key]) });
  });

  test('Italian that is not English left over', () => {
    const same = KEYS.filter((k) => JSON.stringify(en[k]) === JSON.stringify(italian[k]) && /[a-z]{4}/i.test(JSON.stringify(en[k]).replace(/\{\w+\}/g, '')));
    // The product's name, and names of formats, are alike in both.
    expect(same.filter((k) => !/^(app\.name|export\.|format\.)/.test(k))).toEqual([]);
  });

  test('the language that the browser asks for first', () => {
    expect(preferredLanguage(['de-DE', 'it-IT', 'en'])).toBe('it');
    expect(preferredLanguage(['de'])).toBe('en');
  });

  test('dates as precise as they are known', () => {
    expect(writeDate('2024-12-24', 'en')).toBe('24 Dec 2024');
    expect(writeDate('2024-12', 'it')).toBe('dic 2024');
    expect(writeDate('2024', 'en')).toBe('2024');
  });

  test('names of languages, and the tag where it is no language', () => {
    expect(languageName('it', 'en')).toBe('Italian');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});
