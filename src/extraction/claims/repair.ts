import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { mendCases } from './repair-cases.ts';

/** Where an actor is named: token indices, half open, and the token the name hangs at. */
export interface NamedAt {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

type Draft = { head: number; deprel: string };

/**
 * Mends what parsers get wrong most often around names, where the actors found say more than the tree: a verb taken
 * for an attribute between two names ("[Germany opposed] Poland"), a name hung on a verb as part of a compound, and a
 * verb given two subjects. Everything else is left as parsed.
 */
export function repaired(tokens: readonly Token[], names: readonly NamedAt[], lexicon: Lexicon): Token[] {
  const drafts: Draft[] = tokens.map(({ head, deprel }) => ({ head, deprel }));
  namesInOnePiece(tokens, drafts, names);
  namesAsVerbs(tokens, drafts, names);
  brokenLists(tokens, drafts, names);
  subjectsFromObliques(tokens, drafts, names);
  mendCases(tokens, drafts, (i) => nameAt(names, i) !== undefined, lexicon);
  verbsFromAttributes(tokens, drafts, names, lexicon);
  subjectsFromCompounds(tokens, drafts, names);
  subjectsOfContents(tokens, drafts, names);
  secondSubjects(tokens, drafts, names);
  neighbouringNames(tokens, drafts, names);
  appositions(tokens, drafts, names, lexicon);
  return tokens.map((t, i) => {
    const draft = drafts[i];
    return draft && (draft.head !== t.head || draft.deprel !== t.deprel) ? { ...t, ...draft } : t;
  });
}

const nameAt = (names: readonly NamedAt[], i: number): NamedAt | undefined => names.find((n) => n.start <= i && i < n.end);
const isVerbal = (t: Token | undefined): boolean => t?.upos === 'VERB';
const hasCase = (drafts: readonly Draft[], i: number): boolean => drafts.some((d) => d.head === i && d.deprel === 'case');

/** "The [Nord Stream 2] pipeline" with the words of the name under different heads: the name goes before its kind. */
function namesInOnePiece(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, end, head } of names) {
    // "[Hun] [Sen]" as two subjects: the words of a name go together, and what hangs on any of them on its head.
    for (let i = start; i < end; i++) {
      const part = drafts[i];
      if (i === head || !part || (part.head >= start && part.head < end) || tokens[i]?.upos !== 'PROPN' || tokens[head]?.upos !== 'PROPN') continue;
      for (const [k, d] of drafts.entries()) if (d.head === i && (k < start || k >= end)) d.head = head;
      Object.assign(part, { head, deprel: 'flat' });
    }
    const noun = drafts[end];
    const draft = drafts[head];
    if (!noun || !draft || tokens[end]?.upos !== 'NOUN' || draft.head === end || (draft.head >= start && draft.head < end)) continue;
    const torn = drafts.slice(start, end).some((d, k) => start + k !== head && d.head === end);
    if (!torn || noun.head === head) continue;
    draft.head = end;
    draft.deprel = 'compound';
    drafts.slice(start, end).forEach((d, k) => {
      if (start + k !== head && d.head === end) Object.assign(d, { head, deprel: 'flat' });
    });
  }
}

/** "Germany [opposed → Poland]": the verb takes its head's place, the name before it is subject, the head object. */
function verbsFromAttributes(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): void {
  for (const [v, draft] of drafts.entries()) {
    const noun = draft.head;
    const above = drafts[noun];
    if (!above || noun < v || !(draft.deprel === 'amod' || (draft.deprel === 'compound' && /VerbForm=Fin/.test(tokens[v]?.feats ?? ''))) || !isVerbal(tokens[v])) continue;
    if (!lexicon.isVerb(lexicon.lemmaOf(tokens[v]?.form.toLowerCase() ?? '', tokens[v]?.lemma.toLowerCase() ?? '', true))) continue;
    const before = nameAt(names, v - 1);
    const subject = before && drafts[before.head];
    if (!subject || before.end !== v || subject.head !== noun || hasCase(drafts, before.head)) continue;
    draft.head = above.head;
    draft.deprel = above.deprel;
    above.head = v;
    above.deprel = 'obj';
    subject.head = v;
    subject.deprel = 'nsubj';
    for (const d of drafts) if (d.head === noun && ['mark', 'nsubj', 'aux', 'punct', 'advmod', 'obl'].includes(d.deprel) && d !== draft) d.head = v;
  }
}

/** "To [GOI Energy]" with the name's first word taken for an infinitive: a name stands in a phrase, not in a clause. */
function namesAsVerbs(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, end, head } of names) {
    const draft = drafts[head];
    if (!draft || !isVerbal(tokens[head]) || end - start < 2 || draft.head < 0) continue;
    if (!/^(?:advcl|xcomp|ccomp|acl|conj)/.test(draft.deprel) || drafts.some((d, i) => d.head === head && i >= end)) continue;
    const marks = drafts.filter((d, i) => d.head === head && i < start && d.deprel === 'mark');
    if (marks.length === 0) continue;
    for (const d of marks) d.deprel = 'case';
    draft.deprel = isVerbal(tokens[draft.head]) ? 'obl' : 'nmod';
  }
}

