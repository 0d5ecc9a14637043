import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setHome } from '../../../src/cli/home.ts';
import { languageEngine } from '../../../src/cli/models.ts';
import { readExamples } from '../../../src/extraction/claims/example.ts';
import { extractClaims } from '../../../src/extraction/claims/index.ts';

setHome(join(import.meta.dirname, '../../..'));

/** Source, label and target of the one claim of a sentence, as a reader sees them. */
function read(lang: string, sentence: string): string {
  const [example] = readExamples({ [lang]: `${sentence} => -` });
  if (!example) throw new Error('no example');
  const names = new Map(example.actors.map((a) => [a.id, a.name]));
  return extractClaims(example.article, languageEngine().analyse(example.article.text, lang), example.actors, example.mentions)
    .map((c) => `${names.get(c.source)} | ${c.label} | ${names.get(c.target)}`).join('\n');
}

test.each([
  ['en', '[Russia] attacked [Ukraine].', 'Russia | attacked | Ukraine'],
  ['en', '[Russia] seized the peninsula of [Crimea:place].', 'Russia | seized | Crimea'],
  ['en', '[Russia] may deploy missiles in [Belarus].', 'Russia | may deploy missiles in | Belarus'],
  ['en', '[Iran] did not send weapons to [Russia].', 'Iran | did not send weapons to | Russia'],
  ['en', '[Israel] launched strikes on [Lebanon].', 'Israel | carried out strikes on | Lebanon'],
  ['en', '[Belarus] is an ally of [Russia].', 'Belarus | is an ally of | Russia'],
  ['en', '[Germany] voiced support for [Poland].', 'Germany | voiced support for | Poland'],
  ['en', 'The war between [Iran] and [Iraq] ended.', 'Iran | is at war with | Iraq'],
  ['en', '[Norway] is not dependent on [Russia].', 'Norway | is not dependent on | Russia'],
  ['en', '[French=France] President [Emmanuel Macron:person] spoke.', 'Emmanuel Macron | is president of | France'],
  ['it', '[Israele] ha lanciato un attacco contro il [Libano].', 'Israele | carried out an attack on | Libano'],
  ['de', '[Russland] will die [Ukraine] angreifen.', 'Russland | plans to attack | Ukraine'],
])('%s: %s', (lang, sentence, expected) => {
  expect(read(lang, sentence)).toBe(expected);
});

test('place and instrument of an event are kept apart from its parties', () => {
  const [example] = readExamples({ en: '[Scholz:person] met [Macron:person] in [Paris:place]. [Russia] attacked [Ukraine] with [Kinzhal:equipment] missiles. => -' });
  if (!example) throw new Error('no example');
  const claims = extractClaims(example.article, languageEngine().analyse(example.article.text, 'en'), example.actors, example.mentions);
  expect(claims.find((c) => c.type === 'CONSULT')).toMatchObject({ where: 'paris' });
  expect(claims.find((c) => c.type === 'ASSAULT' && c.source === 'russia')).toMatchObject({ with: 'kinzhal' });
});
