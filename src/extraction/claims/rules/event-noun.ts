import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { argumentsOf, isVerb, subjectsOf } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { endedSense, strainedSense } from '../ending.ts';
import { glossFor } from '../label.ts';
import { markedAfter } from '../nearby.ts';
import { pair } from '../pairing.ts';
import { denotedBy, holdersOf, type Denoted } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { isMediating, nounSenses, sensesOf } from '../senses.ts';
import { topicOf } from '../topic.ts';
import { ancestors, caseOf, childrenBy, isContentClause, coordinated, hangsBy, headOf, isInName, isNominal, markedBy, subtree, verbLemmas } from '../tree.ts';

/**
 * Reads a noun that names an event: "Russian strikes on Dnipro", "the partnership between Russia and Iran",
 * "the transfer of Patriots to Kyiv". Who does it stands before it, behind "of" or "by", or is the subject of
 * the verb that carries it ("launched strikes on").
 */
export const eventNoun: Rule = {
  name: 'event-noun',
  find: (scene) => scene.tokens.flatMap((_, n) => {
    if (!isNominal(scene, n) || isInName(scene, n) || isAttribute(scene, n) || isPartOfVerb(scene, n)) return [];
    const senses = nounSenses(scene, n);
    const found: Finding[] = [];
    for (const sense of fittingSenses(scene, n, senses)) {
      found.push(...apply(scene, n, sense));
      if (found.length > 0) break;
    }
    return found;
  }),
};

/** "Joined forces": the noun is a word of the verb's. */
function isPartOfVerb(scene: Scene, n: number): boolean {
  const v = headOf(scene, n);
  return v >= 0 && isVerb(scene, v) && sensesOf(scene, v).some((s) => s.lemma === `${scene.lemmas[v] ?? ''} ${scene.forms[n] ?? ''}`);
}

