import { foldName, type Actor, type ActorId } from '../model/index.ts';
import { withinEdits } from './edit-distance.ts';

/** One way an actor can be asked for. */
interface Entry {
  readonly actor: ActorId;
  /** As written. */
  readonly alias: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** Larger for actors that more is said about: decides between equally good matches. */
  readonly weight: number;
  readonly isName: boolean;
}

export type ActorSearchIndex = readonly Entry[];

export interface ActorMatch {
  readonly actor: ActorId;
  /** The name or alias that matched. */
  readonly alias: string;
  /** From 0 to 1, higher is better. */
  readonly score: number;
}

/**
 * Prepares actors for search by name or any alias in any language.
 * @param weightOf - how much is said about an actor, such as its number of claims
 */
export function indexActors(actors: readonly Actor[], weightOf: (id: ActorId) => number = () => 0): ActorSearchIndex {
  return actors.flatMap((actor) => {
    const texts = new Map<string, string>();
    for (const text of [actor.name, ...actor.aliases.map((a) => a.text)]) {
      const folded = foldName(text);
      if (folded && !texts.has(folded)) texts.set(folded, text);
    }
    const weight = weightOf(actor.id);
    const name = foldName(actor.name);
    return [...texts].map(([folded, alias]) => ({ actor: actor.id, alias, folded, words: folded.split(' '), weight, isName: folded === name }));
  });
}

/** So many matches without a slip are enough to choose from. */
const ENOUGH = 5;

/**
 * Finds actors by what they are called: accents, case and punctuation do not matter, the last word may be
 * unfinished, and longer words may have a slip or two (an edit for words of four letters or more, two from
 * eight). Each actor comes once, under the alias that fits best.
 * @param limit - the most matches to return
 */
export function searchActors(index: ActorSearchIndex, query: string, limit = 20): readonly ActorMatch[] {
  const folded = foldName(query);
  if (!folded) return [];
  const words = folded.split(' ');
  const best = new Map<ActorId, ActorMatch & { readonly weight: number }>();
  const look = (slips: boolean): void => {
    for (const entry of index) {
      const score = scoreEntry(entry, folded, words, slips);
      if (score > (best.get(entry.actor)?.score ?? 0)) best.set(entry.actor, { actor: entry.actor, alias: entry.alias, score, weight: entry.weight });
    }
  };
  look(false);
  // Slips are looked for only where little is spelled as asked: that takes longer, and would only come after.
  if (best.size < Math.min(limit, ENOUGH)) look(true);
  return [...best.values()]
    .sort((a, b) => b.score - a.score || b.weight - a.weight || (a.actor < b.actor ? -1 : 1))
    .slice(0, limit)
    .map(({ actor, alias, score }) => ({ actor, alias, score }));
}

function scoreEntry(entry: Entry, query: string, words: readonly string[], slips: boolean): number {
  // The usual name wins over an alias that fits equally well.
  const bonus = entry.isName ? 0.02 : 0;
  if (entry.folded === query) return 0.98 + bonus;
  // Of several that begin alike, the one that needs the least completion comes first.
  const share = Math.min(1, query.length / entry.folded.length);
  if (entry.folded.startsWith(query)) return 0.8 + 0.1 * share + bonus;
  let sum = 0;
  for (const word of words) {
    let fit = 0;
    for (const own of entry.words) fit = Math.max(fit, scoreWord(own, word, slips));
    if (fit === 0) return 0;
    sum += fit;
  }
  return 0.7 * (sum / words.length) + 0.05 * share + bonus;
}

function scoreWord(word: string, asked: string, tolerant: boolean): number {
  if (word === asked) return 1;
  if (word.startsWith(asked)) return 0.9;
  if (asked.length < 4) return 0;
  if (word.includes(asked)) return 0.6;
  if (!tolerant) return 0;
  const slips = asked.length < 8 ? 1 : 2;
  const edits = withinEdits(word, asked, slips);
  if (edits !== undefined) return 0.7 - 0.15 * edits;
  // A slip in a word not yet typed to its end.
  const begun = word.length > asked.length ? withinEdits(word.slice(0, asked.length), asked, slips) : undefined;
  return begun === undefined ? 0 : 0.5 - 0.15 * begun;
}
