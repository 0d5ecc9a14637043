import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, isVerbal, type NamedAt } from './draft.ts';

/** Types of verbs that are done in words. */
const IN_WORDS = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'SUPPORT', 'REJECT', 'PROTEST']);

/**
 * "Maduro [said] the envoys lied and [urged] Guyana to wait": a second verb of speech in the tense of the first goes on
 * with what the speaker does, not with what he tells, unless what he tells is speech too.
 */
export function secondSpeeches(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  const lemma = (i: number): string => lexicon.lemmaOf(tokens[i]?.form.toLowerCase() ?? '', tokens[i]?.lemma.toLowerCase() ?? '', true);
  const inWords = (i: number): boolean => lexicon.verbs.get(lemma(i))?.some((s) => IN_WORDS.has(s.type)) === true;
  for (const [i, draft] of drafts.entries()) {
    if (draft.deprel !== 'conj' || !isVerbal(tokens[i]) || !(inWords(i) || lexicon.reporting.has(lemma(i)))) continue;
    if (drafts.some((d) => d.head === i && /^(?:nsubj|mark|aux|csubj)/.test(d.deprel))) continue;
    let content = draft.head;
    while (drafts[content]?.deprel === 'xcomp') content = drafts[content]?.head ?? -1;
    const report = drafts[content]?.deprel === 'ccomp' ? drafts[content]?.head ?? -1 : -1;
    if (report < 0 || report > content || content > i || !lexicon.reporting.has(lemma(report)) || inWords(draft.head)) continue;
    if (tense(tokens[i]) === '' || tense(tokens[i]) !== tense(tokens[report])) continue;
    draft.head = report;
  }
}

function tense(t: Token | undefined): string {
  const feats = t?.feats ?? '';
  return /VerbForm=(?:Inf|Ger)/.test(feats) ? '' : /Tense=(\w+)/.exec(feats)?.[1] ?? '';
}

/** "Said Chad's raids [on villages → amounted] to war": a content clause taken for an attribute of its own subject. */
export function contentsAsAttributes(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  for (const [w, clause] of drafts.entries()) {
    let noun = clause.head;
    while (drafts[noun]?.deprel === 'nmod') noun = drafts[noun]?.head ?? -1;
    const subject = drafts[noun];
    const report = subject?.head ?? -1;
    if (clause.deprel !== 'acl' || !subject || subject.deprel !== 'nsubj' || noun > w || report > noun || report < 0 || !isVerbal(tokens[w]) || !isVerbal(tokens[report])) continue;
    if (!lexicon.reporting.has(lexicon.lemmaOf(tokens[report]?.form.toLowerCase() ?? '', tokens[report]?.lemma.toLowerCase() ?? '', true)) || /VerbForm=Inf/.test(tokens[w]?.feats ?? '')) continue;
    const told = drafts.some((d, i) => d.head === report && i > report && /^(?:ccomp|xcomp|obj)/.test(d.deprel));
    const spoken = drafts.some((d, i) => d.head === report && i < report && d.deprel.startsWith('nsubj'));
    if (told || !spoken) continue;
    Object.assign(clause, { head: report, deprel: 'ccomp' });
    Object.assign(subject, { head: w, deprel: 'nsubj' });
  }
}

/** "[Bolsonaro, who is on trial, → accused] a judge": a name at the top whose verb was hung on it as an attribute with an object. */
export function clausesFromAttributes(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { head } of names) {
    const top = drafts[head];
    if (!top || top.head !== -1) continue;
    const v = drafts.findIndex((d, i) => d.head === head && d.deprel === 'acl' && i > head && isVerbal(tokens[i]) && tokens[i - 1]?.form === ',' && !/VerbForm=(?:Inf|Ger)|Tense=Pres/.test(tokens[i]?.feats ?? ''));
    const verb = drafts[v];
    if (!verb || !drafts.some((d) => d.head === v && d.deprel === 'obj')) continue;
    Object.assign(verb, { head: -1, deprel: 'root' });
    Object.assign(top, { head: v, deprel: 'nsubj' });
  }
}
