import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a section into docs/measurements.md between its two markers, and leaves the rest as it is. */
export function writeSection(name: string, markdown: string, root = process.cwd()): void {
  const file = join(root, 'docs/measurements.md');
  const [open, close] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const section = `${open}\n${markdown.trim()}\n${close}`;
  mkdirSync(join(root, 'docs'), { recursive: true });
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '# Measurements\n';
  const [from, to] = [old.indexOf(open), old.indexOf(close)];
  const text = from >= 0 && to > from ? old.slice(0, from) + section + old.slice(to + close.length) : `${old.trimEnd()}\n\n${section}\n`;
  writeFileSync(file, text);
}
