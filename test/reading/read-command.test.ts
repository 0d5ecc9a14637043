import { expect, test } from 'vitest';
import { articleLine, mainText } from '../../src/cli/commands/read.ts';
import { readText } from './marked.ts';

test('one line per article holds its main text and nothing that was left out', async () => {
  const article = await readText('Norway lends boats to Iceland\nBy Anna Berg\nNorway will lend six boats to Iceland, the ministry said.\nIceland was glad of it.\nRead more: Denmark is angry', { outlet: 'The Harbour Post' });
  expect(mainText(article)).toBe('Norway will lend six boats to Iceland, the ministry said.\n\nIceland was glad of it.');
  expect(JSON.parse(articleLine(article))).toEqual({
    id: 'article', title: 'Norway lends boats to Iceland', outlet: 'The Harbour Post', published: null, lang: 'en', url: null, text: mainText(article),
  });
});
