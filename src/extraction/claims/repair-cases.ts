import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, hasCase, isVerbal } from './draft.ts';
import { causatives, mendVoice } from './repair-voice.ts';
import { joinConjuncts, objectsFromAttributes, partDatives, postpositions } from './repair-phrases.ts';
import { agreementOf, type Case, caseShown, isCoordinated } from './case-marks.ts';

/** A bare phrase beside a verb, and what its words show of its case. */
interface Phrase {
  readonly at: number;
  readonly shown: Case | undefined;
}

/**
 * Mends subjects by what shows case, in languages that show it: a noun with "den" or "dem" is no subject, and beside
 * "er" or "der Kreml" nothing else is. A clause that is left without subject takes the first bare phrase behind its verb
 * for one ("Am Montag traf [die Ministerin]"), for in such languages every finite clause has one. What is left of two
 * subjects is the one with a name; a second one beside an object is the one to whom: "Scholz hat [der Ukraine] Hilfe zugesagt".
 * @param named - whether an actor is named at a token
 */
export function mendCases(tokens: readonly Token[], drafts: readonly Draft[], named: (i: number) => boolean, lexicon: Lexicon): void {
  if (lexicon.caseDeterminers.size === 0) return;
  postpositions(tokens, drafts, lexicon);
  objectsFromAttributes(tokens, drafts, named, lexicon);
  for (const v of tokens.keys()) {
    mendVoice(tokens, drafts, v, lexicon);
    partDatives(tokens, drafts, v, lexicon);
    joinConjuncts(tokens, drafts, v);
    const phrases = phrasesOf(tokens, drafts, v, named, lexicon);
    if (phrases.length === 0) continue;
    const passive = drafts.some((d) => d.head === v && d.deprel === 'aux:pass');
    for (const { at, shown } of phrases) {
      const draft = drafts[at];
      if (!draft || !shown || shown === 'nominative') continue;
      const subject = draft.deprel.startsWith('nsubj');
      // "Traf in Prag [den Präsidenten]": a bare phrase in the accusative that was taken for one with a preposition.
      if (subject || (draft.deprel === 'obl' && isPerson(tokens, drafts, at, named))) draft.deprel = passive || shown === 'dative' || (subject && hasObject(drafts, v, at)) ? 'iobj' : 'obj';
    }
    const sure = phrases.filter((p) => p.shown === 'nominative');
    const [only] = sure;
    if (only && sure.length === 1) settle(drafts, v, only.at, phrases, passive);
    if (passive) continue;
    disagreeing(tokens, drafts, v, phrases, named);
    changePlaces(tokens, drafts, v, phrases, named, lexicon);
    if (subjectsOf(drafts, v).length === 0) promote(tokens, drafts, v, phrases, named);
    leaveOneSubject(tokens, drafts, v, named, lexicon);
  }
  causatives(tokens, drafts, lexicon);
}

const subjectsOf = (drafts: readonly Draft[], v: number): number[] => drafts.flatMap((d, i) => (d.head === v && d.deprel.startsWith('nsubj') ? [i] : []));
const hasObject = (drafts: readonly Draft[], v: number, but = -1): boolean => drafts.some((d, i) => d.head === v && d.deprel === 'obj' && i !== but);
const isPerson = (tokens: readonly Token[], drafts: readonly Draft[], i: number, named: (i: number) => boolean): boolean => named(i) || drafts.some((d, k) => d.head === i && /^(?:appos|flat|compound)/.test(d.deprel) && named(k) && tokens[k]?.upos === 'PROPN');

/** The phrases without preposition that hang on a verb as its subject or object, or as an oblique that names somebody. */
function phrasesOf(tokens: readonly Token[], drafts: readonly Draft[], v: number, named: (i: number) => boolean, lexicon: Lexicon): Phrase[] {
  if (!isVerbal(tokens[v])) return subjectsOf(drafts, v).map((at) => ({ at, shown: caseShown(tokens, drafts, at, lexicon, named) }));
  return drafts.flatMap((d, at) => {
    if (d.head !== v || !/^(?:nsubj|obj|iobj|obl$|obl:arg)/.test(d.deprel) || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? '') || hasCase(drafts, at)) return [];
    if (lexicon.reflexives.has(tokens[at]?.form.toLowerCase() ?? '') || (d.deprel.startsWith('obl') && !isPerson(tokens, drafts, at, named))) return [];
    return [{ at, shown: caseShown(tokens, drafts, at, lexicon, named) }];
  });
}

/** Makes one phrase the subject, and objects of what else was taken for one. */
function settle(drafts: readonly Draft[], v: number, subject: number, phrases: readonly Phrase[], passive: boolean): void {
  const draft = drafts[subject];
  if (!draft) return;
  if (!draft.deprel.startsWith('nsubj')) draft.deprel = passive ? 'nsubj:pass' : 'nsubj';
  for (const { at } of phrases) {
    const other = drafts[at];
    if (at !== subject && other?.deprel.startsWith('nsubj')) other.deprel = hasObject(drafts, v) ? 'iobj' : 'obj';
  }
}

