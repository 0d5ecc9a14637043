import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { buildGraph, fileStem, flipAll, fromLayoutRecord, layoutInput, layOut, partOf, toLayoutRecord } from '../../graph/index.ts';
import { DramatisError, type Project } from '../../model/index.ts';
import { parseProject, projectInPage, replay } from '../../project/index.ts';
import { UsageError } from '../refusing.ts';
import { FORMATS, filterAskedFor, ONLY_HELP, type TakenOut } from '../taking-out/index.ts';
import { writeWhole } from '../whole-file.ts';

export default defineCommand({
  meta: {
    name: 'export',
    description: 'Write a project in the format of another program. Example: dramatis export project.json --format gexf --out news.gexf',
  },
  args: {
    project: { type: 'positional', required: false, valueHint: 'PROJECT', description: 'A project file or a page that holds one, as build or the explorer saves it' },
    format: { type: 'string', default: 'gexf', valueHint: 'FORMAT', description: `${Object.keys(FORMATS).join(', ')}; or list, which explains them` },
    only: { type: 'string', valueHint: 'FILTER', description: ONLY_HELP },
    out: { type: 'string', valueHint: 'FILE', description: 'Where to write; - is the screen (default: named after the project)' },
  },
  async run({ args }) {
    if (args.format === 'list') {
      for (const [name, { description }] of Object.entries(FORMATS)) console.log(`${name.padEnd(15)} ${description}`);
      return;
    }
    const format = formatOf(args.format);
    if (!args.project) throw new UsageError('say which project: dramatis export PROJECT.json --format FORMAT');
    if (args._.length > 1) throw new UsageError(`one project at a time, but there are ${args._.length}`);
    const text = await readProject(args.project);
    const taken = toExport(parseProject(projectInPage(text) ?? text, args.project), args.only);
    const { ending, content } = await format.write(taken);
    if (args.out === '-') {
      process.stdout.write(content);
      return;
    }
    const out = args.out ?? `${fileStem(taken.project.name)}${ending}`;
    await writeWhole(out, content);
    console.log(out);
  },
});

/**
 * A project as a person sees it: decisions applied, every actor in its place or, without one, laid out beside the
 * others.
 * @param only - the part to take; it is a project of its own, in which decisions are no longer apart
 */
export function toExport(project: Project, only?: string): TakenOut {
  const { corpus: whole, placed } = replay(project.corpus, project.decisions);
  const { corpus, graph } = only === undefined ? { corpus: whole, graph: buildGraph(whole) } : partOf(whole, filterAskedFor(only, whole));
  if (corpus.claims.length === 0 && whole.claims.length > 0) throw new DramatisError('no claim passes this filter', `--only ${only ?? ''}`);
  const input = layoutInput(graph);
  const { at, known } = fromLayoutRecord(input.ids, flipAll({ ...project.layout, ...Object.fromEntries(placed) }));
  const places = known.includes(0) ? layOut(input.graph, { fixed: { at, nodes: known } }) : at;
  const layout = toLayoutRecord(input.ids, places);
  const part = only === undefined ? project : { ...project, corpus, decisions: [], layout: {}, refusals: [] };
  return { project: { ...part, layout: { ...flipAll(layout), ...part.layout } }, input: { name: project.name, corpus, graph, layout } };
}

function formatOf(name: string): (typeof FORMATS)[string] {
  const found = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (found) return found;
  throw new UsageError(`there is no format '${name}'; formats are ${Object.keys(FORMATS).join(', ')}`);
}

async function readProject(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new DramatisError(missing ? 'there is no such file' : String(cause), path, 'Make one with: dramatis build ARTICLES --out FILE', { cause });
  }
}
