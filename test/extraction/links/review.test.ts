import { expect, test } from 'vitest';
import type { Finding } from '../../../src/extraction/claims/finding.ts';
import { reviewed } from '../../../src/extraction/links/index.ts';
import { DIRECTIONS, type Judge } from '../../../src/extraction/links/model.ts';
import { RELATION_TYPE_NAMES, type RelationType } from '../../../src/model/index.ts';
import { sceneOf } from './scenes.ts';

/** A judge of one opinion about every pair. */
const judge = (related: number, type: RelationType, sureness: number): Judge => () => ({
  related,
  directions: DIRECTIONS.map((d) => (d === 'forward' ? 1 : 0)),
  types: RELATION_TYPE_NAMES.map((t) => (t === type ? sureness : (1 - sureness) / (RELATION_TYPE_NAMES.length - 1))),
});
const lines = (found: readonly Finding[]): string[] => found.map((f) => `${f.source.actor.name} > ${f.target.actor.name} ${f.type} ${f.rule === 'learned' ? 'learned' : 'rule'}`);
const { scene, ruled } = sceneOf('[Chad] attacked [Niger].');

test('what the network shares stays as the rule read it', () => {
  expect(lines(reviewed(scene, ruled, judge(0.9, 'ASSAULT', 0.9)))).toEqual(['Chad > Niger ASSAULT rule']);
});

test('what the network holds for unrelated is left out', () => {
  expect(reviewed(scene, ruled, judge(0.1, 'ASSAULT', 0.9))).toEqual([]);
});

test('what is read of quotations across sentences is not for the network to judge', () => {
  const spoken = ruled.map((f) => ({ ...f, rule: 'spoken' }));
  expect(lines(reviewed(scene, spoken, judge(0.1, 'ASSAULT', 0.9)))).toEqual(['Chad > Niger ASSAULT rule']);
});

test('two whom no rule relates are related where the network is sure', () => {
  const { scene: other, ruled: none } = sceneOf('[Chad] gave [Niger] short shrift.');
  expect(none).toEqual([]);
  expect(lines(reviewed(other, none, judge(0.9, 'REJECT', 0.9)))).toEqual(['Chad > Niger REJECT learned']);
  expect(reviewed(other, none, judge(0.3, 'REJECT', 0.9))).toEqual([]);
});
