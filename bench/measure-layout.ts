/**
 * Measures our layout against well-known ones in one run and writes the table into docs/measurements.md.
 * Usage: npm run bench [-- PROJECT.json] [--full]. A project adds its actor graph. Beyond 10,000 nodes only ForceAtlas2
 * is run beside ours, which takes some minutes; --full runs all there too, which takes a quarter of an hour. Every
 * layout runs in a process of its own; what is compared is CPU time, since machines share their cores.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildGraph, layoutInput, type LayoutGraph } from '../src/graph/index.ts';
import type { Corpus } from '../src/model/index.ts';
import { parseProject, replay } from '../src/project/index.ts';
import { coMentionGraph } from './co-mentions.ts';
import { communityGraph, gridGraph, type BenchGraph } from './graphs.ts';
import { layoutQuality, type Quality } from './layout-quality.ts';
import { LAYOUTS } from './layouts.ts';
import { writeSection } from './measurements.ts';

interface Result extends Quality {
  readonly cpu: number;
  readonly megabytes: number;
}

const SIZES = [1000, 10_000, 50_000];
const SHAPES: Readonly<Record<string, (order: number) => BenchGraph>> = {
  'strong communities': (n) => communityGraph(n, 5 * n, 0.85),
  'weak communities': (n) => communityGraph(n, 5 * n, 0.5),
  mesh: gridGraph,
};

/** Graphs of a project's actors, by what ties them. */
const PROJECT_GRAPHS: Readonly<Record<string, (corpus: Corpus) => LayoutGraph>> = {
  'in claims': (corpus) => layoutInput(buildGraph(corpus)).graph,
  'named together': coMentionGraph,
};

/** What is run on graphs beyond so many nodes without --full. */
const LARGE = 10_000;
const ALWAYS = new Set(['Dramatis', 'graphology ForceAtlas2']);
/** A layout that takes longer than this, in milliseconds, has failed. */
const LIMIT = 1_200_000;

const words = process.argv.slice(2);
if (words[0] === 'one') one(words.slice(1));
else all(words.find((w) => !w.startsWith('--')), words.includes('--full'));

/** In the child: one layout of one graph, its result as JSON on stdout. */
function one([layout = '', shape = '', size = '']: string[]): void {
  const graph = SHAPES[shape]?.(Number(size)) ?? realGraph(shape);
  const run = LAYOUTS[layout]?.(graph);
  if (!run) throw new Error(`no layout ${layout}`);
  const before = process.cpuUsage();
  const at = run();
  const { user, system } = process.cpuUsage(before);
  const result: Result = { cpu: (user + system) / 1e6, megabytes: process.memoryUsage.rss() / 2 ** 20, ...layoutQuality(graph, at) };
  console.log(JSON.stringify(result));
}

function all(project: string | undefined, full: boolean): void {
  const graphs = SIZES.flatMap((size) => Object.keys(SHAPES).map((shape) => ({ title: `${shape}, ${size.toLocaleString('en')} nodes`, shape, size })));
  if (project) {
    graphs.unshift(...Object.keys(PROJECT_GRAPHS).map((kind) => {
      const shape = `${kind}:${project}`;
      const graph = realGraph(shape);
      return { title: `actors ${kind}, ${graph.order.toLocaleString('en')} nodes, ${graph.sources.length.toLocaleString('en')} edges`, shape, size: graph.order };
    }));
  }
  const rows: string[] = [];
  for (const { title, shape, size } of graphs) {
    let own: number | undefined;
    for (const name of Object.keys(LAYOUTS)) {
      if (!full && size > LARGE && !ALWAYS.has(name)) continue;
      const result = inChild(name, shape, size);
      own ??= typeof result === 'string' ? undefined : result.cpu;
      rows.push(`| ${title} | ${name} | ${typeof result === 'string' ? `${result} | | | | | ` : cells(result, own, title.includes('communities'))} |`);
      console.log(rows.at(-1));
      // After every row, since the whole takes long: what was measured stays when a run is broken off.
      write(rows);
    }
  }
}

/** @returns what was measured, or why it wasn't */
function inChild(name: string, shape: string, size: number): Result | string {
  try {
    const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'one', name, shape, String(size)], { encoding: 'utf8', timeout: LIMIT });
    return JSON.parse(output) as Result;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT' ? `not done in ${LIMIT / 60_000} minutes` : 'failed';
  }
}

function cells(r: Result, own: number | undefined, grouped: boolean): string {
  const ratio = own === undefined ? '–' : (r.cpu / own).toFixed(1);
  return [r.cpu.toFixed(2), ratio, r.stress.toFixed(4), r.neighbours.toFixed(4), grouped ? r.purity.toFixed(2) : '–', r.megabytes.toFixed(0)].join(' | ');
}

function write(rows: readonly string[]): void {
  writeSection('layout', `
## Layout

\`npm run bench -- ${process.argv.slice(2).map((w) => (w.startsWith('--') ? w : 'PROJECT.json')).join(' ')}\` on ${cpus()[0]?.model ?? 'an unknown processor'}, Node ${process.versions.node}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end (0 when idle). Ours is
the finished layout (no two discs overlap); the others run 100 iterations from a random start with their defaults. CPU time in seconds, and as a multiple of ours. Stress:
scale-free, sampled, lower is better. Neighbours: mean Jaccard index of graph neighbours and as many nearest nodes in
the plane, higher is better. Groups: share of the ten nearest nodes that are of the same planted group. Memory of
the process in MB. Graphs are generated by \`bench/graphs.ts\`; communities have five edges a node.

| graph | layout | CPU s | × ours | stress | neighbours | groups | MB |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`);
}

/** The graph that a kind of tie and a project's file make, written KIND:PATH. */
function realGraph(shape: string): BenchGraph {
  const [kind = '', path = ''] = shape.split(/:(.*)/s);
  const make = PROJECT_GRAPHS[kind];
  if (!make) throw new Error(`no graph ${kind}`);
  const { corpus, decisions } = parseProject(readFileSync(path, 'utf8'), path);
  const graph = make(replay(corpus, decisions).corpus);
  return { ...graph, groups: new Int32Array(graph.order) };
}
