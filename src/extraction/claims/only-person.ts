import type { Actor } from '../../model/index.ts';
import { genderOf, nounGender } from './agreement.ts';
import { isVerb, subjectsOf } from './arguments.ts';
import { portraitsTo } from './portrait.ts';
import type { Placed, Scene } from './scene.ts';
import { ancestors, childrenBy, feature, headOf, hangsBy, isNominal, uposOf } from './tree.ts';

/** How many sentences back, beside its own, a person may have been named. */
const REACH = 2;

/**
 * "Courts freed Ana Costa; the lawyer …": the one person named so far, where nobody unnamed bears the noun, no other
 * office is told of the person, and the person takes no other part in the same clause.
 */
export function onlyPerson(scene: Scene, i: number, homes: readonly (string | undefined)[]): Actor | undefined {
  if (!mayBeNamed(scene, i) || isSpecified(scene, i) || isNamedBehind(scene, i) || isSpokenOf(scene, i)) return undefined;
  const found = new Map<string, Actor>();
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps <= REACH; steps++, at = at.previous) {
    const here = at;
    for (const p of here.placed) if ((here !== scene || p.end <= i) && p.actor.type === 'person' && agrees(scene, i, p.actor)) found.set(p.actor.id, p.actor);
  }
  const [only, another] = found.values();
  if (!only || another || hasOtherOffice(scene, i, only) || scene.placed.some((p) => p.actor.id === only.id && isBeside(scene, p, i))) return undefined;
  return homes.every((h) => h === undefined || only.country === undefined || only.country === h) ? only : undefined;
}

/** "The chairman of the board", "the foreign minister": somebody said to be whose, who need not be the one named. */
function isSpecified(scene: Scene, i: number): boolean {
  const kind = scene.lexicon.roles.has(scene.lemmas[i] ?? '') ? childrenBy(scene, i, 'amod').filter((c) => feature(scene, c, 'VerbForm') !== 'Part') : [];
  return kind.length > 0 || childrenBy(scene, i, 'nmod', 'nmod:poss', 'compound', 'acl', 'acl:relcl').length > 0 || scene.lexicon.prepositions.of.has(scene.forms[i + 1] ?? '');
}

/** Nouns of people whom reports leave unnamed, "the judge", "the spokesman", say nothing of who was named; "elected mayor" is what one becomes. */
function mayBeNamed(scene: Scene, i: number): boolean {
  const office = scene.lexicon.roles.get(scene.lemmas[i] ?? '');
  return (office === undefined || office.type === 'LEADS') && feature(scene, i, 'Number') !== 'Plur' && !hangsBy(scene, i, 'obl', 'xcomp', 'appos', 'root');
}

/** "The chairman, Jo Brand, said": a name of its own behind a comma. */
function isNamedBehind(scene: Scene, i: number): boolean {
  const next = scene.forms[i + 1] === ',' ? i + 2 : i + 1;
  return uposOf(scene, next) === 'PROPN' || (next === i + 1 && isNominal(scene, next));
}

/** Whether the noun stands before without being anybody's title. */
function isSpokenOf(scene: Scene, i: number): boolean {
  for (let at: Scene | undefined = scene; at; at = at.previous) {
    const here = at;
    const limit = here === scene ? i : here.tokens.length;
    for (let k = 0; k < limit; k++) {
      if (here.lemmas[k] !== scene.lemmas[i]) continue;
      const beside = here.placed.some((p) => p.actor.type === 'person' && (Math.abs(p.start - k) <= 2 || Math.abs(k - p.end) <= 2 || p.head === headOf(here, k) || headOf(here, p.head) === k));
      if (!beside) return true;
    }
  }
  return false;
}

/** A minister is not "the president". */
function hasOtherOffice(scene: Scene, i: number, person: Actor): boolean {
  const { roles } = scene.lexicon;
  const office = roles.get(scene.lemmas[i] ?? '');
  const told = [...(portraitsTo(scene).get(person.id)?.nouns ?? [])].flatMap((n) => roles.get(n)?.gloss ?? []);
  return office !== undefined && told.length > 0 && !told.includes(office.gloss);
}

function agrees(scene: Scene, i: number, person: Actor): boolean {
  const [own, theirs] = [nounGender(scene, i), genderOf(scene, person)];
  return own === undefined || theirs === undefined || own === theirs;
}

/** Whether a mention is another part of the clause that the noun is in: "Costa met the lawyer". */
function isBeside(scene: Scene, p: Placed, i: number): boolean {
  if (p.end > i) return false;
  const above = ancestors(scene, i);
  const v = above.find((t) => isVerb(scene, t));
  if (above.includes(p.head) || ancestors(scene, p.head).includes(i)) return true;
  const own = headOf(scene, i) === v || hangsBy(scene, i, 'nmod', 'conj');
  return v !== undefined && own && (headOf(scene, p.head) === v || subjectsOf(scene, v).some((s) => s === p.head || headOf(scene, p.head) === s));
}
