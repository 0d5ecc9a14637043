import { unzipSync } from 'fflate';
import { DramatisError } from '../../model/index.ts';
import { LIMITS } from '../limits.ts';

/** One entry of an archive. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Unpacks the wanted entries of a ZIP, in their order. Nothing is written anywhere, and names are only names.
 * @param wanted whether an entry is needed; the others are never inflated
 * @throws DramatisError for a broken archive, and for one that would unpack to more than the limits
 */
export function unzip(bytes: Uint8Array, where: string, wanted: (name: string) => boolean): Entry[] {
  let size = 0;
  let count = 0;
  let refusal: DramatisError | undefined;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (refusal !== undefined || name.endsWith('/') || !wanted(name)) return false;
        size += originalSize;
        count++;
        if (size > LIMITS.unpackedBytes) refusal = new DramatisError(`the archive unpacks to more than ${LIMITS.unpackedBytes / 1024 / 1024} MB`, where, 'Unpack it and give its parts');
        if (count > LIMITS.archiveEntries) refusal = new DramatisError(`the archive has more than ${LIMITS.archiveEntries} files`, where, 'Unpack it and give its parts');
        return refusal === undefined;
      },
    });
  } catch (error) {
    throw new DramatisError(`the archive is broken (${error instanceof Error ? error.message : 'unreadable'})`, where, undefined, { cause: error });
  }
  if (refusal) throw refusal;
  return Object.entries(unpacked).map(([name, data]) => ({ name, bytes: data }));
}

/** Whether the bytes are a ZIP, as DOCX, ODT and EPUB are too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6);
}

/** The names in a ZIP without inflating anything; empty if it is broken. */
export function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < LIMITS.archiveEntries) names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}
