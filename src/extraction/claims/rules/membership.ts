import { argumentsOf, isVerb } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { fits } from '../pairing.ts';
import { denotedBy } from '../phrase.ts';
import type { Rule } from '../rule.ts';

/** Reads the list of a body's members: "The G7 comprises Britain, France and Japan". */
export const membership: Rule = {
  name: 'membership',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    if (!isVerb(scene, v) || !scene.lexicon.membership.verbs.has(scene.lemmas[v] ?? '')) return [];
    const args = argumentsOf(scene, v);
    const wholes = args.doers.flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.placed.actor.type === 'organisation' || (d.placed.actor.type === 'place' && d.placed.actor.country === undefined && d.placed.mention.form === 'name'));
    const members = [...args.objects, ...args.obliques.filter((o) => scene.lexicon.prepositions.of.has(o.preposition)).map((o) => o.token)]
      .flatMap((o) => denotedBy(scene, o, { deep: false })).filter((d) => d.sureness === 1);
    return wholes.flatMap((w) => members.flatMap((m): Finding[] => {
      if (w.placed.actor.id === m.placed.actor.id || !fits('MEMBER_OF', m.placed.actor.type, w.placed.actor.type)) return [];
      return [{ source: m.placed, target: w.placed, type: 'MEMBER_OF', gloss: 'member of', glossKind: 'noun', mutual: false, trigger: v, rule: 'membership', confidence: 0.85 }];
    }));
  }),
};
