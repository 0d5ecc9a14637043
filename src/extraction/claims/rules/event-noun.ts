import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { aimedAt } from '../aiming.ts';
import { argumentsOf, isVerb } from '../arguments.ts';
import { type Around, around, betweenBelow, markedBefore } from '../around.ts';
import { carriedOver, carriers, onlyOtherParty, sufferers, victimsOf, voicesOf } from '../carriers.ts';
import { agentNear, doersTold, toldOf } from '../deeds.ts';
import { isDeniedCharge } from '../denial.ts';
import { endedSense, strainedSense } from '../ending.ts';
import type { Finding } from '../finding.ts';
import { isGround } from '../ground.ts';
import { holdersOf } from '../holders.ts';
import { JUDGING } from '../judgement.ts';
import { glossFor } from '../label.ts';
import { markedAfter } from '../nearby.ts';
import { pair } from '../pairing.ts';
import type { Denoted } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { nounSenses, sensesOf } from '../senses.ts';
import { ancestors, caseOf, childrenBy, hangsBy, headOf, isInName, isNominal, markedBy, subtree } from '../tree.ts';

/**
 * Reads a noun that names an event: "Russian strikes on Dnipro", "the partnership between Russia and Iran",
 * "the transfer of Patriots to Kyiv". Who does it stands before it, behind "of" or "by", or is the subject of
 * the verb that carries it ("launched strikes on").
 */
export const eventNoun: Rule = {
  name: 'event-noun',
  find: (scene) => scene.tokens.flatMap((_, n) => {
    if (!isNominal(scene, n) || isInName(scene, n) || isAttribute(scene, n) || isInSetPhrase(scene, n) || (scene.lexicon.stores.has(scene.lemmas[n] ?? '') && caseOf(scene, n) !== '')) return [];
    const senses = nounSenses(scene, n);
    const found: Finding[] = [];
    for (const sense of fittingSenses(scene, n, senses)) {
      found.push(...apply(scene, n, sense));
      if (found.length > 0) break;
    }
    return found;
  }),
};

/** "Porter plainte", "dichiarare guerra": the verb and the noun are one word of the lexicon, and the verb's to read. */
function isInSetPhrase(scene: Scene, n: number): boolean {
  const v = headOf(scene, n);
  if (v < 0 || !isVerb(scene, v)) return false;
  return sensesOf(scene, v).some(({ lemma }) => lemma.includes(' ') && [scene.lemmas[n], scene.forms[n]].includes(lemma.split(' ').at(-1)));
}

/** Of several senses those whose preposition stands there: "a call for" asks, "a call with" talks. */
function fittingSenses(scene: Scene, n: number, senses: readonly Sense[]): Sense[] {
  const marks = new Set(childrenBy(scene, n, 'nmod', 'obl', 'acl').map((c) => caseOf(scene, c)));
  // "Calls to halt", "the demand that": what is asked for stands behind as a clause, and no talk is meant.
  const opens = (c: number): boolean => c > n && isVerb(scene, c) && !hangsBy(scene, c, 'acl:relcl') && childrenBy(scene, c, 'mark').length > 0;
  const from = childrenBy(scene, n, 'nmod').some((c) => scene.lexicon.prepositions.from.has(caseOf(scene, c)));
  const clause = childrenBy(scene, n, 'acl', 'ccomp').some(opens) || (from && childrenBy(scene, headOf(scene, n), 'advcl', 'xcomp').some(opens));
  const asked = clause ? senses.filter((s) => s.type === 'REQUEST') : [];
  if (asked.length > 0) return asked.map((s) => ({ ...s, strict: false }));
  const said = senses.filter((s) => s.prepositions.some((p) => marks.has(p) && !scene.lexicon.prepositions.of.has(p)));
  return [...(said.length > 0 ? said : senses)].sort((a, b) => Number(b.strict) - Number(a.strict));
}

/** "Aerei da combattimento", "avion de combat": a bare noun that only says of what kind the one before it is. */
function isAttribute(scene: Scene, n: number): boolean {
  const { of, from, agent } = scene.lexicon.prepositions;
  const joint = scene.lemmas[n - 1] ?? '';
  if (!(of.has(joint) || from.has(joint) || agent.has(joint)) || !isNominal(scene, n - 2)) return false;
  return (scene.children[n] ?? []).every((c) => hangsBy(scene, c, 'case', 'punct'));
}

