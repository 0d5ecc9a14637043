import { expect, test } from 'vitest';
import { timesIn } from '../../../src/extraction/claims/when.ts';

const PUBLISHED = '2024-12-24'; // a Tuesday

test.each([
  ['en', 'deployed during the latter half of 2025', '2025-07', '2025-12'],
  ['en', 'Last month, Russia struck Dnipro', '2024-11', '2024-11'],
  ['en', 'said on Friday', '2024-12-20', '2024-12-20'],
  ['en', 'met on Tuesday', '2024-12-24', '2024-12-24'],
  ['en', 'next Friday', '2024-12-27', '2024-12-27'],
  ['en', 'the attack on May 22, 2022', '2022-05-22', '2022-05-22'],
  ['en', 'signed on January 10', '2025-01-10', '2025-01-10'],
  ['en', 'In 2014, Russia seized Crimea', '2014', '2014'],
  ['en', 'last week', '2024-12-16', '2024-12-22'],
  ['it', 'la settimana scorsa', '2024-12-16', '2024-12-22'],
  ['it', 'nel giugno del 2017', '2017-06', '2017-06'],
  ['it', 'il mese scorso', '2024-11', '2024-11'],
  ['it', 'lunedì', '2024-12-23', '2024-12-23'],
  ['it', 'nella seconda metà del 2025', '2025-07', '2025-12'],
  ['fr', 'la semaine dernière', '2024-12-16', '2024-12-22'],
  ['fr', 'le 24 février 2022', '2022-02-24', '2022-02-24'],
  ['fr', "aujourd’hui", '2024-12-24', '2024-12-24'],
  ['de', 'am 24. Februar 2022', '2022-02-24', '2022-02-24'],
  ['de', 'in der vergangenen Woche', '2024-12-16', '2024-12-22'],
  ['de', 'am Montag', '2024-12-23', '2024-12-23'],
  ['es', 'el 24 de enero', '2025-01-24', '2025-01-24'],
  ['es', 'la semana pasada', '2024-12-16', '2024-12-22'],
])('%s: "%s"', (lang, text, from, to) => {
  expect(timesIn(text, lang, PUBLISHED).map((t) => t.when)).toEqual([{ from, to }]);
});

test('what depends on the day of writing stays open where that day is not known', () => {
  expect(timesIn('last week and on Monday', 'en', undefined)).toEqual([]);
  expect(timesIn('yesterday', 'en', '2024-12')).toEqual([]);
});

test('a day that is none is not taken for one', () => {
  expect(timesIn('on February 31, 2022', 'en', PUBLISHED).map((t) => t.when.from)).not.toContain('2022-02-31');
});
