import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/index.ts';
import type { Corpus, Decision } from '../../src/model/index.ts';
import { decide, EMPTY_LEDGER, replay, replaySteps, type Choice } from '../../src/project/index.ts';
import { claimOf, corpusOf, id } from '../graph/small-corpus.ts';

const base = corpusOf(['zel ACCUSE RU', 'volodymyr ACCUSE RU in:a2', 'US AID UA by:zel', 'RU OPERATES oreshnik', 'RU ASSAULT UA with:oreshnik'], {
  actors: ['zel:person:Zelensky', 'volodymyr:person:Volodymyr Zelensky:Zelenskyj', 'oreshnik:equipment:Oreshnik'],
});
const corpus: Corpus = {
  ...base,
  mentions: [{ actor: id('zel'), article: base.articles[0]!.id, span: { from: 0, to: 5 }, form: 'name' }],
  suggestions: [{ from: id('zel'), into: id('volodymyr'), reason: 'same surname' }],
};
const at = new Date('2025-01-01T00:00:00Z');
const decisions = (...choices: Choice[]): Decision[] => choices.map((c) => decide(c, at, EMPTY_LEDGER));
const run = (...choices: Choice[]) => replay(corpus, decisions(...choices));
const said = (c: Corpus) => c.claims.map((x) => `${x.source} ${x.type} ${x.target}`);