/** Of several senses those whose preposition stands there: "a call for" asks, "a call with" talks. */
function fittingSenses(scene: Scene, n: number, senses: readonly Sense[]): Sense[] {
  const marks = new Set(childrenBy(scene, n, 'nmod', 'obl', 'acl').map((c) => caseOf(scene, c)));
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

interface Around {
  readonly before: Denoted[];
  readonly of: Denoted[];
  readonly by: Denoted[];
  readonly between: Denoted[];
  readonly marked: Denoted[];
  /** Parties listed behind "of": "a coalition of A, B and C". */
  readonly listed: Denoted[];
}

function around(scene: Scene, n: number, sense: Sense): Around {
  const { prepositions } = scene.lexicon;
  const result: Around = { before: [], of: [], by: [], between: [], marked: [], listed: [] };
  const own = childrenBy(scene, n, 'nmod', 'obl', 'acl', 'amod', 'compound', 'flat', 'det', 'appos', 'dep');
  const phrases = [...own, ...own.flatMap((c) => nestedPhrases(scene, c, sense)), ...siblingPhrases(scene, n)];
  for (const c of phrases) {
    const preposition = caseOf(scene, c);
    if (preposition === '') {
      if (hangsBy(scene, c, 'acl')) {
        // Who brokers a deal is no party to it.
        if (isMediating(scene, c)) result.between.push(...childrenBy(scene, c, 'obl').filter((o) => markedBy(scene, o, prepositions.between)).flatMap((o) => denotedBy(scene, o)));
        else result.by.push(...agentsOf(scene, c));
        for (const o of childrenBy(scene, c, 'obl')) if (sense.prepositions.includes(caseOf(scene, o)) && !prepositions.of.has(caseOf(scene, o))) result.marked.push(...denotedBy(scene, o));
      }
      else if (hangsBy(scene, c, 'appos', 'dep')) {
        // A genitive without a preposition: "der Angriff Russlands auf …".
        if (c === n + 1) result.before.push(...(scene.at[c] ?? []).map((placed) => ({ placed, sureness: 0.9 })));
      } else if (headOf(scene, c) === n) {
        const owners = coordinated(scene, c).flatMap((k) => scene.at[k] ?? []).map((placed) => ({ placed, sureness: 0.95 }));
        result.before.push(...(owners.length === 0 && hangsBy(scene, c, 'nmod:poss') ? denotedBy(scene, c, { deep: false }) : owners));
      }
      continue;
    }
    const between = markedBy(scene, c, prepositions.between);
    const who = denotedBy(scene, c);
    // "Le retrait des troupes rwandaises": forces that withdraw do it themselves, whatever the preposition.
    if (sense.type === 'RETREAT' && prepositions.of.has(preposition) && scene.lexicon.forces.has(scene.lemmas[c] ?? '')) result.by.push(...who);
    else if (between && sense.prepositions.some((p) => prepositions.between.has(p))) result.between.push(...who);
    else if (sense.prepositions.includes(preposition) && !(prepositions.of.has(preposition) && headOf(scene, c) !== n)) {
      result.marked.push(...who);
      if (prepositions.of.has(preposition)) result.listed.push(...who);
    }
    else if (prepositions.of.has(preposition)) result.of.push(...who);
    else if (markedBy(scene, c, prepositions.agent) || ((headOf(scene, c) === n || childrenBy(scene, c, 'case').includes(n + 1)) && prepositions.from.has(preposition))) result.by.push(...who);
  }
  if (sense.mutual && result.between.length === 0) result.between.push(...joinedBefore(scene, n));
  // "A meeting between the president and …" with the second party hung on the meeting.
  if (sense.mutual && result.between.length === 1) result.between.push(...childrenBy(scene, n, 'conj').filter((c) => c > n).flatMap((c) => denotedBy(scene, c, { deep: false })));
  if (result.before.length === 0 && result.of.length === 0) result.before.push(...holdersOf(scene, n).filter((p) => p.mention.form === 'adjective').map((placed) => ({ placed, sureness: 0.85 })));
  return result;
}

/** "The Israel-Hamas war", "US–China trade talks": two names joined by a dash before the noun. */
function joinedBefore(scene: Scene, n: number): Denoted[] {
  let k = n;
  while (k > 0 && n - k < 3 && /^(?:ADJ|NOUN)$/.test(scene.tokens[k - 1]?.upos ?? '') && !scene.placed.some((p) => p.end === k)) k--;
  const second = scene.placed.find((p) => p.end === k);
  const first = second && /^[-–—/]$/.test(scene.forms[second.start - 1] ?? '') ? scene.placed.find((p) => p.end === second.start - 1) : undefined;
  return first && second ? [first, second].map((placed) => ({ placed, sureness: 1 })) : [];
}

/** "The support of the West for Ukraine", with the second phrase hung under the first. */
function nestedPhrases(scene: Scene, c: number, sense: Sense): number[] {
  if (!scene.lexicon.prepositions.of.has(caseOf(scene, c))) return [];
  return coordinated(scene, c).flatMap((k) => childrenBy(scene, k, 'nmod', 'obl')).filter((k) => sense.prepositions.includes(caseOf(scene, k)) && !scene.lexicon.prepositions.of.has(caseOf(scene, k)));
}

/** Phrases that the parser hung at the governing verb although they stand right behind the noun. */
function siblingPhrases(scene: Scene, n: number): number[] {
  const v = headOf(scene, n);
  if (v < 0) return [];
  const agents = isVerb(scene, v) && argumentsOf(scene, v).passive ? argumentsOf(scene, v).doers : [];
  return childrenBy(scene, v, isVerb(scene, v) ? 'obl' : 'nmod').filter((o) => o > n && !agents.includes(o));
}

function agentsOf(scene: Scene, c: number): Denoted[] {
  return argumentsOf(scene, c).doers.flatMap((d) => denotedBy(scene, d, { deep: false }));
}

function apply(scene: Scene, n: number, plain: Sense): Finding[] {
  const sense = strainedSense(scene, n, endedSense(scene, n, plain));
  const a = around(scene, n, sense);
  if (a.marked.length === 0 && a.between.length === 0) a.marked.push(...markedAfter(scene, n, sense.prepositions.filter((p) => !scene.lexicon.prepositions.of.has(p) && !scene.lexicon.prepositions.between.has(p))));
  const make = (from: readonly Denoted[], to: readonly Denoted[], confidence: number): Finding[] => {
    const instrument = instrumentOf(scene, n, [...from, ...to]);
    // What is put an end to is told by the verb that ends it, status and all.
    const ended = sense.type !== plain.type;
    return pair(sense, from, to, { trigger: ended ? headOf(scene, n) : n, rule: 'event-noun', glossKind: ended ? 'verb' : 'noun', ...(instrument ? { instrument } : {}) }, confidence).map((f) => ({ ...f, gloss: glossFor(scene, sense, f) }));
  };
  if (sense.mutual) {
    if (a.between.length === 0 && a.marked.length === 0) a.between.push(...betweenBelow(scene, n, sense));
    return mutual(scene, n, sense, a, make);
  }
  if (sense.strict && (a.marked.length === 0 || isMoved(scene, n) || isActing(scene, n))) return [];
  const ofIsTarget = sense.prepositions.some((p) => scene.lexicon.prepositions.of.has(p));
  if (a.by.length === 0) a.by.push(...agentNear(scene, n));
  const targets = a.marked.length > 0 ? a.marked : toldOf(scene, n, sense);
  let sources = a.by.length > 0 ? a.by : a.before;
  if (sources.length === 0 && !ofIsTarget) sources = a.of.filter((d) => d.placed.actor.type !== 'equipment');
  if (sources.length > 0 && targets.length > 0) return [...make(sources, targets, 0.85), ...make(voicesOf(scene, n, sources), targets, 0.75)];
  if (targets.length > 0) {
    const who = carriers(scene, n);
    return who.length > 0 ? make(who, targets, 0.75) : make(carriedOver(scene, n, sense), targets, 0.8);
  }
  if (GIVING.has(sense.type) && a.by.length > 0) return make(a.by, carriers(scene, n), 0.7);
  return sources.length > 0 ? make(sources, sufferers(scene, n), 0.75) : [];
}

/** Whose doing an event noun is, as far as its own phrase says: "the withdrawal of Russian troops", "Israel's attack". */
export function doersOfEvent(scene: Scene, n: number, more: ReadonlySet<string> = new Set()): Denoted[] {
  const [sense] = nounSenses(scene, n);
  if (!sense || sense.mutual || !(MATERIAL.has(sense.type) || more.has(sense.type))) return [];
  const a = around(scene, n, sense);
  a.by.push(...(a.by.length === 0 ? agentNear(scene, n) : []));
  if (a.by.length > 0) return a.by;
  const ofIsTarget = sense.prepositions.some((p) => scene.lexicon.prepositions.of.has(p));
  return a.before.length > 0 || ofIsTarget ? a.before : a.of;
}

/** "The assault on the city of X by Y": a by-phrase that the parser hung on something beside it. */
function agentNear(scene: Scene, n: number): Denoted[] {
  return markedAfter(scene, n, [...scene.lexicon.prepositions.agent]).map((d) => ({ ...d, sureness: 0.8 }));
}

/** Whose deed a phrase is about: "the attack by X", "reports of an assault by X". */
export function doersTold(scene: Scene, n: number): Denoted[] {
  const own = doersOfEvent(scene, n, VERBAL);
  if (own.length > 0 || !scene.lexicon.utterances.has(scene.lemmas[n] ?? '')) return own;
  return childrenBy(scene, n, 'nmod').filter((c) => markedBy(scene, c, scene.lexicon.prepositions.of)).flatMap((c) => doersOfEvent(scene, c, VERBAL));
}

/** What somebody said, on which others pass judgement: "denied Russia's accusations". */
const VERBAL: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'AGREE']);

