import type { ReferentKind } from '../../knowledge/lexicon/index.ts';
import type { Actor } from '../../model/index.ts';
import { genderOf, nounGender } from './agreement.ts';
import { described, nationsIn } from './described.ts';
import { notMeant } from './not-meant.ts';
import { pronounReferents } from './pronoun-referents.ts';
import { countAt, groupsBefore, kindAt, nearestOfKind, onlyFirm } from './referent-candidates.ts';
import { leavesOutSubject } from './topic.ts';
import { pointedBack } from './pointing-back.ts';
import type { Placed, Scene } from './scene.ts';
import { doersOfToldDeed, isJudged } from './told-deed.ts';
import { childrenBy, feature, hangsBy, isDefinite, isInName, isNominal, uposOf } from './tree.ts';

/**
 * Gives words that point back to an actor named before ("it", "their", "the country", "the company", "all three",
 * "both sides") to whom they most likely mean: first the subjects of the clauses around them, then whom the sentence
 * before was about. Nothing is added where kind or number do not fit or two readings are equally near. The order of
 * candidates follows centering (Grosz, Joshi and Weinstein 1995): subjects of the clause above before all others.
 */
export function withReferences(scene: Scene): Scene {
  let resolved = scene;
  for (let i = 0; i < scene.tokens.length; i++) {
    const who = referents(resolved, i);
    if (who.length > 0) resolved = place(resolved, i, who);
  }
  for (let i = 0; i < scene.tokens.length; i++) {
    const unspoken = (resolved.at[i] ?? []).length === 0 ? leavesOutSubject(resolved, i) : undefined;
    if (unspoken) resolved = place(resolved, i, [{ actor: unspoken.placed.actor, sureness: unspoken.sureness }]);
  }
  return resolved;
}

/** How surely a reference is read right, against 1 for a name. */
const SURENESS = { pronoun: 0.85, noun: 0.8, deed: 0.8 } as const;

interface Referent {
  readonly actor: Actor;
  readonly sureness: number;
}

function referents(scene: Scene, i: number): Referent[] {
  if ((scene.at[i] ?? []).length > 0 || isInName(scene, i)) return [];
  const { references } = scene.lexicon;
  const form = scene.forms[i] ?? '';
  const pronoun = uposOf(scene, i) === 'PRON' || uposOf(scene, i) === 'DET';
  // "Condemned it": what was done, by whom.
  if (pronoun && references.things && references.gendered.get(form)?.has(references.things) && hangsBy(scene, i, 'obj') && isJudged(scene, i)) return doersOfToldDeed(scene, i).map((actor) => ({ actor, sureness: SURENESS.deed }));
  // An object's pronoun is never the subject's of its own verb, which others may be.
  const last = pronoun ? latterAt(scene, i) : undefined;
  if (last) return [{ actor: last, sureness: SURENESS.noun }];
  const pointed = pronoun ? pointedBack(scene, i) : undefined;
  if (pointed && !notMeant(scene, i).has(pointed.id)) return [{ actor: pointed, sureness: SURENESS.pronoun }];
  if (pronoun && (references.gendered.has(form) || references.plural.has(form))) return pronounReferents(scene, i).map((actor) => ({ actor, sureness: SURENESS.pronoun }));
  const count = countAt(scene, i);
  if (count !== undefined) return all(groupsBefore(scene, i, kindAt(scene, i), count)[0]);
  const called = isNominal(scene, i) && isDefinite(scene, i) ? described(scene, i) : undefined;
  if (called) return [{ actor: called, sureness: SURENESS.noun }];
  const doers = isNominal(scene, i) && isDefinite(scene, i) ? doersOfToldDeed(scene, i) : [];
  if (doers.length > 0) return doers.map((actor) => ({ actor, sureness: SURENESS.deed }));
  const latter = latterAt(scene, i);
  if (latter) return [{ actor: latter, sureness: SURENESS.noun }];
  const kind = isNominal(scene, i) && isDefinite(scene, i) ? references.nouns.get(scene.lemmas[i] ?? '') : undefined;
  if (!kind) {
    const firm = isNominal(scene, i) && isDefinite(scene, i) && scene.lexicon.firms.has(scene.lemmas[i] ?? '') && !scene.lexicon.parts.has(scene.lemmas[i] ?? '') && feature(scene, i, 'Number') !== 'Plur' && !isSpecified(scene, i, 'company') ? onlyFirm(scene, i) : undefined;
    return firm ? [{ actor: firm, sureness: SURENESS.noun }] : [];
  }
  if (isSpecified(scene, i, kind)) return [];
  if (feature(scene, i, 'Number') === 'Plur') return all(groupsBefore(scene, i, kind, undefined)[0]);
  // Which of the people named, and which product, the text has to have told.
  if (kind === 'person' || kind === 'product') return [];
  return nearestOfKind(scene, i, kind).map((actor) => ({ actor, sureness: SURENESS.noun }));
}

const all = (group: readonly Actor[] | undefined): Referent[] => (group ?? []).map((actor) => ({ actor, sureness: SURENESS.noun }));

/** "Cette dernière", "the latter": who was named last in the sentence before, or in this one. */
function latterAt(scene: Scene, i: number): Actor | undefined {
  const { latter } = scene.lexicon.references;
  if (hangsBy(scene, i, 'amod')) return undefined;
  const two = `${scene.forms[i - 1] ?? ''} ${scene.forms[i] ?? ''}`;
  if (!latter.has(two) && !latter.has(scene.forms[i] ?? '')) return undefined;
  const here = scene.placed.filter((p) => p.end < i);
  const named = (here.length > 0 ? here : scene.previous?.placed ?? []).filter((p) => p.mention.form !== 'adjective' && p.actor.type !== 'equipment' && p.actor.type !== 'place');
  const people = named.filter((p) => p.actor.type === 'person');
  const [own, last] = [nounGender(scene, i), (people.at(-1) ?? named.at(-1))?.actor];
  const theirs = last && genderOf(scene, last);
  return own === undefined || theirs === undefined || own === theirs ? last : undefined;
}

/** Whether the phrase itself says which one is meant. */
function isSpecified(scene: Scene, i: number, kind: ReferentKind): boolean {
  const { others } = scene.lexicon.references;
  // "The embattled company" is still the company.
  const plain = (c: number): boolean => (kind === 'company' || kind === 'body') && /^\p{Ll}/u.test(scene.tokens[c]?.form ?? '') && nationsIn(scene, i).length === 0 && (scene.at[c] ?? []).length === 0 && !others.has(scene.forms[c] ?? '') && (scene.children[c] ?? []).length === 0;
  if (childrenBy(scene, i, 'amod').some((c) => !plain(c))) return true;
  return childrenBy(scene, i, 'nmod', 'nummod', 'compound', 'nmod:poss', 'appos', 'acl', 'flat').length > 0 || scene.lexicon.prepositions.of.has(scene.forms[i + 1] ?? '');
}

function place(scene: Scene, i: number, who: readonly Referent[]): Scene {
  const span = scene.tokens[i]?.span;
  if (!span) return scene;
  const form = isNominal(scene, i) ? 'description' : 'pronoun';
  const added = who.map(({ actor, sureness }): Placed => ({
    actor, sureness, start: i, end: i + 1, head: i, mention: { actor: actor.id, article: scene.article.id, span, form },
  }));
  return { ...scene, placed: [...scene.placed, ...added].sort((a, b) => a.start - b.start), at: scene.at.map((list, k) => (k === i ? [...list, ...added] : list)) };
}
