import { subjectsOf } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { pair } from '../pairing.ts';
import { denotedBy, describesFirst, type Denoted } from '../phrase.ts';
import { roleAt } from './role.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { caseOf, childrenBy, coordinated, hangsBy, headOf, isInName, isNominal, subtree } from '../tree.ts';

/** Reads a noun for somebody by what he does: "Poland is a vocal opponent of the pipeline", "Kyiv's ally Poland". */
export const agentNoun: Rule = {
  name: 'agent-noun',
  find: (scene) => scene.tokens.flatMap((_, n) => {
    if (!isNominal(scene, n) || isInName(scene, n)) return [];
    const senses = scene.lexicon.agents.get(scene.lemmas[n] ?? '') ?? [];
    for (const sense of senses) {
      // An office says more: "opposition leader" leads no country.
      if (sense.type === 'LEADS' && [n, n - 1, n - 2].some((k) => (roleAt(scene, k)?.end ?? 0) > n)) continue;
      const found: Finding[] = pair(sense, holders(scene, n), targets(scene, n, sense.prepositions), { trigger: n, rule: 'agent-noun', glossKind: 'noun' }, 0.8);
      if (found.length > 0) return found;
    }
    return [];
  }),
};

/** Who is so called: the subject of the copula, the name in apposition, or the name that follows. */
function holders(scene: Scene, n: number): Denoted[] {
  const beside = childrenBy(scene, n, 'appos', 'flat').flatMap((c) => denotedBy(scene, c, { deep: false }));
  if (beside.length > 0) return beside;
  if (describesFirst(scene, n)) return (scene.at[headOf(scene, n)] ?? []).map((placed) => ({ placed, sureness: 0.95 }));
  if (hangsBy(scene, n, 'appos')) return denotedBy(scene, headOf(scene, n), { deep: false });
  const behindNoun = childrenBy(scene, n, 'nmod').some((c) => caseOf(scene, c) !== '') || childrenBy(scene, n, 'nmod:poss').length > 0;
  const adjective = behindNoun ? childrenBy(scene, n, 'amod').flatMap((c) => scene.at[c] ?? []) : [];
  if (adjective.length > 0) return adjective.map((placed) => ({ placed, sureness: 0.85 }));
  const own = childrenBy(scene, n, 'nsubj').filter((s) => !subtree(scene, s).includes(n));
  if (own.length > 0) return own.flatMap((d) => denotedBy(scene, d));
  const v = headOf(scene, n);
  const says = v >= 0 && scene.lexicon.becoming.has(scene.lemmas[v] ?? '') && hangsBy(scene, n, 'xcomp', 'obj', 'obl', 'ccomp', 'nsubj', 'appos');
  return says ? subjectsOf(scene, v).filter((d) => d !== n && !subtree(scene, d, (t) => hangsBy(scene, t, 'acl:relcl')).includes(n)).flatMap((d) => denotedBy(scene, d)) : [];
}

function targets(scene: Scene, n: number, prepositions: readonly string[]): Denoted[] {
  const children = childrenBy(scene, n, 'nmod', 'obl', 'amod', 'compound').flatMap((c) => {
    const preposition = caseOf(scene, c);
    if (preposition === '') return coordinated(scene, c).flatMap((k) => scene.at[k] ?? []).map((placed) => ({ placed, sureness: 0.9 }));
    return prepositions.includes(preposition) ? denotedBy(scene, c) : [];
  });
  return children;
}
