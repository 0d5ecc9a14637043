import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DramatisError, type Refusal } from '../model/index.ts';
import type { InputFile } from '../reading/index.ts';

/** Files larger than this are refused unread: no article is, and one such file would fill the memory. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads files and, recursively, folders, in a stable order: as given, folders by name. Hidden entries and
 * links are passed over. A path that does not exist is refused and the rest goes on.
 * @throws DramatisError if none of the paths exists.
 */
export async function readPaths(paths: readonly string[]): Promise<Inputs> {
  const files: InputFile[] = [];
  const refusals: Refusal[] = [];
  for (const path of paths) await readPath(path, files, refusals);
  if (files.length === 0 && refusals.length > 0 && refusals.length === paths.length) {
    throw new DramatisError(refusals[0]?.reason ?? 'nothing to read', refusals[0]?.where, 'Check the path');
  }
  return { files, refusals };
}

async function readPath(path: string, files: InputFile[], refusals: Refusal[]): Promise<void> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      const entries = await readdir(path, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
        await readPath(join(path, entry.name), files, refusals);
      }
    } else if (info.size > MAX_FILE_BYTES) {
      const megabytes = Math.round(info.size / 1024 / 1024);
      refusals.push({ where: path, reason: `${megabytes} MB is more than the ${MAX_FILE_BYTES / 1024 / 1024} MB an input may have` });
    } else {
      files.push({ path, bytes: new Uint8Array(await readFile(path)) });
    }
  } catch (error) {
    refusals.push({ where: path, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read (permission denied)';
  return error instanceof Error ? error.message : String(error);
}
