import { argumentsOf, isVerb, subjectsOf } from '../arguments.ts';
import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { isRefused } from '../denial.ts';
import type { Finding } from '../finding.ts';
import { JUDGING, VERDICTS } from '../judgement.ts';
import { pair } from '../pairing.ts';
import { denotedBy, type Denoted } from '../phrase.ts';
import { doneBy, isDeed } from '../pointed.ts';
import { verdictAt } from './naming.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { nounSenses, sensesOf } from '../senses.ts';
import { caseOf, childrenBy, hangsBy, headOf, isDefinite, isNominal, subtree, verbLemmas } from '../tree.ts';

/**
 * Reads a judgement of a deed that was told before: "Rwanda cut its ties. Belgium condemned the move", "expelled the
 * envoy, a step Paris called unjustified". Whose deed it was is whom the judgement concerns.
 */
export const pointedDeed: Rule = {
  name: 'pointed-deed',
  find: (scene) => scene.tokens.flatMap((_, t): Finding[] => {
    const judgement = isVerb(scene, t) ? byVerb(scene, t) : byWord(scene, t);
    if (!judgement) return [];
    const { sense, deed, doers } = judgement;
    // "Egypt also rejected the plan": of one mind with who was spoken of before.
    if (childrenBy(scene, t, 'advmod').some((a) => ALSO.has(scene.forms[a] ?? ''))) return [];
    const sources = doers.filter((d) => d !== deed).flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.sureness >= 0.8);
    if (sources.length === 0) return [];
    // "Pakistan's spokesman denied the claims": whose he is he does not judge.
    const ownSide = new Set(doers.flatMap((d) => subtree(scene, d)).flatMap((i) => scene.at[i] ?? []).map((p) => p.actor.id));
    const targets = doneBy(scene, deed, Math.min(deed, t), (d, where) => !ownSide.has(d.placed.actor.id) && sources.every((s) => isApart(s, d) && (sense.type !== 'SUPPORT' || where === scene || !isParty(s, where))));
    return pair({ ...sense, reversed: false, mutual: false }, sources, targets, { trigger: t, rule: isVerb(scene, t) || isNominal(scene, t) ? 'pointed-deed' : 'predicate-adjective', glossKind: isVerb(scene, t) ? 'verb' : 'noun' }, 0.65);
  }),
};

const ALSO = new Set(['also', 'too', 'likewise', 'anche', 'pure', 'aussi', 'également', 'auch', 'ebenfalls', 'también']);

interface Judgement {
  readonly sense: Sense;
  /** The noun that points to the deed. */
  readonly deed: number;
  readonly doers: readonly number[];
}

/** "Condemned the move", "appealed against the ruling", "a step Paris called for". */
function byVerb(scene: Scene, v: number): Judgement | undefined {
  const verdict = verdictAt(scene, v);
  const sense = verdict ? VERDICTS[verdict] : sensesOf(scene, v).find((s) => JUDGING.has(s.type));
  // To violate a deal or to end it is a deed itself.
  if (!sense || verbLemmas(scene, v).some((l) => scene.lexicon.misdeeds.has(l) || scene.lexicon.ending.has(l))) return undefined;
  const args = argumentsOf(scene, v);
  const aside = hangsBy(scene, v, 'acl', 'acl:relcl') ? headOf(scene, v) : -1;
  if (aside >= 0 && isDeed(scene, aside) && !sense.strict) return { sense, deed: aside, doers: args.passive ? args.doers : childrenBy(scene, v, 'nsubj') };
  const marked = args.obliques.filter((o) => sense.prepositions.includes(o.preposition)).map((o) => o.token);
  const deed = [...(sense.strict ? [] : args.objects), ...marked].find((o) => isDeed(scene, o) && isDefinite(scene, o));
  // "Dismissed the claims as nonsense" is refused, and the naming rule's to read.
  return deed === undefined || (verdict && isRefused(scene, deed)) ? undefined : { sense, deed, doers: args.doers };
}

/** "Voiced anger over the move", "was unhappy about the attack". */
function byWord(scene: Scene, w: number): Judgement | undefined {
  const noun = isNominal(scene, w);
  const senses = noun ? nounSenses(scene, w) : scene.lexicon.adjectives.get(scene.forms[w] ?? '') ?? [];
  const sense = senses.find((s) => JUDGING.has(s.type) && !s.reversed);
  const head = headOf(scene, w);
  if (!sense || (noun && !(hangsBy(scene, w, 'obj') && scene.lexicon.expressing.has(scene.lemmas[head] ?? '')))) return undefined;
  const below = [...childrenBy(scene, w, 'nmod', 'obl'), ...(noun ? childrenBy(scene, head, 'obl').filter((o) => o > w) : [])];
  const deed = below.find((o) => sense.prepositions.includes(caseOf(scene, o)) && isDeed(scene, o) && isDefinite(scene, o));
  return deed === undefined ? undefined : { sense, deed, doers: subjectsOf(scene, noun ? head : w) };
}

/** "China protested to America. Washington defended the deal": who was spoken of before defends what is his own. */
function isParty({ placed }: Denoted, where: Scene): boolean {
  const { id, country } = placed.actor;
  return [where, where.previous].some((s) => s?.placed.some((p) => p.actor.id === id || (country !== undefined && p.actor.country === country)) === true);
}

/** Of two sides: nobody condemns his own move. */
function isApart(a: Denoted, b: Denoted): boolean {
  const [x, y] = [a.placed.actor, b.placed.actor];
  return x.id !== y.id && !(x.country !== undefined && x.country === y.country && (x.type === 'country' || y.type === 'country'));
}
