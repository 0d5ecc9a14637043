import { stripVTControlCharacters } from 'node:util';
import { defineCommand, renderUsage, runCommand, type ArgsDef, type CommandDef } from 'citty';
import { endWithReader } from './closed-pipe.ts';
import { setHome } from './home.ts';
import { checkFlags, report, UsageError } from './refusing.ts';

/** Commands are loaded when called: `--help` need not wait for the language engine. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandDef>>> = {
  serve: () => import('./commands/serve.ts').then((m) => general(m.default)),
  build: () => import('./commands/build.ts').then((m) => general(m.default)),
  extract: () => import('./commands/extract.ts').then((m) => general(m.default)),
  evaluate: () => import('./commands/evaluate.ts').then((m) => general(m.default)),
  classify: () => import('./commands/classify.ts').then((m) => general(m.default)),
  export: () => import('./commands/export.ts').then((m) => general(m.default)),
  read: () => import('./commands/read.ts').then((m) => general(m.default)),
  parse: () => import('./commands/parse.ts').then((m) => general(m.default)),
  names: () => import('./commands/names.ts').then((m) => general(m.default)),
};

const main = defineCommand({
  meta: {
    name: 'dramatis',
    version: '0.1.0',
    description: 'Who does what to whom, and who says so: reads news articles into a graph you can click through.',
  },
  subCommands: COMMANDS,
});

/**
 * Runs the command line. Exit codes: 0 done, 1 could not be done (one line on stderr says why),
 * 2 called wrongly, 141 nobody reads what it writes any more.
 * @param argv - the words after the command's name
 * @param root - folder of Dramatis itself, with `seeds`, `public` and `dist`
 */
export async function run(argv: readonly string[], root: string): Promise<void> {
  setHome(root);
  endWithReader([process.stdout, process.stderr], (code) => process.exit(code));
  try {
    const [name, ...rest] = argv;
    if (name === '--version' || name === '-v') {
      console.log('0.1.0');
    } else if (name === undefined || name === '--help' || name === '-h') {
      print(await renderUsage(main));
    } else {
      const command = await COMMANDS[name]?.();
      if (!command) throw new UsageError(`there is no command '${name}'; commands are ${Object.keys(COMMANDS).join(', ')}`);
      if (rest.includes('--help') || rest.includes('-h')) print(await renderUsage(command, main));
      else {
        await checkFlags(command, rest);
        await runCommand(command, { rawArgs: rest });
      }
    }
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Prints help, in colour on terminals only. */
function print(help: string): void {
  console.log(process.stdout.isTTY ? help : stripVTControlCharacters(help));
}

/** Forgets a command's own argument types, which only its own `run` needs. */
function general<T extends ArgsDef>(command: CommandDef<T>): CommandDef {
  return command as unknown as CommandDef;
}
