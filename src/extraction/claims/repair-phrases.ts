import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { caseShown } from './case-marks.ts';
import { type Draft, hasCase, isVerbal, type NamedAt } from './draft.ts';

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
    // "Kann [Schweden] [der Nato] beitreten": a country is nobody's by a genitive.
    if (above >= 0 && shown === 'dative' && named(noun) && named(draft.head) && noun - draft.head === 2) {
      Object.assign(draft, { head: above, deprel: 'iobj' });
      continue;
    }
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

/** "Die [von Russland ← besetzte] Stadt": a phrase inside a noun's, before a participle, is the participle's. */
export function extendedAttributes(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  if (lexicon.caseDeterminers.size === 0) return;
  for (const [p, draft] of drafts.entries()) {
    const noun = draft.head;
    if (!/^(?:nmod|obl)/.test(draft.deprel) || noun < p || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '') || !hasCase(drafts, p)) continue;
    const attribute = drafts.findIndex((d, i) => i > p && i < noun && d.head === noun && d.deprel === 'amod' && tokens[i]?.upos === 'ADJ' && isParticiple(tokens[i], lexicon));
    if (attribute >= 0) Object.assign(draft, { head: attribute, deprel: 'obl' });
  }
}

function isParticiple(token: Token | undefined, lexicon: Lexicon): boolean {
  const form = token?.form.toLowerCase() ?? '';
  return /(?:t|en)e[nrsm]?$/.test(form) && lexicon.isVerb(lexicon.lemmaOf(form, '', true));
}

/** "Lobte [Biden] [Katar]": of two actors run together behind a verb the second is its object. */
export function namesBehindVerb(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): void {
  if (lexicon.caseDeterminers.size === 0) return;
  for (const a of names) {
    const b = names.find((n) => n.start === a.end);
    const [first, second] = [drafts[a.head], b && drafts[b.head]];
    if (!b || !first || !second || second.head !== a.head || !/^(?:flat|appos|compound)/.test(second.deprel) || first.deprel !== 'nsubj' || first.head >= a.start) continue;
    if (!isVerbal(tokens[first.head]) || (tokens[a.head]?.form ?? '').endsWith('s') || hasCase(drafts, b.head)) continue;
    Object.assign(second, { head: first.head, deprel: drafts.some((d) => d.head === first.head && d.deprel === 'obj') ? 'iobj' : 'obj' });
  }
}
