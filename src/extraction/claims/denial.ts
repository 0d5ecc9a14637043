import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { Actor, ActorId } from '../../model/index.ts';
import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import { doersTold } from './deeds.ts';
import type { Discourse } from './discourse.ts';
import type { Finding } from './finding.ts';
import { ofCountry } from './holders.ts';
import { pair } from './pairing.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Placed, Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { speakerOf } from './speaker.ts';
import { statusOf } from './status.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf, isNominal, subtree, uposOf, verbLemmas } from './tree.ts';

/**
 * Reads denials of what somebody else said: "Israel says Iran funds the group, something Tehran denies", "Moscow denies
 * the allegations" behind a sentence in which it is accused. Who denies rejects whoever said so.
 */
export function denialsIn(scene: Scene, discourse: Discourse, bodyOf: ReadonlyMap<ActorId, Actor>): Finding[] {
  return scene.tokens.flatMap((_, v): Finding[] => {
    const untrue = calledUntrue(scene, v, discourse);
    if (untrue.length > 0) return untrue;
    // "Has never denied" denies nothing.
    if (!isVerb(scene, v) || !denies(scene, v) || statusOf(scene, v) !== 'actual') return [];
    const args = argumentsOf(scene, v);
    const aside = hangsBy(scene, v, 'acl:relcl', 'acl') && (isSaying(scene, headOf(scene, v), true) || (hangsBy(scene, v, 'acl:relcl') && deniesWords(scene, v) && args.objects.every((o) => (scene.at[o] ?? []).length === 0) && args.contents.length === 0));
    const said = args.objects.filter((o) => isSaying(scene, o));
    const pointed = args.objects.length > 0 && said.length === args.objects.length && args.contents.length === 0;
    const makers = aside ? [] : args.objects.filter((o) => isNominal(scene, o)).flatMap((o) => doersTold(scene, o));
    if (!aside && !pointed && makers.length === 0) return [];
    const deniers = (aside && !args.passive ? childrenBy(scene, v, 'nsubj') : args.doers).flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.sureness >= 0.8);
    const accusers = makers.length > 0 ? makers : aside ? accusersIn(scene, v, deniers) : accusersBefore(scene, deniers);
    const rejected = pair(REJECT, deniers, accusers, { trigger: v, rule: 'denial', glossKind: 'verb', status: 'actual' }, aside || makers.length > 0 ? 0.8 : 0.7);
    // "Denied allegations made by Togo": what is denied was said all the same, of who denies it or of his country.
    const charged = makers.length > 0 && args.objects.some((o) => isDeniedCharge(scene, o)) ? deniers.map((d) => ({ ...d, placed: stateOf(scene, d.placed, bodyOf) })) : [];
    return [...rejected, ...pair({ ...REJECT, type: 'ACCUSE', gloss: 'accuse' }, makers.filter((m) => deniers.every((d) => d.placed.actor.id !== m.placed.actor.id)), charged, { trigger: v, rule: 'denial', glossKind: 'verb', status: 'actual' }, 0.75)];
  });
}

/** The country that a statesman answers for, or himself. */
function stateOf(scene: Scene, p: Placed, bodyOf: ReadonlyMap<ActorId, Actor>): Placed {
  const body = p.actor.type === 'person' ? bodyOf.get(p.actor.id) : undefined;
  return ofCountry(scene, p)[0] ?? (body?.type === 'country' ? { ...p, actor: body } : p);
}

/** Whether a noun is a charge that its verb denies or refuses: "denied the allegations by Togo". */
export function isDeniedCharge(scene: Scene, n: number): boolean {
  const v = headOf(scene, n);
  return v >= 0 && hangsBy(scene, n, 'obj') && isVerb(scene, v) && nounSenses(scene, n)[0]?.type === 'ACCUSE' && doersTold(scene, n).length > 0 && denies(scene, v);
}

/** "The accusations by Britain were groundless", Lavrov said: who calls a charge untrue rejects whoever made it. */
function calledUntrue(scene: Scene, c: number, discourse: Discourse): Finding[] {
  if (isVerb(scene, c) || childrenBy(scene, c, 'cop').length === 0 || !isGroundless(scene, [c, ...childrenBy(scene, c, 'amod')]) || statusOf(scene, c) === 'denied') return [];
  const charges = childrenBy(scene, c, 'nsubj').filter((s) => isNominal(scene, s) && isCharge(scene, s));
  const speaker = charges.length > 0 ? speakerOf(scene, c, discourse) : undefined;
  if (!speaker) return [];
  const makers = charges.flatMap((s) => {
    const told = doersTold(scene, s);
    return told.length > 0 ? told : denotedBy(scene, s, { deep: false }).filter((d) => d.sureness >= 0.7);
  });
  return pair(REJECT, [speaker], makers.length > 0 ? makers : accusersBefore(scene, [speaker]), { trigger: c, rule: 'denial', glossKind: 'verb', status: 'actual' }, 0.7);
}

