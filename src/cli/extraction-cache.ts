import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { actorSchema, articleIdSchema, claimSchema, mentionSchema, type Extraction } from '../model/index.ts';
import { fingerprinter } from './fingerprint.ts';
import type { Memory } from './pool/index.ts';
import { writeWhole } from './whole-file.ts';

/** What was extracted by a version that nobody has used for so long is thrown away, in milliseconds. */
const KEPT_UNUSED = 30 * 24 * 3600 * 1000;

/** The option `--no-cache` of the commands that make projects. */
export const cacheOption = {
  type: 'boolean',
  default: true,
  description: 'Use what an earlier run of this version extracted from the same article',
  negativeDescription: 'Extract everything anew and keep nothing in the cache',
} as const;

const extractionSchema = z.object({
  article: articleIdSchema,
  actors: z.array(actorSchema),
  mentions: z.array(mentionSchema),
  claims: z.array(claimSchema),
});

/** Where a person's programs keep what they can do again: the system's own place for it. */
export function cacheFolder(): string {
  const { DRAMATIS_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (DRAMATIS_CACHE) return DRAMATIS_CACHE;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'dramatis');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'dramatis', 'cache');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dramatis');
}

/**
 * Keeps each article's extraction as a file of its own, so that an interrupted or repeated job does none twice:
 * FOLDER/VERSION/FINGERPRINT.json. It holds offsets, names and claims, not the article.
 */
export async function openExtractionCache(root = cacheFolder()): Promise<Memory> {
  const fingerprints = await fingerprinter();
  const folder = join(root, fingerprints.version.slice(0, 16));
  await throwAwayUnused(root, folder);
  let broken = false;
  const path = (fingerprint: string): string => join(folder, `${fingerprint}.json`);
  return {
    recall: async (article) => {
      const kept = await read(path(fingerprints.of(article)));
      return kept?.article === article.id ? kept : undefined;
    },
    keep: async (article, extraction) => {
      if (broken) return;
      try {
        await writeWhole(path(fingerprints.of(article)), JSON.stringify(extraction));
      } catch (error) {
        broken = true;
        console.error(`The cache cannot be written (${error instanceof Error ? error.message : String(error)}); an interrupted job would begin anew.`);
      }
    },
  };
}

async function read(path: string): Promise<Extraction | undefined> {
  try {
    return extractionSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Every version marks its folder when it is used. */
async function throwAwayUnused(root: string, own: string): Promise<void> {
  const now = new Date();
  await utimes(own, now, now).catch(() => undefined);
  for (const name of await readdir(root).catch(() => [])) {
    const folder = join(root, name);
    const used = /^[0-9a-f]{16}$/.test(name) && folder !== own ? await stat(folder).catch(() => undefined) : undefined;
    if (used?.isDirectory() === true && now.getTime() - used.mtimeMs > KEPT_UNUSED) await rm(folder, { recursive: true, force: true });
  }
}