function apply(scene: Scene, n: number, plain: Sense): Finding[] {
  const unended = endedSense(scene, n, plain);
  const sense = strainedSense(scene, n, unended);
  const a = around(scene, n, sense);
  a.marked.push(...aimedAt(scene, n));
  if (a.marked.length === 0 && a.between.length === 0) a.marked.push(...markedBefore(scene, n, sense));
  if (a.marked.length === 0 && a.between.length === 0) a.marked.push(...markedAfter(scene, n, sense.prepositions.filter((p) => !scene.lexicon.prepositions.of.has(p) && !scene.lexicon.prepositions.between.has(p))));
  const make = (from: readonly Denoted[], to: readonly Denoted[], confidence: number): Finding[] => {
    const instrument = instrumentOf(scene, n, [...from, ...to]);
    // What is put an end to is told by the verb that ends it, status and all.
    const ended = unended.type !== plain.type;
    return pair(sense, from, to, { trigger: ended ? headOf(scene, n) : n, rule: 'event-noun', glossKind: ended ? 'verb' : 'noun', ...(instrument ? { instrument } : {}) }, confidence).map((f) => ({ ...f, gloss: glossFor(scene, sense, f) }));
  };
  if (sense.mutual) {
    if (a.between.length === 0 && a.marked.length === 0) a.between.push(...betweenBelow(scene, n, sense));
    // Who ends what two had together does it to the other.
    return mutual(scene, n, sense, a, make).map((f) => (unended.type === plain.type ? f : { ...f, mutual: false }));
  }
  if (sense.strict && (a.marked.length === 0 || isMoved(scene, n) || isActing(scene, n))) return [];
  const ofIsTarget = sense.type !== 'RETREAT' && sense.prepositions.some((p) => scene.lexicon.prepositions.of.has(p));
  if (a.by.length === 0) a.by.push(...agentNear(scene, n));
  // "Alarm at the arrest of journalists by Turkey": whose deed is judged, not whom it was done to.
  const judged = JUDGING.has(sense.type) && !a.marked.some((d) => d.sureness >= 0.9) ? a.markedAt.flatMap((c) => doersTold(scene, c)) : [];
  const targets = judged.length > 0 ? judged : a.marked.length > 0 ? a.marked : toldOf(scene, n, sense);
  const involved = involvedIn(scene, n);
  let sources = a.by.length > 0 ? a.by : involved.length > 0 ? involved : a.before;
  if (sources.length === 0 && !ofIsTarget) sources = a.of.filter((d) => d.placed.actor.type !== 'equipment');
  // "Charges at the Criminal Court against him": a court brings what is brought before it.
  if (sources.length === 0 && sense.type === 'ACCUSE') sources = childrenBy(scene, n, 'nmod', 'obl').filter((c) => markedBy(scene, c, scene.lexicon.prepositions.place)).flatMap((c) => scene.at[c] ?? []).filter((p) => p.actor.type === 'organisation').map((placed) => ({ placed, sureness: 0.8 }));
  // What is denied is the denial's to read.
  if (sense.type === 'ACCUSE' && isDeniedCharge(scene, n)) return [];
  const victims = sense.type === 'ASSAULT' && sources.length > 0 ? make(sources, victimsOf(scene, n), 0.8) : [];
  if (victims.length > 0) return [...victims, ...make(sources, targets, 0.85)];
  if (sources.length > 0 && targets.length > 0) return [...make(sources, targets, 0.85), ...make(voicesOf(scene, n, sources), targets, 0.75)];
  if (targets.length > 0) {
    // "Arrested people suspected of spying for": what is charged is not the deed of who charges.
    if (ancestors(scene, n).some((t) => isGround(scene, t))) return [];
    const who = carriers(scene, n);
    return who.length > 0 ? make(who, targets, 0.75) : make(carriedOver(scene, n, sense), targets, 0.8);
  }
  if (GIVING.has(sense.type) && a.by.length > 0) return make(a.by, carriers(scene, n), 0.7);
  return sources.length > 0 ? make(sources, sufferers(scene, n), 0.75) : [];
}

