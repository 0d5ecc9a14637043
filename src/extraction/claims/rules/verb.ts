import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { type Arguments, argumentsOf, isVerb } from '../arguments.ts';
import { doersOfEvent } from '../deeds.ts';
import type { Finding } from '../finding.ts';
import { glossFor } from '../label.ts';
import { pair } from '../pairing.ts';
import { type Denoted, denotedBy } from '../phrase.ts';
import { verdictAt } from './naming.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { lends, sensesOf } from '../senses.ts';
import { childrenBy, hangsBy, headOf, isNominal, subtree, verbLemmas } from '../tree.ts';
import { statusOf } from '../status.ts';
import { sourcesOf } from '../verb-sources.ts';
import { targetsOf } from '../verb-targets.ts';

/** Reads a verb with a meaning and its subject, object and prepositional phrases: active and passive alike. */
export const verb: Rule = {
  name: 'verb',
  find: (scene) => scene.tokens.flatMap((_, v) => {
    if (!isVerb(scene, v)) return [];
    const senses = sensesOf(scene, v);
    if (senses.length === 0) return [];
    // What somebody is called is the naming rule's to judge.
    if (verdictAt(scene, v)) return [];
    const args = argumentsOf(scene, v);
    const demands = senses.some((s) => s.type === 'REQUEST') && args.objects.some((o) => doersOfEvent(scene, o).length > 0);
    // "Joined forces with": verb and object are one word of the lexicon.
    const setPhrase = senses.some((s) => s.lemma.includes(' ')) || senses.some((s) => args.objects.some((o) => s.lemma.endsWith(` ${scene.forms[o] ?? ''}`)));
    // "Ha chiesto a Roma un incontro": whom one asks is named, whatever one asks for.
    const asked = senses.some((s) => s.type === 'REQUEST' && args.obliques.some((o) => s.prepositions.includes(o.preposition) && scene.lexicon.receiving.has(o.preposition) && headOf(scene, o.token) === v && (scene.at[o.token] ?? []).length > 0));
    if (!demands && !asked && !setPhrase && lends(scene, v, args.objects)) return [];
    // "Is alarmed by" tells of a feeling, and of who has it.
    if (args.passive && scene.lexicon.adjectives.has(scene.forms[v] ?? '')) return [];
    for (const sense of inOrder(scene, byKinds(scene, byObject(scene, senses, args), args), args).map((s) => seekingToGet(scene, v, recallingEnvoys(scene, s, args)))) {
      const found = apply(scene, v, sense, args);
      if (found.length > 0) return found;
    }
    return [];
  }),
};

const SOUGHT = 'seek from';

/** Who tries or hopes to get something from another asks it of him: nothing was given yet. */
function seekingToGet(scene: Scene, v: number, sense: Sense): Sense {
  const head = headOf(scene, v);
  if (sense.type !== 'AID' || !sense.reversed || head < 0 || !hangsBy(scene, v, 'xcomp', 'ccomp', 'advcl') || !isVerb(scene, head)) return sense;
  const seeks = verbLemmas(scene, head).some((l) => scene.lexicon.status.verbs.get(l) === 'planned') && !childrenBy(scene, v, 'nsubj').length;
  return seeks ? { ...sense, type: 'REQUEST', reversed: false, gloss: SOUGHT } : sense;
}

/** To withdraw an ambassador is to break, to withdraw troops is to yield. */
function recallingEnvoys(scene: Scene, sense: Sense, args: Arguments): Sense {
  const envoys = sense.type === 'RETREAT' && args.objects.some((o) => (scene.at[o] ?? []).length === 0 && scene.lexicon.roles.get(scene.lemmas[o] ?? '')?.type === 'MEMBER_OF' && !scene.lexicon.forces.has(scene.lemmas[o] ?? ''));
  return envoys ? { ...sense, type: 'SANCTION' } : sense;
}

/** Whom one welcomes is met, what one welcomes is approved of. */
function byObject(scene: Scene, senses: readonly Sense[], args: Arguments): readonly Sense[] {
  if (!senses.some((s) => s.type === 'CONSULT') || !senses.some((s) => s.type === 'SUPPORT')) return senses;
  const met = args.objects.some((o) => (scene.at[o] ?? []).some((p) => p.actor.type === 'person'));
  return [...senses].sort((a, b) => Number((b.type === 'CONSULT') === met) - Number((a.type === 'CONSULT') === met));
}

/**
 * Firms that are controlled are owned, towns are held; and where a person attacks a body or another person, it is with
 * words. Senses that would need other ends are left out.
 */
