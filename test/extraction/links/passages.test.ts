import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTOR_TYPES, RELATION_TYPE_NAMES, STATUSES } from '../../../src/model/index.ts';
import { readPassages } from '../../../training/links/passages.ts';

const FOLDER = join(import.meta.dirname, '../../../training/links');

test('a passage is read with its mentions and claims', () => {
  const [passage] = readPassages('[a:country|Chad] will help [b:country|Niger], said [c:person|Idriss].\n# a>b AID planned c ; a<>b BORDERS actual - ?');
  expect(passage?.text).toBe('Chad will help Niger, said Idriss.');
  expect(passage?.mentions.map((m) => passage.text.slice(m.from, m.to))).toEqual(['Chad', 'Niger', 'Idriss']);
  expect(passage?.claims).toEqual([
    { source: 'a', target: 'b', type: 'AID', status: 'planned', mutual: false, optional: false },
    { source: 'a', target: 'b', type: 'BORDERS', status: 'actual', mutual: true, optional: true },
  ]);
});

test('a claim that is none is named together with its passage', () => {
  expect(() => readPassages('[a:country|Chad] slept.\n# a loves b')).toThrow(/"a loves b" is no claim/);
});

describe.each(readdirSync(FOLDER).filter((f) => f.endsWith('.txt')))('%s', (file) => {
  const passages = readPassages(readFileSync(join(FOLDER, file), 'utf8'));
  test('speaks the vocabulary', () => {
    const claims = passages.flatMap((p) => p.claims.map((c) => ({ ...c, passage: p })));
    const wrong = claims.filter((c) => !RELATION_TYPE_NAMES.includes(c.type) || !STATUSES.includes(c.status) || !c.passage.kinds.has(c.source) || !c.passage.kinds.has(c.target));
    expect(wrong.map((c) => c.passage.text)).toEqual([]);
    expect(passages.flatMap((p) => [...p.kinds.values()]).filter((k) => !ACTOR_TYPES.includes(k))).toEqual([]);
  });
});
