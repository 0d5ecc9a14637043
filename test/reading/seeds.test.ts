import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isContent, slice, type Article } from '../../src/model/index.ts';
import { readInputs, type Reading } from '../../src/reading/index.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
let reading: Reading;

beforeAll(async () => {
  const names = readdirSync(SEEDS).toSorted();
  reading = await readInputs(names.map((name) => ({ path: `seeds/${name}`, bytes: readFileSync(join(SEEDS, name)) })));
});

const seed = (stem: string): Article => reading.articles.find((a) => a.stem.startsWith(stem))!;
const content = (a: Article): string => a.blocks.filter(isContent).map((b) => slice(a.text, b.span)).join('\n');

describe('the seed articles', () => {
  test('are all read, with what the sidecar says of them', () => {
    expect(reading.refusals).toEqual([]);
    expect(reading.articles.map((a) => [a.stem, a.lang, a.outlet, a.published])).toEqual([
      ['000_6a3520c6d57ca20d', 'en', 'Pravda.ru', '2024-12-24'],
      ['001_a135765644c8074c', 'en', 'Entrevue', undefined],
      ['002_77ae12affba87779', 'en', 'Avia.pro', undefined],
      ['003_870b5b289e335832', 'en', 'Only Earthlings', undefined],
      ['004_5ef315fc38934314', 'it', 'Ore 12', undefined],
    ]);
  });

  test('keep their text to the letter', () => {
    for (const a of reading.articles) expect(a.text).toBe(readFileSync(join(SEEDS, `${a.stem}.txt`), 'utf8'));
  });

  test.each([
    ['000', ['Trevor Wild', 'dvidshub', 'World Society Russia Opinion']],
    ['001', ['Comments', 'Be the first', 'Respond to', 'pending approval']],
    ['002', ["Author's articles", 'Blog and articles']],
    ['003', ['Daily Habits', 'Job Perks']],
    ['004', ['Redazione', 'Related posts', 'ore 14.25', '52mila', 'non garantiscono', 'un potere incontrastato']],
  ])('%s: what the page printed around it is set apart', (stem, strings) => {
    expect(strings.filter((s) => content(seed(stem)).includes(s))).toEqual([]);
  });

  test.each([
    ['000', ['According to Turkish publications', 'enter the market of European NATO member countries.']],
    ['001', ['Ukrainian President Volodymyr Zelensky', 'unstable security environment.']],
    ['002', ['Western allies of the Kyiv authorities', 'Western intervention plans', 'global consequences.']],
    ['003', ['Russian President Vladimir Putin', 'Strategic Timeline', 'in the coming months.']],
    ['004', ['La collaborazione nel settore militare', 'conclude il ministero.']],
  ])('%s: the article is whole', (stem, strings) => {
    expect(strings.filter((s) => !content(seed(stem)).includes(s))).toEqual([]);
  });

  test('blocks lie in order, do not overlap and cover all words', () => {
    for (const a of reading.articles) {
      let end = 0;
      for (const { span } of a.blocks) {
        expect(a.text.slice(end, span.from).trim()).toBe('');
        expect(span.to).toBeGreaterThan(span.from);
        end = span.to;
      }
      expect(a.text.slice(end).trim()).toBe('');
    }
  });
});
