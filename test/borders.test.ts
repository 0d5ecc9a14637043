import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms in the order of an article's way, each with the rooms it may import from. See ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  knowledge: ['model'],
  reading: ['model', 'knowledge'],
  language: ['model', 'knowledge'],
  extraction: ['model', 'knowledge', 'language'],
  project: ['model'],
  graph: ['model', 'knowledge'],
  explorer: ['model', 'knowledge', 'reading', 'language', 'extraction', 'project', 'graph'],
  server: ['model', 'knowledge', 'reading', 'language', 'extraction', 'project', 'graph'],
  cli: ['model', 'knowledge', 'reading', 'language', 'extraction', 'project', 'graph', 'server'],
};
/** Rooms that run everywhere: in Node, in a worker and in the page. */
const PURE = ['model', 'knowledge', 'reading', 'language', 'extraction', 'project', 'graph'];
const SRC = resolve(import.meta.dirname, '../src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.tsx?$/.test(f))
  .map((f) => ({ name: f, room: f.split('/')[0] ?? '', imports: importsOf(readFileSync(join(SRC, f), 'utf8')) }));

function importsOf(source: string): string[] {
  const statement = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...source.matchAll(statement)].map((m) => m[1] ?? m[2] ?? '');
}

describe('borders of the house', () => {
  test('every room is known', () => {
    expect([...new Set(files.map((f) => f.room))].filter((r) => !(r in MAY_IMPORT))).toEqual([]);
  });

  test('imports run downward only', () => {
    const wrong = files.flatMap((f) =>
      f.imports
        .filter((i) => i.startsWith('.'))
        .map((i) => relative(SRC, resolve(SRC, dirname(f.name), i)).split('/')[0] ?? '')
        .filter((room) => room !== f.room && !MAY_IMPORT[f.room]?.includes(room))
        .map((room) => `${f.name} imports ${room}`),
    );
    expect(wrong).toEqual([]);
  });

  test('sigma is known to the canvas only', () => {
    const wrong = files.filter((f) => !f.name.startsWith('explorer/canvas/') && f.imports.some((i) => /^@?sigma\b|^@react-sigma/.test(i)));
    expect(wrong.map((f) => f.name)).toEqual([]);
  });

  test('pure rooms touch neither Node nor React', () => {
    const wrong = files.filter((f) => PURE.includes(f.room) && f.imports.some((i) => /^node:|^react\b|^fastify/.test(i)));
    expect(wrong.map((f) => f.name)).toEqual([]);
  });
});
