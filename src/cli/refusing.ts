import type { CommandDef } from 'citty';
import { DramatisError } from '../model/index.ts';

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Refuses flags the command does not have: a mistyped one that is silently passed over does damage.
 * @throws UsageError naming the flag and those that exist.
 */
export async function checkFlags(command: CommandDef, words: readonly string[]): Promise<void> {
  const defs = (await (typeof command.args === 'function' ? command.args() : command.args)) ?? {};
  const known = new Set<string>();
  for (const [name, def] of Object.entries(defs)) {
    if (def.type === 'positional') continue;
    known.add(name);
    if (def.type === 'boolean') known.add(`no-${name}`);
  }
  const end = words.indexOf('--');
  for (const word of end < 0 ? words : words.slice(0, end)) {
    const flag = /^--([^=]+)/.exec(word)?.[1];
    if (flag !== undefined && !known.has(flag)) {
      const others = [...known].filter((n) => !n.startsWith('no-')).map((n) => `--${n}`);
      throw new UsageError(`there is no option --${flag}; options are ${others.join(', ') || 'none'}`);
    }
  }
}

/** Says in one line what went wrong; a bug of ours shows its trace instead. Returns the exit code. */
export function report(error: unknown): number {
  const usage = error instanceof UsageError || (error instanceof Error && error.name === 'CLIError');
  if (usage || error instanceof DramatisError) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`dramatis: ${message.replaceAll(/\s*\n\s*/g, ' ')}`);
    return usage ? 2 : 1;
  }
  console.error('dramatis: this should not have happened; please report it with the lines below');
  console.error(error);
  return 1;
}
