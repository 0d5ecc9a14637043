import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';

type Draft = { head: number; deprel: string };

/**
 * Mends subjects by what shows case, in languages that show it: a noun with "den" or "dem" is no subject, and beside
 * "er" nothing else is. What is left of two subjects is the one with a name; a second one beside an object is the one
 * to whom: "Scholz hat [der Ukraine] Hilfe zugesagt".
 * @param named - whether an actor is named at a token
 */
export function mendCases(tokens: readonly Token[], drafts: readonly Draft[], named: (i: number) => boolean, lexicon: Lexicon): void {
  if (lexicon.caseDeterminers.size === 0) return;
  for (const v of tokens.keys()) {
    const subjects = subjectsOf(drafts, v);
    if (subjects.length === 0 || drafts.some((d) => d.head === v && d.deprel === 'aux:pass')) continue;
    for (const s of subjects) {
      const shown = caseOf(tokens, drafts, s, lexicon);
      const draft = drafts[s];
      if (shown && draft) draft.deprel = shown === 'dative' || hasObject(drafts, v) ? 'iobj' : 'obj';
    }
    leaveOneSubject(tokens, drafts, v, named, lexicon);
  }
}

const subjectsOf = (drafts: readonly Draft[], v: number): number[] => drafts.flatMap((d, i) => (d.head === v && d.deprel.startsWith('nsubj') ? [i] : []));
const hasObject = (drafts: readonly Draft[], v: number): boolean => drafts.some((d) => d.head === v && d.deprel === 'obj');

function caseOf(tokens: readonly Token[], drafts: readonly Draft[], noun: number, lexicon: Lexicon): 'accusative' | 'dative' | undefined {
  const determiner = drafts.findIndex((d, i) => i < noun && d.head === noun && d.deprel.startsWith('det'));
  const form = tokens[determiner]?.form.toLowerCase() ?? '';
  const { dativeBehind } = lexicon;
  if (form === dativeBehind?.determiner && dativeBehind.nouns.test(tokens[noun]?.form.toLowerCase() ?? '')) return 'dative';
  return lexicon.caseDeterminers.get(form);
}

function leaveOneSubject(tokens: readonly Token[], drafts: readonly Draft[], v: number, named: (i: number) => boolean, lexicon: Lexicon): void {
  const subjects = subjectsOf(drafts, v);
  if (subjects.length < 2) return;
  const isPronoun = (i: number): boolean => lexicon.subjectPronouns.has(tokens[i]?.form.toLowerCase() ?? '');
  const isNamed = (i: number): boolean => named(i) || drafts.some((d, k) => d.head === i && /^(?:appos|flat)/.test(d.deprel) && named(k));
  const names = subjects.filter(isNamed);
  const [name] = names;
  const title = name === undefined ? undefined : subjects.find((s) => s === name - 1 && !isNamed(s));
  if (title !== undefined && name !== undefined) {
    // "Kartellamtschef Huber": the office before the name belongs to it.
    const draft = drafts[title];
    if (draft) Object.assign(draft, { head: name, deprel: 'compound' });
    leaveOneSubject(tokens, drafts, v, named, lexicon);
    return;
  }
  const sure = subjects.find(isPronoun) ?? (names.length === 1 && !hasObject(drafts, v) ? name : subjects[0]);
  for (const s of subjects) {
    const draft = drafts[s];
    if (s !== sure && draft) draft.deprel = hasObject(drafts, v) ? 'iobj' : 'obj';
  }
}
