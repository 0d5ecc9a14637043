import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { caseShown } from './case-marks.ts';
import { type Draft, hasCase, isVerbal } from './draft.ts';

const lemmaAt = (tokens: readonly Token[], i: number, lexicon: Lexicon): string => lexicon.lemmaOf(tokens[i]?.form.toLowerCase() ?? '', tokens[i]?.lemma.toLowerCase() ?? '', false);

/** The nearest verb over a token, or -1. */
function verbAbove(tokens: readonly Token[], drafts: readonly Draft[], from: number): number {
  let above = from;
  for (let steps = 0; above >= 0 && !isVerbal(tokens[above]); steps++) above = steps > 60 ? -1 : drafts[above]?.head ?? -1;
  return above;
}

/** "Traf in der Stadt [den Minister]" as an attribute of the town: no bare noun with "den" or "dem" is one; it is the verb's. */
export function objectsFromAttributes(tokens: readonly Token[], drafts: readonly Draft[], named: (i: number) => boolean, lexicon: Lexicon): void {
  for (const [noun, draft] of drafts.entries()) {
    // "Wird im Mai [Serbien] besuchen": no name stands beside a month.
    const time = /^(?:appos|flat|nmod)/.test(draft.deprel) && draft.head >= 0 && draft.head < noun && tokens[noun]?.upos === 'PROPN' && !hasCase(drafts, noun) && lexicon.timeNouns.has(lemmaAt(tokens, draft.head, lexicon));
    if (time) {
      const v = verbAbove(tokens, drafts, draft.head);
      if (v >= 0) Object.assign(draft, { head: v, deprel: drafts.some((d) => d.head === v && d.deprel === 'obj') ? 'iobj' : 'obj' });
      continue;
    }
    // "Hält vor [Taiwan] [Manöver] ab" as one name: a known noun behind a name is a phrase of its own.
    const behind = /^(?:appos|flat|compound)/.test(draft.deprel) && draft.head === noun - 1 && !named(noun) && named(draft.head) && lexicon.nouns.has(lemmaAt(tokens, noun, lexicon));
    if (behind) {
      const v = verbAbove(tokens, drafts, draft.head);
      if (v >= 0 && !drafts.some((d) => d.head === v && d.deprel === 'obj')) Object.assign(draft, { head: v, deprel: 'obj' });
      continue;
    }
    if (draft.deprel !== 'nmod' || tokens[noun]?.upos === 'PRON' || hasCase(drafts, noun) || draft.head > noun) continue;
    const shown = caseShown(tokens, drafts, noun, lexicon);
    const above = verbAbove(tokens, drafts, draft.head);
    if (above < 0 || (shown !== 'accusative' && shown !== 'dative') || tokens[drafts.findIndex((d) => d.head === noun && d.deprel.startsWith('det'))]?.form.toLowerCase() === lexicon.dativeBehind?.determiner) continue;
    Object.assign(draft, { head: above, deprel: shown === 'dative' || drafts.some((d) => d.head === above && d.deprel === 'obj') ? 'iobj' : 'obj' });
  }
}

/** "Sagte [der Ukraine] [Hilfe] zu" with both under one article: the name it tells the case of stands alone. */
export function partDatives(tokens: readonly Token[], drafts: readonly Draft[], v: number, lexicon: Lexicon): void {
  const { dativeBehind } = lexicon;
  for (const [noun, draft] of drafts.entries()) {
    if (draft.head !== v || !isVerbal(tokens[v]) || !/^(?:nsubj|i?obj)/.test(draft.deprel)) continue;
    const determiner = drafts.findIndex((d, i) => i < noun && d.head === noun && d.deprel === 'det');
    const name = determiner + 1;
    const [article, part] = [drafts[determiner], drafts[name]];
    if (!article || !part || part.head !== noun || name + 1 !== noun || !/^(?:compound|flat|nmod)/.test(part.deprel)) continue;
    if (tokens[determiner]?.form.toLowerCase() !== dativeBehind?.determiner || !dativeBehind?.nouns.test(tokens[name]?.form.toLowerCase() ?? '')) continue;
    article.head = name;
    Object.assign(part, { head: v, deprel: 'iobj' });
  }
}

/** "Esken [und Hofreiter] kritisierten" as two subjects: a phrase with an "and" of its own goes with the one before it. */
export function joinConjuncts(tokens: readonly Token[], drafts: readonly Draft[], v: number): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.head !== v || !isVerbal(tokens[v]) || !/^(?:nsubj|i?obj|conj$)/.test(draft.deprel) || !/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) continue;
    const and = drafts.findIndex((d, i) => d.head === at && i < at && d.deprel === 'cc');
    const before = and < 0 ? -1 : drafts.findLastIndex((d, i) => i < and && d.head === v && /^(?:nsubj|i?obj)/.test(d.deprel));
    if (before >= 0 && !(v > before && v < at)) Object.assign(draft, { head: before, deprel: 'conj' });
  }
}

