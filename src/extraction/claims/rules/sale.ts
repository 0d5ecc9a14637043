import { argumentsOf, isVerb } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { denotedBy } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { statusOf } from '../status.ts';
import { caseOf, childrenBy, headOf, isNominal, subtree } from '../tree.ts';

/**
 * Reads who gets a piece of equipment when it is sold or handed over: "the sale of Patriot missiles to Taiwan" makes
 * Taiwan their owner to be, "supplied Kyiv with Himars" makes Ukraine one that has them. What is refused changes nothing.
 */
export const sale: Rule = {
  name: 'sale',
  find: (scene) => scene.tokens.flatMap((_, t): Finding[] => {
    const sold = scene.lexicon.selling.has(scene.lemmas[t] ?? '');
    const given = !sold && isVerb(scene, t) && scene.lexicon.verbs.get(scene.lemmas[t] ?? '')?.some((s) => s.type === 'AID' && !s.reversed) === true;
    if (!sold && !given) return [];
    const items = inside(scene, t).filter((p) => p.actor.type === 'equipment');
    if (items.length === 0) return [];
    const status = statusOf(scene, t);
    if (status === 'denied') return [];
    return receivers(scene, t).flatMap((receiver) => items.map((target): Finding => ({
      source: receiver, target, type: sold ? 'OWNS' : 'OPERATES', gloss: sold ? 'buy' : 'receive', glossKind: 'verb', mutual: false, trigger: t, rule: 'sale',
      confidence: 0.6, status: sold ? 'planned' : status,
    })));
  }),
};

/** What the phrase or the verb's object names. */
function inside(scene: Scene, t: number): Placed[] {
  const roots = isVerb(scene, t) ? [...argumentsOf(scene, t).objects, ...argumentsOf(scene, t).obliques.filter((o) => scene.lexicon.prepositions.with.has(o.preposition)).map((o) => o.token)] : [t];
  return roots.flatMap((r) => subtree(scene, r)).flatMap((i) => scene.at[i] ?? []);
}

/** A country or force that it goes to: marked as the receiver, or the object of a verb that gives. */
function receivers(scene: Scene, t: number): Placed[] {
  const isParty = (p: Placed): boolean => p.actor.type === 'country' || p.actor.type === 'organisation';
  const args = isVerb(scene, t) ? argumentsOf(scene, t) : undefined;
  const nominal = isNominal(scene, t) ? [...childrenBy(scene, t, 'nmod', 'obl'), ...subtree(scene, t), ...childrenBy(scene, Math.max(headOf(scene, t), 0), 'obl').filter((o) => o > t)] : [];
  const marked = [...nominal, ...(args?.obliques.map((o) => o.token) ?? [])].filter((c) => scene.lexicon.receiving.has(caseOf(scene, c)));
  const direct = args?.objects.filter((o) => (scene.at[o] ?? []).some(isParty)) ?? [];
  const who = [...marked, ...direct].flatMap((c) => denotedBy(scene, c, { deep: false })).filter((d) => d.sureness >= 0.7).map((d) => d.placed).filter(isParty);
  return who.filter((p, k) => who.findIndex((o) => o.actor.id === p.actor.id) === k);
}
