import { describe, expect, test } from 'vitest';
import { webAddress } from '../../src/explorer/dossier/original-link.tsx';
import { endMarks } from '../../src/explorer/dossier/quote.tsx';
import { passages } from '../../src/explorer/reader/paragraphs.ts';
import { inTextOrder, marksOf } from '../../src/explorer/reader/reading-marks.ts';
import { wholeWords } from '../../src/explorer/reader/selected-words.ts';
import { segments, type Mark } from '../../src/explorer/reader/segments.ts';
import { article, articleId, claim, mention } from './examples.ts';

/** Reads marks out of a text: "{[Russia] strikes}" marks a mention in a claim. */
function marked(source: string): { text: string; marks: Mark<string>[] } {
  let text = '';
  const open: { kind: string; from: number }[] = [];
  const marks: Mark<string>[] = [];
  for (const c of source) {
    if (c === '[' || c === '{') open.push({ kind: c === '[' ? 'mention' : 'claim', from: text.length });
    else if (c === ']' || c === '}') {
      const at = open.findLastIndex((o) => o.kind === (c === ']' ? 'mention' : 'claim'));
      const [o] = open.splice(at, 1);
      marks.push({ kind: o!.kind, span: { from: o!.from, to: text.length } });
    } else text += c;
  }
  return { text, marks };
}

function show(source: string, part?: string): string {
  const { text, marks } = marked(source);
  const from = part ? text.indexOf(part) : 0;
  return segments(text, { from, to: from + (part ?? text).length }, marks)
    .map((s) => (s.kinds.length > 0 ? `<${[...s.kinds].sort().join('+')}:${s.text}>` : s.text))
    .join('');
}

describe('marks cut a text without losing any of it', () => {
  test.each([
    ['no marks', 'no marks'],
    ['[Russia] strikes', '<mention:Russia> strikes'],
    ['{[Russia] strikes [Kyiv]} again', '<claim+mention:Russia><claim: strikes ><claim+mention:Kyiv> again'],
    ['{one [two} three]', '<claim:one ><claim+mention:two><mention: three>'],
    ['[a][b]', '<mention:a><mention:b>'],
  ])('%s', (source, expected) => expect(show(source)).toBe(expected));

  test('a mark that begins before the part shown is cut at it', () => {
    expect(show('{Russia strikes. Kyiv burns.}', 'Kyiv burns.')).toBe('<claim:Kyiv burns.>');
  });
});

test('page furniture folds, text stays', () => {
  const { blocks } = article('a', 'World Russia Opinion\nPhoto: somebody\nRussia strikes.\nRelated posts\nKyiv answers.');
  const kinds = ['rubric', 'credit', 'body', 'teaser', 'body'] as const;
  const passed = passages({ blocks: blocks.map((b, i) => ({ ...b, kind: kinds[i]! })) });
  expect(passed.map((p) => (p.kind === 'read' ? 'read' : `folded ${p.blocks.length}`))).toEqual(['folded 2', 'read', 'folded 1', 'read']);
});

describe('a quote marks both actors', () => {
  const of = article('a', 'Moscow said little. Russia will send missiles to Belarus, Minsk said.');
  const sends = claim(of, 'Russia will send missiles to Belarus', ['RU', 'MOBILIZE', 'BY']);
  const mentions = [mention(of, 'Moscow', 'RU'), mention(of, 'Russia', 'RU'), mention(of, 'Belarus', 'BY'), mention(of, 'Minsk', 'BY')];
  const words = (c: typeof sends): string[] => endMarks(c, mentions).map((m) => `${m.kind}: ${of.text.slice(m.span.from, m.span.to)}`);

  test('where the claim says', () => expect(words({ ...sends, sourceSpan: { from: 0, to: 6 } })).toEqual(['source: Moscow', 'target: Belarus']));
  test('else where they are mentioned inside the evidence', () => expect(words(sends)).toEqual(['source: Russia', 'target: Belarus']));
});

test('claims are walked in the order of the text, and the one opened is current', () => {
  const of = article('a', 'One strikes. Two answers.');
  const second = claim(of, 'Two answers', ['B', 'ASSAULT', 'A']);
  const first = claim(of, 'One strikes', ['A', 'ASSAULT', 'B']);
  expect(inTextOrder([second, first])).toEqual([first, second]);
  const current = marksOf([], [first, second], { article: articleId('a'), claim: second.id }).filter((m) => m.kind.kind === 'claim' && m.kind.current);
  expect(current.map((m) => m.span)).toEqual([second.evidence]);
});

// oxlint-disable-next-line no-script-url
test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address', '', undefined])('%s is never linked to', (url) => {
  expect(webAddress(url)).toBeUndefined();
});

test('pages of the web are linked to', () => expect(webAddress('https://www.ore12.net/a/')?.host).toBe('www.ore12.net'));

test.each([
  ['he announcemen', 'The announcement'],
  [' Minsk, ', 'Minsk,'],
  ['Minsk', 'Minsk'],
  ['  ', undefined],
])('selected words are whole ones: %j', (selected, whole) => {
  const text = 'The announcement from Minsk,  was brief.';
  const from = text.indexOf(selected);
  const span = wholeWords(text, { from, to: from + selected.length });
  expect(span && text.slice(span.from, span.to)).toBe(whole);
});
