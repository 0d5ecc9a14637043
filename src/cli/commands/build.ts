import { defineCommand } from 'citty';
import { serialiseProject } from '../../project/index.ts';
import { cacheOption, openExtractionCache } from '../extraction-cache.ts';
import { home } from '../home.ts';
import { INTERRUPTED, listenForInterrupt } from '../interrupt.ts';
import { buildProject } from '../pipeline.ts';
import { writeWhole } from '../whole-file.ts';
import { parseWorkers, workersOption } from '../workers-option.ts';

export default defineCommand({
  meta: {
    name: 'build',
    description: 'Read articles into a project file. Ctrl-C makes the project of what is read by then; the same command goes on from there. Example: dramatis build ./articles more.txt --out project.json',
  },
  args: {
    input: { type: 'positional', required: false, valueHint: 'INPUT...', description: 'Files or folders (default: the five seed articles)' },
    out: { type: 'string', default: 'project.json', valueHint: 'FILE', description: 'Where to write the project' },
    name: { type: 'string', valueHint: 'NAME', description: 'What to call the project' },
    workers: workersOption,
    cache: cacheOption,
  },
  async run({ args }) {
    const workers = parseWorkers(args.workers);
    const paths = args._.length > 0 ? args._ : [home('seeds')];
    const { signal, stopListening } = listenForInterrupt();
    try {
      const memory = args.cache ? await openExtractionCache() : undefined;
      const project = await buildProject(paths, { name: args.name, workers, signal, memory });
      await writeWhole(args.out, serialiseProject(project));
    } finally {
      stopListening();
      if (signal.aborted) process.exitCode = INTERRUPTED;
    }
    console.log(args.out);
  },
});