/** "Hat … getötet" is never passive, whatever the subject was taken for, and "wurde … getötet" always is. */
export function mendVoice(tokens: readonly Token[], drafts: readonly Draft[], v: number, lexicon: Lexicon): void {
  if (!isVerbal(tokens[v])) return;
  const form = tokens[v]?.form.toLowerCase() ?? '';
  const auxiliaries = drafts.flatMap((d, i) => (d.head === v && d.deprel.startsWith('aux') ? [i] : []));
  const lemma = (i: number): string => lexicon.lemmaOf(tokens[i]?.form.toLowerCase() ?? '', tokens[i]?.lemma.toLowerCase() ?? '', true);
  const active = auxiliaries.length > 0 && auxiliaries.every((i) => lexicon.activeAuxiliaries.has(lemma(i)));
  const passive = auxiliaries.find((i) => lexicon.passiveAuxiliaries.has(lemma(i)));
  const participle = /(?:t|en)$/.test(form) && (/ge/.test(form.slice(0, 7)) || form.endsWith('t') || lexicon.lemmaOf(form, '', true) !== form);
  const [sense] = lexicon.verbs.get(lemma(v)) ?? [];
  const goes = sense !== undefined && sense.prepositions.length > 0 && GOING.has(sense.type);
  for (const [i, d] of drafts.entries()) {
    if (d.head !== v) continue;
    if (active && d.deprel === 'nsubj:pass') d.deprel = 'nsubj';
    if (d.deprel === 'aux:pass' && (active || lexicon.status.modals.get(lemma(i)) !== undefined && !lexicon.passiveAuxiliaries.has(lemma(i)))) d.deprel = 'aux';
    // "Ist ausgetreten" is the perfect of a verb that takes no object.
    if (d.deprel === 'aux:pass' && passive === undefined && goes) d.deprel = 'aux';
    if (goes && passive === undefined && d.deprel === 'nsubj:pass') d.deprel = 'nsubj';
    if (i === passive && participle && lexicon.lemmaOf(form, '', true) !== form) d.deprel = 'aux:pass';
  }
}

/** "Ließ [Nawalny ← verhaften]": who has something done does it, and the object is the infinitive's. */
export function causatives(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  const lemma = (i: number): string => lexicon.lemmaOf(tokens[i]?.form.toLowerCase() ?? '', tokens[i]?.lemma.toLowerCase() ?? '', true);
  for (const [v, draft] of drafts.entries()) {
    const above = drafts[draft.head];
    const causing = draft.head;
    if (!above || !isVerbal(tokens[v]) || !/^(?:xcomp|ccomp|advcl)/.test(draft.deprel) || !lexicon.causatives.has(lemma(causing))) continue;
    const [sense] = lexicon.verbs.get(lemma(v)) ?? [];
    const parts = (h: number): string[] => drafts.flatMap((d) => (d.head === h ? [d.deprel.split(':')[0] ?? ''] : []));
    if (!sense || sense.prepositions.length > 0 || sense.mutual || parts(v).some((r) => /^(?:obj|mark|nsubj)$/.test(r)) || parts(causing).includes('compound') || !parts(causing).includes('obj')) continue;
    Object.assign(draft, { head: above.head, deprel: above.deprel });
    for (const d of drafts) if (d.head === causing && d !== draft) d.head = v;
    Object.assign(above, { head: v, deprel: 'aux' });
  }
}

/** "[Erdogan zufolge]": a preposition that stands behind its name. */
export function postpositions(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  for (const [i, draft] of drafts.entries()) {
    const form = tokens[i]?.form.toLowerCase() ?? '';
    if (tokens[i]?.upos !== 'ADP' || !lexicon.postpositions.has(form)) continue;
    // The phrase's head is the topmost noun of those that end before it.
    let noun = i - 1;
    for (let up = drafts[noun]?.head ?? -1; up >= 0 && up < i && /^(?:NOUN|PROPN)$/.test(tokens[up]?.upos ?? ''); up = drafts[up]?.head ?? -1) noun = up;
    const above = drafts[noun];
    if (!above || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')) continue;
    Object.assign(draft, { head: noun, deprel: 'case' });
    if (/^(?:nsubj|i?obj)/.test(above.deprel)) above.deprel = 'obl';
  }
}

/** Types of verbs with a preposition that tell of a way their subject goes. */
const GOING: ReadonlySet<string> = new Set(['RETREAT', 'CONSULT', 'MOBILIZE', 'MEMBER_OF', 'ASSAULT', 'COERCE']);
