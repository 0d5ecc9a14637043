import { describe, expect, test } from 'vitest';
import { DramatisError, PROJECT_VERSION, type ActorId, type Project } from '../../src/model/index.ts';
import { decide, EMPTY_LEDGER, newProject, parseProject, serialiseProject } from '../../src/project/index.ts';
import { corpusOf, id } from '../graph/small-corpus.ts';

const corpus = corpusOf(['RU MOBILIZE BY planned by:PUTIN when:2024-12 "plans to \u2028 \\"deploy\\" <b>\u0000 in"', 'RU CONSULT BY with:K']);
const project: Project = {
  ...newProject('A "name"\n', corpus, [{ where: 'x.txt', reason: 'empty' }]),
  decisions: [decide({ kind: 'move', actor: id('RU'), x: 1.5, y: -2, pinned: true }, new Date(0), EMPTY_LEDGER)],
  layout: { ['RU' as ActorId]: { x: 1.5, y: -2 } },
};
const raw = () => JSON.parse(serialiseProject(project)) as Record<string, never>;

/** The error when a field, such as `corpus.claims.1.status`, holds another value (or nothing). */
function refusal(path: string, value?: unknown): string {
  const changed = raw();
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Record<string, unknown>>((o, key) => o[key] as Record<string, unknown>, changed);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  try {
    parseProject(JSON.stringify(changed), 'my.json');
  } catch (error) {
    if (error instanceof DramatisError) return error.message;
    throw error;
  }
  throw new Error('was accepted');
}

describe('the project file', () => {
  test('what is written is read back the same', () => {
    expect(parseProject(serialiseProject(project))).toEqual(project);
    expect(parseProject(serialiseProject(newProject('', corpusOf([]))))).toEqual(newProject('', corpusOf([])));
  });

  test('positions that are no numbers are left out', () => {
    const lost = { ...project, layout: { ['RU' as ActorId]: { x: NaN, y: 0 } } };
    expect(parseProject(serialiseProject(lost)).layout).toEqual({});
  });

  test.each<[string, string, unknown?]>([
    ['my.json: corpus.claims[1].status: ', 'corpus.claims.1.status', 'certain'],
    ['my.json: corpus.actors: ', 'corpus.actors'],
    ['my.json: corpus.claims[0].source: "XX" names no actor', 'corpus.claims.0.source', 'XX'],
    ['my.json: corpus.claims[0].article: "zz" names no article', 'corpus.claims.0.article', 'zz'],
    ['my.json: corpus.claims[0].evidence: [0, 99999) lies outside a text of length', 'corpus.claims.0.evidence.to', 99999],
    ['my.json: corpus.actors[1].id: "RU" is there twice', 'corpus.actors.1.id', 'RU'],
    ['my.json: version: version 99 is newer', 'version', 99],
    ['my.json: version: it has no version number', 'version'],
    ['my.json: version: version 0 is not known', 'version', 0],
    ['my.json: corpus.articles[0].url: ', 'corpus.articles.0.url', 'javascript:alert(1)'],
    ['my.json: layout.RU.x: ', 'layout.RU.x', 'left'],
  ])('%s', (start, path, value) => {
    const message = refusal(path, value);
    expect(message.slice(0, start.length)).toBe(start);
    expect(message).not.toContain('\n');
  });

  test('the value that was met is shown, cut short', () => {
    expect(refusal('corpus.claims.1.status', 'x'.repeat(500))).toMatch(/but it is "x{40,60}…/);
  });

  test.each(['', '{', '[]', 'null', '"a"', '<html>'])('%j is no project', (text) => {
    expect(() => parseProject(text)).toThrow(DramatisError);
  });

  test('a name from a prototype does no harm', () => {
    const text = serialiseProject(project).replace('"layout": {', '"layout": {"__proto__":{"x":1,"y":2},');
    const { layout } = parseProject(text);
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(Object.keys(layout)).toContain('RU');
  });

  test('the version written is the current one', () => {
    expect(raw()['version']).toBe(PROJECT_VERSION);
  });
});
