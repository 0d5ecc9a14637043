import { expect, test } from 'vitest';
import { claimId } from '../../src/model/index.ts';
import { carryOver, decide, EMPTY_LEDGER, newProject, type Choice } from '../../src/project/index.ts';
import { corpusOf, id } from '../graph/small-corpus.ts';

test('decisions stay with their claims over a fresh extraction, and those without one are listed', () => {
  const old = corpusOf(['A AID B', 'C AID D', 'E AID F', 'G AID H', 'G AID I']);
  const [same, cut, gone, , doubled] = old.claims;
  const shorter = { ...cut!, evidence: { from: cut!.evidence.from, to: cut!.evidence.to - 3 } };
  const halves = [[0, 4], [5, 9]].map(([from, to]) => ({ ...doubled!, evidence: { from: doubled!.evidence.from + from!, to: doubled!.evidence.from + to! } }));
  const renewed = [same!, ...[shorter, ...halves].map((c) => ({ ...c, id: claimId(c) }))];
  const fresh = { ...old, claims: renewed, actors: old.actors.filter((a) => a.id !== 'H') };

  const choices: Choice[] = [
    ...[same, cut, gone, doubled].map((c) => ({ kind: 'reject-claim', claim: c!.id }) as const),
    { kind: 'rename', actor: id('H'), name: 'Aitch' },
    { kind: 'rename', actor: id('G'), name: 'Gee' },
  ];
  const project = { ...newProject('p', old), decisions: choices.map((c) => decide(c, new Date(0), EMPTY_LEDGER)) };
  const after = carryOver(project, fresh);

  expect(after.redirected.map((r) => [r.was, r.now])).toEqual([[cut!.id, renewed[1]!.id]]);
  expect(after.unapplied.map((u) => u.decision)).toEqual([project.decisions[2], project.decisions[3], project.decisions[4]]);
  expect(after.project.decisions).toHaveLength(6);
  expect(after.project.corpus).toBe(fresh);
});
