import type { Actor } from '../../model/index.ts';
import { isVerb, subjectsOf } from './arguments.ts';
import { blamedFor } from './blamed.ts';
import { denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { ancestors, caseOf, childrenBy, coordinated, feature, firstConjunct, hangsBy, headOf, uposOf, verbLemmas } from './tree.ts';

/** What a pronoun may mean: where it stands, and whom it names; nobody where it is no actor. */
export interface Antecedent {
  readonly scene: Scene;
  readonly token: number;
  readonly actors: readonly Actor[];
}

/** "Its", "sein", "leur". */
export const isPossessive = (scene: Scene, i: number): boolean => hangsBy(scene, i, 'det', 'nmod:poss', 'det:poss') && (feature(scene, i, 'Poss') === 'Yes' || uposOf(scene, i) === 'PRON');

/**
 * What a pronoun may mean, likeliest first: whose deeds a sentence answers, what its noun is joined to ("NATO and its
 * allies"), subjects of the clauses above, innermost first, then of the sentence before.
 */
export function antecedentsOf(scene: Scene, i: number): Antecedent[] {
  if (endsReport(scene, i)) return [];
  const possessive = isPossessive(scene, i);
  const noun = headOf(scene, i);
  const blamed = possessive ? blamedFor(scene, noun) : [];
  const joined = possessive && hangsBy(scene, noun, 'conj') ? [firstConjunct(scene, noun)] : [];
  const reason = possessive && scene.lexicon.reasons.has(caseOf(scene, noun)) && blamed.length === 0 ? answeredAt(scene, noun) : [];
  const own = clausesAbove(scene, i).flatMap((v) => subjectsOf(scene, v)).filter((s) => s < i && s !== i && !coordinated(scene, s).includes(i) && !coordinated(scene, s).includes(noun));
  const here = [...new Set([...blamed, ...reason, ...joined, ...own])].map((token) => ({ scene, token, actors: actorsAt(scene, token) }));
  const { previous } = scene;
  const root = previous?.tokens.findIndex((t) => t.head === -1) ?? -1;
  if (!previous || root < 0) return here;
  const before = [root, ...childrenBy(previous, root, 'ccomp', 'conj', 'parataxis')].flatMap((v) => subjectsOf(previous, v));
  return [...here, ...[...new Set(before)].map((token) => ({ scene: previous, token, actors: actorsAt(previous, token) }))];
}

/** "…, it said": who spoke before says so too, and none of those he spoke of. */
function endsReport(scene: Scene, i: number): boolean {
  const v = headOf(scene, i);
  if (v < 0 || !hangsBy(scene, i, 'nsubj') || !verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l))) return false;
  return hangsBy(scene, v, 'parataxis') || childrenBy(scene, v, 'ccomp').some((c) => c < i);
}

/** "Sanction settlers for their acts": the object of a deed that answers another, whoever it is. */
function answeredAt(scene: Scene, noun: number): number[] {
  const v = headOf(scene, noun);
  return v >= 0 && isVerb(scene, v) && HOSTILE.has(sensesOf(scene, v)[0]?.type ?? '') ? childrenBy(scene, v, 'obj', 'nsubj:pass').filter((o) => o < noun) : [];
}

/** Nobody is meant by the object of his own deed, and nobody attacks what is his. */
function clausesAbove(scene: Scene, i: number): number[] {
  const above = ancestors(scene, i);
  if (hangsBy(scene, i, 'nsubj')) return above;
  const v = above.find((t) => isVerb(scene, t));
  const part = isPossessive(scene, i) ? headOf(scene, i) : i;
  const does = v !== undefined && headOf(scene, part) === v && (hangsBy(scene, part, 'obj', 'iobj') || (hangsBy(scene, part, 'obl') && sensesOf(scene, v).some((s) => s.prepositions.includes(caseOf(scene, part)))));
  const harms = v !== undefined && sensesOf(scene, v).some((s) => HOSTILE.has(s.type) && !s.strict);
  // "The Kremlin denies it plans": the pronoun is the subject of what follows.
  const opens = isVerb(scene, i + 1);
  const barred = does && !opens && (harms || !isPossessive(scene, i));
  return above.filter((t) => !(barred && t === v));
}

/** Types of deeds that nobody does to himself. */
const HOSTILE = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'SANCTION', 'ACCUSE']);

function actorsAt(scene: Scene, token: number): Actor[] {
  // "The Russian journalist" is no state; "G7 delegates" speak for theirs.
  const somebody = (scene.at[token] ?? []).length === 0 && feature(scene, token, 'Number') !== 'Plur' && scene.lexicon.roles.has(scene.lemmas[token] ?? '');
  const found = denotedBy(scene, token, { deep: false }).filter((d) => d.sureness >= 0.8).map((d) => d.placed.actor).filter((a) => a.type !== 'equipment' && !(a.type === 'place' && a.country !== undefined) && !(somebody && a.type !== 'person'));
  return [...new Map(found.map((a) => [a.id, a])).values()];
}
