import { clearLine, cursorTo } from 'node:readline';

/** Tells a person how far a job is. */
export interface Progress {
  /** What is being done now; replaces the line before where the terminal can. */
  say(line: string): void;
  /** Something that is to stay readable. */
  note(line: string): void;
  done(line: string): void;
}

/** Milliseconds between two lines in a log. */
const LOG_EVERY = 30_000;

/**
 * One line on a terminal that is written over; in a log the first and the last line and, of a long job, one every
 * half minute. All on stderr: stdout stays the command's own. Written with care not to touch the keyboard, as
 * spinners do: Ctrl-C must reach the command.
 */
export function startProgress(first: string): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || process.env['CI'] !== undefined) {
    let last = performance.now();
    console.error(first);
    const say = (line: string): void => {
      if (performance.now() - last < LOG_EVERY) return;
      last = performance.now();
      console.error(line);
    };
    return { say, note: (line) => console.error(line), done: (line) => console.error(line) };
  }
  let current = '';
  const show = (line: string): void => {
    current = line;
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
    stderr.write(line.replaceAll(/\p{C}+/gu, ' ').slice(0, (stderr.columns || 80) - 1));
  };
  const keep = (line: string): void => {
    show('');
    stderr.write(`${line}\n`);
  };
  show(first);
  return {
    say: show,
    note: (line) => {
      const moving = current;
      keep(line);
      show(moving);
    },
    done: keep,
  };
}
