import { existsSync, readFileSync } from 'node:fs';
import type { ConlluSentence, LanguageEngine, NameType } from '../../src/language/index.ts';
import type { Rival } from './rivals.ts';
import { f1, type Percent } from './score.ts';

/** Types that all compared systems have; what a set calls otherwise is left out on both sides. */
const TYPES: Readonly<Record<string, NameType>> = {
  place: 'place', PER: 'person', LOC: 'place', ORG: 'organisation',
  person: 'person', politician: 'person', location: 'place', country: 'place',
  organisation: 'organisation', politicalparty: 'organisation',
};

export interface NameSet {
  readonly name: string;
  readonly lang: string;
  readonly texts: readonly { readonly text: string; readonly entities: readonly Entity[] }[];
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Reads JSON lines `{text, lang, entities: [{start, end, type}]}`; undefined if the file is not there. */
export function readNameSet(path: string, name: string): NameSet | undefined {
  if (!existsSync(path)) return undefined;
  const records = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; lang: string; entities: Entity[] });
  return { name, lang: records[0]?.lang ?? 'en', texts: records };
}

export interface NameScores {
  readonly all: Percent;
  readonly byType: Readonly<Record<string, Percent>>;
}

/** Span F1: a name counts if both ends and the type agree. `find` gives the names of a text. */
export function scoreNames(set: NameSet, find: (text: string) => readonly { start: number; end: number; type: string }[]): NameScores {
  const gold: string[] = [];
  const found: string[] = [];
  for (const [i, { text, entities }] of set.texts.entries()) {
    for (const { start, end, type } of entities) if (TYPES[type]) gold.push(`${TYPES[type]} ${i} ${start} ${end}`);
    for (const { start, end, type } of find(text)) if (TYPES[type]) found.push(`${type} ${i} ${start} ${end}`);
  }
  const byType = Object.fromEntries(['person', 'place', 'organisation'].map((type) => {
    const of = (keys: readonly string[]): string[] => keys.filter((k) => k.startsWith(type));
    return [type, f1(of(gold), of(found))];
  }));
  return { all: f1(gold, found), byType };
}

/** Names as our engine finds them; a set's texts are single sentences and are read as such. */
export function engineNames(engine: LanguageEngine, lang: string): (text: string) => Entity[] {
  return (text) => engine.analyse(text, lang).sentences.flatMap(({ tokens, names }) =>
    names.flatMap(({ start, end, type }) => {
      const [first, last] = [tokens[start], tokens[end - 1]];
      return first && last ? [{ start: first.span.from, end: last.span.to, type }] : [];
    }));
}

export function rivalNames(rival: Rival): (text: string) => readonly Entity[] {
  return (text) => rival.analyse(text).names;
}

const GUM_TYPES: Readonly<Record<string, NameType>> = { person: 'person', place: 'place', organization: 'organisation' };

/**
 * Names in GUM news: mentions of people, places and organisations whose head is a proper noun, cut down to the
 * run of proper nouns around the head (titles like "President" taken off people).
 */
export function gumNewsNames(treebank: readonly ConlluSentence[]): NameSet {
  let document = '';
  const texts: { text: string; entities: Entity[] }[] = [];
  for (const sentence of treebank) {
    document = sentence.comments.find((c) => c.startsWith('# newdoc'))?.split('=')[1]?.trim() ?? document;
    if (!document.includes('_news_')) continue;
    texts.push({ text: sentenceText(sentence).text, entities: gumEntities(sentence) });
  }
  return { name: 'GUM news (dev + test)', lang: 'en', texts };
}

function sentenceText(sentence: ConlluSentence): { text: string; spans: [number, number][] } {
  let text = '';
  const spans: [number, number][] = [];
  for (let i = 0; i < sentence.words.length; ) {
    const range = sentence.ranges.find((r) => r.start === i);
    const end = range?.end ?? i + 1;
    for (const word of sentence.words.slice(i, end)) {
      spans.push([text.length, text.length + word.form.length]);
      text += word.form;
    }
    if (!(range?.misc ?? sentence.words[i]?.misc ?? '').includes('SpaceAfter=No')) text += ' ';
    i = end;
  }
  return { text, spans };
}

