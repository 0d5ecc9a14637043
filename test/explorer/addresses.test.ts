import { expect, test } from 'vitest';
import { addressesIn } from '../../src/explorer/bringing-in/addresses.ts';

test.each([
  ['https://news.example/a', ['https://news.example/a']],
  [' https://news.example/a\n\nhttp://other.example/b?c=d https://news.example/a\n', ['https://news.example/a', 'http://other.example/b?c=d']],
])('addresses alone are addresses: %j', (text, found) => expect(addressesIn(text)).toEqual(found));

test.each(['', 'See https://news.example/a', 'news.example/a', 'javascript:alert(1)', 'ftp://news.example', 'https://localhost', 'https://a.example '.repeat(201)])(
  'anything else is text: %j',
  (text) => expect(addressesIn(text)).toBeUndefined(),
);
