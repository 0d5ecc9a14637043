import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DramatisError, type Refusal } from '../model/index.ts';
import { LIMITS, type InputFile } from '../reading/index.ts';
import { fetchPage } from '../server/fetch/index.ts';

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Paths of JSON lines: read as a stream, whatever their size, when their turn comes. */
  readonly streams: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** Whether an input is named by a web address. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

interface Found {
  readonly files: InputFile[];
  readonly streams: string[];
  readonly refusals: Refusal[];
}

/**
 * Reads files, web addresses and, recursively, folders, in a stable order: as given, folders by name. Hidden
 * entries and links are passed over. What is not there or may not be fetched is refused and the rest goes on.
 * @throws DramatisError if nothing could be read at all.
 */
export async function readPaths(paths: readonly string[]): Promise<Inputs> {
  const found: Found = { files: [], streams: [], refusals: [] };
  const { files, streams, refusals } = found;
  for (const path of paths) await (isAddress(path) ? fetchAddress(path, found) : readPath(path, found));
  if (files.length + streams.length === 0 && refusals.length > 0 && refusals.length === paths.length) {
    throw new DramatisError(refusals[0]?.reason ?? 'nothing to read', refusals[0]?.where, 'Check the path');
  }
  return found;
}

async function fetchAddress(address: string, { files, refusals }: Found): Promise<void> {
  try {
    files.push(await fetchPage(address));
  } catch (error) {
    if (!(error instanceof DramatisError)) throw error;
    refusals.push({ where: address, reason: error.what });
  }
}

async function readPath(path: string, found: Found): Promise<void> {
  const { files, streams, refusals } = found;
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      const entries = await readdir(path, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
        await readPath(join(path, entry.name), found);
      }
    } else if (info.isFile() && /\.(?:jsonl|ndjson)$/i.test(path)) {
      streams.push(path);
    } else if (info.size > LIMITS.inputBytes) {
      // Refused unread: no article is that large, and a few such files would fill the memory.
      const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
      refusals.push({ where: path, reason: `${megabytes(info.size)} MB is more than the ${megabytes(LIMITS.inputBytes)} MB an input may have` });
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
