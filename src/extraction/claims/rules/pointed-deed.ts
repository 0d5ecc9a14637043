import { argumentsOf, isVerb, subjectsOf } from '../arguments.ts';
import { doersOfEvent } from '../deeds.ts';
import type { Finding } from '../finding.ts';
import { pair } from '../pairing.ts';
import { denotedBy, type Denoted } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { nounSenses, sensesOf } from '../senses.ts';
import { topicOf } from '../topic.ts';
import { childrenBy, hangsBy, headOf, isNominal, subtree } from '../tree.ts';

/**
 * Reads a judgement of a deed that was told before: "Rwanda cut its ties. Belgium condemned the move", "expelled the
 * envoy, a step Paris called unjustified". Whose deed it was is whom the judgement concerns.
 */
export const pointedDeed: Rule = {
  name: 'pointed-deed',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    if (!isVerb(scene, v)) return [];
    const sense = sensesOf(scene, v).find((s) => JUDGING.has(s.type) && !s.strict);
    if (!sense) return [];
    const args = argumentsOf(scene, v);
    const aside = hangsBy(scene, v, 'acl', 'acl:relcl') ? headOf(scene, v) : -1;
    const deeds = aside >= 0 && isDeed(scene, aside) ? [aside] : args.objects.filter((o) => isDeed(scene, o) && isDefinite(scene, o));
    const [deed] = deeds;
    if (deed === undefined) return [];
    const doers = aside >= 0 && !args.passive ? childrenBy(scene, v, 'nsubj') : args.doers;
    const sources = doers.filter((d) => d !== deed).flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.sureness >= 0.8);
    if (sources.length === 0) return [];
    const targets = doneBy(scene, deed, Math.min(deed, v)).filter((d) => sources.every((s) => isApart(s, d)));
    return pair({ ...sense, reversed: false, mutual: false }, sources, targets, { trigger: v, rule: 'pointed-deed', glossKind: 'verb' }, 0.65);
  }),
};

/** Types of verbs that judge what somebody did. */
const JUDGING = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'PROTEST']);

/** A noun for a deed with nobody's name to it. */
function isDeed(scene: Scene, n: number): boolean {
  return isNominal(scene, n) && scene.lexicon.deeds.has(scene.lemmas[n] ?? '') && subtree(scene, n, (t) => hangsBy(scene, t, 'acl', 'acl:relcl')).every((t) => (scene.at[t] ?? []).length === 0);
}

function isDefinite(scene: Scene, n: number): boolean {
  return childrenBy(scene, n, 'det').some((d) => scene.lexicon.demonstratives.has(scene.forms[d] ?? ''));
}

/** How many sentences "the move" reaches back. */
const REACH = 2;

/** Who did it: whoever did such a thing last, or else whom the text was just speaking of. One party, or nobody. */
function doneBy(scene: Scene, deed: number, limit: number): Denoted[] {
  const [kind] = nounSenses(scene, deed);
  let back: Scene | undefined = scene;
  for (let steps = 0; back && steps <= REACH; steps++, back = back.previous) {
    const end = back === scene ? limit : back.tokens.length;
    const alike = kind ? lastDoers(back, end, kind.type) : [];
    if (alike.length > 0) return onlyOne(alike);
    if (kind && MATERIAL.has(kind.type)) continue;
    const topic = back === scene ? subjectBefore(scene, limit) : topicOf(back);
    if (topic.length > 0) return onlyOne(topic);
  }
  return [];
}

const MATERIAL = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

/** Who did last what a noun of the type names: "the raids" behind "Israel bombed". */
function lastDoers(scene: Scene, end: number, type: string): Denoted[] {
  for (let i = end - 1; i >= 0; i--) {
    const found = isVerb(scene, i) ? (sensesOf(scene, i).some((s) => s.type === type && !s.reversed) ? argumentsOf(scene, i).doers.flatMap((d) => denotedBy(scene, d, { deep: false })) : [])
      : isNominal(scene, i) && nounSenses(scene, i)[0]?.type === type ? doersOfEvent(scene, i, new Set([type])) : [];
    const sure = found.filter((d) => d.sureness >= 0.7);
    if (sure.length > 0) return sure;
  }
  return [];
}

/** The subject of the clause that the deed stands behind. */
function subjectBefore(scene: Scene, limit: number): Denoted[] {
  for (let i = limit - 1; i >= 0; i--) {
    if (!isVerb(scene, i) || !hangsBy(scene, i, 'root', 'conj', 'ccomp', 'advcl', 'parataxis')) continue;
    const who = subjectsOf(scene, i).filter((s) => s < limit).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.sureness >= 0.8);
    if (who.length > 0) return who;
  }
  return [];
}

function onlyOne(who: readonly Denoted[]): Denoted[] {
  const acting = who.filter((d) => d.placed.actor.type !== 'equipment' && d.placed.actor.type !== 'place');
  return new Set(acting.map((d) => d.placed.actor.id)).size === 1 ? acting.slice(0, 1) : [];
}

/** Of two sides: nobody condemns his own move. */
function isApart(a: Denoted, b: Denoted): boolean {
  const [x, y] = [a.placed.actor, b.placed.actor];
  return x.id !== y.id && !(x.country !== undefined && x.country === y.country && (x.type === 'country' || y.type === 'country'));
}
