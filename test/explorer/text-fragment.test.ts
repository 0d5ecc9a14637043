import { describe, expect, test } from 'vitest';
import { atSentence } from '../../src/explorer/dossier/text-fragment.ts';

const page = new URL('https://news.example/a?b=1');
const fragment = (sentence: string): string => decodeURIComponent(atSentence(page, sentence).split(':~:text=')[1] ?? '');

describe('the original page at a sentence', () => {
  test('is named whole where it is short, by its ends where it is long', () => {
    expect(atSentence(page, 'Norway lent Chile a ship.')).toBe('https://news.example/a?b=1#:~:text=Norway%20lent%20Chile%20a%20ship.');
    expect(fragment('The minister of Norway said on Monday that her country would lend Chile a ship for two years.')).toBe('The minister of Norway,ship for two years.');
  });

  test('signs of the directive itself are written otherwise, and line ends are spaces', () => {
    expect(atSentence(page, 'A well-known firm, & more')).toContain('A%20well%2Dknown%20firm%2C%20%26%20more');
    expect(fragment('One\n  two.')).toBe('One two.');
  });

  test('goes along with a fragment that is there, and with none without words', () => {
    expect(atSentence(new URL('https://news.example/#top'), 'Hello.')).toBe('https://news.example/#top:~:text=Hello.');
    expect(atSentence(page, ' ')).toBe(page.href);
  });
});