/** Deeds that one can ask somebody to do or to leave off. */
const MATERIAL = new Set(['RETREAT', 'ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'AID', 'THREATEN', 'REJECT']);

/** "Accusations by Sudan that the Emirates arm the rebels": of whom the clause behind the noun tells. */
function toldOf(scene: Scene, n: number, sense: Sense): Denoted[] {
  if (sense.type !== 'ACCUSE' && sense.type !== 'REQUEST') return [];
  // The clause may hang on a name inside: "accusations by the government | that …".
  return subtree(scene, n, (t) => t !== n && scene.tokens[t]?.upos === 'VERB' && !isContentClause(scene, t)).filter((c) => c !== n && isContentClause(scene, c)).slice(0, 1).flatMap((c) => argumentsOf(scene, c).doers.filter((d) => d !== n)).flatMap((d) => denotedBy(scene, d, { deep: false }));
}

/** "Collaboration in the military field between …": the phrase may hang under another noun of the same phrase. */
function betweenBelow(scene: Scene, n: number, sense: Sense): Denoted[] {
  const { between } = scene.lexicon.prepositions;
  if (!sense.prepositions.some((p) => between.has(p))) return [];
  const below = subtree(scene, n).find((t) => t > n && t < n + 9 && hangsBy(scene, t, 'nmod', 'obl') && markedBy(scene, t, between));
  return below === undefined ? [] : denotedBy(scene, below, { deep: false });
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

/** Who meets with the event: "Ukraine faces a Russian threat", "came under attack by". */
function sufferers(scene: Scene, n: number): Denoted[] {
  const v = headOf(scene, n);
  if (v < 0 || !scene.lexicon.suffering.has(scene.lemmas[v] ?? '')) return [];
  return subjectsOf(scene, v).filter((s) => !subtree(scene, s).includes(n)).flatMap((s) => denotedBy(scene, s, { deep: false }));
}

function mutual(scene: Scene, n: number, sense: Sense, a: Around, make: (f: readonly Denoted[], t: readonly Denoted[], c: number) => Finding[]): Finding[] {
  const one = [...a.before, ...a.of, ...a.by];
  const everyPair = (list: readonly Denoted[], c: number): Finding[] => list.flatMap((x, i) => make([x], list.slice(i + 1), c));
  if (a.between.length >= 2) return everyPair(a.between, 0.9);
  if (a.between.length === 1 && one.length === 0) return [];
  const other = [...a.marked, ...a.between];
  if (one.length > 0 && other.length > 0) return make(one, other, 0.85);
  if (one.length >= 2) return everyPair(one, 0.8);
  const subjects = carriers(scene, n);
  const attending = subjects.filter((d) => d.sureness >= 0.85 && !one.some((o) => o.placed.actor.id === d.placed.actor.id));
  if (sense.type === 'CONSULT' && one.length > 0 && attending.length > 0) return make(attending, one, 0.75);
  if (other.length > 0 && subjects.length > 0) return make(subjects, other, 0.8);
  if (a.listed.length >= 2) return everyPair(a.listed, 0.7);
  if (other.length === 1 && one.length === 0) return make(onlyOtherParty(scene, other), other, 0.75);
  if (subjects.length >= 2) return everyPair(subjects, 0.65);
  return [];
}

/**
 * Who carries the event out when the noun does not say: the subject of the verb around it, surely with a verb
 * that lends its subject ("launch", "plan"), else with doubt.
 */
function carriers(scene: Scene, n: number): Denoted[] {
  const own = childrenBy(scene, n, 'nsubj').filter((s) => !subtree(scene, s).includes(n)).flatMap((s) => denotedBy(scene, s));
  if (own.length > 0) return own;
  for (const v of ancestors(scene, n)) {
    const lends = verbLemmas(scene, v).some((l) => scene.lexicon.light.has(l)) || scene.lexicon.status.verbs.has(scene.lemmas[v] ?? '') || childrenBy(scene, v, 'cop').length > 0;
    if (!isVerb(scene, v)) {
      if (isNominal(scene, v) && nounSenses(scene, v).length > 0) continue;
      if (childrenBy(scene, v, 'nsubj').length === 0) continue;
    }
    // Who condemns a deed has not done it.
    if (isVerb(scene, v) && sensesOf(scene, v).some((s) => s.type === 'ACCUSE' && !s.strict)) return [];
    const args = argumentsOf(scene, v);
    const apart = args.doers.filter((d) => !subtree(scene, d, (t) => hangsBy(scene, t, 'acl:relcl')).includes(n));
    // "Warned Israel against an offensive", "accuses him of an attack": whom one speaks to is who does it.
    const spokenTo = isVerb(scene, v) && hangsBy(scene, n, 'obl', 'nmod') && headOf(scene, n) === v && sensesOf(scene, v).some((s) => ADDRESSING.has(s.type)) ? args.objects : [];
    if (spokenTo.length > 0) return spokenTo.filter((d) => d !== n).flatMap((d) => denotedBy(scene, d, { deep: false }));
    const who = apart.flatMap((d) => denotedBy(scene, d));
    // "Is involved in a dispute with": what somebody is drawn into.
    if (who.length === 0 && lends && args.passive && hangsBy(scene, n, 'obl')) return args.objects.filter((d) => !subtree(scene, d).includes(n)).flatMap((d) => denotedBy(scene, d, { deep: false })).map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
    if (who.length > 0) return lends ? who : who.map((d) => ({ ...d, sureness: d.sureness * 0.65 }));
    if (subjectsOf(scene, v).length > 0) return [];
  }
  return [];
}

/** Types of verbs whose object is to do, or has done, what they speak of. */
const ADDRESSING = new Set(['ACCUSE', 'THREATEN', 'REQUEST']);

/** "She voiced Germany's support for Poland": who voices it supports Poland too. */
function voicesOf(scene: Scene, n: number, sources: readonly Denoted[]): Denoted[] {
  const v = headOf(scene, n);
  if (v < 0 || !hangsBy(scene, n, 'obj') || !scene.lexicon.expressing.has(scene.lemmas[v] ?? '')) return [];
  return subjectsOf(scene, v).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => sources.every((s) => s.placed.actor.id !== d.placed.actor.id));
}

/** Deeds that somebody must have done, and done to somebody named. */
const DEEDS = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** A deed without a doer, in a sentence that names none: the doer is whom the sentence before was about. */
function carriedOver(scene: Scene, n: number, sense: Sense): Denoted[] {
  const { before } = scene;
  if (!before || !DEEDS.has(sense.type) || (scene.children[n] ?? []).some((c) => scene.lexicon.status.negations.has(scene.forms[c] ?? ''))) return [];
  const topics = topicOf(before).filter((d) => d.placed.actor.type === 'country' || d.placed.actor.type === 'organisation');
  return topics.length === 1 ? topics.map((d) => ({ ...d, sureness: d.sureness * 0.6 })) : [];
}

function instrumentOf(scene: Scene, n: number, used: readonly Denoted[]): Placed | undefined {
  return subtree(scene, n).flatMap((t) => scene.at[t] ?? []).find((p) => p.actor.type === 'equipment' && !used.some((u) => u.placed === p));
}

/** "A war with Russia, where air defence is crucial for Ukraine": the one other state that the sentence names. */
function onlyOtherParty(scene: Scene, known: readonly Denoted[]): Denoted[] {
  const others = scene.placed.filter((p) => p.actor.type === 'country' && !known.some((k) => k.placed.actor.id === p.actor.id));
  const [first] = others;
  return first && known.every((k) => k.placed.actor.type === 'country') && others.every((p) => p.actor.id === first.actor.id) ? [{ placed: first, sureness: 0.6 }] : [];
}