describe('replaying decisions', () => {
  test('no decisions change nothing', () => {
    expect(run().corpus).toEqual(corpus);
  });

  test('merge: claims, mentions, speakers and names go over', () => {
    const { corpus: after, mergedInto } = run({ kind: 'merge', from: id('zel'), into: id('volodymyr') });
    expect(after.actors.map((a) => a.id)).not.toContain('zel');
    expect(after.actors.find((a) => a.id === 'volodymyr')?.aliases.map((a) => a.text)).toEqual(['Zelenskyj', 'Zelensky']);
    expect(said(after).slice(0, 2)).toEqual(['volodymyr ACCUSE RU', 'volodymyr ACCUSE RU']);
    expect(after.claims[2]?.by).toEqual(['volodymyr']);
    expect(after.mentions[0]?.actor).toBe('volodymyr');
    expect(after.suggestions).toEqual([]);
    expect([...mergedInto]).toEqual([['zel', 'volodymyr']]);
    expect(buildGraph(after).getEdgeAttribute('volodymyr|RU|ACCUSE', 'articles')).toBe(2);
  });

  test('merges follow one another, and later decisions find the merged actor by its old id', () => {
    const { corpus: after, unapplied } = run(
      { kind: 'merge', from: id('zel'), into: id('volodymyr') },
      { kind: 'merge', from: id('volodymyr'), into: id('UA') },
      { kind: 'rename', actor: id('zel'), name: 'Ukraine (government)' },
      { kind: 'merge', from: id('UA'), into: id('zel') },
    );
    expect(after.actors.find((a) => a.id === 'UA')?.name).toBe('Ukraine (government)');
    expect(unapplied.map((u) => u.reason)).toEqual(['Ukraine (government) and Ukraine (government) are one already']);
  });

  test('claims that become the same through a merge stay once', () => {
    const [first] = corpus.claims;
    const twin = { ...claimOf('volodymyr ACCUSE RU'), evidence: first!.evidence, confidence: 0.5 };
    const { corpus: after } = replay({ ...corpus, claims: [first!, twin] }, decisions({ kind: 'merge', from: id('zel'), into: id('volodymyr') }));
    expect(after.claims).toHaveLength(1);
    expect(after.claims[0]?.confidence).toBe(0.9);
  });

  test('distinct takes the suggestion away, whichever way round', () => {
    expect(run({ kind: 'distinct', a: id('volodymyr'), b: id('zel') }).corpus.suggestions).toEqual([]);
    const late = run({ kind: 'merge', from: id('zel'), into: id('volodymyr') }, { kind: 'distinct', a: id('volodymyr'), b: id('zel') });
    expect(late.unapplied[0]?.reason).toMatch(/merged into Volodymyr Zelensky/);
  });

  test('rename keeps the old name as an alias; retype changes the type', () => {
    const { corpus: after } = run({ kind: 'rename', actor: id('zel'), name: 'V. Zelensky' }, { kind: 'retype', actor: id('zel'), type: 'organisation' });
    expect(after.actors[0]).toMatchObject({ name: 'V. Zelensky', type: 'organisation', aliases: [{ text: 'Zelensky' }] });
  });

  test('hide takes the actor with its claims and mentions, and its name from the rest', () => {
    const { corpus: after } = run({ kind: 'hide', actor: id('zel') }, { kind: 'hide', actor: id('oreshnik') });
    expect(said(after)).toEqual(['volodymyr ACCUSE RU', 'US AID UA', 'RU ASSAULT UA']);
    expect(after.claims[1]?.by).toEqual([]);
    expect(after.claims[2]).not.toHaveProperty('with');
    expect(after.mentions).toEqual([]);
  });

  test('claims are rejected, edited and added', () => {
    const [reject, , edit] = corpus.claims;
    const added = claimOf('UA REQUEST US', 9);
    const { corpus: after, unapplied } = run(
      { kind: 'reject-claim', claim: reject!.id },
      { kind: 'edit-claim', claim: edit!.id, changes: { status: 'planned', label: 'will arm' } },
      { kind: 'add-claim', claim: added },
    );
    expect(unapplied).toEqual([]);
    expect(after.claims.map((c) => c.id)).not.toContain(reject!.id);
    expect(after.claims.find((c) => c.id === edit!.id)).toMatchObject({ status: 'planned', label: 'will arm', by: ['zel'], rule: 'person' });
    expect(after.claims.at(-1)).toEqual(added);
  });

  test('moving pins an actor, also through a merge', () => {
    const { placed } = run({ kind: 'move', actor: id('zel'), x: 3, y: 4, pinned: true }, { kind: 'merge', from: id('zel'), into: id('volodymyr') });
    expect([...placed]).toEqual([['volodymyr', { x: 3, y: 4, pinned: true }]]);
  });

  test('moving in the condensed graph leaves the place in the other graph alone, and follows merges', () => {
    const { placed, placedInGroups } = run({ kind: 'move', actor: id('zel'), x: 3, y: 4, pinned: true, within: 2 }, { kind: 'merge', from: id('zel'), into: id('volodymyr') });
    expect(placed.size).toBe(0);
    expect(placedInGroups).toEqual([{ actor: 'volodymyr', x: 3, y: 4, pinned: true, within: 2 }]);
  });

  test('where only places change, the corpus stays the very same', () => {
    const move = (x: number, ledger = EMPTY_LEDGER) => decide({ kind: 'move', actor: id('zel'), x, y: 4, pinned: true }, new Date(x), ledger);
    expect(replay(base, [move(1)]).corpus).toBe(base);
    const rename = decide({ kind: 'rename', actor: id('zel'), name: 'Z' }, new Date(0), EMPTY_LEDGER);
    const decisions = [rename, move(1)];
    const replayed = replay(base, decisions);
    const again = replaySteps(base, [rename, move(1), move(2)], { decisions, replayed });
    let step = again.next();
    while (!step.done) step = again.next();
    expect(step.value.corpus).toBe(replayed.corpus);
    expect([...step.value.placed]).toEqual([['zel', { x: 2, y: 4, pinned: true }]]);
  });

  test.each<[RegExp, Choice]>([
    [/"gone" is no longer extracted/, { kind: 'rename', actor: id('gone'), name: 'x' }],
    [/"gone" is no longer extracted/, { kind: 'merge', from: id('zel'), into: id('gone') }],
    [/claim is no longer extracted/, { kind: 'reject-claim', claim: claimOf('A AID B').id }],
    [/claim is no longer extracted/, { kind: 'edit-claim', claim: claimOf('A AID B').id, changes: {} }],
    [/would be the same actor/, { kind: 'edit-claim', claim: base.claims[0]!.id, changes: { target: id('zel') } }],
    [/extracted already/, { kind: 'add-claim', claim: base.claims[0]! }],
    [/article is no longer/, { kind: 'add-claim', claim: claimOf('US AID UA in:a9', 3) }],
    [/outside the text/, { kind: 'add-claim', claim: claimOf('US AID UA', 3000) }],
    [/"XX" is no longer extracted/, { kind: 'add-claim', claim: claimOf('XX AID UA', 8) }],
  ])('what finds no object is reported: %s', (reason, choice) => {
    const { corpus: after, unapplied } = run(choice);
    expect(unapplied).toHaveLength(1);
    expect(unapplied[0]?.reason).toMatch(reason);
    expect(after).toEqual(corpus);
  });
});

