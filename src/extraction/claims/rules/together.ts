import { argumentsOf, isVerb } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { denotedBy } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { childrenBy } from '../tree.ts';

/** Reads what two do together as cooperation, whatever they do: "Pfizer and BioNTech jointly developed the vaccine". */
export const together: Rule = {
  name: 'together',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    if (!isVerb(scene, v) || !childrenBy(scene, v, 'advmod').some((a) => scene.lexicon.together.has(scene.forms[a] ?? ''))) return [];
    const doers = argumentsOf(scene, v).doers.flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.placed.actor.type !== 'equipment' && d.sureness >= 0.8);
    return doers.flatMap((a, i) => doers.slice(i + 1).filter((b) => b.placed.actor.id !== a.placed.actor.id).map((b) => ({
      source: a.placed, target: b.placed, type: 'COOPERATE', gloss: 'work with', glossKind: 'verb', mutual: true, trigger: v, rule: 'together', confidence: 0.7,
    } as const)));
  }),
};