/** Whether words call something untrue: "baseless", "a lie". */
export function isGroundless(scene: Scene, tokens: readonly number[]): boolean {
  const { groundless, status } = scene.lexicon;
  return tokens.some((i) => groundless.has(scene.forms[i] ?? '') || groundless.has(scene.lemmas[i] ?? '')) && !tokens.some((i) => status.negations.has(scene.forms[i] ?? ''));
}

/** A noun for a charge or a claim: "accusation", "allegations", "report". */
export function isCharge(scene: Scene, n: number): boolean {
  return scene.lexicon.utterances.has(scene.lemmas[n] ?? '') || nounSenses(scene, n)[0]?.type === 'ACCUSE';
}

/** Whether a charge is called by a name that refuses it: an accusation by any bad one, a report by "baseless". */
export function isRefused(scene: Scene, o: number): boolean {
  if (!isNominal(scene, o) || !isCharge(scene, o)) return false;
  const behind = [...scene.tokens.keys()].slice(o + 1, o + 8);
  return nounSenses(scene, o)[0]?.type === 'ACCUSE' || isGroundless(scene, behind);
}

/** Who in the sentences just before says something of the deniers, or accuses them. */
export function accusersBefore(scene: Scene, deniers: readonly Denoted[]): Denoted[] {
  return [scene.previous, scene.previous?.previous].flatMap((s) => (s ? [accusersIn(s, s.tokens.length, deniers)] : [])).find((a) => a.length > 0) ?? [];
}

const REJECT: Sense = { lemma: '', type: 'REJECT', gloss: 'deny claims of', prepositions: [], reversed: false, mutual: false, strict: false };

function deniesWords(scene: Scene, v: number): boolean {
  return verbLemmas(scene, v).some((l) => scene.lexicon.status.verbs.get(l) === 'denied' && scene.lexicon.reporting.has(l));
}

/** Verbs of denying what was said, and where the charge itself is the object, any verb of refusing: "rejected the allegations". */
function denies(scene: Scene, v: number): boolean {
  const lemmas = verbLemmas(scene, v);
  if (deniesWords(scene, v)) return true;
  const head = headOf(scene, v);
  const charges = [...childrenBy(scene, v, 'obj', 'nsubj:pass'), ...(hangsBy(scene, v, 'acl') ? [head] : [])].filter((o) => o >= 0 && isNominal(scene, o));
  return charges.some((o) => isCharge(scene, o)) && lemmas.some((l) => scene.lexicon.verbs.get(l)?.some((s) => s.type === 'REJECT') === true);
}

/** "Something", "a charge", "the allegations", "this": a word for what was said, with nobody's name to it; `aside` where its own clause follows. */
function isSaying(scene: Scene, o: number, aside = false): boolean {
  if (!aside && subtree(scene, o, (t) => hangsBy(scene, t, 'acl')).some((t) => (scene.at[t] ?? []).length > 0)) return false;
  if (uposOf(scene, o) === 'PRON') return feature(scene, o, 'Person') === '' || scene.lexicon.demonstratives.has(scene.forms[o] ?? '');
  return isCharge(scene, o) && isNominal(scene, o) && childrenBy(scene, o, 'nmod:poss').length === 0 && childrenBy(scene, o, 'nmod').every((c) => caseOf(scene, c) === '');
}

/** Who before a token says or fears something of the deniers, or accuses them. */
function accusersIn(scene: Scene, limit: number, deniers: readonly Denoted[]): Denoted[] {
  const ids = new Set(deniers.map((d) => d.placed.actor.id));
  for (let v = 0; v < limit; v++) {
    if (!isVerb(scene, v)) continue;
    const accuses = sensesOf(scene, v).some((s) => s.type === 'ACCUSE');
    if (!accuses && !verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l))) continue;
    // Where the verb stands last, what it is about stands before it.
    const speaking = new Set(childrenBy(scene, v, 'nsubj').flatMap((s) => subtree(scene, s)));
    const told = subtree(scene, v).filter((t) => !speaking.has(t) && t < limit).flatMap((t) => scene.at[t] ?? []);
    if (!told.some((p) => ids.has(p.actor.id))) continue;
    const who = subjectsOf(scene, v).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.placed.actor.type !== 'equipment' && d.sureness >= 0.7);
    if (who.length > 0 && who.every((d) => !ids.has(d.placed.actor.id))) return who;
  }
  return [];
}
