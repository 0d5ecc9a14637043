import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A Markdown table; numbers are given with one decimal. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined): string => (typeof value === 'number' ? value.toFixed(1) : (value ?? '–'));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map((row) => line(row.map(cell)))].join('\n');
}

/** Puts a section into a Markdown file between its markers, or at its end when they are not there yet. */
export function writeSection(path: string, name: string, body: string): void {
  const [start, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const section = `${start}\n${body.trim()}\n${end}`;
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '# Measurements\n';
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  const text = from >= 0 && to > from ? old.slice(0, from) + section + old.slice(to + end.length) : `${old.trimEnd()}\n\n${section}\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
