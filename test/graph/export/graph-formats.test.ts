import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { exportAs, EXPORT_NAMES, EXPORTS, buildGraph, type ExportName } from '../../../src/graph/index.ts';
import { firstDayOf, lastDayOf } from '../../../src/graph/export/attributes.ts';
import { xmlText } from '../../../src/graph/export/xml.ts';
import { corpusOf } from '../small-corpus.ts';
import { HOSTILE, hostileProject } from './hostile-project.ts';

const input = hostileProject();
const write = (name: ExportName) => exportAs(name, input).text;
/** The hostile text as XML lets it through. */
const CLEANED = HOSTILE.toWellFormed().replaceAll('\u0000', '\uFFFD').replaceAll('\u0008', '\uFFFD');

function parseXml(text: string) {
  const document = new new Window().DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

describe('every format', () => {
  test.each(EXPORT_NAMES)('%s: the same project gives the same file, an empty one an empty file that opens', (name) => {
    expect(exportAs(name, hostileProject())).toEqual(exportAs(name, input));
    const empty = corpusOf([]);
    const { text } = exportAs(name, { name: '', corpus: empty, graph: buildGraph(empty), layout: {} });
    if (EXPORTS[name].ending.endsWith('json')) JSON.parse(text);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('file names are fit for file systems and tell the format', () => {
    const names = EXPORT_NAMES.map((name) => exportAs(name, input).filename);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}\p{N} ()_+-]{1,80}(\.[a-z-]+){1,2}$/u);
    expect(exportAs('gexf', { ...input, name: '///' }).filename).toBe('dramatis.gexf');
  });
});

describe('GEXF', () => {
  const document = parseXml(write('gexf'));
  const nodes = [...document.querySelectorAll('node')];
  const edges = [...document.querySelectorAll('edge')];

  test('all nodes and edges, labels whatever they hold', () => {
    expect(nodes.map((n) => n.getAttribute('id'))).toEqual(input.graph.nodes());
    expect(nodes.find((n) => n.getAttribute('id') === 'X')?.getAttribute('label')).toBe(CLEANED);
    expect(edges.map((e) => e.getAttribute('id'))).toEqual(input.graph.edges());
  });

  test('weights, whole days, places with y upward', () => {
    const edge = edges.find((e) => e.getAttribute('id') === 'RU|BY|MOBILIZE');
    expect(['weight', 'start', 'end'].map((a) => edge?.getAttribute(a))).toEqual(['1', '2024-12-01', '2024-12-31']);
    const places = [...document.getElementsByTagName('viz:position')];
    expect(places).toHaveLength(Object.keys(input.layout).length);
    expect(places[1]?.getAttribute('y')).toBe('-50');
  });

  test('every value names a declared attribute', () => {
    const declared = new Set([...document.querySelectorAll('attributes[class=node] attribute')].map((a) => a.getAttribute('id')));
    for (const value of document.querySelectorAll('node attvalue')) expect(declared).toContain(value.getAttribute('for'));
    expect(edges.every((e) => e.getAttribute('type') === null)).toBe(true);
  });
});

describe('GEXF as Gephi Lite reads it', () => {
  // graphology-gexf is the reader of Gephi Lite, and refuses what is not well-formed or not declared.
  const graph = parseGexf(MultiDirectedGraph, write('gexf'));

  test('nodes with label, type, place, size and colour', () => {
    expect(graph.nodes()).toEqual(input.graph.nodes());
    expect(graph.getNodeAttributes('RU')).toMatchObject({
      label: 'Russia', type: 'country', x: 0, size: expect.any(Number) as number, color: expect.stringMatching(/^rgb/) as string,
    });
  });

  test('edges with label, type, weight as a number, truth values and dates', () => {
    expect(graph.edges()).toEqual(input.graph.edges());
    expect(graph.getEdgeAttributes('RU|BY|MOBILIZE')).toMatchObject({
      label: input.graph.getEdgeAttribute('RU|BY|MOBILIZE', 'label'), type: 'MOBILIZE', weight: 1, mutual: false, first: '2024-12', last: '2024-12',
    });
    expect(graph.type).toBe('directed');
  });
});

test('GraphML keeps labels and attributes', () => {
  // The parser of these tests does not know names with a dot.
  const document = parseXml(write('graphml').replaceAll(' attr.', ' attr-'));
  const key = [...document.querySelectorAll('key[for=node]')].find((k) => k.getAttribute('attr-name') === 'label')?.getAttribute('id');
  const node = [...document.querySelectorAll('node')].find((n) => n.getAttribute('id') === 'X');
  expect([...(node?.querySelectorAll('data') ?? [])].find((d) => d.getAttribute('key') === key)?.textContent).toBe(CLEANED);
  expect(document.querySelectorAll('edge')).toHaveLength(input.graph.size);
});

test('graphology takes its JSON back', () => {
  const graph = MultiDirectedGraph.from(JSON.parse(write('graphology')) as never);
  expect(graph.nodes()).toEqual(input.graph.nodes());
  expect(graph.edges()).toEqual(input.graph.edges());
  expect(graph.getNodeAttributes('RU')).toMatchObject({ label: 'Russia', x: 0, y: 0, color: expect.stringMatching(/^#/) as string });
  expect(graph.getEdgeAttributes('RU|BY|MOBILIZE')).toMatchObject({ relation: 'MOBILIZE', status: 'planned', weight: 1 });
});

test('SVG draws what has a place, and its text is text', () => {
  const document = parseXml(write('svg'));
  const marks = [...document.querySelectorAll('path > title')].filter((t) => /\((country|place|organisation|person|equipment)\)$/.test(t.textContent ?? ''));
  expect(marks).toHaveLength(Object.keys(input.layout).length);
  expect(document.querySelectorAll('script, b, foreignObject')).toHaveLength(0);
  expect(document.querySelector('svg > title')?.textContent).toContain('My "project" <1>');
  const dashed = [...document.querySelectorAll('g[fill=none] path')].filter((p) => p.getAttribute('stroke-dasharray'));
  expect(dashed.length).toBe(input.graph.filterEdges((_k, e, s, t) => e.status !== 'actual' && [s, t].every((id) => id in input.layout)).length);
});

test.each([['2024', '2024-01-01', '2024-12-31'], ['2024-02', '2024-02-01', '2024-02-29'], ['2023-11-05', '2023-11-05', '2023-11-05']])(
  '%s lasts from %s to %s',
  (date, first, last) => expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]),
);

test('XML text keeps what is allowed and replaces what is not', () => {
  expect(xmlText('a<b>&"c\'\t\n\r\u0001\uFFFE\uD800 é\u{1F600}')).toBe('a&lt;b&gt;&amp;&quot;c&#39;&#9;&#10;&#13;\uFFFD\uFFFD\uFFFD é\u{1F600}');
});
