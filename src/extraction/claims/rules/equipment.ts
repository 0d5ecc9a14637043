import { argumentsOf, isPredicate, isVerb, subjectsOf } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { denotedBy } from '../phrase.ts';
import { holdersOf } from '../holders.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { ancestors, caseOf, childrenBy, headOf, isNominal, markedBy, subtree } from '../tree.ts';
import { sensesOf } from '../senses.ts';

/**
 * Reads who has or makes a piece of equipment: who deploys it ("sent two F-16s"), whose arsenal it is in, under
 * whose control it stands, and which company's it is ("Boeing's 737 Max").
 */
export const equipment: Rule = {
  name: 'equipment',
  find: (scene) => [
    ...scene.placed.filter((p) => p.actor.type === 'equipment').flatMap((item) => [
      ...owner(scene, item), ...deployer(scene, item), ...supplier(scene, item), ...arsenal(scene, item),
    ]),
    ...keepers(scene),
  ],
};

function found(source: Placed, target: Placed, type: 'OPERATES' | 'PRODUCES', gloss: string, kind: 'verb' | 'noun', trigger: number, confidence: number): Finding[] {
  if (source.actor.type === 'equipment' || source.actor.id === target.actor.id) return [];
  return [{ source, target, type, gloss, glossKind: kind, mutual: false, trigger, rule: 'equipment', confidence }];
}

/** A company's own product, or a state's or force's own weapon. */
function owner(scene: Scene, item: Placed): Finding[] {
  const head = item.head;
  const holders = [...holdersOf(scene, head), ...ownersOfKind(scene, item), ...adjacentHolder(scene, item), ...makers(scene, item)];
  return holders.flatMap((h) => {
    if (h.actor.type === 'person' || h.actor.type === 'place') return [];
    const armed = h.actor.type === 'country' || /\b(?:forces?|army|navy|guards?|command|ministry|military|corps|region|nato|norad|defen[cs]e)\b/i.test(h.actor.name);
    if (h.actor.type === 'country') return found(h, item, 'OPERATES', 'operate', 'verb', head, 0.45);
    return armed ? found(h, item, 'OPERATES', 'operate', 'verb', head, 0.6) : found(h, item, 'PRODUCES', 'maker of', 'noun', head, 0.75);
  });
}

/** "La fregata Fasan della Marina", "a J-15 jet of the navy": whose the kind is that the name stands beside. */
function ownersOfKind(scene: Scene, item: Placed): Placed[] {
  const kind = headOf(scene, item.head);
  if (kind < 0 || kind !== item.start - 1 || !isNominal(scene, kind) || childrenBy(scene, item.head, 'case').length > 0) return [];
  return holdersOf(scene, kind).filter((p) => p !== item && p.actor.type !== 'equipment');
}

/** "Boeing's 787-9", where the tree hung the possessor elsewhere. */
function adjacentHolder(scene: Scene, item: Placed): Placed[] {
  return scene.placed.filter((p) => p.end < item.start + 1 && item.start - p.end <= 2 && p.actor.type === 'organisation'
    && /^['’]s?$/.test(scene.forms[p.end] ?? ''));
}

/** "Airbus A350 jets", "Himars rocket systems by Lockheed Martin", and a firm whose name the product's begins with. */
function makers(scene: Scene, item: Placed): Placed[] {
  const isFirm = (p: Placed): boolean => p.actor.type === 'organisation';
  const before = scene.placed.filter((p) => isFirm(p) && p.end === item.start && childrenBy(scene, p.head, 'punct').length === 0);
  const kind = [item.head, headOf(scene, item.head)].filter((n) => n >= 0 && isNominal(scene, n));
  const by = kind.flatMap((n) => childrenBy(scene, n, 'nmod', 'obl').filter((c) => markedBy(scene, c, scene.lexicon.prepositions.agent))).flatMap((c) => scene.at[c] ?? []).filter(isFirm);
  const called = [...scene.cast.values()].find((a) => a.type === 'organisation' && item.actor.name.startsWith(`${a.name} `));
  return [...before, ...by, ...(called ? [{ ...item, actor: called }] : [])];
}

/** Who sends or stations it has it. */
function deployer(scene: Scene, item: Placed): Finding[] {
  for (const v of ancestors(scene, item.head)) {
    if (!isVerb(scene, v)) continue;
    const senses = sensesOf(scene, v);
    if (senses.length === 0) continue;
    if (!senses.some((s) => s.type === 'MOBILIZE' && !s.strict)) return [];
    const args = argumentsOf(scene, v);
    // "Shadowed HMS Kent": what has no place to be moved to is followed or stopped, not sent.
    if (!senses.some((s) => s.type === 'MOBILIZE' && !s.strict && s.prepositions.length > 0)) return [];
    if (!args.objects.some((o) => subtree(scene, o).includes(item.head))) return [];
    return args.doers.flatMap((d) => denotedBy(scene, d)).flatMap((d) => found(d.placed, item, 'OPERATES', 'operate', 'verb', v, 0.6 * d.sureness));
  }
  return [];
}

/** "Those supplied by the United States such as Patriot": who supplies it, where nobody receives it. */
function supplier(scene: Scene, item: Placed): Finding[] {
  const v = ancestors(scene, item.head).find((a) => isVerb(scene, a));
  if (v === undefined || !sensesOf(scene, v).some((s) => s.type === 'AID')) return [];
  const args = argumentsOf(scene, v);
  if (!args.passive || args.obliques.some((o) => (scene.at[o.token] ?? []).some((p) => p !== item && p.actor.type === 'country'))) return [];
  return args.doers.flatMap((d) => denotedBy(scene, d)).flatMap((d) => found(d.placed, item, 'PRODUCES', 'supply', 'verb', v, 0.6 * d.sureness));
}

/** "In Russia's arsenal", "under the control of the Strategic Missile Forces". */
function arsenal(scene: Scene, item: Placed): Finding[] {
  return scene.tokens.flatMap((_, n): Finding[] => {
    if (!isNominal(scene, n)) return [];
    const stores = scene.lexicon.stores.has(scene.lemmas[n] ?? '');
    if (!stores || subtree(scene, item.head).includes(n)) return [];
    const holders = holdersOf(scene, n).filter((h) => h !== item);
    const near = Math.abs(n - item.head) < 22 && caseOf(scene, n) !== '' && childrenBy(scene, n, 'case').length > 0;
    return near ? holders.flatMap((h) => found(h, item, 'OPERATES', 'operate', 'verb', n, 0.6)) : [];
  });
}

/** "The missiles remain under the control of the Strategic Forces": the subject may be a weapon named before. */
function keepers(scene: Scene): Finding[] {
  return scene.tokens.flatMap((_, n): Finding[] => {
    if (!isNominal(scene, n) || !scene.lexicon.stores.has(scene.lemmas[n] ?? '') || caseOf(scene, n) === '') return [];
    const v = headOf(scene, n);
    const own = childrenBy(scene, n, 'nsubj');
    const subjects = own.length > 0 ? own : v >= 0 && isPredicate(scene, v) ? subjectsOf(scene, v) : [];
    const items = subjects.flatMap((s) => denotedBy(scene, s, { deep: false })).map((d) => d.placed).filter((p) => p.actor.type === 'equipment');
    return items.flatMap((item) => holdersOf(scene, n).flatMap((h) => found(h, item, 'OPERATES', 'operate', 'verb', n, 0.65)));
  });
}
