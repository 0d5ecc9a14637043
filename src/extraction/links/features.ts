import { isPassive, isVerb } from '../claims/arguments.ts';
import type { Finding } from '../claims/finding.ts';
import type { Placed, Scene } from '../claims/scene.ts';
import { meantBy } from '../claims/senses.ts';
import { caseOf, pathBetween, relation, type TreePath, uposOf } from '../claims/tree.ts';
import { typesInScene } from '../typing/index.ts';
import type { Candidate } from './candidate.ts';

/**
 * What is known about two actors in a sentence, as names of features that hold. Words enter by what the lexicon knows
 * of them, so that what is learned from one language holds in the others; words themselves enter with their language.
 */
export function featuresOf({ scene, first, second }: Candidate, ruled: readonly Finding[]): string[] {
  const features: string[] = ['bias'];
  const add = (...parts: readonly (string | number)[]): void => void features.push(parts.join('|'));
  const kinds = `${first.actor.type}>${second.actor.type}`;
  add('kinds', kinds);
  add('forms', first.mention.form, second.mention.form);
  add('kinds+forms', kinds, first.mention.form, second.mention.form);
  const gap = second.start - first.end;
  add('gap', bucket(gap));
  add('others', Math.min(4, othersBetween(scene, first, second)));
  const path = pathBetween(scene, first.head, second.head);
  if (path) addPath(add, scene, path, kinds);
  addBetween(add, scene, first, second, kinds, path);
  addAround(add, scene, first, second);
  addTyped(add, scene, first, second, ruled);
  addRuled(add, first, second, kinds, ruled);
  return [...new Set(features)];
}

/** What the model of event types makes of the two, either way round. */
function addTyped(add: Add, scene: Scene, first: Placed, second: Placed, ruled: readonly Finding[]): void {
  for (const [way, source, target] of [['>', first, second], ['<', second, first]] as const) {
    const types = typesInScene(scene, source, target, ruled) ?? [];
    for (const { type, likelihood } of types) {
      if (likelihood >= 0.2) add('typed', type);
      if (likelihood >= 0.5) add('typed surely', type);
      if (likelihood >= 0.8) add('typed very surely', type, way);
    }
    if (types.length > 0) add('typing', way, Math.floor(4 * Math.max(...types.map((t) => t.likelihood))));
  }
}

/** What the rules say of the two. */
function addRuled(add: Add, first: Placed, second: Placed, kinds: string, ruled: readonly Finding[]): void {
  const [a, b] = [first.actor.id, second.actor.id];
  const said = ruled.filter((f) => (f.source.actor.id === a && f.target.actor.id === b) || (f.source.actor.id === b && f.target.actor.id === a));
  add('rules', Math.min(2, said.length));
  for (const { type, rule, mutual, source, confidence } of said) {
    const way = mutual ? '~' : source.actor.id === a ? '>' : '<';
    add('rule', rule);
    add('rule type', type);
    add('rule type+way', type, way);
    add('rule way', way);
    add('rule+type', rule, type);
    add('rule+kinds', rule, kinds);
    add('rule sure', Math.round(confidence * 5));
  }
}

const CLAUSES = new Set(['ccomp', 'advcl', 'acl', 'conj', 'parataxis', 'xcomp', 'csubj']);

type Add = (...parts: readonly (string | number)[]) => void;

function bucket(n: number): string {
  return n <= 3 ? String(n) : n <= 6 ? '4-6' : n <= 12 ? '7-12' : n <= 20 ? '13-20' : 'far';
}

function othersBetween(scene: Scene, a: Placed, b: Placed): number {
  return new Set(scene.placed.filter((p) => p.start >= a.end && p.end <= b.start && p.actor.id !== a.actor.id && p.actor.id !== b.actor.id).map((p) => p.actor.id)).size;
}

/** What a word can mean as "TYPE" with marks: `<` reversed, `~` mutual. The first senses say most. */
function meaningsOf(scene: Scene, i: number): string[] {
  const senses = meantBy(scene, i);
  return [...new Set(senses.slice(0, 3).map((s) => `${s.type}${s.reversed ? '<' : ''}${s.mutual ? '~' : ''}`))];
}

/** The class of a preposition by what it does, or the word with its language. */
function markOf(scene: Scene, i: number): string {
  const word = caseOf(scene, i);
  if (word === '') return '-';
  const { prepositions } = scene.lexicon;
  for (const role of ['agent', 'of', 'between', 'with', 'from', 'place', 'object', 'including', 'exception'] as const) if (prepositions[role].has(word)) return role;
  return wordOf(scene, word);
}

function wordOf(scene: Scene, word: string): string {
  return `${scene.lexicon.lang}:${word}`;
}

