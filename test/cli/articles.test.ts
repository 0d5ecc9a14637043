import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArticles } from '../../src/cli/articles.ts';

const sentence = (n: number): string => `Norway lends ${n} patrol boats to Iceland, the defence ministry in Oslo said on Friday.`;
const row = (n: number): string => JSON.stringify({ id: `s${n}`, text: sentence(n) });

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'dramatis-articles-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

async function opened(root: string, options: Parameters<typeof openArticles>[1] = {}, more: readonly string[] = []): Promise<{ stems: string[]; outlets: (string | undefined)[]; said: string[] }> {
  const [stems, outlets, said]: [string[], (string | undefined)[], string[]] = [[], [], []];
  const { items } = await openArticles([root, ...more], options);
  for await (const item of items) {
    if ('article' in item) {
      stems.push(item.article.stem);
      outlets.push(item.article.outlet);
    } else said.push(('note' in item ? item.note : `${item.refusal.where}: ${item.refusal.reason}`).replaceAll(`${root}/`, ''));
  }
  return { stems, outlets, said };
}

describe('what is opened of a folder', () => {
  test('files and tables in the order of their names, with what sources.json says of them and of what is in them', async () => {
    const root = folder({
      'a.txt': sentence(1),
      'b.jsonl': [row(2), row(3)].join('\n'),
      'c/d.csv': `id,text\ns4,"${sentence(4)}"\n`,
      'sources.json': JSON.stringify([{ file: 'a.txt', outlet: 'A' }, { file: 'b.jsonl', outlet: 'B' }, { file: 'b.jsonl/s3', outlet: 'B3' }, { file: 'c/d.csv/s4', outlet: 'D4' }]),
    });
    const { stems, outlets, said } = await opened(root);
    expect(stems).toEqual(['a', 's2', 's3', 's4']);
    expect(outlets).toEqual(['A', 'B', 'B3', 'D4']);
    expect(said).toEqual(['b.jsonl: columns understood as text ← text, id ← id', 'c/d.csv: columns understood as text ← text, id ← id']);
  });

  test('an article that comes again is kept once, which is said; other articles of its name are told apart', async () => {
    const root = folder({ 'a.txt': sentence(1), 'x/a.txt': sentence(2), 'y/b.txt': sentence(1) });
    expect(await opened(root)).toMatchObject({ stems: ['a', 'a-2'], said: ['y/b.txt: the article was there already (same words, same address) and kept once'] });
    expect(await opened(root, { repeats: true })).toMatchObject({ stems: ['a', 'a-2', 'b'], said: [] });
  });

  test('what is not there or may not be fetched is refused, and the rest goes on', async () => {
    const root = folder({ 'a.txt': sentence(1) });
    const { stems, said } = await opened(root, {}, ['ftp://harbour.example/a', 'http://127.0.0.1/', join(root, 'none.txt')]);
    expect(stems).toEqual(['a']);
    expect(said).toEqual([
      'ftp://harbour.example/a: only http and https addresses are fetched, not ftp:',
      'http://127.0.0.1/: the address 127.0.0.1 is not on the public internet',
      'none.txt: there is no such file or folder',
    ]);
  });

  test('the only thing named must be there', async () => {
    await expect(openArticles([join(tmpdir(), 'no-such-folder')])).rejects.toThrow(/there is no such file or folder/);
  });
});
