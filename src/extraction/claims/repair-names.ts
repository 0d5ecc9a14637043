import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, hasCase, isUnder, isVerbal, nameAt, type NamedAt } from './draft.ts';

/** "The [Nord Stream 2] pipeline" with the words of the name under different heads: the name goes before its kind. */
export function namesInOnePiece(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
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

/** "[Di Maio] ha detto", "[Von der Leyen] sagte": a preposition that opens a family name marks no phrase. */
export function prepositionsInNames(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, end, head } of names) {
    const first = drafts[start];
    const draft = drafts[head];
    if (!first || !draft || start === head || first.head !== head || first.deprel !== 'case' || !/^\p{Lu}\p{Ll}/u.test(tokens[start]?.form ?? '')) continue;
    if (hasCase(drafts.map((d, i) => (i === start ? { head: -1, deprel: '' } : d)), head)) continue;
    // "Di Maio" as the first words of a sentence may also be "of Maio": only a verb's own phrase is taken for its subject.
    const verb = draft.head;
    if (!isVerbal(tokens[verb]) || !/^(?:obl|nmod|advmod)/.test(draft.deprel)) continue;
    const has = (relation: string): boolean => drafts.some((d, i) => d.head === verb && i !== head && d.deprel.startsWith(relation));
    const part = end <= verb ? 'nsubj' : 'obj';
    if (has(part)) continue;
    first.deprel = 'flat';
    draft.deprel = part;
  }
}

/** "To [GOI Energy]" with the name's first word taken for an infinitive: a name stands in a phrase, not in a clause. */
export function namesAsVerbs(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
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
export function brokenLists(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const b of names) {
    const a = tokens[b.start - 1]?.form === ',' ? names.find((n) => n.end === b.start - 1) : undefined;
    const draft = drafts[b.head];
    if (!a || !draft || draft.head === a.head || isUnder(drafts, b.head, a.head) || isUnder(drafts, a.head, b.head) || hasCase(drafts, b.head)) continue;
    const goesOn = drafts.some((d, i) => d.head === b.head && d.deprel === 'conj' && i > b.head && nameAt(names, i) !== undefined);
    if (!goesOn || !/^(?:nsubj|appos|obj|obl|nmod|dep|flat)/.test(draft.deprel)) continue;
    Object.assign(draft, { head: a.head, deprel: 'conj' });
  }
}

/** "dass [Iran Russland] unterstützt": two actors run together before the verb are its subject and its object. */
export function neighbouringNames(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
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
export function appositions(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): void {
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

/** "The government of [President X] seeks": a second subject whose title has a preposition belongs to the first. */
export function titlesWithCase(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { head } of names) {
    const draft = drafts[head];
    if (!draft?.deprel.startsWith('nsubj')) continue;
    const first = drafts.findIndex((d, i) => i < head && d.head === draft.head && d.deprel.startsWith('nsubj') && tokens[i]?.upos === 'NOUN');
    const marked = drafts.some((d, i) => d.deprel === 'case' && i > first && i < head && tokens[i]?.upos === 'ADP' && isUnder(drafts, i, head));
    if (first >= 0 && marked && nameAt(names, first) === undefined) Object.assign(draft, { head: first, deprel: 'nmod' });
  }
}

/** "die Angriffe [Russlands]" with both as objects: a name with the genitive's s behind a noun is the noun's. */
export function genitives(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, end, head } of names) {
    const draft = drafts[head];
    const noun = start - 1;
    if (!draft || draft.head === noun || tokens[noun]?.upos !== 'NOUN' || end - start !== 1 || !/[^s]s$/u.test(tokens[head]?.form ?? '')) continue;
    if (!['obj', 'nsubj', 'iobj', 'obl', 'appos'].includes(draft.deprel) || draft.head !== drafts[noun]?.head || hasCase(drafts, head)) continue;
    draft.head = noun;
    draft.deprel = 'nmod';
  }
}

/** "Bolt's parent company [Acme] grew", "with his counterpart [Jones]": a name right behind a noun, in the same part of the clause as it, is the noun's. */
export function namesBesideNouns(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, head } of names) {
    const noun = start - 1;
    const [draft, kind] = [drafts[head], drafts[noun]];
    if (!draft || !kind || tokens[noun]?.upos !== 'NOUN' || nameAt(names, noun) || draft.head !== kind.head || noun >= head) continue;
    const part = draft.deprel.split(':')[0] ?? '';
    if (part !== kind.deprel.split(':')[0] || !['nsubj', 'obj', 'obl'].includes(part) || hasCase(drafts, head)) continue;
    Object.assign(draft, { head: noun, deprel: 'appos' });
  }
}

/** "Smith and his counterpart, [Jones], met": an apposition right behind the second of two is the second's. */
export function appositionsOfConjuncts(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, head } of names) {
    const draft = drafts[head];
    if (!draft || draft.deprel !== 'appos' || tokens[start - 1]?.form !== ',') continue;
    const noun = start - 2;
    const second = drafts[noun];
    if (!second || tokens[noun]?.upos !== 'NOUN' || second.deprel !== 'conj' || second.head !== draft.head || nameAt(names, noun) || hasCase(drafts, head)) continue;
    if (nameAt(names, draft.head)) draft.head = noun;
  }
}

/** "[La libica → Noc]", "à la française Orano": the people's word before a firm's name describes it, though it was taken for the noun. */
export function namesBehindPeoples(drafts: readonly Draft[], names: readonly NamedAt[], isPeople: (n: NamedAt) => boolean): void {
  for (const people of names) {
    const firm = names.find((n) => n.start === people.end);
    const [above, name] = [drafts[people.head], firm && drafts[firm.head]];
    if (!firm || !above || !name || !isPeople(people) || isPeople(firm) || name.head !== people.head || hasCase(drafts, firm.head)) continue;
    if (!/^(?:nmod|flat|appos|dep|compound|obj|amod)/.test(name.deprel) || !drafts.some((d) => d.head === people.head && d.deprel.startsWith('det'))) continue;
    Object.assign(name, { head: above.head, deprel: above.deprel });
    for (const d of drafts) if (d.head === people.head && d !== name) d.head = firm.head;
    Object.assign(above, { head: firm.head, deprel: 'amod' });
  }
}

/** "Al expresidente haitiano [Martelly]", "le ministre français, [Barrot]": a name hung on its noun's attribute is the noun's. */
export function namesBehindAttributes(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, head } of names) {
    const draft = drafts[head];
    const attribute = draft?.head ?? -1;
    const near = attribute === start - 1 || (attribute === start - 2 && tokens[start - 1]?.form === ',');
    if (!draft || !near || tokens[attribute]?.upos !== 'ADJ' || drafts[attribute]?.deprel !== 'amod' || hasCase(drafts, head)) continue;
    const noun = drafts[attribute]?.head ?? -1;
    if (noun >= attribute || tokens[noun]?.upos !== 'NOUN' || nameAt(names, noun)) continue;
    Object.assign(draft, { head: noun, deprel: 'appos' });
  }
}
