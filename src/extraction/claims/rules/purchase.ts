import { argumentsOf, isVerb } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { denotedBy, type Denoted } from '../phrase.ts';
import { holdersOf } from '../holders.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { nounSenses, sensesOf } from '../senses.ts';
import { ancestors, isNominal, subtree } from '../tree.ts';

/**
 * Reads who buys what from whom: "Emirates finalised a deal to buy 30 of Boeing's 787 jets" — the buyer agrees
 * with the maker and comes to own the product. What is ordered is owned only later.
 */
export const purchase: Rule = {
  name: 'purchase',
  find: (scene) => scene.tokens.flatMap((_, t): Finding[] => {
    const bought = things(scene, t);
    if (!bought || bought.items.length === 0) return [];
    return bought.buyers.flatMap((buyer) => bought.items.flatMap((item): Finding[] => {
      const maker = makerOf(scene, item);
      const base = { mutual: false, trigger: t, rule: 'purchase' } as const;
      return [
        { ...base, source: buyer.placed, target: item, type: 'OWNS', gloss: 'buy', glossKind: 'verb', confidence: 0.65 * buyer.sureness, status: 'planned' },
        ...(maker && maker.actor.id !== buyer.placed.actor.id
          ? [{ ...base, mutual: true, source: buyer.placed, target: maker, type: 'AGREE', gloss: 'deal with', glossKind: 'noun', confidence: 0.6 * buyer.sureness } as const] : []),
      ];
    }));
  }),
};

interface Bought {
  readonly buyers: readonly Denoted[];
  readonly items: readonly Placed[];
}

/** A verb of buying or the noun "order" with buyers and products around it. */
function things(scene: Scene, t: number): Bought | undefined {
  const inside = (root: number): Placed[] => subtree(scene, root).flatMap((i) => scene.at[i] ?? []).filter((p) => p.actor.type === 'equipment');
  const companies = (list: readonly Denoted[]): Denoted[] => list.filter((d) => d.placed.actor.type === 'organisation' || d.placed.actor.type === 'country');
  if (isVerb(scene, t)) {
    if (!sensesOf(scene, t).some((s) => s.type === 'OWNS')) return undefined;
    const args = argumentsOf(scene, t);
    return { buyers: companies(args.doers.flatMap((d) => denotedBy(scene, d))), items: [...args.objects, ...args.obliques.filter((o) => scene.lexicon.prepositions.of.has(o.preposition)).map((o) => o.token)].flatMap(inside) };
  }
  if (!isNominal(scene, t) || !nounSenses(scene, t).some((s) => s.type === 'OWNS' || (s.type === 'AGREE' && s.prepositions.some((p) => scene.lexicon.prepositions.from.has(p))))) return undefined;
  const v = ancestors(scene, t).find((a) => isVerb(scene, a));
  const holders = holdersOf(scene, t).map((placed): Denoted => ({ placed, sureness: 0.8 }));
  const subjects = v === undefined ? [] : argumentsOf(scene, v).doers.flatMap((d) => denotedBy(scene, d));
  return { buyers: companies(holders).length > 0 ? companies(holders) : companies(subjects), items: inside(t) };
}

/** Whose product it is: its possessor, or the company whose name begins the product's. */
function makerOf(scene: Scene, item: Placed): Placed | undefined {
  const holder = [...holdersOf(scene, item.head), ...scene.placed.filter((p) => p.end <= item.start && item.start - p.end <= 2)].find((h) => h.actor.type === 'organisation');
  if (holder) return holder;
  const actor = [...scene.cast.values()].find((a) => a.type === 'organisation' && item.actor.name.startsWith(`${a.name} `));
  return actor ? { ...item, actor } : undefined;
}
