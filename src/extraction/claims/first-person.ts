import type { Actor, ActorId } from '../../model/index.ts';
import type { Discourse } from './discourse.ts';
import type { Placed, Scene } from './scene.ts';

/**
 * Gives the first-person pronouns of quotations to their speaker: "We strongly oppose …", Esper said. "We" from
 * somebody with an office is the country or body he speaks for.
 */
export function withFirstPersons(scene: Scene, discourse: Discourse, bodyOf: ReadonlyMap<ActorId, Actor>): Scene {
  const { singular, plural } = scene.lexicon.firstPerson;
  const added = scene.forms.flatMap((form, i): Placed[] => {
    const isPlural = plural.has(form);
    if ((!isPlural && !singular.has(form)) || (scene.at[i] ?? []).length > 0) return [];
    const speaker = discourse.speakerAt(scene, i);
    if (!speaker) return [];
    const actor = (isPlural && speaker.actor.type === 'person' ? bodyOf.get(speaker.actor.id) : undefined) ?? speaker.actor;
    const span = scene.tokens[i]?.span ?? speaker.mention.span;
    return [{ actor, start: i, end: i + 1, head: i, mention: { ...speaker.mention, actor: actor.id, span, form: 'pronoun' } }];
  });
  if (added.length === 0) return scene;
  const at = scene.at.map((list, i) => [...list, ...added.filter((p) => p.head === i)]);
  return { ...scene, placed: [...scene.placed, ...added], at };
}
