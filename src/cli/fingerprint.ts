import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash, type Article } from '../model/index.ts';
import { home } from './home.ts';

/**
 * Makes fingerprints of articles: two are alike if the same words were read with the same metadata by the same
 * program with the same weights, so that extracting again would give the same again.
 */
export async function fingerprinter(): Promise<(article: Article) => string> {
  const version = createHash('sha256');
  for (const folder of [home('dist', 'cli'), home('public', 'models')]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
    for (const file of files.toSorted()) version.update(await readFile(file));
  }
  const program = version.digest('hex');
  return ({ id, title, published, lang, blocks }) => contentHash(program, id, title, published ?? '', lang, JSON.stringify(blocks));
}

/** Whether the file is an article's output of this fingerprint. One that is missing or damaged is not. */
export async function isDone(path: string, fingerprint: string): Promise<boolean> {
  try {
    const record: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof record === 'object' && record !== null && 'fingerprint' in record && record.fingerprint === fingerprint;
  } catch {
    return false;
  }
}
