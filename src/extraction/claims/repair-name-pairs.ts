import type { Token } from '../../language/parsed.ts';
import { type Draft, isUnder, nameAt, type NamedAt } from './draft.ts';

const isGenitive = (t: Token | undefined): boolean => t !== undefined && /^['’]s?$/.test(t.form);

/** "Electric and [France's] [Safran]": a name with the genitive's mark right before another belongs to it, wherever the two were hung. */
export function ownersBesideNames(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const owner of names) {
    if (!isGenitive(tokens[owner.end])) continue;
    const owned = names.find((n) => n.start === owner.end + 1);
    const [first, second] = [drafts[owner.head], owned && drafts[owned.head]];
    if (!owned || !first || !second || first.head === owned.head || (first.head >= owned.start && first.head < owned.end)) continue;
    // "Theresa May's Chequers plan": both may be the noun's behind them.
    const noun = nameAt(names, owned.end) ? undefined : tokens[owned.end];
    if (noun?.upos === 'NOUN' && second.head === owned.end) continue;
    if (isUnder(drafts, owner.head, owned.head)) continue;
    if (first.deprel === 'conj' || isUnder(drafts, owned.head, owner.head)) Object.assign(second, { head: first.head, deprel: first.deprel });
    Object.assign(first, { head: owned.head, deprel: 'nmod:poss' });
  }
}

/** "By Minister [Mana Sogav] and ambassador [Li Ming]" with the second taken for words of the first: an "and" between them makes two. */
export function namesJoinedByAnd(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[]): void {
  for (const { start, head } of names) {
    const draft = drafts[head];
    const first = draft && /^(?:flat|appos|compound)/.test(draft.deprel) ? nameAt(names, draft.head) : undefined;
    if (!draft || !first || first.head === head || first.end > start) continue;
    if (tokens.slice(first.end, start).some((t) => t.upos === 'CCONJ') && !tokens.slice(first.end, start).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.upos))) draft.deprel = 'conj';
  }
}
