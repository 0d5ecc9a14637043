import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, isVerbal } from './draft.ts';

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

/** Types of verbs with a preposition that tell of a way their subject goes. */
const GOING: ReadonlySet<string> = new Set(['RETREAT', 'CONSULT', 'MOBILIZE', 'MEMBER_OF', 'ASSAULT', 'COERCE']);
