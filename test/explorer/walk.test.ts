import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../src/explorer/stage/describe.ts';
import { firstActor, neighbourTowards } from '../../src/explorer/stage/walk.ts';
import { translator } from '../../src/explorer/strings/index.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { actor, actorId, article, claim, corpus } from './examples.ts';

const text = article('a', 'Russia plans to deploy missiles in Belarus. Russia met Iran. Poland is there.', { outlet: 'Bild' });
const graph = buildGraph(
  corpus({
    articles: [text],
    actors: [actor('RU', 'Russia'), actor('BY', 'Belarus'), actor('IR', 'Iran'), actor('PL', 'Poland')],
    claims: [
      claim(text, 'Russia plans to deploy missiles in Belarus', ['RU', 'MOBILIZE', 'BY'], { label: 'plans to deploy missiles in', status: 'planned' }),
      claim(text, 'Russia met Iran', ['RU', 'CONSULT', 'IR'], { label: 'met', symmetric: true }),
    ],
  }),
);
const positions = { RU: { x: 0, y: 0 }, BY: { x: -10, y: 1 }, IR: { x: 2, y: -10 }, PL: { x: 0, y: 5 } };

describe('arrow keys walk from actor to neighbour', () => {
  const from = actorId('RU');
  test('left lies Belarus', () => expect(neighbourTowards(graph, positions, from, 'ArrowLeft')).toBe('BY'));
  test('down lies Iran', () => expect(neighbourTowards(graph, positions, from, 'ArrowDown')).toBe('IR'));
  test('up lies Poland, which is no neighbour', () => expect(neighbourTowards(graph, positions, from, 'ArrowUp')).toBeUndefined());
  test('the walk begins where most is said', () => expect(firstActor(graph)).toBe('RU'));
});

describe('in one line', () => {
  const t = translator('en');
  test('a relation with its status and what stands behind it', () => {
    expect(inWords({ kind: 'edge', key: 'RU|BY|MOBILIZE' }, graph, t)).toBe('Russia → Belarus: plans to deploy missiles in (planned) · 1 claim, 1 outlet');
  });
  test('a mutual relation points both ways', () => {
    expect(inWords({ kind: 'edge', key: 'IR|RU|CONSULT' }, graph, t)).toMatch(/^Iran ↔ Russia: met · /);
  });
  test('an actor', () => expect(inWords({ kind: 'node', id: actorId('RU') }, graph, t)).toBe('Russia (Country) · 2 claims, 2 neighbours'));
  test('what a filter hides is nothing', () => expect(inWords({ kind: 'node', id: actorId('XX') }, graph, t)).toBe(''));
});