/** "Israel griffen die Huthi an": a single one is no subject of a verb in the plural, nor several of one in the singular. */
function disagreeing(tokens: readonly Token[], drafts: readonly Draft[], v: number, phrases: readonly Phrase[], named: (i: number) => boolean): void {
  const number = agreementOf(tokens, drafts, v);
  const [subject, ...more] = subjectsOf(drafts, v);
  if (number === undefined || subject === undefined || more.length > 0) return;
  const bare = named(subject) && !drafts.some((d, i) => i < subject && d.head === subject);
  const several = isCoordinated(tokens, drafts, subject);
  const wrong = number === 'plural' ? bare && !several && !/[nsS]$/.test(tokens[subject]?.form ?? '') : several;
  const other = phrases.find((p) => p.at !== subject && p.shown !== 'accusative' && p.shown !== 'dative' && isCoordinated(tokens, drafts, p.at) === (number === 'plural') || (p.at !== subject && number === 'plural' && p.shown === undefined && drafts.some((d, i) => d.head === p.at && i < p.at && d.deprel === 'det')));
  if (!wrong || !other) return;
  settle(drafts, v, other.at, phrases, false);
}

/** "Die Vorwürfe wies [Moskau] zurück": what is said or done rejects nobody; the actor behind the verb does. */
function changePlaces(tokens: readonly Token[], drafts: readonly Draft[], v: number, phrases: readonly Phrase[], named: (i: number) => boolean, lexicon: Lexicon): void {
  const lemma = (i: number, verb: boolean): string => lexicon.lemmaOf(tokens[i]?.form.toLowerCase() ?? '', tokens[i]?.lemma.toLowerCase() ?? '', verb);
  const [subject] = subjectsOf(drafts, v);
  if (subject === undefined || subject > v || phrases.some((p) => p.at === subject && p.shown === 'nominative') || isPerson(tokens, drafts, subject, named)) return;
  const particle = drafts.findIndex((d) => d.head === v && d.deprel === 'compound:prt');
  const whole = `${tokens[particle]?.form.toLowerCase() ?? ''}${lemma(v, true)}`;
  const judging = lexicon.verbs.get(whole)?.some((s) => ACTING.has(s.type)) === true || lexicon.reporting.has(whole) || lexicon.status.verbs.has(whole);
  const noun = lemma(subject, false);
  if (!judging || !(lexicon.utterances.has(noun) || lexicon.nouns.has(noun))) return;
  const actor = phrases.find((p) => p.at > v && p.shown !== 'accusative' && p.shown !== 'dative' && isPerson(tokens, drafts, p.at, named));
  if (actor) settle(drafts, v, actor.at, phrases.filter((p) => p.at === actor.at || p.at === subject), false);
}

/** Types of verbs whose subject is somebody. */
const ACTING: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'SUPPORT', 'REQUEST']);

/** The first bare phrase behind a finite verb whose clause has no subject. */
function promote(tokens: readonly Token[], drafts: readonly Draft[], v: number, phrases: readonly Phrase[], named: (i: number) => boolean): void {
  const clause = drafts[v];
  if (!clause || !isVerbal(tokens[v]) || !/^(?:root|ccomp|advcl|parataxis)/.test(clause.deprel)) return;
  const auxiliary = drafts.findIndex((d, i) => d.head === v && i < v && d.deprel.startsWith('aux'));
  const finite = auxiliary < 0 ? v : auxiliary;
  const own = tokens[v]?.feats ?? '';
  if (auxiliary < 0 && /VerbForm=(?:Inf|Part)/.test(own) || drafts.some((d) => d.head === v && /^(?:csubj|expl)/.test(d.deprel))) return;
  // "Er habe telefoniert [und werde … treffen]": a coordinated clause has the subject of the one before it.
  if (drafts.some((d) => d.head === v && d.deprel === 'cc')) {
    const first = drafts.findLastIndex((d, i) => i < v && d.head === clause.head && d.deprel === clause.deprel && isVerbal(tokens[i]));
    if (first >= 0 && clause.deprel === 'ccomp') Object.assign(clause, { head: first, deprel: 'conj' });
    return;
  }
  // A verb that opens its sentence asks or commands.
  if (!drafts.some((d, i) => i < finite && d.head === v && d.deprel !== 'punct') && clause.deprel === 'root') return;
  if (drafts.some((d, i) => i < v && d.head === v && d.deprel === 'mark' && tokens[i]?.upos === 'PART')) return;
  const open = phrases.filter((p) => p.at > finite && p.shown !== 'accusative' && p.shown !== 'dative');
  const first = open.find((p) => isPerson(tokens, drafts, p.at, named)) ?? open[0];
  const draft = first && drafts[first.at];
  if (draft) draft.deprel = 'nsubj';
}

function leaveOneSubject(tokens: readonly Token[], drafts: readonly Draft[], v: number, named: (i: number) => boolean, lexicon: Lexicon): void {
  const subjects = subjectsOf(drafts, v);
  if (subjects.length < 2) return;
  const isPronoun = (i: number): boolean => lexicon.subjectPronouns.has(tokens[i]?.form.toLowerCase() ?? '');
  const isNamed = (i: number): boolean => named(i) || drafts.some((d, k) => d.head === i && /^(?:appos|flat|compound|amod|nmod)/.test(d.deprel) && named(k));
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
