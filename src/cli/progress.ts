import { spinner } from '@clack/prompts';

/** Tells a person how far a job is. */
export interface Progress {
  /** What is being done now; replaces the line before where the terminal can. */
  say(line: string): void;
  done(line: string): void;
}

/**
 * A moving line on a terminal; otherwise one plain line per stage on stderr, so that a log stays readable
 * and stdout stays the command's own.
 */
export function startProgress(first: string): Progress {
  if (!process.stderr.isTTY || process.env['CI'] !== undefined) {
    console.error(first);
    return { say: () => undefined, done: (line) => console.error(line) };
  }
  const line = spinner({ output: process.stderr });
  line.start(first);
  return { say: (text) => line.message(text), done: (text) => line.stop(text) };
}
