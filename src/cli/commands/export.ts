import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defineCommand } from 'citty';
import {
  buildGraph, exportAs, EXPORT_NAMES, EXPORTS, flipAll, fromLayoutRecord, layoutInput, layOut, toLayoutRecord,
  type ExportInput, type ExportName,
} from '../../graph/index.ts';
import { DramatisError, type Project } from '../../model/index.ts';
import { parseProject, replay } from '../../project/index.ts';
import { UsageError } from '../refusing.ts';

export default defineCommand({
  meta: {
    name: 'export',
    description: 'Write a project in the format of another program. Example: dramatis export project.json --format gexf --out news.gexf',
  },
  args: {
    project: { type: 'positional', required: false, valueHint: 'PROJECT.json', description: 'A project file, as build or the explorer saves it' },
    format: { type: 'string', default: 'gexf', valueHint: 'FORMAT', description: `${EXPORT_NAMES.join(', ')}; or list, which explains them` },
    out: { type: 'string', valueHint: 'FILE', description: 'Where to write; - is the screen (default: named after the project)' },
  },
  async run({ args }) {
    if (args.format === 'list') {
      for (const name of EXPORT_NAMES) console.log(`${name.padEnd(15)} ${EXPORTS[name].description}`);
      return;
    }
    const format = formatOf(args.format);
    if (!args.project) throw new UsageError('say which project: dramatis export PROJECT.json --format FORMAT');
    if (args._.length > 1) throw new UsageError(`one project at a time, but there are ${args._.length}`);
    const { filename, text } = exportAs(format, toExport(parseProject(await readProject(args.project), args.project)));
    if (args.out === '-') {
      process.stdout.write(text);
      return;
    }
    const out = args.out ?? filename;
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text);
    console.log(out);
  },
});

/** A project as a person sees it: decisions applied, every actor in its place or, without one, laid out beside the others. */
export function toExport(project: Project): ExportInput {
  const { corpus, placed } = replay(project.corpus, project.decisions);
  const graph = buildGraph(corpus);
  const input = layoutInput(graph);
  const { at, known } = fromLayoutRecord(input.ids, flipAll({ ...project.layout, ...Object.fromEntries(placed) }));
  const places = known.includes(0) ? layOut(input.graph, { fixed: { at, nodes: known } }) : at;
  return { name: project.name, corpus, graph, layout: toLayoutRecord(input.ids, places) };
}

function formatOf(name: string): ExportName {
  const found = EXPORT_NAMES.find((n) => n === name);
  if (found) return found;
  throw new UsageError(`there is no format '${name}'; formats are ${EXPORT_NAMES.join(', ')}`);
}

async function readProject(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new DramatisError(missing ? 'there is no such file' : String(cause), path, 'Make one with: dramatis build ARTICLES --out FILE', { cause });
  }
}
