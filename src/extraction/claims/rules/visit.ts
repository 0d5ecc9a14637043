import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { childrenBy, hangsBy, markedBy } from '../tree.ts';

/** Reads an office holder's being in a foreign country or capital as a visit: "Baerbock was in Warsaw on Friday". */
export const visit: Rule = {
  name: 'visit',
  find: (scene) => scene.placed.filter((p) => p.actor.type === 'country' || p.actor.type === 'place').flatMap((target): Finding[] => {
    const n = target.head;
    if (childrenBy(scene, n, 'cop').length === 0 || !markedBy(scene, n, scene.lexicon.prepositions.place)) return [];
    const visitors = childrenBy(scene, n, 'nsubj').filter((s) => hangsBy(scene, s, 'nsubj')).flatMap((s) => scene.at[s] ?? [])
      .filter((p) => p.actor.type === 'person' && p.actor.country !== undefined && p.actor.country !== target.actor.country);
    return visitors.map((source) => ({
      source, target, type: 'CONSULT', gloss: 'visit', glossKind: 'verb', mutual: false, trigger: n, rule: 'visit', confidence: 0.6,
    }));
  }),
};
