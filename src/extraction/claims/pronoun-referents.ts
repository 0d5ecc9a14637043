import type { Gender } from '../../knowledge/lexicon/index.ts';
import type { Actor } from '../../model/index.ts';
import { genderOf, nounGender } from './agreement.ts';
import { isPassive, isVerb } from './arguments.ts';
import { notMeant } from './not-meant.ts';
import { antecedentsOf, isPossessive } from './pronoun-antecedents.ts';
import type { Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { childrenBy, feature, hangsBy, headOf, relation, uposOf, verbLemmas } from './tree.ts';

/**
 * Whom a pronoun means: the nearest subject that agrees with it in gender and number, of the clauses above it, then of
 * the sentence before. A subject that agrees but names no actor may be meant too, and ends the search. Nothing for
 * pronouns that are nobody ("il faut", "it rains") or mean a whole statement ("lo ha detto").
 */
export function pronounReferents(scene: Scene, i: number): readonly Actor[] {
  const { references } = scene.lexicon;
  const form = scene.forms[i] ?? '';
  const genders = references.gendered.get(form) ?? new Set<Gender>();
  if (!isReferring(scene, i)) return [];
  const number = numberOf(scene, i);
  const several = references.plural.has(form) && number !== 'one';
  const personal = references.personal.has(form);
  const barred = notMeant(scene, i);
  for (const [k, { scene: there, token, actors }] of antecedentsOf(scene, i).entries()) {
    if (actors.some((a) => barred.has(a.id))) continue;
    const [actor] = actors;
    const overtaken = actor !== undefined && isPossessive(scene, i) && isOvertaken(scene, i, actors, there);
    if (!actor) {
      if (mayBeMeant(there, token, genders, several, number, personal)) return [];
      continue;
    }
    if (actors.length > 1) {
      if (several) return overtaken ? [] : actors;
      continue;
    }
    const state = k === 0 && actor.type === 'person' ? spokenForBy(scene, i, actor, genders, several) : undefined;
    if (state) return [state];
    // "Hamas said they …": a body of many people.
    if (number === 'several' || genders.size === 0) {
      if (genders.size === 0 && actor.type === 'organisation' && references.things) return [actor];
      continue;
    }
    if (personal && actor.type !== 'person') continue;
    const gender = genderOf(there, actor) ?? (actor.type === 'person' ? undefined : nounGender(there, token));
    if (gender === undefined && references.things && actor.type === 'person' && !personal) continue;
    if (gender === undefined ? goesOn(scene, i) : genders.has(gender)) return overtaken ? [] : [actor];
    if (gender === undefined) return [];
  }
  return [];
}

/**
 * Whether others were named since that a possessive may mean as well: "Amman called. Kyiv and its …" is not Amman's. In
 * the same sentence only where a possessive says nothing of its owner: "su".
 */
function isOvertaken(scene: Scene, i: number, actors: readonly Actor[], there: Scene): boolean {
  if (there === scene && !scene.lexicon.dropsPronouns) return false;
  const named = scene.placed.filter((p) => p.end <= i && p.sureness === undefined && p.mention.form !== 'adjective' && p.actor.type !== 'equipment' && !(p.actor.type === 'place' && p.actor.country !== undefined));
  const last = Math.max(-1, ...scene.placed.filter((p) => p.end <= i && actors.some((a) => a.id === p.actor.id)).map((p) => p.start));
  return named.some((p) => p.start > last && !actors.some((a) => a.id === p.actor.id));
}

/**
 * Where the gender is not known, a pronoun that is the subject itself, or a possessive, goes on with the subject before;
 * not where only persons have a gender, since another person may be meant.
 */
function goesOn(scene: Scene, i: number): boolean {
  return scene.lexicon.references.things === undefined && (hangsBy(scene, i, 'nsubj') || isPossessive(scene, i));
}

/** "Putin said their troops", "Merkel said it would join": the state of somebody in office who says so. */
function spokenForBy(scene: Scene, i: number, speaker: Actor, genders: ReadonlySet<Gender>, several: boolean): Actor | undefined {
  const { things } = scene.lexicon.references;
  const acts = hangsBy(scene, i, 'nsubj') && hangsBy(scene, headOf(scene, i), 'ccomp') && isVerb(scene, headOf(scene, i)) && !isPassive(scene, headOf(scene, i));
  if (!things || speaker.country === undefined || !(several ? genders.size === 0 && isPossessive(scene, i) : acts && genders.has(things))) return undefined;
  return [...scene.cast.values()].find((a) => a.type === 'country' && a.country === speaker.country);
}

/** Whether it is a pronoun that stands for somebody at all. */
function isReferring(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  const verb = headOf(scene, i);
  if (!token || hangsBy(scene, i, 'expl') || (uposOf(scene, i) === 'DET' && !isPossessive(scene, i))) return false;
  // "Sie" within a sentence is the one spoken to.
  if (i > 0 && /^\p{Lu}/u.test(token.form) && !/^["“„«:(—–-]$/.test(scene.forms[i - 1] ?? '')) return false;
  if (isPossessive(scene, i)) return true;
  if (verb < 0) return false;
  if (hangsBy(scene, i, 'nsubj')) return !isImpersonal(scene, verb);
  // Clitics: "lo ha detto" means what was said, and only deeds are of interest.
  return hangsBy(scene, i, 'obj', 'iobj', 'obl', 'nmod') && (!isVerb(scene, verb) || (sensesOf(scene, verb).length > 0 && !verbLemmas(scene, verb).some((l) => scene.lexicon.reporting.has(l) && scene.lexicon.references.things === undefined)));
}

function isImpersonal(scene: Scene, verb: number): boolean {
  const { impersonal } = scene.lexicon.references;
  const near = [verb, ...childrenBy(scene, verb, 'aux', 'cop', 'expl', 'obj', 'iobj', 'advmod')];
  return near.some((t) => impersonal.has(scene.lemmas[t] ?? '') || (impersonal.has(scene.forms[t] ?? '') && t !== verb))
    || (!isVerb(scene, verb) && childrenBy(scene, verb, 'csubj', 'ccomp', 'xcomp').length > 0);
}

/** What the verb says of a subject pronoun's number. */
function numberOf(scene: Scene, i: number): 'one' | 'several' | undefined {
  const { gendered, plural } = scene.lexicon.references;
  const form = scene.forms[i] ?? '';
  if (!plural.has(form)) return 'one';
  if (!gendered.has(form)) return 'several';
  if (!hangsBy(scene, i, 'nsubj')) return undefined;
  const verb = headOf(scene, i);
  const shown = [...childrenBy(scene, verb, 'aux', 'cop'), verb].filter((t) => feature(scene, t, 'Mood') !== '' || feature(scene, t, 'Person') !== '').map((t) => feature(scene, t, 'Number')).find((n) => n !== '');
  return shown === 'Plur' ? 'several' : shown === 'Sing' ? 'one' : undefined;
}

/** Whether a subject that names no actor could be what the pronoun means. */
function mayBeMeant(scene: Scene, token: number, genders: ReadonlySet<Gender>, several: boolean, number: 'one' | 'several' | undefined, personal: boolean): boolean {
  if (relation(scene.tokens[token]) === 'expl' || scene.lexicon.firstPerson.plural.has(scene.forms[token] ?? '') || scene.lexicon.firstPerson.singular.has(scene.forms[token] ?? '')) return false;
  const isPlural = feature(scene, token, 'Number') === 'Plur' || childrenBy(scene, token, 'conj').length > 0;
  const isPerson = scene.lexicon.roles.has(scene.lemmas[token] ?? '') || uposOf(scene, token) === 'PRON';
  if (isPlural) return several;
  if (number === 'several') return false;
  if (personal) return isPerson;
  const { things } = scene.lexicon.references;
  if (things) return !isPerson;
  const gender = nounGender(scene, token);
  return gender === undefined || genders.has(gender);
}
