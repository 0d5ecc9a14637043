import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, hasCase, isUnder, isVerbal, nameAt, type NamedAt } from './draft.ts';

/** "Germany [opposed → Poland]": the verb takes its head's place, the name before it is subject, the head object. */
export function verbsFromAttributes(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): void {
  for (const [v, draft] of drafts.entries()) {
    const noun = draft.head;
    const above = drafts[noun];
    if (!above || noun < v || !(draft.deprel === 'amod' || (draft.deprel === 'compound' && /VerbForm=Fin/.test(tokens[v]?.feats ?? ''))) || !isVerbal(tokens[v])) continue;
    if (!lexicon.isVerb(lexicon.lemmaOf(tokens[v]?.form.toLowerCase() ?? '', tokens[v]?.lemma.toLowerCase() ?? '', true))) continue;
    const before = nameAt(names, v - 1);
    const subject = before && drafts[before.head];
    // "[Ghana → condemned] joint drills": the name may already hang on the verb, at the top of a clause.
    const leading = subject?.head === v && /^(?:nsubj|compound)/.test(subject.deprel) && /^(?:root|ccomp|parataxis)$/.test(above.deprel);
    if (!subject || before.end !== v || (subject.head !== noun && !leading) || hasCase(drafts, before.head)) continue;
    draft.head = above.head;
    draft.deprel = above.deprel;
    above.head = v;
    above.deprel = 'obj';
    subject.head = v;
    subject.deprel = 'nsubj';
    for (const d of drafts) if (d.head === noun && ['mark', 'nsubj', 'aux', 'punct', 'advmod', 'obl'].includes(d.deprel) && d !== draft) d.head = v;
  }
}

/**
 * "Built airstrips and [stationed ← bombers] on the island": a form of a known verb right behind "and", taken for an
 * attribute of the noun behind it where that noun is no more than a further object, is the second verb.
 * @returns the verbs found
 */
export function verbsBehindConjunctions(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): number[] {
  return [...drafts.entries()].flatMap(([v, draft]) => {
    const noun = draft.head;
    const above = drafts[noun];
    if (!above || draft.deprel !== 'amod' || noun < v || above.deprel !== 'conj' || !isVerbal(tokens[v]) || tokens[v - 1]?.upos !== 'CCONJ') return [];
    const first = above.head;
    const verb = drafts[first]?.head ?? -1;
    if (drafts[first]?.deprel !== 'obj' || !isVerbal(tokens[verb]) || drafts.some((d, i) => d.head === noun && i < v && /^(?:det|amod|nummod)/.test(d.deprel))) return [];
    if (!lexicon.isVerb(lexicon.lemmaOf(tokens[v]?.form.toLowerCase() ?? '', tokens[v]?.lemma.toLowerCase() ?? '', true))) return [];
    Object.assign(draft, { head: verb, deprel: 'conj' });
    Object.assign(above, { head: v, deprel: 'obj' });
    for (const [i, d] of drafts.entries()) if (d.head === noun && i === v - 1) d.head = v;
    return [v];
  });
}

/** "After [the State Department] approved": a name between a conjunction and a verb without a subject is the subject. */
export function subjectsFromObliques(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { end, head } of names) {
    const draft = drafts[head];
    if (!draft || draft.deprel !== 'obl') continue;
    let v = end;
    while (tokens[v]?.upos === 'AUX' || tokens[v]?.upos === 'ADV') v++;
    const verb = drafts[v];
    if (!verb || !isVerbal(tokens[v]) || v - end > 3 || !/VerbForm=Fin/.test(tokens[v]?.feats ?? '') || !/^(?:ccomp|advcl|parataxis|dep)/.test(verb.deprel)) continue;
    if (drafts.some((d) => d.head === v && d.deprel.startsWith('nsubj')) || (verb.head !== draft.head && (hasCase(drafts, head) || !isUnder(drafts, draft.head, verb.head)))) continue;
    for (const d of drafts) if (d.head === head && d.deprel === 'case') Object.assign(d, { head: v, deprel: 'mark' });
    Object.assign(draft, { head: v, deprel: 'nsubj' });
    verb.deprel = 'advcl';
  }
}

/** "[Poland ← borders] Ukraine": a bare name before a verb that hangs on it as a compound is its subject. */
export function subjectsFromCompounds(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { head } of names) {
    const draft = drafts[head];
    if (!draft || draft.head <= head || !isVerbal(tokens[draft.head]) || !['compound', 'flat', 'amod', 'dep'].includes(draft.deprel.split(':')[0] ?? '')) continue;
    const verb = drafts[draft.head];
    const taken = drafts.some((d) => d.head === draft.head && d.deprel.startsWith('nsubj'));
    if (!taken && !hasCase(drafts, head) && verb?.deprel !== 'amod') draft.deprel = 'nsubj';
  }
}

