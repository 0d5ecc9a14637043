import type { Finding } from '../finding.ts';
import { subjectsOf } from '../arguments.ts';
import { pair } from '../pairing.ts';
import { denotedBy } from '../phrase.ts';
import { doersTold } from '../deeds.ts';
import type { Rule } from '../rule.ts';
import { caseOf, childrenBy, hangsBy, headOf } from '../tree.ts';

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
    const subjects = subjectsOf(scene, a);
    const bearers = subjects.length > 0 ? subjects : [headOf(scene, a)].filter((h) => h >= 0 && hangsBy(scene, a, 'amod', 'acl', 'appos'));
    const sources = bearers.flatMap((b) => denotedBy(scene, b, { deep: false }));
    return pair(sense, sources, targets, { trigger: a, rule: 'predicate-adjective', glossKind: 'noun' }, 0.8);
  }),
};
