import { namesAt, nameWords } from '../../knowledge/gazetteer/index.ts';
import type { Actor } from '../../model/index.ts';
import { genderOf, nounGender } from './agreement.ts';
import { isVerb, subjectsOf } from './arguments.ts';
import { onlyPerson } from './only-person.ts';
import { portraitsTo, type Portrait } from './portrait.ts';
import { isOfKind, kindAt } from './referent-candidates.ts';
import type { Placed, Scene } from './scene.ts';
import { ancestors, childrenBy, coordinated, feature, hangsBy, headOf, uposOf } from './tree.ts';

/** How many sentences back a description reaches. */
const REACH = 10;

/**
 * Whom a definite description means by what the article has called somebody before: "the French plane-maker" after "the
 * plane-maker Airbus", "el periodista" after "el periodista ruso …". Every actor named in the description must fit, and
 * of several that fit the nearest must stand alone in its sentence.
 */
export function described(scene: Scene, i: number): Actor | undefined {
  const kind = kindAt(scene, i);
  if (!kind || feature(scene, i, 'Number') === 'Plur' || isAnother(scene, i) || isNamedItself(scene, i)) return undefined;
  const named = partiesIn(scene, i);
  const nations = nationsIn(scene, i);
  const portraits = portraitsTo(scene);
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps < REACH; steps++, at = at.previous) {
    const here = at;
    const seen = here.placed.filter((p) => (here !== scene || (p.end <= i && !isBesideIt(scene, p, i))) && p.mention.form !== 'adjective');
    const fitting = new Map<string, Actor>();
    for (const { actor } of seen) {
      const portrait = portraits.get(actor.id);
      if (portrait && isOfKind(kind)(actor) && isCalled(scene, i, portrait) && named.every((p) => belongs(actor, portrait, p)) && nations.every((n) => actor.country === undefined || actor.country === n) && agrees(scene, i, actor)) fitting.set(actor.id, actor);
    }
    const [only] = fitting.values();
    if (only) return fitting.size === 1 ? only : undefined;
  }
  const homes = [...named.map((p) => p.actor.country), ...nations];
  if (kind === 'company' && homes.length > 0) return onlyFirmFrom(scene, i, homes);
  return kind === 'person' ? (continued(scene, i, homes) ?? onlyPerson(scene, i, homes)) : undefined;
}

/** "The French plane-maker" where one firm from France was named, or one that may be from there, and it alone. */
function onlyFirmFrom(scene: Scene, i: number, homes: readonly (string | undefined)[]): Actor | undefined {
  const found = new Map<string, Actor>();
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps < REACH; steps++, at = at.previous) {
    const here = at;
    for (const p of here.placed) if ((here !== scene || p.end <= i) && isOfKind('company')(p.actor)) found.set(p.actor.id, p.actor);
  }
  const from = [...found.values()].filter((a) => a.country !== undefined && homes.every((h) => h === a.country));
  const perhaps = [...found.values()].filter((a) => a.country === undefined);
  const [only, another] = from.length > 0 ? from : perhaps;
  return another ? undefined : only;
}

/**
 * "The 46-year-old lawyer said": a description as subject goes on with the one person that the sentence before was
 * about, unless the article speaks of somebody unnamed by the same noun.
 */
function continued(scene: Scene, i: number, homes: readonly (string | undefined)[]): Actor | undefined {
  const { previous } = scene;
  const root = previous?.tokens.findIndex((t) => t.head === -1) ?? -1;
  if (!previous || root < 0 || !hangsBy(scene, i, 'nsubj') || isSpokenOfUnnamed(scene, i)) return undefined;
  const topics = subjectsOf(previous, root).flatMap((s) => coordinated(previous, s)).flatMap((s) => previous.at[s] ?? []);
  const [topic] = topics;
  if (topics.length !== 1 || !topic || topic.actor.type !== 'person' || scene.placed.some((p) => p.actor.id === topic.actor.id && !p.sureness)) return undefined;
  return agrees(scene, i, topic.actor) && homes.every((h) => topic.actor.country === undefined || topic.actor.country === h) ? topic.actor : undefined;
}

