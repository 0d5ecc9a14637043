import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DramatisError } from '../../src/model/index.ts';
import { readInputs, readJsonLines, readTable } from '../../src/reading/index.ts';

/** Broken files per format: a hundred in CI, more with FUZZ=2000. */
const ROUNDS = Number(process.env['FUZZ'] ?? 100);
const SAMPLES = join(import.meta.dirname, '../samples');
const names = readdirSync(SAMPLES).filter((n) => n !== 'README.md').toSorted();
const samples = names.map((name) => new Uint8Array(readFileSync(join(SAMPLES, name))));

/** Mulberry32: the same broken files every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A sample truncated, with flipped bits, with a piece doubled, or with a piece of another format inside. */
function broken(sample: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const bytes = sample.slice();
  const [kind, at, length] = [below(4), below(bytes.length), below(400)];
  if (kind === 0) return bytes.slice(0, at);
  if (kind === 1) {
    for (let i = 0; i <= below(20); i++) bytes[below(bytes.length)]! ^= 1 << below(8);
    return bytes;
  }
  const other = kind === 2 ? sample : samples[below(samples.length)]!;
  const from = below(other.length);
  return new Uint8Array([...bytes.slice(0, at), ...other.slice(from, from + length), ...bytes.slice(at)]);
}

describe(`${ROUNDS} broken files of each format cost at most their own refusal`, () => {
  test.each(names.map((name, i) => [name, i] as const))('%s', async (name, i) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { articles, refusals } = await readInputs([{ path: name, bytes: broken(samples[i]!, i * 100_003 + round) }]);
      expect(articles.length + refusals.length, `round ${round}`).toBeGreaterThan(0);
      for (const { reason } of refusals) expect(reason).toMatch(/^[^\n]{5,400}$/);
      for (const { text, blocks } of articles) expect(blocks.every((b) => b.span.from < b.span.to && b.span.to <= text.length)).toBe(true);
    }
  }, 60_000 + ROUNDS * 1000);
});

describe(`${ROUNDS} broken streams of each table cost at most their own refusal`, () => {
  const tables = names.map((name, i) => [name, i] as const).filter(([name]) => /\.(?:jsonl|csv|tsv)$/.test(name));
  test.each(tables)('%s', async (name, i) => {
    for (let round = 0; round < ROUNDS; round++) {
      const seed = i * 100_003 + round;
      const bytes = broken(samples[i]!, seed);
      const size = 1 + Math.floor(random(seed)() * 300);
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
      }
      const reasons: string[] = [];
      const stream = (name.endsWith('l') ? readJsonLines : readTable)(pieces(), name);
      try {
        for await (const item of stream) if ('refusal' in item) reasons.push(item.refusal.reason);
      } catch (error) {
        if (!(error instanceof DramatisError)) throw error;
        reasons.push(error.what);
      }
      for (const reason of reasons) expect(reason, `round ${round}`).toMatch(/^[^\n]{5,400}$/);
    }
  }, 60_000 + ROUNDS * 1000);
});

describe('hostile files', () => {
  const utf8 = (s: string): Uint8Array => new TextEncoder().encode(s);
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]>`;

  test.each([
    ['entities that expand', 'x.rss', utf8(`<?xml version="1.0"?>${laughs}<rss><channel><title>T</title><item><title>&a19;</title><description>Peru sold four ships to Chile on Monday. &a19;</description></item></channel></rss>`)],
    ['YAML aliases that expand', 'x.md', utf8(`---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(9)}]`).join('\n')}\ntitle: *j\n---\nPeru sold four ships to Chile.`)],
    ['ten thousand open brackets', 'x.json', utf8('['.repeat(10_000))],
    ['ten thousand groups', 'x.rtf', utf8(`{\\rtf1 ${'{'.repeat(10_000)}Peru sold ships.`)],
    ['a hundred thousand elements deep', 'x.rss', utf8(`<rss><channel><item><description>${'<b>'.repeat(100_000)}`)],
    ['one line of a million letters', 'x.txt', utf8('a'.repeat(1_000_000))],
    ['a million spaces', 'x.txt', utf8(`By${' '.repeat(1_000_000)}Anna`)],
    ['a header without end', 'x.eml', utf8(`Subject: ${'a '.repeat(500_000)}`)],
    ['twenty thousand boxes after the article', 'x.html', utf8(`<html><body><div>${'<p>Peru sold four ships to Chile on Monday, officials in Lima said to the press.</p>'.repeat(9)}</div>${'<div><p>Peru sold ships.</p></div>'.repeat(20_000)}</body></html>`)],
    ['a million line breaks in HTML', 'x.html', utf8(`<html><body><p>Peru${'<br>'.repeat(200_000)}Chile</p>`)],
    ['a million unclosed attributes', 'x.html', utf8(`<html><body ${'a='.repeat(300_000)}`)],
  ])('%s', async (_, path, bytes) => {
    const { articles, refusals } = await readInputs([{ path, bytes }]);
    expect(articles.length + refusals.length).toBeGreaterThan(0);
    for (const article of articles) expect(article.text.length).toBeLessThan(2_000_000);
  });

  test('a gzip file that unpacks to far more than it is', async () => {
    const { gzipSync } = await import('fflate');
    const member = gzipSync(new Uint8Array(4 * 1024 * 1024).fill(97), { level: 1 });
    const bomb = new Uint8Array(member.length * 70);
    for (let i = 0; i < 70; i++) bomb.set(member, i * member.length);
    expect((await readInputs([{ path: 'x.txt.gz', bytes: bomb }])).refusals[0]?.reason).toMatch(/unpacks to more than 256 MB/);
  });

  test.each([
    ['says that it unpacks to a gigabyte', 1 << 30, /unpacks to more than 256 MB/],
    ['says that it unpacks to nearly nothing', 10, /./],
  ])('an archive that %s', async (_, size, reason) => {
    const { zipSync } = await import('fflate');
    const bytes = zipSync({ 'a.txt': new Uint8Array(4 * 1024 * 1024).fill(97) }, { level: 1 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size stands in the local header (offset 22) and in the central directory (offset 24 after "PK\x01\x02").
    view.setUint32(22, size, true);
    for (let i = 0; i < bytes.length - 4; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
    const { articles, refusals } = await readInputs([{ path: 'x.zip', bytes }]);
    expect(articles.every((a) => a.text.length <= size)).toBe(true);
    expect([...refusals.map((r) => r.reason), ...articles.map((a) => a.text)].join()).toMatch(reason);
  });

  test('archives within archives within archives', async () => {
    const { zipSync } = await import('fflate');
    let bytes = utf8('Peru sold four ships to Chile on Monday.');
    for (let i = 0; i < 6; i++) bytes = zipSync({ [i === 0 ? 'a.txt' : 'a.zip']: bytes });
    expect((await readInputs([{ path: 'x.zip', bytes }])).refusals[0]?.reason).toMatch(/files within files go deeper than 3/);
  });

  test('names that climb out of the archive are only names', async () => {
    const { zipSync } = await import('fflate');
    const bytes = zipSync({ '../../etc/passwd.txt': utf8('Peru sold four ships to Chile on Monday.') });
    expect((await readInputs([{ path: 'x.zip', bytes }])).articles.map((a) => a.stem)).toEqual(['passwd']);
  });
});
