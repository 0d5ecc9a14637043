import type { Sense } from '../../knowledge/lexicon/index.ts';
import { type Arguments, isVerb } from './arguments.ts';
import { denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { caseOf, childrenBy, coordinated, feature, hangsBy, headOf, verbLemmas } from './tree.ts';

/** What a verb's senses mean where it stands, likeliest first: by its phrases, its kinds of ends and what is sent, said or sought. */
export function meantSenses(scene: Scene, v: number, senses: readonly Sense[], args: Arguments): Sense[] {
  const fitting = inOrder(scene, byPhrase(scene, v, byKinds(scene, byContent(scene, v, byObject(scene, senses, args)), args)), args);
  return fitting.map((s) => warningOf(scene, seekingToGet(scene, v, orderedOut(scene, v, recallingEnvoys(scene, s, args), args)), args));
}

/** The gloss of what is sought, not yet given. */
export const SOUGHT = 'seek from';

/** Who tries or hopes to get something from another asks it of him: nothing was given yet. */
function seekingToGet(scene: Scene, v: number, sense: Sense): Sense {
  const head = headOf(scene, v);
  if (sense.type !== 'AID' || !sense.reversed || head < 0 || !hangsBy(scene, v, 'xcomp', 'ccomp', 'advcl') || !isVerb(scene, head)) return sense;
  const seeks = verbLemmas(scene, head).some((l) => scene.lexicon.status.verbs.get(l) === 'planned') && !childrenBy(scene, v, 'nsubj').length;
  return seeks ? { ...sense, type: 'REQUEST', reversed: false, gloss: SOUGHT } : sense;
}

/** Whether envoys nobody names, and no soldiers, are what something is done to. */
function concernsEnvoys(scene: Scene, args: Arguments): boolean {
  return args.objects.some((o) => (scene.at[o] ?? []).length === 0 && scene.lexicon.roles.get(scene.lemmas[o] ?? '')?.type === 'MEMBER_OF' && !scene.lexicon.forces.has(scene.lemmas[o] ?? ''));
}

/** "Ordered three diplomats to leave": whom one asks to go is expelled, where those are another state's envoys. */
function orderedOut(scene: Scene, v: number, sense: Sense, args: Arguments): Sense {
  if (sense.type !== 'REQUEST') return sense;
  const leaves = [...childrenBy(scene, v, 'xcomp', 'ccomp', 'advcl'), ...args.objects.flatMap((o) => childrenBy(scene, o, 'acl'))].some((x) => isVerb(scene, x) && sensesOf(scene, x).some((s) => s.type === 'RETREAT'));
  return leaves && concernsEnvoys(scene, args) ? { ...sense, type: 'SANCTION', gloss: 'expel diplomats of' } : sense;
}

/** To withdraw an ambassador is to break, to withdraw troops is to yield. */
function recallingEnvoys(scene: Scene, sense: Sense, args: Arguments): Sense {
  return sense.type === 'RETREAT' && concernsEnvoys(scene, args) ? { ...sense, type: 'SANCTION' } : sense;
}

/** Whom one welcomes is met, what one welcomes is approved of. */
function byObject(scene: Scene, senses: readonly Sense[], args: Arguments): readonly Sense[] {
  if (!senses.some((s) => s.type === 'CONSULT') || !senses.some((s) => s.type === 'SUPPORT')) return senses;
  const { roles, transparent, deeds, utterances } = scene.lexicon;
  const isGuest = (noun: string): boolean => roles.has(noun) || (transparent.has(noun) && !deeds.has(noun) && !utterances.has(noun));
  const met = args.objects.some((o) => (scene.at[o] ?? []).some((p) => p.actor.type === 'person') || isGuest(scene.lemmas[o] ?? ''));
  return [...senses].sort((a, b) => Number((b.type === 'CONSULT') === met) - Number((a.type === 'CONSULT') === met));
}

/** "Told the troops to withdraw" demands, "told Macron that" talks. */
function byContent(scene: Scene, v: number, senses: readonly Sense[]): readonly Sense[] {
  if (!senses.some((s) => s.type === 'CONSULT') || !senses.some((s) => s.type === 'REQUEST')) return senses;
  const asked = childrenBy(scene, v, 'xcomp').some((x) => feature(scene, x, 'VerbForm') === 'Inf' || (childrenBy(scene, x, 'mark').length > 0 && isVerb(scene, x)));
  return senses.filter((s) => (asked ? s.type !== 'CONSULT' : s.type !== 'REQUEST' || s.prepositions.length > 0));
}

/** "Warned that Russia could attack Poland" threatens nobody: who is said to be about to do harm is accused of it. */
function warningOf(scene: Scene, sense: Sense, args: Arguments): Sense {
  const harm = sense.type === 'THREATEN' && args.objects.length === 0 && args.contents.some((c) => isVerb(scene, c) && childrenBy(scene, c, 'nsubj').length > 0 && childrenBy(scene, c, 'mark').every((m) => !scene.lexicon.status.conditions.has(scene.forms[m] ?? '')) && (sensesOf(scene, c).some((s) => HARMFUL.has(s.type)) || scene.lexicon.misdeeds.has(scene.lemmas[c] ?? '')));
  return harm ? { ...sense, type: 'ACCUSE', gloss: 'accuse' } : sense;
}

const HARMFUL = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN']);

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
  // "Drohnen trafen eine Raffinerie", "wurde getroffen": weapons meet nobody.
  if (has('ASSAULT') && has('CONSULT')) {
    const { forces } = scene.lexicon;
    const armed = (d: number): boolean => forces.has(scene.lemmas[d] ?? '') || nounSenses(scene, d).some((s) => s.type === 'ASSAULT');
    const struck = args.passive || args.doers.some((d) => coordinated(scene, d).some(armed));
    return senses.filter((s) => s.type !== (struck ? 'CONSULT' : 'ASSAULT'));
  }
  if (!has('ASSAULT') || !has('ACCUSE')) return senses;
  const [doers, objects] = [kinds(args.doers), kinds(args.objects)];
  const words = doers.length > 0 && doers.every((k) => k === 'person') && objects.some((k) => k === 'person' || k === 'organisation');
  if (!words) return senses.filter((s) => s.type !== 'ACCUSE');
  return senses.map((s) => (s.type === 'ASSAULT' && !s.strict ? { ...s, type: 'ACCUSE' as const, gloss: 'criticise' } : s));
}

