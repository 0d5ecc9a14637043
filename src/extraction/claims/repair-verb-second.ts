import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, isUnder, isVerbal } from './draft.ts';

/** Prefixes that verbs keep: "versprach", "entließ". */
const PREFIX = /^(?:be|er|ver|ent|zer|über|unter|wider)(?=.{3})/;
/** Where a clause ends: what stands before it is the last word of the clause. */
const CLAUSE_END = /^[.,;:!?–—…"“”»«)(]$/;
const COORDINATING = new Set(['CCONJ', 'PUNCT']);

/**
 * Finite verbs that the tagger took for an adjective, in languages that part their verbs ("griff … an", "rief … auf"): a
 * past form that nothing else looks like. The verb takes the place of the noun it was hung on.
 * @returns the tokens that are verbs after all
 */
export function verbsTakenForAttributes(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): number[] {
  if (lexicon.caseDeterminers.size === 0) return [];
  const isAttribute = (t: Token, i: number): boolean => drafts[i]?.deprel === 'amod' && (t.upos === 'ADJ' || t.feats === 'VerbForm=Fin');
  const verbless = !tokens.some((t, i) => (t.upos === 'VERB' || t.upos === 'AUX') && !isAttribute(t, i));
  return tokens.flatMap((t, v) => {
    const draft = drafts[v];
    if (!draft || (t.upos === 'VERB' && !isAttribute(t, v)) || t.upos === 'AUX' || t.upos === 'NOUN' || t.upos === 'PROPN') return [];
    const form = t.form.toLowerCase();
    // "Weber kritisierten Polen" in a sentence without any verb, but not "von Weber kritisierte Pläne".
    const alone = verbless && isAttribute(t, v) && /^(?:NOUN|PROPN)$/.test(tokens[v - 1]?.upos ?? '') && tokens.slice(Math.max(0, v - 4), v).every((b) => b.upos !== 'ADP') && /te(?:n)?$/.test(form);
    // "Bilden CDU und SPD eine Koalition": what has a subject is a verb.
    const subjected = t.upos === 'ADJ' && draft.deprel === 'amod' && drafts.some((d) => d.head === v && d.deprel === 'nsubj');
    const root = alone || subjected || draft.head < 0 && t.upos === 'ADJ' && /te(?:n)?$/.test(form) && !drafts.some((d) => d.head === v && d.deprel === 'cop');
    if (t.form !== form || !(lexicon.finiteForms.has(form.replace(PREFIX, '')) || lexicon.finiteForms.has(form) || root) || !lexicon.isVerb(lexicon.lemmaOf(form, '', true)) && !hasParticle(tokens, v, lexicon)) return [];
    raise(tokens, drafts, v);
    return [v];
  });
}

/** "Ließ Huber [verhaften]" with the infinitive taken for an adjective. */
export function infinitivesAsAdjectives(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): number[] {
  if (lexicon.caseDeterminers.size === 0) return [];
  return tokens.flatMap((t, i) => (t.upos === 'ADJ' && /^(?:xcomp|ccomp|obj|root)/.test(drafts[i]?.deprel ?? '') && t.form.endsWith('n') && t.form === t.form.toLowerCase() && lexicon.isVerb(t.form) && !drafts.some((d) => d.head === i && d.deprel === 'cop') ? [i] : []));
}

function raise(tokens: readonly Token[], drafts: readonly Draft[], v: number): void {
  const draft = drafts[v];
  // "Die [Miliz ← griff] ein Schiff an" with the ship as root: the topmost noun is what stands in the verb's place.
  let noun = draft?.head ?? -1;
  for (let up = drafts[noun]?.head ?? -1; up >= 0 && !isVerbal(tokens[up]) && noun >= 0; up = drafts[up]?.head ?? -1) noun = up;
  const above = drafts[noun];
  if (!draft || !above || isVerbal(tokens[noun])) return;
  const taken = !/^(?:root|ccomp|advcl|parataxis|conj|acl)/.test(above.deprel);
  if (taken) return;
  Object.assign(draft, { head: above.head, deprel: above.deprel });
  if (isUnder(drafts, noun, v)) return;
  const before = noun < v;
  Object.assign(above, { head: v, deprel: drafts.some((d, i) => d.head === noun && i < noun && d.deprel === 'case') ? 'obl' : before ? 'nsubj' : 'obj' });
  for (const [i, d] of drafts.entries()) {
    const under = d.head;
    if (under < 0 || i === noun || isVerbal(tokens[under]) || under === v || !isUnder(drafts, under, noun)) continue;
    // Subjects and objects are the verb's, and so is whatever stands on its other side.
    const argument = /^(?:nsubj|i?obj|advcl|ccomp|xcomp)/.test(d.deprel);
    const across = under === noun && (before ? i > v : i < v) && !/^(?:det|amod|compound|flat|appos|nummod|case|conj|cc)/.test(d.deprel);
    const phrase = under === noun && i !== v && d.deprel === 'nmod' && i < noun && drafts.some((c, k) => c.deprel === 'case' && isUnder(drafts, k, i));
    // "[FPÖ-Chef Kickl ← griff] den Präsidenten an": what the verb parts from the noun is no word of its phrase.
    const parted = under === noun && (before ? i > v : i < v) && !across && !argument;
    if (parted) {
      const first = drafts.findIndex((o, k) => o.head === v && (before ? k > v : k < v) && k !== noun && /^(?:nsubj|obj)/.test(o.deprel));
      Object.assign(d, first >= 0 && first < i ? { head: first, deprel: 'appos' } : { head: v, deprel: before ? 'obj' : 'nsubj' });
      continue;
    }
    if (!argument && !across && !phrase) continue;
    if (argument && under !== noun && drafts[under]?.head === noun) Object.assign(drafts[under] ?? {}, { head: v, deprel: 'obl' });
    Object.assign(d, { head: v, deprel: d.deprel === 'nmod' ? 'obl' : d.deprel });
  }
}

const hasParticle = (tokens: readonly Token[], v: number, lexicon: Lexicon): boolean => tokens.some((_, p) => p > v && verbParted(tokens, v, p, lexicon));

/** Whether a word that ends its clause makes another known verb of an earlier one: "greift … an". */
function verbParted(tokens: readonly Token[], v: number, p: number, lexicon: Lexicon): boolean {
  const [verb, particle, next] = [tokens[v], tokens[p], tokens[p + 1]];
  if (!verb || !particle || p <= v || !/^(?:ADP|ADV|ADJ|PART|SCONJ|DET)$/.test(particle.upos)) return false;
  if (next && !CLAUSE_END.test(next.form) && !COORDINATING.has(next.upos)) return false;
  return lexicon.isVerb(particle.form.toLowerCase() + lexicon.lemmaOf(verb.form.toLowerCase(), verb.lemma.toLowerCase(), true));
}

/** "Greift Odessa mit Drohnen [an]": the word that ends the clause belongs to its verb, whatever it was hung on. */
export function partedVerbs(tokens: readonly Token[], drafts: readonly Draft[], verbs: readonly number[], lexicon: Lexicon): void {
  if (lexicon.caseDeterminers.size === 0) return;
  for (const [p, draft] of drafts.entries()) {
    if (tokens[p]?.upos === 'VERB' || (draft.deprel === 'compound:prt' && (verbParted(tokens, draft.head, p, lexicon) || draft.head > p))) continue;
    for (let v = p - 1; v >= 0; v--) {
      const isVerb = isVerbal(tokens[v]) || verbs.includes(v);
      if (!isVerb || !verbParted(tokens, v, p, lexicon) || isUnder(drafts, v, p)) continue;
      if (/VerbForm=(?:Inf|Part)/.test(tokens[v]?.feats ?? '') && !verbs.includes(v)) break;
      // What the particle was taken to mark is a bare phrase: "[ein Frachtschiff] an".
      Object.assign(draft, { head: v, deprel: 'compound:prt' });
      break;
    }
  }
}