/** A title is no part of a name, as in the other sets. */
const TITLES = new Set((
  'mr mr. mrs mrs. ms ms. dr dr. prof prof. professor president vice prime minister senator sen sen. rep rep. governor gov gov. ' +
  'representative congressman congresswoman general gen gen. col col. colonel lt lt. lieutenant capt capt. captain sgt sgt. ' +
  'sergeant maj major judge justice chief secretary ambassador king queen prince princess pope sir lord lady chancellor mayor ' +
  'sheikh ayatollah imam rev rev. reverend bishop cardinal archbishop father sister saint coach director foreign'
).split(' '));
const JOINERS = new Set(['of', 'for', 'and', 'the', '-', 'de', '&', "'", 'al', '/']);

function gumEntities(sentence: ConlluSentence): Entity[] {
  const { words } = sentence;
  const { spans } = sentenceText(sentence);
  const form = (i: number): string => words[i]?.form ?? '';
  const proper = (i: number): boolean => words[i]?.upos === 'PROPN';
  const capital = (i: number): boolean => /^\p{Lu}/u.test(form(i));
  const named = gumMentions(sentence).flatMap(({ first, last, type: entity }) => {
    const type = GUM_TYPES[entity];
    const head = words.findIndex((w, i) => i >= first && i <= last && (w.head < first || w.head > last));
    if (!type || !proper(head)) return [];
    let [a, b] = [head, head];
    const joinsBefore = (i: number): boolean => (capital(i) && /^(?:PROPN|ADJ|NOUN|NUM|VERB)$/.test(words[i]?.upos ?? ''))
      || (/^[-.]$/.test(form(i)) && i > first && capital(i - 1));
    while (a > first && joinsBefore(a - 1)) a -= 1;
    const reach = (): number => (proper(b + 1) ? 1 : JOINERS.has(form(b + 1)) ? (proper(b + 2) ? 2 : form(b + 2) === 'the' && proper(b + 3) ? 3 : 0) : 0);
    for (let step = reach(); step > 0 && b + step <= last; step = reach()) b += step;
    if (type === 'person') while (a <= b && TITLES.has(form(a).toLowerCase())) a += 1;
    return a <= b ? [{ a, b, type }] : [];
  });
  // Of names that overlap the widest is kept, as in the other sets.
  const kept: typeof named = [];
  for (const name of named.sort((x, y) => y.b - y.a - (x.b - x.a) || x.a - y.a)) {
    if (!kept.some((other) => other.a <= name.b && name.a <= other.b)) kept.push(name);
  }
  return kept.map(({ a, b, type }) => ({ start: spans[a]?.[0] ?? 0, end: spans[b]?.[1] ?? 0, type }));
}

/** GUM's `Entity=` brackets: "(12-person-giv:act-…" opens, "12)" closes, both in one when it is one word. */
function gumMentions(sentence: ConlluSentence): { first: number; last: number; type: string }[] {
  const found: { first: number; last: number; type: string }[] = [];
  const open: { id: string; first: number; type: string }[] = [];
  for (const [i, { misc }] of sentence.words.entries()) {
    const brackets = misc.split('|').filter((m) => m.startsWith('Entity=')).map((m) => m.slice(7)).join('');
    for (const [piece] of brackets.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [id = '', type = ''] = piece.replace(/^\(|\)$/g, '').split('-');
      if (!piece.startsWith('(')) {
        const at = open.findLastIndex((o) => o.id === id);
        const [opened] = at >= 0 ? open.splice(at, 1) : [];
        if (opened) found.push({ first: opened.first, last: i, type: opened.type });
      } else if (piece.endsWith(')')) found.push({ first: i, last: i, type });
      else open.push({ id, first: i, type });
    }
  }
  return found;
}
