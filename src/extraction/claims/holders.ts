import type { Placed, Scene } from './scene.ts';
import { childrenBy, coordinated, hangsBy, headOf, markedBy } from './tree.ts';

/** A modifier that names whose the noun is: adjective, compound, possessive or of-phrase. */
export function holdersOf(scene: Scene, i: number): Placed[] {
  const inside = (c: number): boolean => hangsBy(scene, c, 'amod', 'compound', 'nmod:poss', 'det:poss', 'flat')
    || (hangsBy(scene, c, 'nmod') && (markedBy(scene, c, scene.lexicon.prepositions.of) || childrenBy(scene, c, 'case').length === 0));
  const near = (scene.children[i] ?? []).filter(inside).flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  const nested = near.length > 0 ? [] : childrenBy(scene, i, 'compound').filter((c) => c < i).flatMap((c) => childrenBy(scene, c, 'amod', 'compound')).flatMap((c) => scene.at[c] ?? []);
  // An adjective right beside the noun is the noun's, whatever the parser hung it on.
  const beside = scene.placed.filter((p) => p.mention.form === 'adjective' && (p.start === i + 1 || p.end === i) && !near.includes(p) && (headOf(scene, p.head) === i || hangsBy(scene, p.head, 'advmod', 'dep', 'appos')));
  // "A US-led coalition" acts for the United States.
  const led = near.length > 0 ? [] : childrenBy(scene, i, 'amod').filter((c) => scene.forms[c - 1] === '-' && scene.lexicon.verbs.get(scene.lexicon.lemmaOf(scene.forms[c] ?? '', scene.lemmas[c] ?? '', true))?.some((s) => s.type === 'LEADS') === true).flatMap((c) => scene.placed.filter((p) => p.end === c - 1));
  const all = withoutOwners(scene, i, [...near, ...nested, ...led, ...beside]);
  return all.length > 0 ? all : comingFrom(scene, i);
}

/** "Yemen's Houthi rebels" are Houthis, "the Sudanese city of Al Fasher" is Al Fasher: whose they are tells of no part in the event. */
function withoutOwners(scene: Scene, i: number, holders: readonly Placed[]): Placed[] {
  const town = scene.lexicon.parts.has(scene.lemmas[i] ?? '') ? holders.filter((p) => p.actor.type !== 'country' && hangsBy(scene, p.head, 'nmod') && markedBy(scene, p.head, scene.lexicon.prepositions.of)) : [];
  if (town.length > 0) return town;
  const group = holders.some((p) => p.actor.type === 'organisation' && hangsBy(scene, p.head, 'compound', 'amod') && p.mention.form === 'name');
  return group ? holders.filter((p) => !hangsBy(scene, p.head, 'nmod:poss') && p.mention.form !== 'adjective') : [...holders];
}

/** "Diplomats from France and Britain": for people and parts of an actor, where they come from is whose they are. */
export function comingFrom(scene: Scene, i: number): Placed[] {
  const { transparent, agents, prepositions } = scene.lexicon;
  const lemma = scene.lemmas[i] ?? '';
  if (!transparent.has(lemma) && !agents.has(lemma)) return [];
  const phrases = childrenBy(scene, i, 'nmod', 'obl');
  // Also where the phrase was hung on the verb: "a tariff on goods | from Canada".
  const behind = scene.placed.filter((p) => p.start > i && p.start <= i + 3 && headOf(scene, p.head) !== i && markedBy(scene, p.head, prepositions.from)).map((p) => p.head);
  const from = [...phrases, ...behind].filter((c) => markedBy(scene, c, prepositions.from)).flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  if (from.length > 0) return from;
  // "The government in Warsaw" is Poland's.
  const seat = phrases.filter((c) => markedBy(scene, c, prepositions.place)).flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  const metonyms = seat.filter((p) => p.mention.form === 'metonym');
  if (metonyms.length > 0 || !transparent.has(lemma)) return metonyms;
  // "A court in Istanbul" is Turkey's where Turkey is spoken of.
  return seat.flatMap((p) => (p.actor.type === 'country' ? [p] : ofCountry(scene, p)));
}

/** The country that a place lies in or a statesman speaks for, if it takes part. */
export function ofCountry(scene: Scene, p: Placed): Placed[] {
  const country = p.actor.type === 'place' || p.actor.type === 'person' ? [...scene.cast.values()].find((a) => a.type === 'country' && a.country !== undefined && a.country === p.actor.country) : undefined;
  return country ? [{ ...p, actor: country, sureness: 0.9 }] : [];
}