/** "Gli Stati Uniti temono che [la Russia → intenda]": of two subjects the one behind the verb is the content's. */
export function subjectsOfContents(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { end, head } of names) {
    const draft = drafts[head];
    const v = draft?.head ?? -1;
    if (!draft?.deprel.startsWith('nsubj') || !isVerbal(tokens[v]) || head < v || !drafts.some((d, i) => d.head === v && i < v && d.deprel.startsWith('nsubj'))) continue;
    const w = drafts.findIndex((d, i) => i >= end && d.head === head && isVerbal(tokens[i]) && /^(?:acl|ccomp)/.test(d.deprel));
    const clause = drafts[w];
    if (!clause || w - end > 3) continue;
    for (const [i, d] of drafts.entries()) if (d.head === v && d.deprel === 'mark' && i > v && i < head) d.head = w;
    for (const [i, d] of drafts.entries()) if (i > w && (d.head === v || d.head === head) && /^(?:ccomp|xcomp|advcl|acl)/.test(d.deprel) && /VerbForm=Inf/.test(tokens[i]?.feats ?? '')) Object.assign(d, { head: w, deprel: 'xcomp' });
    Object.assign(clause, { head: v, deprel: 'ccomp' });
    Object.assign(draft, { head: w, deprel: 'nsubj' });
  }
}

/** "Marokko hat Palästina anerkannt" with two subjects: the one nearer to what follows is the object. */
export function secondSubjects(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const [v] of drafts.entries()) {
    if (!isVerbal(tokens[v])) continue;
    const isBareName = (i: number): boolean => drafts[i]?.deprel === 'advmod' && nameAt(names, i)?.head === i && !hasCase(drafts, i);
    const subjects = drafts.flatMap((d, i) => (d.head === v && (d.deprel === 'nsubj' || isBareName(i)) ? [i] : []));
    const [first, second] = subjects;
    const taken = drafts.some((d) => d.head === v && (d.deprel === 'obj' || d.deprel === 'aux:pass' || d.deprel === 'ccomp'));
    const draft = second === undefined ? undefined : drafts[second];
    if (first === undefined || second === undefined || !draft || taken) continue;
    const leading = drafts[first];
    if (!leading || !nameAt(names, first) || !nameAt(names, second)) continue;
    leading.deprel = 'nsubj';
    draft.deprel = 'obj';
  }
}

/** "With the government of Tripoli, [led → by Sarraj]": a participle with an agent behind a comma tells of the name before it. */
export function participlesBehindNames(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { end, head } of names) {
    const v = end + 1;
    const draft = drafts[v];
    if (tokens[end]?.form !== ',' || !draft || !isVerbal(tokens[v]) || !/VerbForm=Part/.test(tokens[v]?.feats ?? '') || /Tense=Pres/.test(tokens[v]?.feats ?? '')) continue;
    if (!/^(?:advcl|parataxis|conj)/.test(draft.deprel) || draft.head === head || head === v || isUnder(drafts, head, v)) continue;
    const own = drafts.some((d) => d.head === v && /^(?:nsubj|aux)/.test(d.deprel));
    const agent = drafts.some((d, i) => d.head === v && /^(?:obl|nmod)/.test(d.deprel) && hasCase(drafts, i));
    if (own || !agent) continue;
    Object.assign(draft, { head, deprel: 'acl' });
  }
}

/** "[Perú planea]" with the first word of the sentence taken for an adverb: a bare name before a verb without a subject is it. */
export function bareNames(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { head } of names) {
    const draft = drafts[head];
    if (!draft || draft.deprel !== 'advmod' || draft.head <= head || !isVerbal(tokens[draft.head]) || hasCase(drafts, head)) continue;
    if (!drafts.some((d) => d.head === draft.head && d.deprel.startsWith('nsubj'))) draft.deprel = 'nsubj';
  }
}

/** "[Guerre en Ukraine] : Zelensky appelle": of two subjects parted by a colon the first is the headline's topic. */
export function topicsBeforeColons(tokens: readonly Token[], drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (!draft.deprel.startsWith('nsubj') || draft.head < i) continue;
    const second = drafts.findIndex((d, k) => k > i && d.head === draft.head && d.deprel.startsWith('nsubj'));
    if (second > i && tokens.slice(i, second).some((t) => t.form === ':')) draft.deprel = 'dislocated';
  }
}
