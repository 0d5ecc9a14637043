import { argumentsOf } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { denotedBy } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { isMediating } from '../senses.ts';
import { hangsBy, headOf } from '../tree.ts';
import { eventNoun } from './event-noun.ts';

/** Reads who brings others together: "a deal between Serbia and Kosovo, brokered by the Union", "Oman mediated talks". */
export const mediation: Rule = {
  name: 'mediation',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    if (!isMediating(scene, v)) return [];
    const args = argumentsOf(scene, v);
    const affair = hangsBy(scene, v, 'acl') ? [headOf(scene, v)] : args.objects;
    const agreed = eventNoun.find(scene).filter((f) => affair.includes(f.trigger) && f.mutual);
    const parties = [...new Map(agreed.flatMap((f) => [f.source, f.target]).map((p) => [p.actor.id, p])).values()];
    return args.doers.flatMap((d) => denotedBy(scene, d, { deep: false })).flatMap((d) => parties
      .filter((p) => p.actor.id !== d.placed.actor.id)
      .map((target) => ({ source: d.placed, target, type: 'CONSULT', gloss: 'mediate with', glossKind: 'verb', mutual: false, trigger: v, rule: 'mediation', confidence: 0.7 * d.sureness } as const)));
  }),
};
