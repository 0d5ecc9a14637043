import { describe, expect, test } from 'vitest';
import { fanOut, type FanEdge } from '../../../src/explorer/canvas/fan.ts';

const edge = (source: number, target: number, order: string, symmetric = false): FanEdge => ({ source, target, order, symmetric });

/** Lanes as seen from the node with the smaller index, whichever way the edge goes. */
function seenFromFirst(edges: readonly FanEdge[], lanes: Float32Array): number[] {
  return edges.map((e, i) => (lanes[i] ?? 0) * (e.source < e.target ? 1 : -1));
}

describe('the fan of relations between two actors', () => {
  test('a lone relation runs straight', () => {
    expect([...fanOut([edge(0, 1, 'AID')], 2).lane]).toEqual([0]);
  });

  test('no two of one pair share a lane, in either direction', () => {
    const edges = [edge(0, 1, 'AID'), edge(1, 0, 'AID'), edge(0, 1, 'ACCUSE'), edge(1, 0, 'REJECT'), edge(0, 1, 'CONSULT', true)];
    const { lane, outermost } = fanOut(edges, 2);
    const seen = seenFromFirst(edges, lane);
    expect(new Set(seen).size).toBe(edges.length);
    expect([...outermost]).toEqual([2, 2, 2, 2, 2]);
  });

  test('one direction lies on one side, the other on the other, mutual ones between', () => {
    const edges = [edge(1, 0, 'B'), edge(0, 1, 'M', true), edge(0, 1, 'A')];
    const [backward = 0, mutual = 0, forward = 0] = seenFromFirst(edges, fanOut(edges, 2).lane);
    expect(forward).toBeGreaterThan(mutual);
    expect(mutual).toBeGreaterThan(backward);
    expect(mutual).toBe(0);
  });

  test('two opposite ones bend to their own left, so both stay apart', () => {
    const { lane } = fanOut([edge(0, 1, 'A'), edge(1, 0, 'A')], 2);
    expect([...lane]).toEqual([0.5, 0.5]);
  });

  test('lanes do not depend on the order in which relations come', () => {
    const edges = [edge(0, 1, 'C'), edge(0, 1, 'A'), edge(1, 0, 'B')];
    const forth = fanOut(edges, 2).lane;
    const back = fanOut(edges.toReversed(), 2).lane;
    expect([...back].toReversed()).toEqual([...forth]);
  });

  test('other pairs are left alone', () => {
    const { lane } = fanOut([edge(0, 1, 'A'), edge(1, 2, 'A'), edge(0, 2, 'A')], 3);
    expect([...lane]).toEqual([0, 0, 0]);
  });

  test('loops grow outwards', () => {
    expect([...fanOut([edge(0, 0, 'A'), edge(0, 0, 'B')], 1).lane]).toEqual([1, 2]);
  });
});
