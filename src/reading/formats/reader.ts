import type { Refusal } from '../../model/index.ts';
import type { Draft, InputFile } from '../input.ts';
import type { Lookup } from '../sidecar.ts';

/** What a reader may ask of the one who called it. */
export interface ReadContext {
  /**
   * Reads a file inside this one (in an archive, attached to a message). What cannot be used is refused there.
   * @param lookup what a sidecar beside it says, if there is one
   */
  readonly readInner: (input: InputFile, lookup?: Lookup) => Promise<readonly Draft[]>;
  /** Records a part that cannot be used; the rest goes on. */
  readonly refuse: (refusal: Refusal) => void;
  /** Says in one line how the file was understood, where that was a guess. */
  readonly note: (words: string) => void;
}

/** Reads one file format. */
export interface Reader {
  /** The format as a person calls it. */
  readonly name: string;
  /** File endings in lower case, without the dot. */
  readonly endings: readonly string[];
  /** Whether the bytes are of this format whatever the file is called; absent for formats without a mark. */
  readonly recognises?: (bytes: Uint8Array) => boolean;
  /**
   * The articles of the file, in its order.
   * @throws DramatisError when the file cannot be used
   */
  readonly read: (input: InputFile, context: ReadContext) => Promise<readonly Draft[]>;
}

/** Whether the bytes begin with these characters (Latin-1). */
export function startsWith(bytes: Uint8Array, mark: string, at = 0): boolean {
  return bytes.length >= at + mark.length && Array.from(mark, (c) => c.charCodeAt(0)).every((c, i) => bytes[at + i] === c);
}

/** The first characters of a file as Latin-1, without byte order mark and leading space, in lower case. */
export function headOf(bytes: Uint8Array, length = 1024): string {
  const head = String.fromCharCode(...bytes.subarray(0, length));
  return head.replace(/^\u00EF\u00BB\u00BF/, '').trimStart().toLowerCase();
}
