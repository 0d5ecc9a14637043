import type { Finding } from '../finding.ts';
import { argumentsOf, isVerb, subjectsOf } from '../arguments.ts';
import { pair } from '../pairing.ts';
import { denotedBy } from '../phrase.ts';
import { doersTold } from '../deeds.ts';
import type { Rule } from '../rule.ts';
import { caseOf, childrenBy, hangsBy, headOf } from '../tree.ts';

/** Types of adjectives that tell how one feels about what another does. */
const FEELING = new Set(['ACCUSE', 'SUPPORT']);

/** Reads an adjective with a target: "Europe is dependent on Russia", "groups allied with Iran". */
export const predicateAdjective: Rule = {
  name: 'predicate-adjective',
  find: (scene) => scene.tokens.flatMap((_, a): Finding[] => {
    const senses = [scene.forms[a], scene.lemmas[a]].flatMap((w) => scene.lexicon.adjectives.get(w ?? '') ?? []);
    const [sense] = senses;
    if (!sense || scene.tokens[a]?.upos === 'NOUN' || scene.tokens[a]?.upos === 'PROPN') return [];
    const targets = childrenBy(scene, a, 'obl', 'nmod').filter((c) => sense.prepositions.includes(caseOf(scene, c))).flatMap((c) => {
      const doers = sense.type === 'ACCUSE' ? doersTold(scene, c) : [];
      return doers.length > 0 ? doers : denotedBy(scene, c);
    });
    // "Appalled that the government lifts sanctions": whose deed it is that one is appalled at.
    if (targets.length === 0 && FEELING.has(sense.type) && !sense.reversed) targets.push(...childrenBy(scene, a, 'ccomp', 'advcl').filter((c) => c > a && isVerb(scene, c) && childrenBy(scene, c, 'mark').length > 0).flatMap((c) => argumentsOf(scene, c).doers).flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.sureness >= 0.7));
    const subjects = subjectsOf(scene, a);
    const bearers = subjects.length > 0 ? subjects : [headOf(scene, a)].filter((h) => h >= 0 && hangsBy(scene, a, 'amod', 'acl', 'appos'));
    const sources = bearers.flatMap((b) => denotedBy(scene, b, { deep: false }));
    return pair(sense, sources, targets, { trigger: a, rule: 'predicate-adjective', glossKind: 'noun' }, 0.8);
  }),
};
