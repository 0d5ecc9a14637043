import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import command, { toExport } from '../../src/cli/commands/export.ts';
import { FORMATS } from '../../src/cli/taking-out/index.ts';
import { EXPORT_NAMES } from '../../src/graph/index.ts';
import { decide, EMPTY_LEDGER, newProject, parseProject, serialiseProject } from '../../src/project/index.ts';
import { corpusOf, id } from '../graph/small-corpus.ts';

const project = {
  ...newProject('News', corpusOf(['RU MOBILIZE BY', 'RU COOPERATE IR', 'US SANCTION RU'], { actors: ['XX:place', 'BY:country:Belarus'] })),
  decisions: [
    decide({ kind: 'hide', actor: id('US') }, new Date(0), EMPTY_LEDGER),
    decide({ kind: 'move', actor: id('BY'), x: 300, y: 40, pinned: true }, new Date(1), EMPTY_LEDGER),
  ],
  layout: { [id('RU')]: { x: 1, y: 2 } },
};
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-export-'));
  await writeFile(join(folder, 'p.json'), serialiseProject(project));
});

async function run(...args: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  try {
    await runCommand(command, { rawArgs: args });
    return [...log.mock.calls.map((c) => String(c[0])), ...write.mock.calls.map((c) => String(c[0]))].join('\n');
  } finally {
    log.mockRestore();
    write.mockRestore();
  }
}

describe('dramatis export', () => {
  test('applies decisions, keeps places, and lays out what has none', () => {
    const { project: placed, input: { graph, layout } } = toExport(project);
    expect(graph.nodes()).toEqual(['XX', 'BY', 'RU', 'IR']);
    // Files have y downward, projects upward.
    expect(layout[id('RU')]).toEqual({ x: 1, y: -2 });
    expect(layout[id('BY')]).toEqual({ x: 300, y: -40 });
    expect(placed.layout[id('RU')]).toEqual({ x: 1, y: 2 });
    expect(Object.keys(placed.layout).sort()).toEqual(['BY', 'IR', 'RU', 'XX']);
    const places = Object.values(layout).map((p) => `${p?.x} ${p?.y}`);
    expect(new Set(places).size).toBe(4);
  });

  test('takes only the part that is asked for, a link or filters by hand', () => {
    const relations = (only: string) => toExport(project, only).input.graph.edges();
    expect(relations('type=MOBILIZE')).toEqual(['RU|BY|MOBILIZE']);
    expect(relations('http://127.0.0.1:4000/#type=%21MOBILIZE&node=RU&layout=map')).toEqual(['IR|RU|COOPERATE']);
    expect(relations('around=1~belarus')).toEqual(['RU|BY|MOBILIZE']);
    expect(relations('compare=type&a=MOBILIZE&b=COOPERATE')).toHaveLength(2);
    const { project: part, input } = toExport(project, 'type=MOBILIZE');
    expect(part.decisions).toEqual([]);
    expect(part.corpus.actors.map((a) => a.id)).toEqual(['BY', 'RU']);
    expect(part.layout).toEqual({ RU: { x: 1, y: 2 }, BY: { x: 300, y: 40 } });
    expect(input.layout[id('BY')]).toEqual({ x: 300, y: -40 });
  });

  test.each([
    ['state=planned', /knows no 'state'; it knows class, type/],
    ['type=ATTACK', /no claim of this project has type 'ATTACK'; it has 'COOPERATE', 'MOBILIZE'/],
    ['around=1~Atlantis', /no actor 'Atlantis'/],
    ['from=yesterday', /cannot read from=yesterday/],
    ['planned', /knows no 'planned'/],
    ['', /asks for nothing/],
    ['sure=99', /no claim passes this filter/],
  ])('--only %j is refused rather than passed over', (only, message) => {
    expect(() => toExport(project, only)).toThrow(message);
  });

  test('writes the file that is asked for and says where', async () => {
    const out = join(folder, 'deep', 'news.gexf');
    expect(await run(join(folder, 'p.json'), '--format', 'gexf', '--out', out)).toBe(out);
    expect(await readFile(out, 'utf8')).toContain('<node id="RU" label="RU">');
  });

  test('writes to the screen', async () => {
    expect(await run(join(folder, 'p.json'), '--format', 'csv-claims', '--out', '-')).toContain('RU,MOBILIZE,Belarus');
  });

  test('writes the project itself, opened again, and a picture of its drawing', async () => {
    const again = join(folder, 'again.json');
    await run(join(folder, 'p.json'), '--format', 'project', '--out', again);
    const { decisions, layout } = parseProject(await readFile(again, 'utf8'));
    expect(decisions).toEqual(project.decisions);
    expect(Object.keys(layout)).toHaveLength(4);
    const picture = join(folder, 'p.png');
    await run(join(folder, 'p.json'), '--format', 'png', '--out', picture);
    expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
  });

  test('offers every format that the explorer does', () => {
    expect(Object.keys(FORMATS)).toEqual(expect.arrayContaining([...EXPORT_NAMES, 'project', 'html', 'png']));
  });

  test('explains its formats', async () => {
    expect(await run('--format', 'list')).toMatch(/^gexf +The graph .*\ngraphml/);
  });

  test.each([
    [['none.json'], /none\.json: there is no such file/],
    [['p.json', '--format', 'pdf'], /no format 'pdf'; formats are gexf/],
    [['--format', 'svg'], /say which project/],
    [['a.json', 'b.json'], /one project at a time/],
  ])('%j is refused in one line', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