function isSpokenOfUnnamed(scene: Scene, i: number): boolean {
  for (let at = scene.previous; at; at = at.previous) {
    const here = at;
    if (here.lemmas.some((l, k) => l === scene.lemmas[i] && (here.at[k] ?? []).length === 0 && !here.placed.some((p) => p.start - 1 === k || (p.start <= k && k < p.end)))) return true;
  }
  return false;
}

/** "President [Macron]", "the [737 Max] jet": a name of its own, known or not. */
function isNamedItself(scene: Scene, i: number): boolean {
  if (scene.placed.some((p) => p.start === i + 1 && p.mention.form !== 'adjective')) return true;
  const joined = childrenBy(scene, i, 'appos', 'flat', 'nmod', 'compound', 'nummod').filter((c) => childrenBy(scene, c, 'case').length === 0);
  if (joined.some((c) => (scene.at[c] ?? []).length === 0 && (uposOf(scene, c) === 'PROPN' || /\d/.test(scene.forms[c] ?? '')))) return true;
  if (joined.some((c) => c > i && coordinated(scene, c).some((k) => (scene.at[k] ?? []).some((p) => p.mention.form !== 'adjective')))) return true;
  return hangsBy(scene, i, 'appos', 'flat', 'compound') || (hangsBy(scene, i, 'nmod') && childrenBy(scene, i, 'case').length === 0);
}

/** Words that make it somebody else than who was named. */
function isAnother(scene: Scene, i: number): boolean {
  const { others } = scene.lexicon.references;
  return (scene.children[i] ?? []).some((c) => others.has(scene.forms[c] ?? '') || others.has(scene.lemmas[c] ?? '') || hangsBy(scene, c, 'nummod'));
}

/** Actors that the description names: "the French …", "… of the department". */
function partiesIn(scene: Scene, i: number): Placed[] {
  return childrenBy(scene, i, 'amod', 'nmod', 'compound', 'nmod:poss').flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
}

/** Countries of adjectives in the description whose country is no actor of the article. */
export function nationsIn(scene: Scene, i: number): string[] {
  return childrenBy(scene, i, 'amod', 'compound').filter((c) => (scene.at[c] ?? []).length === 0).flatMap((c) => {
    const form = scene.tokens[c]?.form ?? '';
    const match = namesAt(scene.lexicon.lang, form, nameWords(form), 0);
    return match?.names.filter((n) => n.use === 'adjective' && n.entry.kind === 'country').flatMap((n) => n.entry.country ?? []).slice(0, 1) ?? [];
  });
}

/** Whether the portrait has the noun, or one that says the same office or trade. */
function isCalled(scene: Scene, i: number, { nouns }: Portrait): boolean {
  const { roles, joinsNouns } = scene.lexicon;
  const lemma = scene.lemmas[i] ?? '';
  const form = scene.forms[i] ?? '';
  // "The jumbo jet" is not just any jet.
  if (childrenBy(scene, i, 'compound').some((c) => uposOf(scene, c) === 'NOUN' && (scene.at[c] ?? []).length === 0 && !nouns.has(scene.lemmas[c] ?? ''))) return false;
  if (nouns.has(lemma) || nouns.has(form)) return true;
  if (joinsNouns && [...nouns].some((n) => n.length > form.length + 2 && n.endsWith(form) && form.length > 4)) return true;
  const office = roles.get(lemma);
  return office !== undefined && [...nouns].some((n) => roles.get(n)?.gloss === office.gloss);
}

function belongs(actor: Actor, portrait: Portrait, { actor: party }: Placed): boolean {
  // "The G7 summit" is none of the G7's names.
  if (actor.id === party.id) return false;
  if (portrait.ties.has(party.id)) return true;
  return actor.country !== undefined && actor.country === party.country;
}

function agrees(scene: Scene, i: number, actor: Actor): boolean {
  if (actor.type !== 'person') return true;
  const [own, theirs] = [nounGender(scene, i), genderOf(scene, actor)];
  return own === undefined || theirs === undefined || own === theirs;
}

/** Whether a mention in the same sentence is another part of the same event, or names itself the described. */
function isBesideIt(scene: Scene, p: Placed, i: number): boolean {
  const above = ancestors(scene, i);
  if (above.includes(p.head) || ancestors(scene, p.head).includes(i)) return true;
  const v = above.find((t) => isVerb(scene, t));
  return v !== undefined && (headOf(scene, p.head) === v || subjectsOf(scene, v).includes(p.head));
}
