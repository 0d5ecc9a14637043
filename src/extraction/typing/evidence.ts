import { argumentsOf, isVerb } from '../claims/arguments.ts';
import type { Placed, Scene } from '../claims/scene.ts';
import { nounSenses, sensesOf } from '../claims/senses.ts';
import { statusOf } from '../claims/status.ts';
import { ancestors, caseOf, childrenBy, hangsBy, headOf, isNominal, subtree, uposOf } from '../claims/tree.ts';
import { caseOfTarget, isWithin, linkOf, wordAt, type Link } from './link.ts';

/** What speaks for one type or another: named facts, and words by their place, which count by their meaning too. */
export interface Evidence {
  readonly facts: Set<string>;
  readonly words: Readonly<Record<Place, string[]>>;
}

/** Places of words that count by their meaning: those that relate the ends, what they govern, and what else is near. */
export const PLACES = ['core', 'over', 'object', 'around'] as const;
export type Place = (typeof PLACES)[number];

/**
 * Collects what a sentence says about two of its actors. Facts are written compactly: "=word" a word that relates
 * them, ">word" its object, "/on=word" another argument, ":TYPE" what the lexicon makes of a word, "?status" how it is
 * put, "~word" an auxiliary; with the word's standing before it where there are several.
 */
export function evidenceFor(scene: Scene, sources: readonly Placed[], targets: readonly Placed[]): Evidence {
  const link = linkOf(scene, sources, targets);
  const evidence: Evidence = { facts: new Set(), words: { core: [], over: [], object: [], around: [] } };
  const { facts, words } = evidence;
  for (const [t, standing] of standings(link)) addWord(scene, link, t, standing, evidence);
  facts.add(`pair=${wordAt(scene, link.top)}>${link.verb < 0 ? '' : wordAt(scene, link.verb)}`);
  facts.add(`case=${caseOfTarget(scene, link)}`);
  facts.add(`ends=${relationOf(scene, link.source)}>${relationOf(scene, link.target)}`);
  for (const t of link.path) {
    const lemma = scene.lemmas[t] ?? '';
    facts.add(`path=${lemma}`);
    words.around.push(lemma);
    for (const type of typesAt(scene, t)) facts.add(`path:${type}`);
  }
  for (const t of ancestors(scene, link.top).slice(0, 2)) {
    facts.add(`over=${wordAt(scene, t)}`);
    for (const type of typesAt(scene, t)) facts.add(`over:${type}`);
  }
  const aside = (t: number): boolean => hangsBy(scene, t, 'advcl', 'acl:relcl', 'parataxis') && !link.path.includes(t);
  for (const t of subtree(scene, link.top, aside)) {
    if (!isEnd(link, t) && CONTENT.test(uposOf(scene, t) ?? '')) facts.add(`in=${scene.lemmas[t]}`);
  }
  if (link.target) facts.add(`target=${scene.lemmas[link.target.head]}`);
  return evidence;
}

const CONTENT = /^(?:VERB|NOUN|ADJ|ADV|PROPN)$/;

/** How a word stands: alone, or above the others, as the verb over the target, right at the target. */
type Standing = 'whole' | 'over' | 'verb' | 'low';

function standings({ top, low, verb }: Link): ReadonlyMap<number, Standing> {
  if (top === low && (verb === top || verb < 0)) return new Map([[top, 'whole']]);
  const found = new Map<number, Standing>([[top, 'over']]);
  if (verb >= 0 && verb !== top) found.set(verb, 'verb');
  if (low !== top && low !== verb) found.set(low, 'low');
  return found;
}

function isEnd({ source, target }: Link, t: number): boolean {
  return isWithin(source, t) || isWithin(target, t);
}

/** Adds a word that relates the ends, with what it governs. */
function addWord(scene: Scene, link: Link, t: number, standing: Standing, { facts, words }: Evidence): void {
  const word = wordAt(scene, t);
  const add = (fact: string): void => {
    facts.add(fact);
    if (standing !== 'whole') facts.add(`${standing}${fact}`);
  };
  const status = statusOf(scene, t);
  add(`=${word}`);
  facts.add(`=${word}+${caseOfTarget(scene, link)}`);
  facts.add(`${standing}?${status}`);
  for (const type of typesAt(scene, t)) {
    add(`:${type}`);
    facts.add(`?${status}:${type}`);
  }
  for (const mood of moodsOf(scene, t)) add(`~${mood}`);
  words[standing === 'over' ? 'over' : 'core'].push(scene.lemmas[t] ?? '');
  for (const o of argumentsOf(scene, t).objects) {
    for (const type of typesAt(scene, o)) facts.add(`>?${status}:${type}`);
    if (isEnd(link, o)) {
      facts.add(`=${word}>${isWithin(link.target, o) ? 'T' : 'S'}`);
      continue;
    }
    const lemma = scene.lemmas[o] ?? '';
    facts.add(`=${word}>${lemma}`);
    add(`>${lemma}`);
    for (const type of typesAt(scene, o)) add(`>:${type}`);
    for (const m of childrenBy(scene, o, 'amod', 'compound')) facts.add(`>${scene.lemmas[m]} ${lemma}`);
    words.object.push(lemma);
  }
  for (const c of childrenBy(scene, t, 'obl', 'advcl', 'xcomp', 'ccomp', 'nmod', 'acl', 'conj')) {
    if (isEnd(link, c) || link.path.includes(c)) continue;
    const lemma = scene.lemmas[c] ?? '';
    facts.add(`/${isVerb(scene, c) ? 'sub' : caseOf(scene, c)}=${lemma}`);
    if (!hangsBy(scene, c, 'conj', 'advcl')) words.around.push(lemma);
  }
}

/** The types of a word's senses; all but the first with a mark. */
function typesAt(scene: Scene, t: number): string[] {
  const senses = isVerb(scene, t) ? sensesOf(scene, t) : isNominal(scene, t) ? nounSenses(scene, t) : [];
  return [...new Set(senses.map((s) => s.type))].map((type, i) => (i === 0 ? type : `${type}'`));
}

/** Auxiliaries, markers and negations right at a word. */
function moodsOf(scene: Scene, t: number): string[] {
  const { negations } = scene.lexicon.status;
  return (scene.children[t] ?? []).flatMap((c) => {
    const form = scene.forms[c] ?? '';
    if (negations.has(form)) return ['not'];
    return hangsBy(scene, c, 'aux', 'cop', 'mark') ? [hangsBy(scene, c, 'aux:pass') ? 'passive' : form] : [];
  });
}

function relationOf(scene: Scene, p: Placed | undefined): string {
  if (!p) return '';
  const head = headOf(scene, p.head);
  return `${scene.tokens[p.head]?.deprel ?? ''}${head >= 0 && isVerb(scene, head) ? '' : '·'}`;
}
