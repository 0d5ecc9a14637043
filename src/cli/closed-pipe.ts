import type { Writable } from 'node:stream';

/** What a shell expects of a command that ends because nobody reads it any more: 128 and the number of SIGPIPE. */
export const PIPE_CLOSED = 141;

/**
 * Ends the command, without a word, as soon as nobody reads what it writes (`dramatis read … | head`). Node ignores
 * the signal that ends other programs then, so that each write would fail by itself.
 * @param end - called with the exit code
 */
export function endWithReader(streams: readonly Writable[], end: (code: number) => void): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      end(PIPE_CLOSED);
    });
  }
}