function byKinds(scene: Scene, senses: readonly Sense[], args: Arguments): readonly Sense[] {
  const has = (type: Sense['type']): boolean => senses.some((s) => s.type === type);
  const kinds = (tokens: readonly number[]): string[] => tokens.flatMap((t) => denotedBy(scene, t, { deep: false })).map((d) => d.placed.actor.type);
  // "Ceder ante Washington" with nothing handed over is to give in.
  if (has('AID') && has('CONCEDE') && args.objects.length === 0 && !args.passive) return senses.filter((s) => s.type !== 'AID');
  if (has('OWNS') && has('COERCE')) {
    const firms = kinds(args.objects).includes('organisation');
    return senses.filter((s) => s.type !== (firms ? 'COERCE' : 'OWNS'));
  }
  if (!has('ASSAULT') || !has('ACCUSE')) return senses;
  const [doers, objects] = [kinds(args.doers), kinds(args.objects)];
  const words = doers.length > 0 && doers.every((k) => k === 'person') && objects.some((k) => k === 'person' || k === 'organisation');
  return senses.filter((s) => s.type !== (words ? 'ASSAULT' : 'ACCUSE'));
}

/** Forces are moved, goods are given: what is sent decides between the two senses of "send". */
function inOrder(scene: Scene, senses: readonly Sense[], args: Arguments): readonly Sense[] {
  if (!senses.some((s) => s.type === 'AID') || !senses.some((s) => s.type === 'MOBILIZE')) return senses;
  const sent = args.objects.flatMap((o) => [o, ...childrenBy(scene, o, 'conj', 'compound', 'amod')]);
  const moved = sent.some((o) => scene.lexicon.forces.has(scene.lemmas[o] ?? ''));
  return [...senses].sort((a, b) => Number((b.type === 'MOBILIZE') === moved) - Number((a.type === 'MOBILIZE') === moved));
}

function apply(scene: Scene, v: number, sense: Sense, args: Arguments): Finding[] {
  // "Called the army an enemy": what is named so is not spoken to.
  if (sense.type === 'CONSULT' && childrenBy(scene, v, 'xcomp').some((x) => !isVerb(scene, x) && isNominal(scene, x))) return [];
  const sources = sourcesOf(scene, v, sense, args);
  const targets = targetsOf(scene, v, sense, args);
  // One end by neighbourhood is doubtful, two are a guess.
  if (args.doers.length === 0 && args.objects.length === 0 && args.obliques.length === 0 && args.contents.length === 0) return [];
  const shutOut = excludedFrom(scene, sense, args);
  if (shutOut.length > 0) return pair(sense, shutOut, args.objects.flatMap((o) => denotedBy(scene, o, { deep: false })), { trigger: v, rule: 'verb', glossKind: 'verb' }, 0.8);
  const together = sense.mutual && !sense.strict && targets.length === 0 ? amongThemselves(sense, sources, v) : [];
  if (together.length > 0) return together;
  const used = new Set([...sources, ...targets].map((d) => d.placed));
  const instrument = instrumentOf(scene, args, used);
  const thing = args.objects.find((o) => (scene.at[o] ?? []).length === 0);
  return pair(sense, sources, targets, { trigger: v, rule: 'verb', glossKind: 'verb', ...(instrument ? { instrument } : {}) }, 0.9).map((f) => ({ ...f, gloss: glossFor(scene, sense, f), ...(thing === undefined ? {} : { object: thing }), ...(sense.gloss === SOUGHT ? { status: statusOf(scene, headOf(scene, v)) } : {}) }));
}

/** "Mali was suspended from the bloc": where nobody else is named, the body that somebody is shut out of does it. */
function excludedFrom(scene: Scene, sense: Sense, args: Arguments): Denoted[] {
  if (!args.passive || args.doers.length > 0 || !EXCLUDING.has(sense.type)) return [];
  return args.obliques.filter((o) => scene.lexicon.prepositions.from.has(o.preposition)).flatMap((o) => denotedBy(scene, o.token, { deep: false })).filter((d) => d.placed.actor.type === 'organisation');
}

const EXCLUDING = new Set(['SANCTION', 'REJECT']);

/** "Scholz and Morawiecki met": a mutual verb with nobody but its subjects. */
function amongThemselves(sense: Sense, sources: readonly Denoted[], v: number): Finding[] {
  return sources.flatMap((s, i) => sources.slice(i + 1).flatMap((t) => pair(sense, [s], [t], { trigger: v, rule: 'verb', glossKind: 'verb' }, 0.8)));
}

function instrumentOf(scene: Scene, args: Arguments, used: ReadonlySet<Placed>): Placed | undefined {
  const phrases = [...args.objects, ...args.obliques.map((o) => o.token)];
  return phrases.flatMap((p) => subtree(scene, p)).flatMap((t) => scene.at[t] ?? []).find((p) => p.actor.type === 'equipment' && !used.has(p));
}
