import { describe, expect, test } from 'vitest';
import { openCorpus, showThrough } from '../../src/explorer/state/opened.ts';
import { languageName, translator, writeDate, writeTick } from '../../src/explorer/strings/index.ts';
import { rowsWith, sortedBy, sortRows } from '../../src/explorer/tables/sorting.ts';
import { TABLE_NAMES, TABLES, type Row, type TableName } from '../../src/explorer/tables/tables.ts';
import { FIRST_VIEW, selectActor } from '../../src/explorer/view/view.ts';
import { actor, actorId, article, claim, corpus } from './examples.ts';

const text = article('a', 'Russia strikes Ukraine. Russia met Iran.', { outlet: 'Bild', published: '2024-12-24' });
const opened = openCorpus(
  corpus({
    articles: [text, article('b', 'Nothing.')],
    actors: [actor('RU', 'Russia', { aliases: [{ text: 'Moscow', lang: 'en' }] }), actor('UA', 'Ukraine'), actor('IR', 'Iran')],
    claims: [claim(text, 'Russia strikes Ukraine', ['RU', 'ASSAULT', 'UA']), claim(text, 'Russia met Iran', ['RU', 'CONSULT', 'IR'], { symmetric: true })],
  }),
  [],
);
const wording = { t: translator('en'), date: (d: string) => writeDate(d, 'en'), tick: (d: string, year: boolean) => writeTick(d, year, 'en'), lang: (l: string) => languageName(l, 'en'), reason: (english: string) => english };
const rowsOf = (name: TableName): readonly Row[] => TABLES[name].rows(showThrough(opened.corpus, {}), opened, wording);
const column = (rows: readonly Row[], key: string): readonly unknown[] => rows.map((r) => r.cells[key]);

describe('the project as tables', () => {
  test.each(TABLE_NAMES)('every column of %s has a cell in every row', (name) => {
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(Object.keys(row.cells).sort()).toEqual(TABLES[name].columns.map((c) => c.key).sort());
  });

  test('claims show their sentence, outlet and date', () => {
    expect(rowsOf('claims')[0]?.cells).toMatchObject({ source: 'Russia', type: 'Attacks', target: 'Ukraine', quote: 'Russia strikes Ukraine', outlet: 'Bild', date: '2024-12-24' });
  });

  test('a row knows whether it is chosen, and opens what it names', () => {
    const russia = rowsOf('actors').find((r) => r.key === 'RU');
    expect(russia?.isChosen(selectActor(actorId('RU'))(FIRST_VIEW))).toBe(true);
    expect(russia?.open(FIRST_VIEW).selection).toEqual({ kind: 'node', id: 'RU' });
  });
});

describe('sorting and finding', () => {
  test('numbers begin with the largest, a second click turns round', () => {
    const once = sortedBy(undefined, 'claims', true);
    expect(column(sortRows(rowsOf('actors'), once, 'en'), 'claims')).toEqual([2, 1, 1]);
    expect(column(sortRows(rowsOf('actors'), sortedBy(once, 'claims', true), 'en'), 'claims')).toEqual([1, 1, 2]);
  });

  test('what is empty comes last either way', () => {
    for (const descending of [true, false]) expect(column(sortRows(rowsOf('articles'), { column: 'date', descending }, 'en'), 'date').at(-1)).toBe('');
  });

  test('rows are found by the words of any cell', () => {
    expect(column(rowsWith(rowsOf('actors'), 'MOSCOW country'), 'name')).toEqual(['Russia']);
  });
});
