import type { Actor } from '../../model/index.ts';
import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import { denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { ancestors, caseOf, childrenBy, feature, hangsBy, headOf, uposOf } from './tree.ts';

/**
 * Whom the pronouns of languages that tell no persons from things mean: a subject ("il a critiqué", "il a ensuite") is
 * the subject before it; an object ("lo ha accusato", "le pidió", "l'a remercié") is whom the clause above or the
 * sentence before was about, and never the subject of its own verb.
 */
export function pointedBack(scene: Scene, i: number): Actor | undefined {
  const { subjects, objects } = scene.lexicon.references;
  const form = scene.forms[i] ?? '';
  if (uposOf(scene, i) !== 'PRON' || feature(scene, i, 'Number') === 'Plur' || caseOf(scene, i) !== '') return undefined;
  if (subjects.has(form) && hangsBy(scene, i, 'nsubj')) return onlyOne(nearestSubjects(scene, i));
  return objects.has(form) && hangsBy(scene, i, 'obj', 'iobj', 'obl', 'expl') ? objectMeant(scene, i) : undefined;
}

/** The subject of a clause above, else of the sentence before: the nearest alone, as further ones are guesses. */
function nearestSubjects(scene: Scene, i: number, v: number = headOf(scene, i)): Actor[] {
  const above = ancestors(scene, i).filter((t) => t !== v && isVerb(scene, t) && !childrenBy(scene, t, 'nsubj').includes(i));
  const [own] = above.map((t) => subjectsOf(scene, t).filter((s) => s !== i && s < i)).filter((s) => s.length > 0);
  if (own) return own.flatMap((s) => named(scene, s));
  const { previous } = scene;
  const root = previous?.tokens.findIndex((t) => t.head === -1) ?? -1;
  return previous && root >= 0 ? subjectsOf(previous, root).flatMap((s) => named(previous, s)) : [];
}

function objectMeant(scene: Scene, i: number): Actor | undefined {
  const v = headOf(scene, i);
  const subjects = childrenBy(scene, v, 'nsubj').filter((s) => s < i);
  const own = subjects.flatMap((s) => named(scene, s)).map((a) => a.id);
  // Only where the clause names its own subject is it plain who is not meant; "le dijo a Kiev" says itself who is.
  if (!isVerb(scene, v) || subjects.length === 0 || own.length === 0 || isDoubled(scene, v, i)) return undefined;
  const dative = hangsBy(scene, i, 'iobj') || scene.lexicon.references.datives.has(scene.forms[i] ?? '');
  const accused = sensesOf(scene, v).some((s) => s.type === 'ACCUSE' || s.type === 'THREATEN') && childrenBy(scene, v, 'xcomp', 'ccomp', 'obl', 'advcl').length > 0;
  const fits = (a: Actor): boolean => !own.includes(a.id) && (a.type === 'person' || ((dative || accused) && a.type !== 'place' && a.type !== 'equipment'));
  const before = onlyOne(nearestSubjects(scene, i, v));
  if (before && !own.includes(before.id)) return fits(before) ? before : undefined;
  // "Trump received Zelensky. He promised him": the subject went on, so that the other of the two is meant.
  const { previous } = scene;
  const root = previous?.tokens.findIndex((t) => t.head === -1) ?? -1;
  const met = before && previous && root >= 0 ? onlyOne(argumentsOf(previous, root).objects.flatMap((o) => named(previous, o))) : undefined;
  return met && fits(met) ? met : undefined;
}

/** "Le pidió a Maduro": the pronoun only announces whom the phrase behind it names. */
function isDoubled(scene: Scene, v: number, i: number): boolean {
  const { prepositions, receiving } = scene.lexicon;
  return childrenBy(scene, v, 'obl', 'iobj', 'obj').some((o) => o > i && (receiving.has(caseOf(scene, o)) || prepositions.object.has(caseOf(scene, o))));
}

function named(scene: Scene, token: number): Actor[] {
  return denotedBy(scene, token, { deep: false }).filter((d) => d.sureness >= 0.8).map((d) => d.placed.actor).filter((a) => a.type !== 'equipment');
}

function onlyOne(actors: readonly Actor[]): Actor | undefined {
  const distinct = [...new Map(actors.map((a) => [a.id, a])).values()];
  return distinct.length === 1 ? distinct[0] : undefined;
}