function addPath(add: Add, scene: Scene, path: TreePath, kinds: string): void {
  const { top, left, right } = path;
  const steps = (side: readonly number[]): string => side.map((t) => relation(scene.tokens[t])).join('^');
  const shape = `${steps(left)}*${steps(right)}`;
  const length = left.length + right.length;
  add('length', Math.min(9, length));
  if (length <= 7) add('shape', shape);
  if (length <= 5) add('shape+kinds', shape, kinds);
  const [l, r] = [left.at(-1), right.at(-1)];
  const ends = `${l === undefined ? 'top' : relation(scene.tokens[l])}:${r === undefined ? 'top' : relation(scene.tokens[r])}`;
  const marks = `${markOf(scene, left[0] ?? top)}:${markOf(scene, right[0] ?? top)}`;
  const topMarks = `${l === undefined ? '' : markOf(scene, l)}:${r === undefined ? '' : markOf(scene, r)}`;
  const voice = isVerb(scene, top) ? (isPassive(scene, top) ? 'passive' : 'active') : uposOf(scene, top) ?? '';
  add('ends', ends, voice);
  add('ends+marks', ends, voice, topMarks);
  add('marks', marks);
  add('first+last', relation(scene.tokens[left[0] ?? top]), relation(scene.tokens[right[0] ?? top]), marks);
  add('top', uposOf(scene, top) ?? '');
  add('top word', wordOf(scene, scene.lemmas[top] ?? ''));
  add('top word+ends', wordOf(scene, scene.lemmas[top] ?? ''), ends);
  const inner = [...left.slice(1), top, ...right.slice(1)];
  const seen = new Set<string>();
  for (const t of inner) {
    const place = t === top ? 'top' : left.includes(t) ? 'left' : 'right';
    for (const m of meaningsOf(scene, t)) {
      seen.add(m);
      add('means', m);
      add('means at', m, place, length <= 2 ? 'near' : length <= 4 ? 'middle' : 'far');
      add('means+ends', m, place, ends, voice);
      if (t === top) add('means+marks', m, voice, ends, topMarks);
      add('means+kinds', m, kinds);
    }
    if (t !== top) add('way', place, relation(scene.tokens[t]), uposOf(scene, t) ?? '');
    add('path word', wordOf(scene, scene.lemmas[t] ?? ''));
    for (const c of scene.children[t] ?? []) {
      if (left.includes(c) || right.includes(c) || c === top) continue;
      for (const m of meaningsOf(scene, c)) add('beside', m, relation(scene.tokens[c]), place);
      if (relation(scene.tokens[c]) === 'obj') add('object word', wordOf(scene, scene.lemmas[c] ?? ''));
    }
  }
  // Somebody else on the way is more likely the one meant.
  const passed = new Set(inner.flatMap((t) => scene.at[t] ?? []).map((p) => p.actor.type));
  for (const kind of passed) add('passes', kind, kinds);
  add('passed', passed.size);
  add('clauses', [...left, ...right].filter((t) => CLAUSES.has(relation(scene.tokens[t]))).length);
  add('meanings', seen.size === 0 ? 'none' : seen.size === 1 ? 'one' : 'many');
}

function addBetween(add: Add, scene: Scene, a: Placed, b: Placed, kinds: string, path: TreePath | undefined): void {
  const { lexicon } = scene;
  const onPath = path ? [path.top, ...path.left, ...path.right] : [];
  const means = new Set<string>();
  const tokens = scene.tokens.slice(a.end, b.start);
  tokens.forEach((t, k) => {
    const i = a.end + k;
    if (scene.placed.some((p) => p.start <= i && i < p.end)) return;
    const lemma = scene.lemmas[i] ?? '';
    for (const m of meaningsOf(scene, i)) means.add(`${m}${onPath.includes(i) ? '' : '?'}`);
    if (lexicon.roles.has(lemma)) add('between role', lexicon.roles.get(lemma)?.type ?? '', kinds, tokens.length <= 4 ? 'near' : 'far');
    if (lexicon.firms.has(lemma)) add('between firm', kinds);
    if (lexicon.parts.has(lemma)) add('between part', kinds);
    if (lexicon.forces.has(lemma)) add('between force', kinds);
    if (lexicon.membership.nouns.has(lemma) || lexicon.membership.verbs.has(lemma)) add('between member', kinds);
    if (lexicon.reporting.has(lemma) && isVerb(scene, i)) add('between says');
    if (/^[",;:()“”«»–—]$/.test(t.form)) add('between sign', t.form);
    if (t.upos !== 'PUNCT' && t.upos !== 'DET' && tokens.length <= 10) add('between word', wordOf(scene, lemma));
  });
  for (const m of means) add('between means', m);
  if (tokens.length <= 4) {
    add('string', scene.lexicon.lang, ...tokens.map((_, k) => (scene.placed.some((p) => p.start <= a.end + k && a.end + k < p.end) ? 'NAME' : scene.lemmas[a.end + k] ?? '')));
    add('tags', kinds, ...tokens.map((t) => t.upos));
  }
}

function addAround(add: Add, scene: Scene, a: Placed, b: Placed): void {
  const kindAt = (i: number): string => {
    const lemma = scene.lemmas[i];
    if (lemma === undefined) return 'edge';
    const role = scene.lexicon.roles.get(lemma);
    if (role) return role.type;
    return meaningsOf(scene, i)[0] ?? scene.tokens[i]?.upos ?? '';
  };
  add('before first', kindAt(a.start - 1));
  add('before second', kindAt(b.start - 1), b.actor.type);
  add('behind first', kindAt(a.end), a.actor.type);
  add('behind second', kindAt(b.end));
  add('word before first', wordOf(scene, scene.lemmas[a.start - 1] ?? ''));
  add('word behind second', wordOf(scene, scene.lemmas[b.end] ?? ''));
}
