import type { Sense } from '../../knowledge/lexicon/index.ts';
import { relativeAntecedent } from './antecedent.ts';
import { argumentsOf, isVerb, subjectsOf, type Arguments } from './arguments.ts';
import { markedAfter, namedBefore } from './nearby.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { ownForces } from './speaking-for.ts';
import { unspokenSubject } from './topic.ts';
import { childrenBy, feature, hangsBy, headOf } from './tree.ts';

/** Types in which what is moved tells whose it is: "American systems were deployed", "send personnel from NATO states". */
export const MOVING = new Set(['MOBILIZE', 'AID']);

/** Acts of a state's power over a person: without a doer, the state where it happened. */
const STATE_POWER = new Set(['COERCE', 'ACCUSE']);

/** Deeds that are told of those who met with them: "were killed when rebels attacked". */
const HARM = new Set(['ASSAULT', 'COERCE']);

/** "Were killed when [rebels] attacked a bus": who did the deed in which somebody came to harm. */
function doersMeanwhile(scene: Scene, v: number): Denoted[] {
  return childrenBy(scene, v, 'advcl').filter((c) => isVerb(scene, c) && childrenBy(scene, c, 'mark', 'advmod').some((m) => m < c) && sensesOf(scene, c).some((s) => HARM.has(s.type)))
    .map((c) => argumentsOf(scene, c)).filter((a) => !a.passive).flatMap((a) => a.doers).flatMap((d) => denotedBy(scene, d)).map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
}

const VERBAL = new Set(['ACCUSE', 'REQUEST', 'SUPPORT', 'REJECT', 'THREATEN']);

/** "Adopted a resolution that condemns": what a text says, those say who issued it. */
function authorsOf(scene: Scene, d: number): Denoted[] {
  const text = relativeAntecedent(scene, d)[0] ?? d;
  const v = headOf(scene, text);
  const issued = v >= 0 && scene.lexicon.utterances.has(scene.lemmas[text] ?? '') && hangsBy(scene, text, 'obj') && isVerb(scene, v) && !sensesOf(scene, v).some((s) => s.type === 'ACCUSE' || s.type === 'REJECT');
  return issued ? subjectsOf(scene, v).flatMap((s) => denotedBy(scene, s, { deep: false })).map((s) => ({ ...s, sureness: s.sureness * 0.85 })) : [];
}

/** Who does what a verb says: its subject or agent, whose the moved goods are, whom the clause borrows, a state by its place. */
export function sourcesOf(scene: Scene, v: number, sense: Sense, args: Arguments): Denoted[] {
  // "The possibility of training A's soldiers by B": whoever stands deep in the phrase that the deed hangs on is not its subject.
  const said = args.doers.flatMap((d) => denotedBy(scene, d, { deep: d !== headOf(scene, v) }));
  const named = said.some((d) => d.sureness >= 0.7);
  const authors = VERBAL.has(sense.type) && !args.passive && !named ? args.doers.flatMap((d) => authorsOf(scene, d)) : [];
  if (authors.length > 0) return authors;
  if (said.length > 0) return said;
  if (MOVING.has(sense.type)) {
    const from = args.obliques.filter((o) => scene.lexicon.prepositions.from.has(o.preposition)).flatMap((o) => denotedBy(scene, o.token));
    if (from.length > 0) return from;
    const owners = args.objects.flatMap((o) => denotedBy(scene, o, { deep: false })).filter((d) => d.placed.actor.type !== 'equipment');
    if (owners.length > 0) return owners.map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
  }
  if (!args.passive) {
    if (args.doers.length > 0) return ownForces(scene, v, args.doers);
    // "Kill them all?" says of nobody that he does.
    if (feature(scene, v, 'VerbForm') === 'Inf' && hangsBy(scene, v, 'root')) return [];
    // "Training soldiers by Western instructors": a gerund's by-phrase, wherever it was hung.
    const by = ['Ger', 'Part'].includes(feature(scene, v, 'VerbForm')) ? markedAfter(scene, v, [...scene.lexicon.prepositions.agent]) : [];
    if (by.length > 0) return by;
    const near = namedBefore(scene, v);
    return near.length > 0 ? near : unspokenSubject(scene, v);
  }
  const then = HARM.has(sense.type) ? doersMeanwhile(scene, v) : [];
  if (then.length > 0) return then;
  if (!STATE_POWER.has(sense.type)) return [];
  return args.obliques.filter((o) => scene.lexicon.prepositions.place.has(o.preposition)).flatMap((o) => scene.at[o.token] ?? [])
    .filter((p) => p.actor.type === 'country').map((placed) => ({ placed, sureness: 0.7 }));
}