describe('what a person finds in a text', () => {
  const text = 'The Wagner Group left Bakhmut. Wagner later returned, and the Group of Seven met. President Putin spoke.';
  const story = { ...base.articles[0]!, text, blocks: [{ kind: 'body' as const, span: { from: 0, to: text.length } }] };
  const span = (words: string, from = text.indexOf(words)) => ({ from, to: from + words.length });
  const known: Corpus = {
    ...base, articles: [story], claims: [],
    mentions: [
      { actor: id('RU'), article: story.id, span: span('Putin'), form: 'metonym' },
      { actor: id('US'), article: story.id, span: span('Group', text.indexOf('Group of')), form: 'name' },
    ],
  };
  const replayed = (...choices: Choice[]) => replay(known, decisions(...choices));
  const where = (c: Corpus, who: string) => c.mentions.filter((m) => m.actor === id(who)).map((m) => text.slice(m.span.from, m.span.to));
  const wagner = { id: id('wagner'), name: 'Wagner Group', type: 'organisation' as const, aliases: [{ text: 'Wagner Group', lang: 'en' }] };

  test('an added actor is there with all places where its name stands, and another name finds more', () => {
    const added: Choice = { kind: 'add-actor', actor: wagner, place: { article: story.id, span: span('Wagner Group') } };
    expect(where(replayed(added).corpus, 'wagner')).toEqual(['Wagner Group']);
    const alias: Choice = { kind: 'add-alias', actor: id('wagner'), text: 'Wagner', lang: 'en' };
    const { corpus: after, unapplied } = replayed(added, alias);
    expect(unapplied).toEqual([]);
    expect(where(after, 'wagner')).toEqual(['Wagner Group', 'Wagner']);
    expect(after.actors.find((a) => a.id === 'wagner')?.aliases.map((a) => a.text)).toEqual(['Wagner Group', 'Wagner']);
  });

  test('an added actor that a fresh extraction knows gains the names instead of being there twice', () => {
    const { corpus: after, unapplied } = replay({ ...known, actors: [...known.actors, { ...wagner, name: 'PMC Wagner' }] }, decisions({ kind: 'add-actor', actor: wagner }));
    expect(unapplied).toEqual([]);
    expect(after.actors.filter((a) => a.id === 'wagner').map((a) => a.name)).toEqual(['PMC Wagner']);
  });

  test('where it was pointed at, a name takes the place of what was extracted; elsewhere it gives way', () => {
    const place = { article: story.id, span: span('Putin') };
    const pointed = replayed({ kind: 'add-alias', actor: id('zel'), text: 'Putin', lang: 'en', place });
    expect(where(pointed.corpus, 'zel')).toEqual(['Putin']);
    expect(where(pointed.corpus, 'RU')).toEqual([]);
    const elsewhere = replayed({ kind: 'add-alias', actor: id('zel'), text: 'Putin', lang: 'en' });
    expect(where(elsewhere.corpus, 'RU')).toEqual(['Putin']);
  });

  test('a name inside a longer word is none', () => {
    expect(where(replayed({ kind: 'add-alias', actor: id('zel'), text: 'resident', lang: 'en' }).corpus, 'zel')).toEqual([]);
  });

  test('a mention is taken away from the actor it does not mean', () => {
    const place = { article: story.id, span: span('Putin') };
    expect(where(replayed({ kind: 'reject-mention', actor: id('RU'), place }).corpus, 'RU')).toEqual([]);
    expect(replayed({ kind: 'reject-mention', actor: id('UA'), place }).unapplied[0]?.reason).toMatch(/no longer found in these words/);
  });
});
