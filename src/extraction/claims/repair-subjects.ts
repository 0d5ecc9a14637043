import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, isUnder, isVerbal } from './draft.ts';

const isNoun = (t: Token | undefined): boolean => t?.upos === 'NOUN' || t?.upos === 'PROPN';
const isFinite = (tokens: readonly Token[], drafts: readonly Draft[], v: number): boolean => /VerbForm=Fin/.test(tokens[v]?.feats ?? '') || drafts.some((d, i) => d.head === v && d.deprel.startsWith('aux') && /VerbForm=Fin/.test(tokens[i]?.feats ?? ''));
const hasSubject = (drafts: readonly Draft[], v: number): boolean => drafts.some((d) => d.head === v && /^(?:nsubj|csubj|expl)/.test(d.deprel));

/**
 * "Backed bans, and [the member states] have agreed": where the "and" belongs to a second verb, the noun between the two
 * is that verb's subject and no further object of the first.
 */
export function subjectsBehindConjunctions(tokens: readonly Token[], drafts: readonly Draft[]): void {
  for (const [v, verb] of drafts.entries()) {
    if (verb.deprel !== 'conj' || !isVerbal(tokens[v]) || !isFinite(tokens, drafts, v) || hasSubject(drafts, v)) continue;
    const joint = drafts.findIndex((d, i) => d.head === v && d.deprel === 'cc' && i < v);
    if (joint < 0) continue;
    const noun = drafts.findIndex((d, i) => i > joint && i < v && isNoun(tokens[i]) && (d.head < joint || d.head >= v) && !isUnder(drafts, i, v));
    const draft = drafts[noun];
    if (!draft || !/^(?:obj|conj|nmod|appos|obl|dep|iobj|parataxis)/.test(draft.deprel) || drafts.some((d, i) => d.head === noun && d.deprel === 'case' && i < noun)) continue;
    Object.assign(draft, { head: v, deprel: 'nsubj' });
    // What stood beside it, hung past it by the same mistake, goes with it.
    for (const [i, d] of drafts.entries()) if (i > noun && i < v && d.head < joint && d.head >= 0) d.head = noun;
  }
}

/**
 * "After [the envoy, Ann Lee, on Monday] condemned": a preposition that also opens clauses, before a noun and a finite
 * verb without a subject, opens a clause of which the noun is the subject.
 */
export function subjectsBehindClauseOpeners(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  if (lexicon.clauseOpeners.size === 0) return;
  for (const [v, verb] of drafts.entries()) {
    if (!/^(?:advcl|ccomp|parataxis|dep|acl)/.test(verb.deprel) || !isVerbal(tokens[v]) || !isFinite(tokens, drafts, v)) continue;
    // "On Friday" is no subject, though the verb was given none other.
    const days = drafts.flatMap((d, i) => (d.head === v && d.deprel === 'nsubj' && i < v && tokens[i]?.upos === 'PROPN' && drafts.some((c, k) => c.head === i && c.deprel === 'case' && tokens[k]?.upos === 'ADP') ? [i] : []));
    if (drafts.some((d, i) => d.head === v && /^(?:nsubj|csubj|expl)/.test(d.deprel) && !days.includes(i))) continue;
    if (drafts.some((d) => d.head === v && d.deprel === 'mark')) continue;
    const noun = drafts.findLastIndex((d, i) => i < v && i > Math.max(verb.head, v - 16) && d.head === verb.head && d.deprel.startsWith('obl') && isNoun(tokens[i])
      && drafts.some((c, k) => c.head === i && c.deprel === 'case' && k < i && lexicon.clauseOpeners.has(tokens[k]?.form.toLowerCase() ?? '')));
    const draft = drafts[noun];
    if (!draft) continue;
    for (const [k, d] of drafts.entries()) if (d.head === noun && d.deprel === 'case' && k < noun && lexicon.clauseOpeners.has(tokens[k]?.form.toLowerCase() ?? '')) Object.assign(d, { head: v, deprel: 'mark' });
    Object.assign(draft, { head: v, deprel: 'nsubj' });
    for (const i of days) Object.assign(drafts[i] ?? {}, { deprel: 'obl' });
    verb.deprel = 'advcl';
  }
}

/** "Its oldest [treaty] ← [ally]": of two nouns run together the last is the head; parsers that took it for an adverb are mended. */
export function compoundsTurnedRound(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): number[] {
  const nouns: number[] = [];
  for (const [i, draft] of drafts.entries()) {
    const first = drafts[i - 1];
    // "Ally" and its like are adverbs to some taggers.
    const noun = tokens[i]?.upos === 'NOUN' || (tokens[i]?.upos === 'ADV' && lexicon.agents.has(tokens[i]?.form.toLowerCase() ?? ''));
    if (!first || !noun || tokens[i - 1]?.upos !== 'NOUN' || draft.head !== i - 1 || !/^(?:advmod|dep|list)/.test(draft.deprel)) continue;
    Object.assign(draft, { head: first.head, deprel: first.deprel });
    Object.assign(first, { head: i, deprel: 'compound' });
    for (const d of drafts) if (d.head === i - 1) d.head = i;
    nouns.push(i);
  }
  return nouns;
}

/**
 * "[Troops] fighting there massacred civilians, [the group] said": of two subjects of a verb of saying the first is that of
 * the clause which is told, whose finite verb was hung elsewhere.
 */
export function subjectsOfToldClauses(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  for (const [r, said] of drafts.entries()) {
    if (!isVerbal(tokens[r]) || !lexicon.reporting.has(tokens[r]?.lemma.toLowerCase() ?? '')) continue;
    const [first, second] = drafts.flatMap((d, i) => (d.head === r && i < r && d.deprel === 'nsubj' ? [i] : []));
    if (first === undefined || second === undefined) continue;
    const comma = tokens.findLastIndex((t, i) => i > first && i < second && t.form === ',');
    const last = (form: RegExp): number => tokens.findLastIndex((t, i) => i > first && i < comma && isVerbal(t) && form.test(t.feats));
    const v = last(/VerbForm=Fin/) >= 0 ? last(/VerbForm=Fin/) : last(/Tense=Past/);
    const [verb, subject] = [drafts[v], drafts[first]];
    if (comma < 0 || !verb || !subject || verb === said || hasSubject(drafts, v)) continue;
    Object.assign(verb, { head: r, deprel: 'ccomp' });
    Object.assign(subject, { head: v, deprel: 'nsubj' });
    for (const [i, d] of drafts.entries()) if (d.head === r && i > first && i < comma && i !== v) d.head = v;
    // What the lost verb should govern hung beside it.
    for (const [i, d] of drafts.entries()) if (i > v && i < comma && d.head < v && /^(?:obj|obl|advmod|iobj)/.test(d.deprel)) d.head = v;
  }
}
