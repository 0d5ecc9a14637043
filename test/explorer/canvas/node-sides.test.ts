import { expect, test } from 'vitest';
import { sidesOfNodes } from '../../../src/explorer/canvas/node-sides.ts';

const nodes = { ids: ['PL', 'UA', 'RU', 'BY', 'SOLO'], source: Uint32Array.of(0, 2, 2, 3), target: Uint32Array.of(1, 1, 3, 2) };

test('an actor is of the side that alone relates it to others', () => {
  expect(sidesOfNodes(nodes as never, ['a', 'b', 'b', 'b'])).toEqual(['a', 'both', 'b', 'b', 'both']);
});

test('what both tell, or tell against each other, is of both', () => {
  expect(sidesOfNodes(nodes as never, ['a', 'a', 'both', 'contradict'])).toEqual(['a', 'a', 'both', 'both', 'both']);
});
