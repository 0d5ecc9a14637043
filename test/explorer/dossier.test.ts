import { describe, expect, test } from 'vitest';
import { aliasesByLanguage, periodOfClaims } from '../../src/explorer/dossier/description.ts';
import { groupClaims, groupPair, positions } from '../../src/explorer/dossier/grouping.ts';
import { countVoices } from '../../src/graph/index.ts';
import { actor, actorId, article, articleId, claim } from './examples.ts';

const pravda = article('p', 'Russia strikes Ukraine. Russia met Iran.', { outlet: 'Pravda', published: '2024-12-24' });
const bild = article('b', 'Russia struck Ukraine. Kyiv denies that Russia struck Ukraine. Russia may strike Ukraine. Ukraine sanctions Russia.', {
  outlet: 'Bild',
  published: '2025-01',
});
const articles = new Map([pravda, bild].map((a) => [a.id, a]));
const says = claim(pravda, 'Russia strikes Ukraine', ['RU', 'ASSAULT', 'UA']);
const met = claim(pravda, 'Russia met Iran', ['RU', 'CONSULT', 'IR'], { symmetric: true });
const repeats = claim(bild, 'Russia struck Ukraine', ['RU', 'ASSAULT', 'UA']);
const denies = claim(bild, 'Kyiv denies that Russia struck Ukraine', ['RU', 'ASSAULT', 'UA'], { status: 'denied' });
const doubts = claim(bild, 'Russia may strike Ukraine', ['RU', 'ASSAULT', 'UA'], { status: 'possible' });
const sanctions = claim(bild, 'Ukraine sanctions Russia', ['UA', 'SANCTION', 'RU']);
const all = [says, met, repeats, denies, doubts, sanctions];

describe('an actor’s claims are grouped by relation and counterpart', () => {
  const groups = groupClaims(actorId('RU'), all, articles);

  test('with the direction as seen from the actor, what most outlets say first', () => {
    expect(groups.map((g) => `${g.type} ${g.direction} ${g.other} ${g.claims.length}`)).toEqual([
      'ASSAULT out UA 4', 'CONSULT mutual IR 1', 'SANCTION in UA 1',
    ]);
  });

  test('best attested first: fact before possibility before denial', () => {
    expect(groups[0]?.claims.map((c) => c.status)).toEqual(['actual', 'actual', 'possible', 'denied']);
  });
});

test('the newest claims come first where that is wanted, and groups by their newest', () => {
  const newest = groupClaims(actorId('RU'), all, articles, 'newest');
  expect(newest.map((g) => g.type)).toEqual(['ASSAULT', 'SANCTION', 'CONSULT']);
  expect(newest[0]?.claims.map((c) => c.article)).toEqual(['b', 'b', 'b', 'p']);
});

test('what each outlet says of a relation is told in one line', () => {
  expect(positions([says, denies, doubts], articles)).toEqual([
    { outlet: 'Pravda', statuses: ['actual'] },
    { outlet: 'Bild', statuses: ['denied', 'possible'] },
  ]);
});

describe('a pair', () => {
  const groups = groupPair(actorId('UA'), actorId('RU'), all, articles, 'UA|RU|SANCTION');

  test('is split by direction and type, the chosen one first', () => {
    expect(groups.map((g) => g.key)).toEqual(['UA|RU|SANCTION', 'RU|UA|ASSAULT']);
  });

  test('sets what disagrees side by side, and loses nothing', () => {
    const disagreement = groups[1]?.disagreement;
    expect(new Set(disagreement?.affirm)).toEqual(new Set([says, repeats]));
    expect(disagreement?.deny).toEqual([denies]);
    expect(disagreement?.leaveOpen).toEqual([doubts]);
    expect(groups[0]?.disagreement).toBeUndefined();
  });
});

test('outlets count once; an article without one stands for itself', () => {
  const nameless = article('x', 'Russia strikes Ukraine.');
  const more = new Map([...articles, [articleId('x'), nameless]]);
  expect(countVoices([says, met], articles)).toBe(1);
  expect(countVoices([says, claim(nameless, 'Russia strikes', ['RU', 'ASSAULT', 'UA'])], more)).toBe(2);
});

test('the period spans events and else publications', () => {
  expect(periodOfClaims([says, repeats], articles)).toEqual({ from: '2024-12-24', to: '2025-01' });
  expect(periodOfClaims([{ ...says, when: { from: '2022-02-24', to: '2022-02-24' } }], articles)).toEqual({ from: '2022-02-24', to: '2022-02-24' });
});

test('aliases come by language, each once, without the name itself', () => {
  const seen = [['Teheran', 'it'], ['Iran', 'en'], ['Tehran', 'en'], ['Teheran', 'it']] as const;
  expect(aliasesByLanguage(actor('IR', 'Iran', { aliases: seen.map(([text, lang]) => ({ text, lang })) }))).toEqual([
    ['en', ['Tehran']],
    ['it', ['Teheran']],
  ]);
});
