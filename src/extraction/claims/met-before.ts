import type { Denoted } from './phrase.ts';
import type { Placed, Scene } from './scene.ts';
import { childrenBy, feature, hangsBy, isDefinite } from './tree.ts';

/** A definite noun that names the kind of an actor met before: "the publication" after "the German publication Bild". */
export function metBefore(scene: Scene, i: number): Denoted[] {
  const noun = scene.lemmas[i] ?? '';
  // "The department's" own modifiers say which; a bare name behind it is somebody else: "del dipartimento Heather Nauert".
  const told = (c: number): boolean => hangsBy(scene, c, 'amod') && feature(scene, c, 'VerbForm') === 'Part';
  const modifiers = childrenBy(scene, i, 'nmod', 'compound', 'amod').filter((c) => !told(c)).filter((c) => c < i || childrenBy(scene, c, 'case').length > 0 || (scene.at[c] ?? []).length === 0);
  if (!isDefinite(scene, i) || noun.length < 4 || modifiers.length > 0) return [];
  let back = scene.previous;
  for (let steps = 0; back !== undefined && steps < 8; steps++, back = back.previous) {
    const here = back;
    const called = here.placed.filter((p) => p.actor.type !== 'person' && isCalled(scene, here, p, noun));
    const known = called.find((p) => p.actor.type === 'organisation') ?? called[0];
    if (known) return [{ placed: known, sureness: 0.75 }];
  }
  return [];
}

/** Whether an earlier sentence gives the actor the noun: "the publication Bild", "Houthi rebels", "American officials". */
function isCalled(scene: Scene, back: Scene, p: Placed, noun: string): boolean {
  if (p.actor.type === 'organisation' && (isNamedBy(scene, p, noun) || back.lemmas[p.start - 1] === noun)) return true;
  if (back.lemmas[p.end] !== noun || childrenBy(back, p.head, 'case').length > 0) return false;
  return p.actor.type === 'country' || p.actor.type === 'place' ? p.mention.form === 'adjective' && scene.lexicon.transparent.has(noun) : true;
}

function isNamedBy(scene: Scene, p: Placed, noun: string): boolean {
  const words = scene.article.text.slice(p.mention.span.from, p.mention.span.to).toLowerCase().split(/\s+/);
  return words.length > 1 && words.some((w) => w === noun || w === `${noun}s`);
}
