import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/explorer/correcting/changes.ts';
import { valuesOf, type CompleteClaim } from '../../src/explorer/correcting/claim-form.tsx';
import { decisionInWords, namingOf } from '../../src/explorer/correcting/decision-words.ts';
import { previewMerge } from '../../src/explorer/correcting/merge-preview.ts';
import { resume } from '../../src/explorer/state/keeping.ts';
import { openCorpus } from '../../src/explorer/state/opened.ts';
import { translator } from '../../src/explorer/strings/index.ts';
import { type Choice, decide, EMPTY_LEDGER, fingerprint, type Ledger, newProject, record, replay, undo } from '../../src/project/index.ts';
import type { Project } from '../../src/model/index.ts';
import { actor, actorId, article, claim, corpus, mention } from './examples.ts';

const text = article('a', 'Kyiv asks Europe. Ukraine warns Kyiv. Moscow strikes Ukraine.');
const ukraine = actor('UA', 'Ukraine', { aliases: [{ text: 'Ukraine', lang: 'en' }, { text: 'Ucraina', lang: 'it' }] });
const kyiv = actor('kyiv', 'Kyiv', { type: 'place', aliases: [{ text: 'Kyiv', lang: 'en' }, { text: 'Kiev', lang: 'it' }] });
const asks = claim(text, 'Kyiv asks Europe', ['kyiv', 'REQUEST', 'eu']);
const warns = claim(text, 'Ukraine warns Kyiv', ['UA', 'THREATEN', 'kyiv']);
const strikes = claim(text, 'Moscow strikes Ukraine', ['RU', 'ASSAULT', 'UA'], { label: 'strikes' });
const extraction = corpus({
  articles: [text],
  actors: [ukraine, kyiv, actor('eu', 'Europe'), actor('RU', 'Russia')],
  mentions: [mention(text, 'Kyiv', 'kyiv'), mention(text, 'Ukraine', 'UA')],
  claims: [asks, warns, strikes],
});

const after = (...choices: readonly Choice[]): Ledger =>
  choices.reduce((ledger, choice) => record(ledger, decide(choice, new Date('2025-01-01T00:00:00Z'), ledger)), EMPTY_LEDGER);

test('a merge is shown before it is done: names, counts, and what falls away', () => {
  const preview = previewMerge(extraction, kyiv, ukraine);
  expect(preview.name).toBe('Ukraine');
  expect(preview.aliases.map((a) => a.text)).toEqual(['Ucraina', 'Kyiv', 'Kiev']);
  expect([preview.claims, preview.articles, preview.between]).toEqual([2, 1, [warns]]);
});

describe('an edited claim', () => {
  const values = valuesOf(strikes) as CompleteClaim;
  test('has another speaker and time, or none any more', () => {
    const dated = { ...strikes, when: { from: '2025', to: '2025' } };
    const own = valuesOf(dated) as CompleteClaim;
    expect(changesBetween(dated, own)).toBeUndefined();
    const changes = changesBetween(dated, { ...own, when: undefined, by: [actorId('eu')] });
    expect(changes).toEqual({ when: null, by: ['eu'] });
    const { corpus: after } = replay({ ...extraction, claims: [dated] }, [decide({ kind: 'edit-claim', claim: dated.id, changes: changes! }, new Date(0), EMPTY_LEDGER)]);
    expect(after.claims[0]).not.toHaveProperty('when');
    expect(after.claims[0]?.by).toEqual(['eu']);
  });

  test('keeps only what was changed', () => {
    expect(changesBetween(strikes, { ...values, status: 'denied', label: 'did not strike' })).toEqual({ status: 'denied', label: 'did not strike' });
  });
  test('is no decision when nothing was', () => expect(changesBetween(strikes, values)).toBeUndefined());
});

describe('decisions in words', () => {
  const ledger = after({ kind: 'merge', from: kyiv.id, into: ukraine.id }, { kind: 'reject-claim', claim: strikes.id }, { kind: 'hide', actor: actorId('eu') });
  const extracted = { actors: new Map(extraction.actors.map((a) => [a.id, a])), claims: new Map(extraction.claims.map((c) => [c.id, c])) };
  const naming = namingOf(openCorpus(extraction, ledger.decisions), extracted);
  test('name also what they did away with', () => {
    expect(ledger.decisions.map((d) => decisionInWords(d, naming, translator('en')))).toEqual([
      'Merged Kyiv into Ukraine', 'Rejected: Russia → Ukraine: strikes', 'Hid Europe',
    ]);
  });
});

describe('coming back to the page', () => {
  const beside = newProject('Example', extraction);
  const ledger = after({ kind: 'merge', from: kyiv.id, into: ukraine.id }, { kind: 'reject-claim', claim: strikes.id });
  const kept = (project: Project = beside) => ({ project: { ...project, layout: { UA: { x: 1, y: 2 }, gone: { x: 3, y: 4 } } }, ledger: undo(ledger) });

  test('the first time, everything is as extracted', () => {
    expect(resume(beside, undefined)).toEqual({ project: beside, ledger: EMPTY_LEDGER });
  });

  test('decisions, what can be redone, and places are taken up', () => {
    const { project, ledger: resumed } = resume(beside, kept());
    expect(resumed.decisions.map((d) => d.kind)).toEqual(['merge']);
    expect(resumed.undone).toHaveLength(1);
    expect(project.layout).toEqual({ UA: { x: 1, y: 2 } });
  });

  test('what was noted before the project could be saved is taken up', () => {
    const noted = { ledger, extraction: fingerprint(extraction) };
    expect(resume(beside, undefined, noted).ledger).toEqual(ledger);
    expect(resume(beside, kept(), noted).ledger).toEqual(ledger);
    const fresh = newProject('Example', { ...extraction, claims: [asks, strikes] });
    expect(resume(fresh, undefined, noted).ledger.decisions).toEqual(ledger.decisions);
    // What was saved since, on the extraction before, knows more than a note from another one.
    expect(resume(beside, kept(), { ...noted, extraction: 'another' }).ledger).toEqual(undo(ledger));
  });

  test('on a fresh extraction, decisions hold as far as they can', () => {
    const fresh = newProject('Example', { ...extraction, claims: [asks, strikes] });
    const { project, ledger: resumed } = resume(fresh, { ...kept(), ledger });
    expect(resumed.decisions).toHaveLength(2);
    expect(openCorpus(project.corpus, resumed.decisions).corpus.claims.map((c) => c.id)).toEqual([asks.id]);
  });
});