/** "Moscow's involvement in the poisoning of": who is said to have a hand in the deed did it. */
function involvedIn(scene: Scene, n: number): Denoted[] {
  const hand = headOf(scene, n);
  return hand >= 0 && hangsBy(scene, n, 'nmod') && isNominal(scene, hand) && scene.lexicon.involvement.has(scene.lemmas[hand] ?? '') ? holdersOf(scene, hand).map((placed) => ({ placed, sureness: 0.9 })) : [];
}

/** "Deploy missiles in": the verb says it better than the missiles. */
function isMoved(scene: Scene, n: number): boolean {
  const v = headOf(scene, n);
  return v >= 0 && isVerb(scene, v) && sensesOf(scene, v).some((s) => s.type === 'MOBILIZE' || s.type === 'AID');
}

/** "A missile hit a house in": what acts itself is not just there. */
function isActing(scene: Scene, n: number): boolean {
  const v = headOf(scene, n);
  return v >= 0 && hangsBy(scene, n, 'nsubj') && isVerb(scene, v) && sensesOf(scene, v).length > 0 && !argumentsOf(scene, v).passive;
}

/** "Limited its programme in return for relief from sanctions": what comes from somebody comes to the subject. */
const GIVING = new Set(['CONCEDE', 'AID']);

function mutual(scene: Scene, n: number, sense: Sense, a: Around, make: (f: readonly Denoted[], t: readonly Denoted[], c: number) => Finding[]): Finding[] {
  const one = [...a.before, ...a.of, ...a.by];
  const everyPair = (list: readonly Denoted[], c: number): Finding[] => list.flatMap((x, i) => make([x], list.slice(i + 1), c));
  if (a.between.length >= 2) return everyPair(a.between, 0.9);
  if (a.between.length === 1 && one.length === 0) return [];
  const other = [...a.marked, ...a.between];
  if (one.length > 0 && other.length > 0) return make(one, other, 0.85);
  if (one.length >= 2) return everyPair(one, 0.8);
  // War, talks and quarrels are those of a subject that the verb lends ("wage war on"), not of whoever stands above.
  const subjects = carriers(scene, n).filter((d) => d.sureness >= 0.85 || !LENT_ONLY.has(sense.type));
  const attending = subjects.filter((d) => d.sureness >= 0.85 && !one.some((o) => o.placed.actor.id === d.placed.actor.id));
  if (sense.type === 'CONSULT' && one.length > 0 && attending.length > 0) return make(attending, one, 0.75);
  if (a.listed.length >= 2) return everyPair(a.listed, 0.7);
  if (other.length > 0 && subjects.length > 0) return make(subjects, other, 0.8);
  if (other.length === 1 && one.length === 0) return make(onlyOtherParty(scene, other), other, 0.75);
  if (subjects.length >= 2 && isCarried(scene, n) && subjects.every((d) => d.sureness >= 0.85)) return everyPair(subjects, 0.65);
  return [];
}

function instrumentOf(scene: Scene, n: number, used: readonly Denoted[]): Placed | undefined {
  return subtree(scene, n).flatMap((t) => scene.at[t] ?? []).find((p) => p.actor.type === 'equipment' && !used.some((u) => u.placed === p));
}

/** Mutual events that nobody has part in by standing near them. */
const LENT_ONLY = new Set(['ASSAULT', 'RELATED_TO']);

/** Whether the noun hangs on a verb itself: "France and Italy held talks", not "back an end of the war". */
function isCarried(scene: Scene, n: number): boolean {
  // "The pact was signed by A and B": those that the passive names carry it.
  const byThem = hangsBy(scene, n, 'nsubj:pass') && isVerb(scene, headOf(scene, n)) && argumentsOf(scene, headOf(scene, n)).doers.length > 0;
  return hangsBy(scene, n, 'obj', 'obl', 'nsubj') && (byThem || !hangsBy(scene, n, 'nsubj:pass')) && isVerb(scene, headOf(scene, n));
}