/** "In [Burkina Faso], [Mali and Niger]": names parted by a comma, of which the second has an "and", are one list. */
function brokenLists(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const b of names) {
    const a = tokens[b.start - 1]?.form === ',' ? names.find((n) => n.end === b.start - 1) : undefined;
    const draft = drafts[b.head];
    if (!a || !draft || draft.head === a.head || isUnder(drafts, b.head, a.head) || isUnder(drafts, a.head, b.head) || hasCase(drafts, b.head)) continue;
    const goesOn = drafts.some((d, i) => d.head === b.head && d.deprel === 'conj' && i > b.head && nameAt(names, i) !== undefined);
    if (!goesOn || !/^(?:nsubj|appos|obj|obl|nmod|dep|flat)/.test(draft.deprel)) continue;
    Object.assign(draft, { head: a.head, deprel: 'conj' });
  }
}

/** "After [the State Department] approved": a name between a conjunction and a verb without a subject is the subject. */
function subjectsFromObliques(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { end, head } of names) {
    const draft = drafts[head];
    if (!draft || draft.deprel !== 'obl') continue;
    let v = end;
    while (tokens[v]?.upos === 'AUX' || tokens[v]?.upos === 'ADV') v++;
    const verb = drafts[v];
    if (!verb || !isVerbal(tokens[v]) || v - end > 3 || !/VerbForm=Fin/.test(tokens[v]?.feats ?? '') || !/^(?:ccomp|advcl|parataxis|dep)/.test(verb.deprel)) continue;
    if (drafts.some((d) => d.head === v && d.deprel.startsWith('nsubj')) || verb.head !== draft.head) continue;
    for (const d of drafts) if (d.head === head && d.deprel === 'case') Object.assign(d, { head: v, deprel: 'mark' });
    Object.assign(draft, { head: v, deprel: 'nsubj' });
    verb.deprel = 'advcl';
  }
}

/** "[Poland ← borders] Ukraine": a bare name before a verb that hangs on it as a compound is its subject. */
function subjectsFromCompounds(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { head } of names) {
    const draft = drafts[head];
    if (!draft || draft.head <= head || !isVerbal(tokens[draft.head]) || !['compound', 'flat', 'amod', 'dep'].includes(draft.deprel.split(':')[0] ?? '')) continue;
    const verb = drafts[draft.head];
    const taken = drafts.some((d) => d.head === draft.head && d.deprel.startsWith('nsubj'));
    if (!taken && !hasCase(drafts, head) && verb?.deprel !== 'amod') draft.deprel = 'nsubj';
  }
}

/** "Gli Stati Uniti temono che [la Russia → intenda]": of two subjects the one behind the verb is the content's. */
function subjectsOfContents(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
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
function secondSubjects(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
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

/** "dass [Iran Russland] unterstützt": two actors run together before the verb are its subject and its object. */
function neighbouringNames(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const a of names) {
    const b = names.find((n) => n.start === a.end);
    const [first, second] = [drafts[a.head], b && drafts[b.head]];
    if (!b || !first || !second || second.head !== a.head || !['flat', 'appos', 'compound'].includes(second.deprel.split(':')[0] ?? '')) continue;
    if (first.deprel !== 'nsubj' || first.head < b.end || !isVerbal(tokens[first.head]) || drafts.some((d) => d.head === first.head && d.deprel === 'obj')) continue;
    second.head = first.head;
    second.deprel = 'obj';
  }
}

/** "The death of a man in [Iran, → the Houthis' benefactor]": what stands behind a comma describes the name before it. */
function appositions(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.deprel !== 'appos' || tokens[i]?.upos !== 'NOUN' || lexicon.roles.has(tokens[i]?.lemma.toLowerCase() ?? '')) continue;
    let first = i;
    while (first > 0 && isUnder(drafts, first - 1, i) && tokens[first - 1]?.form !== ',') first--;
    const name = tokens[first - 1]?.form === ',' ? nameAt(names, first - 2) : undefined;
    if (!name || draft.head >= name.head || drafts[name.head]?.deprel === 'conj') continue;
    // "The president of Iran, a critic of": under a name or an office the description may be the whole phrase's.
    const whole = isUnder(drafts, name.head, draft.head) && (nameAt(names, draft.head) !== undefined || lexicon.roles.has(tokens[draft.head]?.lemma.toLowerCase() ?? ''));
    if (whole) continue;
    draft.head = name.head;
  }
}

function isUnder(drafts: readonly Draft[], i: number, root: number): boolean {
  let at = i;
  for (let steps = 0; steps < 60 && at >= 0; steps++) {
    if (at === root) return true;
    at = drafts[at]?.head ?? -1;
  }
  return false;
}
