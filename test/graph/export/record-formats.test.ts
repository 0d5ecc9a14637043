import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportAs, type ExportName } from '../../../src/graph/index.ts';
import { ploverType } from '../../../src/graph/export/plover.ts';
import { HOSTILE, hostileProject } from './hostile-project.ts';

const input = hostileProject();
const write = (name: ExportName) => exportAs(name, input).text;
const lines = (name: ExportName) => write(name).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
const rows = (name: ExportName) => Papa.parse<Record<string, string>>(write(name).replace(/^\uFEFF/, '').trimEnd(), { header: true });

describe('CSV', () => {
  test('rows come back as they were, one for each', () => {
    expect(rows('csv-actors')).toMatchObject({ errors: [], data: { length: input.corpus.actors.length } });
    expect(rows('csv-relations').data).toHaveLength(input.graph.size);
    expect(rows('csv-claims').data).toHaveLength(input.corpus.claims.length);
    const [claim] = rows('csv-claims').data;
    expect(claim).toMatchObject({ source: 'Russia', target: 'BY', status: 'planned', according_to: 'Vladimir Putin | BILD', from: '2024-12', published: '2024-11' });
    expect(rows('csv-relations').data.find((r) => r['type'] === 'AID' && r['source_id'] === 'IR')).toMatchObject({ denied: '1', disagrees: 'false' });
  });

  test('no cell is a formula', () => {
    for (const name of ['csv-actors', 'csv-relations', 'csv-claims'] as const) {
      for (const row of rows(name).data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s"]*[=+@|%-]/);
    }
    expect(rows('csv-actors').data.at(-1)?.['name'] ?? rows('csv-actors').data.find((r) => r['id'] === 'X')?.['name']).toBeDefined();
    expect(rows('csv-actors').data.find((r) => r['id'] === 'X')?.['name']).toBe(`'${HOSTILE}`);
  });

  test('numbers stay numbers', () => {
    const negative = hostileProject();
    const corpus = { ...negative.corpus, actors: negative.corpus.actors.map((a) => ({ ...a, coordinates: [-3.5, 1] as const })) };
    const text = exportAs('csv-actors', { ...negative, corpus }).text;
    expect(text).toContain(',-3.5,1\r\n');
  });
});

describe('PLOVER', () => {
  const byClaim = new Map(lines('plover').map((r) => [r['id'], r]));
  const record = (source: string, type: string) => byClaim.get(input.corpus.claims.find((c) => c.source === source && c.type === type)!.id);

  test('events keep type, quad, parties, dates and source', () => {
    expect(record('RU', 'MOBILIZE')).toMatchObject({
      event: 'MOBILIZE', quad: 4, status: 'planned', date: '2024-12-01', endDate: '2024-12-31', dateOf: 'event',
      actor: { name: 'Russia', country: 'RU' }, attribution: ['Vladimir Putin', 'BILD'], instrument: { name: 'Oreshnik' },
      source: { publisher: HOSTILE.toWellFormed(), url: 'https://example.org/?a=1&b=<2>' },
    });
    expect(record('RU', 'CONSULT')).toMatchObject({ quad: 1, dateOf: 'event', date: '2024-01-01' });
  });

  test('cooperation to come is an agreement', () => {
    expect(record('BY', 'COOPERATE')).toMatchObject({ event: 'AGREE', quad: 1, coded: 'COOPERATE' });
    expect(record('KP', 'AID')).toMatchObject({ event: 'AGREE', coded: 'AID', date: '2024-02-29', dateOf: 'publication' });
  });

  test('standing relations, denials and possibilities are no events', () => {
    expect([record('PUTIN', 'LEADS'), record('IR', 'AID'), record('KP', 'ASSAULT')]).toEqual([undefined, undefined, undefined]);
    expect(ploverType({ type: 'ASSAULT', status: 'planned' })).toBe('ASSAULT');
  });
});

describe('FollowTheMoney', () => {
  const entities = lines('ftm') as { id: string; schema: string; properties: Record<string, string[]> }[];
  const byId = new Map(entities.map((e) => [e.id, e]));

  test('ids are unique, values are lists of text, links lead to entities of the file', () => {
    expect(byId.size).toBe(entities.length);
    for (const { properties } of entities) {
      for (const values of Object.values(properties)) expect(values.every((v) => typeof v === 'string' && v !== '')).toBe(true);
      for (const end of ['subject', 'object', 'director', 'member', 'organization', 'owner', 'asset', 'proof', 'recordId']) {
        for (const id of properties[end] ?? []) expect(byId.has(id)).toBe(true);
      }
    }
  });

  test('who leads a state is its director; everything else is a link that says how', () => {
    const schemas = entities.filter((e) => e.id.startsWith('dramatis-claim-')).map((e) => e.schema);
    expect(schemas).toContain('Directorship');
    const mobilises = entities.find((e) => e.properties['description']?.[0]?.startsWith('MOBILIZE'));
    expect(mobilises).toMatchObject({ schema: 'UnknownLink', properties: { role: ['plans to deploy in'], description: ['MOBILIZE, according to Vladimir Putin, citing BILD'] } });
  });
});

test('JSON-LD: statements point at actors and articles of the graph', () => {
  const { '@graph': graph } = JSON.parse(write('jsonld')) as { '@graph': Record<string, unknown>[] };
  const ids = new Set(graph.map((n) => n['@id']));
  const statements = graph.filter((n) => Array.isArray(n['@type']));
  expect(statements).toHaveLength(input.corpus.claims.length);
  for (const s of statements) expect([s['subject'], s['object'], s['isBasedOn']].every((id) => ids.has(id))).toBe(true);
  expect(graph.find((n) => n['@id'] === 'urn:dramatis:actor:RU')).toMatchObject({ '@type': 'Country', sameAs: 'http://www.wikidata.org/entity/Q159' });
});
