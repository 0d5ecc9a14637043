import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash, type Article } from '../model/index.ts';
import { home } from './home.ts';

/** Tells whether extracting an article again would give the same again. */
export interface Fingerprinter {
  /** Of this program and its weights. */
  readonly version: string;
  /** Two articles are alike if the same words were read with the same metadata by the same version. */
  of(article: Article): string;
}

export async function fingerprinter(): Promise<Fingerprinter> {
  const hash = createHash('sha256');
  for (const folder of [home('dist', 'cli'), home('public', 'models')]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
    for (const file of files.toSorted()) hash.update(await readFile(file));
  }
  const version = hash.digest('hex');
  return { version, of: ({ id, title, published, lang, blocks }) => contentHash(version, id, title, published ?? '', lang, JSON.stringify(blocks)) };
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
