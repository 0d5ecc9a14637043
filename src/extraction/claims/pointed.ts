import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import { doersOfEvent } from './deeds.ts';
import { denotedBy, type Denoted } from './phrase.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { topicOf } from './topic.ts';
import { hangsBy, isNominal, subtree, verbLemmas } from './tree.ts';

/** A noun for a deed with nobody's name to it. */
export function isDeed(scene: Scene, n: number): boolean {
  return isNominal(scene, n) && scene.lexicon.deeds.has(scene.lemmas[n] ?? '') && subtree(scene, n, (t) => hangsBy(scene, t, 'acl', 'acl:relcl')).every((t) => (scene.at[t] ?? []).length === 0);
}

/**
 * Whose deed it is: whoever did such a thing last, or else whom the text was just speaking of. One party that may be
 * meant, or nobody.
 */
export function doneBy(scene: Scene, deed: number, limit: number, mayBe: (d: Denoted, where: Scene) => boolean): Denoted[] {
  const [kind] = nounSenses(scene, deed);
  const reach: readonly (readonly [Scene, number])[] = [[scene, limit], ...[scene.previous, scene.previous?.previous].flatMap((s) => (s ? [[s, s.tokens.length] as const] : []))];
  const nearest = (find: (s: Scene, end: number) => Denoted[]): Denoted[] => reach.map(([s, end]) => find(s, end).filter((d) => mayBe(d, s))).find((who) => who.length > 0) ?? [];
  const alike = kind ? nearest((s, end) => lastDoers(s, end, kind.type)) : [];
  if (alike.length > 0) return onlyOne(alike);
  if (kind && MATERIAL.has(kind.type)) return [];
  // Where the deed is spoken of already, whoever else comes in only comments on it.
  const told = reach.flatMap(([s, end]) => namedAlike(s, deed, scene, end));
  if (told.length > 0) return onlyOne(nearest((s, end) => namedAlike(s, deed, scene, end).flat()));
  return onlyOne(nearest((s, end) => (s === scene ? subjectBefore(scene, end) : isDenial(s) ? [] : topicOf(s))));
}

/** "The company denied any wrongdoing" does nothing that others could judge. */
function isDenial(scene: Scene): boolean {
  const root = scene.tokens.findIndex((t) => t.head === -1);
  return root >= 0 && verbLemmas(scene, root).some((l) => scene.lexicon.status.verbs.get(l) === 'denied' && scene.lexicon.reporting.has(l));
}

const MATERIAL = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** Whose the deed is called where the same word or its verb stands before: "the court ruled", "Chad's decision". One list for each place. */
function namedAlike(back: Scene, deed: number, scene: Scene, end: number): Denoted[][] {
  const noun = scene.lemmas[deed] ?? '';
  if (noun.length < 4) return [];
  const alike = (i: number): boolean => (back.lemmas[i] ?? '').length >= 4 && (back.lemmas[i]?.startsWith(noun.slice(0, Math.max(4, noun.length - 3))) ?? false);
  return [...back.tokens.keys()].filter((i) => i < end && alike(i)).map((i) => {
    const who = isVerb(back, i) ? argumentsOf(back, i).doers : isNominal(back, i) ? [i] : [];
    return who.flatMap((d) => denotedBy(back, d, { deep: false })).filter((d) => d.sureness >= 0.7);
  });
}

/** Who did last what a noun of the type names: "the raids" behind "Israel bombed". */
function lastDoers(scene: Scene, end: number, type: string): Denoted[] {
  for (let i = end - 1; i >= 0; i--) {
    const found = isVerb(scene, i) ? (sensesOf(scene, i).some((s) => s.type === type && !s.reversed) ? argumentsOf(scene, i).doers.flatMap((d) => denotedBy(scene, d, { deep: false })) : [])
      : isNominal(scene, i) && nounSenses(scene, i)[0]?.type === type ? doersOfEvent(scene, i, new Set([type])) : [];
    const sure = found.filter((d) => d.sureness >= 0.7);
    if (sure.length > 0) return sure;
  }
  return [];
}

/** The subject of the clause that the deed stands behind. */
function subjectBefore(scene: Scene, limit: number): Denoted[] {
  for (let i = limit - 1; i >= 0; i--) {
    if (!isVerb(scene, i) || !hangsBy(scene, i, 'root', 'conj', 'ccomp', 'advcl', 'parataxis')) continue;
    const who = subjectsOf(scene, i).filter((s) => s < limit).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.sureness >= 0.8);
    if (who.length > 0) return who;
  }
  return [];
}

function onlyOne(who: readonly Denoted[]): Denoted[] {
  const acting = who.filter((d) => d.placed.actor.type !== 'equipment' && d.placed.actor.type !== 'place');
  return new Set(acting.map((d) => d.placed.actor.id)).size === 1 ? acting.slice(0, 1) : [];
}
