import { describe, expect, it } from 'vitest';
import { mendNames } from '../../../src/language/neural/nameRules.ts';
import { bestNames } from '../../../src/language/neural/nameSpans.ts';

const TAGS = ['O', 'B-person', 'I-person', 'E-person', 'S-person', 'B-place', 'I-place', 'E-place', 'S-place'];

/** Scores that favour the given tags by 1, or by the number after a colon. */
function names(...wanted: string[]) {
  const scores = new Float32Array(wanted.length * TAGS.length);
  wanted.forEach((tag, i) => {
    const [name = 'O', by = '1'] = tag.split(':');
    scores[i * TAGS.length + TAGS.indexOf(name)] = Number(by);
  });
  return bestNames(scores, TAGS.length, wanted.length, TAGS).map((n) => `${n.start}-${n.end} ${n.type}`);
}

describe('bestNames', () => {
  it('reads spans from BIOES tags', () =>
    expect(names('S-place', 'O', 'B-person', 'I-person', 'E-person')).toEqual(['0-1 place', '2-5 person']));
  it('two names may touch', () => expect(names('S-person', 'B-place', 'E-place')).toEqual(['0-1 person', '1-3 place']));
  it('an end without a beginning is made whole or dropped, whichever scores more', () => {
    expect(names('O:0.1', 'E-person:5')).toEqual(['0-2 person']);
    expect(names('O:5', 'E-person:0.1')).toEqual([]);
  });
  it('finds nothing in nothing', () => expect(names()).toEqual([]));
});

describe('mendNames', () => {
  const organisation = (start: number, end: number) => ({ start, end, type: 'organisation' as const });

  it('gives a company its legal form: "Google, Inc."', () =>
    expect(mendNames([organisation(0, 1), organisation(2, 3)], ['Google', ',', 'Inc.', 'grew'])).toEqual([organisation(0, 3)]));

  it('keeps two companies apart: "Apple, Google"', () =>
    expect(mendNames([organisation(0, 1), organisation(2, 3)], ['Apple', ',', 'Google'])).toHaveLength(2));

  it('an address is no name', () => expect(mendNames([organisation(0, 1)], ['press@nato.int'])).toEqual([]));
});
