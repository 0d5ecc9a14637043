import { expect, test } from 'vitest';
import { pastTense, thirdPerson } from '../../../src/extraction/claims/inflect.ts';

test.each([
  ['throw weight behind', 'threw weight behind'], ['override', 'overrode'], ['unfreeze', 'unfroze'], ['undo', 'undid'], ['co-lead', 'co-led'],
  ['ban', 'banned'], ['shun', 'shunned'], ['equip', 'equipped'], ['benefit', 'benefited'], ['visit', 'visited'], ['order', 'ordered'],
  ['tax', 'taxed'], ['cow', 'cowed'], ['recall', 'recalled'], ['relay', 'relayed'], ['supply', 'supplied'], ['free', 'freed'],
])('"%s" was "%s"', (phrase, past) => {
  expect(pastTense(phrase)).toBe(past);
});

test.each([['carry out an attack on', 'carries out an attack on'], ['veto', 'vetoes'], ['buy', 'buys'], ['have', 'has']])('"%s" is "%s"', (phrase, present) => {
  expect(thirdPerson(phrase)).toBe(present);
});
