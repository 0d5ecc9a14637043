import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DramatisError, type Refusal } from '../model/index.ts';
import { isSidecar, LIMITS, type InputFile } from '../reading/index.ts';
import { fetchPage } from '../server/fetch/index.ts';

/** Something to be read when its turn comes. */
export type Source =
  | { readonly kind: 'file'; readonly path: string }
  /** A table of articles, read row by row whatever its size. */
  | { readonly kind: 'lines' | 'table'; readonly path: string }
  | { readonly kind: 'page'; readonly file: InputFile };

export interface Inputs {
  /** In the order given, folders by name. */
  readonly sources: readonly Source[];
  /** Files that say where others come from; they are needed before any of those. */
  readonly sidecars: readonly InputFile[];
  readonly refusals: readonly Refusal[];
}

/** Whether an input is named by an address; which kinds are fetched is not decided here. */
export function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(name);
}

interface Found {
  readonly sources: Source[];
  readonly sidecars: InputFile[];
  readonly refusals: Refusal[];
}

/**
 * Finds files, web addresses and, recursively, what lies in folders, in a stable order: as given, folders by name.
 * Hidden entries and links are passed over. What is not there or may not be fetched is refused and the rest goes on.
 * Files are not read yet: a folder may hold more than fits into memory.
 * @throws DramatisError if the only one named is not there
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const found: Found = { sources: [], sidecars: [], refusals: [] };
  for (const path of paths) await (isAddress(path) ? fetchAddress(path, found) : findPath(path, found));
  const { sources, refusals } = found;
  const [only] = refusals;
  if (only && paths.length === 1 && sources.length === 0 && refusals.length === 1) {
    throw new DramatisError(only.reason, only.where, isAddress(only.where) ? undefined : 'Check the path');
  }
  return found;
}

/** @throws DramatisError if the file is gone or may not be read */
export async function openFile(path: string): Promise<InputFile> {
  try {
    return { path, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    throw new DramatisError(reasonOf(error), path, undefined, { cause: error });
  }
}

async function fetchAddress(address: string, { sources, refusals }: Found): Promise<void> {
  try {
    sources.push({ kind: 'page', file: await fetchPage(address) });
  } catch (error) {
    if (!(error instanceof DramatisError)) throw error;
    refusals.push({ where: address, reason: error.what });
  }
}

async function findPath(path: string, found: Found): Promise<void> {
  const { sources, sidecars, refusals } = found;
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      const entries = await readdir(path, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
        await findPath(join(path, entry.name), found);
      }
    } else if (info.isFile() && /\.(?:jsonl|ndjson)$/i.test(path)) {
      sources.push({ kind: 'lines', path });
    } else if (info.isFile() && /\.(?:csv|tsv|tab)$/i.test(path)) {
      sources.push({ kind: 'table', path });
    } else if (info.size > LIMITS.inputBytes) {
      // Refused unread: no article is that large.
      const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
      refusals.push({ where: path, reason: `${megabytes(info.size)} MB is more than the ${megabytes(LIMITS.inputBytes)} MB an input may have` });
    } else if (isSidecar({ path })) {
      sidecars.push(await openFile(path));
    } else {
      sources.push({ kind: 'file', path });
    }
  } catch (error) {
    refusals.push({ where: path, reason: error instanceof DramatisError ? error.what : reasonOf(error) });
  }
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read (permission denied)';
  return error instanceof Error ? error.message : String(error);
}
