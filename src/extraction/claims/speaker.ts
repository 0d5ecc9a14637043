import type { Actor, ActorId } from '../../model/index.ts';
import { speakersOf } from './attribution.ts';
import type { Discourse } from './discourse.ts';
import type { Denoted } from './phrase.ts';
import type { Placed, Scene } from './scene.ts';

/** Who says what a word tells: named by the sentence, or known from around it. Doubtful where only the neighbourhood tells. */
export function speakerOf(scene: Scene, c: number, discourse: Discourse, about: readonly Denoted[] = []): Denoted | undefined {
  const speakers = speakersOf(scene, c);
  // "Ghana said Togo tries to …": nobody speaks of himself as of another.
  const named = speakers.find((p) => about.every((d) => d.placed.actor.id !== p.actor.id)) ?? speakers[0];
  if (named) return { placed: named, sureness: named.sureness ?? 1 };
  const around = discourse.speakerAt(scene, c);
  return around && { placed: around, sureness: 0.85 };
}

/** Whether somebody is not of the speaker's own side: neither he, nor his body, nor his country. */
export function isOther(speaker: Actor, { placed }: Denoted, bodyOf: ReadonlyMap<ActorId, Actor>): boolean {
  const { actor } = placed;
  if (actor.type === 'equipment' || isFirstPerson(placed) || actor.id === speaker.id) return false;
  const body = bodyOf.get(speaker.id);
  const countries = [speaker.country, body?.country].filter((c) => c !== undefined);
  return body?.id !== actor.id && !(actor.type === 'country' && actor.country !== undefined && countries.includes(actor.country));
}

/** "We must": the speaker's own side. */
export function isFirstPerson({ mention, sureness }: Placed): boolean {
  return mention.form === 'pronoun' && sureness === undefined;
}
