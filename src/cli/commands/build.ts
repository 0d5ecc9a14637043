import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defineCommand } from 'citty';
import { serialiseProject } from '../../project/index.ts';
import { home } from '../home.ts';
import { buildProject } from '../pipeline.ts';

export default defineCommand({
  meta: {
    name: 'build',
    description: 'Read articles into a project file. Example: dramatis build ./articles more.txt --out project.json',
  },
  args: {
    input: { type: 'positional', required: false, valueHint: 'INPUT...', description: 'Files or folders (default: the five seed articles)' },
    out: { type: 'string', default: 'project.json', valueHint: 'FILE', description: 'Where to write the project' },
    name: { type: 'string', valueHint: 'NAME', description: 'What to call the project' },
  },
  async run({ args }) {
    const paths = args._.length > 0 ? args._ : [home('seeds')];
    const project = await buildProject(paths, args.name);
    await mkdir(dirname(args.out), { recursive: true });
    await writeFile(args.out, serialiseProject(project));
    console.log(args.out);
  },
});