/** "Wandte sich gegen …", "wandte sich an …": of several senses with prepositions, that of the verb's first own phrase. */
function byPhrase(scene: Scene, v: number, senses: readonly Sense[]): readonly Sense[] {
  const strict = senses.filter((s) => s.strict);
  if (new Set(strict.map((s) => s.type)).size < 2) return senses;
  const marks = childrenBy(scene, v, 'obl').map((o) => caseOf(scene, o));
  const rank = (s: Sense): number => (s.strict && marks.some((m) => s.prepositions.includes(m)) ? marks.findIndex((m) => s.prepositions.includes(m)) : marks.length);
  return [...senses].sort((a, b) => rank(a) - rank(b));
}

/** Forces are moved, goods are given: what is sent decides between the two senses of "send". */
function inOrder(scene: Scene, senses: readonly Sense[], args: Arguments): readonly Sense[] {
  if (!senses.some((s) => s.type === 'AID') || !senses.some((s) => s.type === 'MOBILIZE')) return senses;
  const sent = args.objects.flatMap((o) => [o, ...childrenBy(scene, o, 'conj', 'compound', 'amod')]);
  const moved = sent.some((o) => scene.lexicon.forces.has(scene.lemmas[o] ?? ''));
  return [...senses].sort((a, b) => Number((b.type === 'MOBILIZE') === moved) - Number((a.type === 'MOBILIZE') === moved));
}
