import { describe, expect, test } from 'vitest';
import { goldSchema, ratios, scoreArticle, type ExtractionRecord } from '../../src/extraction/index.ts';

const gold = goldSchema.parse({
  id: 't', lang: 'en', text: 'The Kremlin denies that Russia attacked Ukraine. Olaf met Ann. By Bob Byline.',
  actors: [
    { name: 'Russia', type: 'country', aliases: ['The Kremlin'], importance: 3 },
    { name: 'Ukraine', type: 'country', importance: 3 },
    { name: 'Olaf Scholz', type: 'person', aliases: ['Olaf'], importance: 2 },
    { name: 'Ann Lee', type: 'person', aliases: ['Ann'], importance: 1 },
  ],
  claims: [
    { source: 'Russia', target: 'Ukraine', type: 'ASSAULT', status: 'denied', by: 'Russia', importance: 3 },
    { source: 'Olaf Scholz', target: 'Ann Lee', type: 'CONSULT', status: 'actual', by: null, symmetric: true, importance: 2 },
  ],
  notActors: ['By Bob Byline'],
});

type Found = Pick<ExtractionRecord, 'actors' | 'claims'>;
const actor = (name: string, type: Found['actors'][number]['type']): Found['actors'][number] => ({ name, type, aliases: [] });
const claim = (source: string, target: string, type: Found['claims'][number]['type'], rest: Partial<Found['claims'][number]> = {}): Found['claims'][number] =>
  ({ source, target, type, label: '', status: 'actual', by: null, symmetric: false, evidence: '', ...rest });

describe('scoring an article', () => {
  test('the annotation against itself is perfect', () => {
    const counts = scoreArticle(gold, {
      actors: gold.actors.map((a) => actor(a.name, a.type)),
      claims: gold.claims.map((c) => claim(c.source, c.target, c.type, { status: c.status, by: c.by ?? null, evidence: 'Olaf met Ann.' })),
    });
    for (const tally of [counts.actors, counts.pairs, counts.classes, counts.types]) expect(ratios(tally).f1).toBe(1);
    expect(counts.status).toEqual({ of: 2, right: 2 });
    expect(counts.attributed).toEqual({ of: 1, right: 1 });
  });

  test('nothing found is all missed', () => {
    const counts = scoreArticle(gold, undefined);
    expect(counts.actors).toEqual({ right: 0, wrong: 0, missed: 3, optional: 0 });
    expect(ratios(counts.types)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('names of other languages, titles and short names are matched; a second node for an actor is wrong', () => {
    const counts = scoreArticle(gold, {
      actors: [actor('Russia', 'country'), actor('Kremlin', 'organisation'), actor('Ucraina', 'country'), actor('Bob Byline', 'person'), actor('Chancellor Olaf Scholz', 'person'), actor('Ann', 'person')],
      claims: [
        claim('Kremlin', 'Ucraina', 'COERCE', { evidence: 'Russia attacked Ukraine' }),
        claim('Ann', 'Chancellor Olaf Scholz', 'CONSULT', { status: 'possible', evidence: 'not there' }),
      ],
    });
    expect(counts.actors).toEqual({ right: 3, wrong: 2, missed: 0, optional: 1 });
    expect(counts.boilerplate).toBe(1);
    expect(counts.pairs).toMatchObject({ right: 2, wrong: 0, missed: 0 });
    expect(counts.classes.right).toBe(2);
    expect(counts.types).toMatchObject({ right: 1, wrong: 1, missed: 1 });
    expect(counts.status).toEqual({ of: 1, right: 0 });
    expect(counts.evidence).toEqual({ of: 2, right: 1 });
  });

  test('the wrong direction is a right pair and a wrong claim', () => {
    const counts = scoreArticle(gold, { actors: [actor('Russia', 'country'), actor('Ukraine', 'country')], claims: [claim('Ukraine', 'Russia', 'ASSAULT')] });
    expect(counts.pairs.right).toBe(1);
    expect(counts.types).toMatchObject({ right: 0, wrong: 1 });
  });
});
