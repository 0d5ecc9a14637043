import { tableEntries } from '../../knowledge/gazetteer/index.ts';
import { foldName, type ActorType } from '../../model/index.ts';
import type { GoldActor } from './gold.ts';

const ARTICLE = /^(?:the|la|le|les|l|el|los|las|il|lo|gli|i|der|die|das|den|dem|des) (?=\p{L}{2})/u;

/** A name as it is compared: folded, without possessive, abbreviation dots and leading article. */
export function comparable(name: string): string {
  const plain = name.replace(/['’]s\b/gu, '').replace(/&/g, ' and ').replace(/\b(?:\p{L}\.){2,}/gu, (m) => m.replaceAll('.', ''));
  return foldName(plain.replace(/['’]/g, ' ')).replace(/\s+/g, ' ').replace(ARTICLE, '');
}

let known: ReadonlyMap<string, string> | undefined;

/** Names in any language that are known to mean one actor, by a key of that actor. */
function knownNames(): ReadonlyMap<string, string> {
  if (known) return known;
  const map = new Map<string, string>();
  for (const { entry, names } of tableEntries()) {
    const all = [entry.name, ...Object.values(names).flat().filter((n) => n.use === 'name' && !n.local).map((n) => n.text)];
    for (const name of all) {
      const key = comparable(name);
      if (key !== '' && !map.has(key)) map.set(key, entry.id);
    }
  }
  known = map;
  return map;
}

/** All keys that a name is looked up by: itself, and whom it is known to mean. */
export function keysOf(name: string): string[] {
  const plain = comparable(name);
  if (plain === '') return [];
  const bare = comparable(name.replace(/\([^)]*\)/g, ' '));
  return [...new Set([plain, bare])].flatMap((n) => {
    const id = knownNames().get(n);
    return id ? [n, `=${id}`] : [n];
  });
}

/** Whether two spellings of a word are transliterations of one: "Zelensky", "Zelenskyy". */
export function nearSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 6 ? 2 : shorter === 5 ? 1 : 0;
  if (most === 0 || a[0] !== b[0] || Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return (row[b.length] ?? 9) <= most;
}

/** Finds whom of the annotated actors a name means. */
export class NameMatcher {
  private readonly byName = new Map<string, number[]>();
  private readonly byAlias = new Map<string, number[]>();

  constructor(private readonly actors: readonly GoldActor[]) {
    const add = (map: Map<string, number[]>, name: string, i: number): void => {
      for (const key of keysOf(name)) map.set(key, [...new Set([...(map.get(key) ?? []), i])]);
    };
    actors.forEach((a, i) => {
      add(this.byName, a.name, i);
      for (const alias of a.aliases) add(this.byAlias, alias, i);
    });
  }

  /** Index of the actor that the name means, or -1. Aliases help only where the name itself says nothing. */
  find(name: string, type?: ActorType, aliases: readonly string[] = []): number {
    const direct = this.lookup(this.byName, [name], type) ?? this.lookup(this.byAlias, [name], type) ?? this.bySurname(name, type) ?? this.byBody(name, type);
    return direct ?? this.lookup(this.byName, aliases, type) ?? this.lookup(this.byAlias, aliases, type, true) ?? -1;
  }

  private lookup(map: ReadonlyMap<string, number[]>, names: readonly string[], type: ActorType | undefined, only = false): number | undefined {
    for (const key of names.flatMap(keysOf)) {
      const found = map.get(key);
      if (!found || (only && found.length > 1)) continue;
      return this.best(found, type);
    }
    return undefined;
  }

  /** Of several, the one of the type asked for, else the most important, else the first. */
  private best(found: readonly number[], type: ActorType | undefined): number | undefined {
    const same = found.filter((i) => this.actors[i]?.type === type);
    const pool = same.length > 0 ? same : found;
    return [...pool].sort((a, b) => (this.actors[b]?.importance ?? 2) - (this.actors[a]?.importance ?? 2) || a - b)[0];
  }

  /** "Putin" is "President Vladimir Putin": all words of the shorter in the longer, the last word alike. */
  private bySurname(name: string, type: ActorType | undefined): number | undefined {
    if (type !== undefined && type !== 'person') return undefined;
    const words = comparable(name).split(' ');
    const fits = (other: string): boolean => {
      const theirs = comparable(other).split(' ');
      const [shorter, longer] = theirs.length <= words.length ? [theirs, words] : [words, theirs];
      return nearSpelling(theirs.at(-1) ?? '', words.at(-1) ?? '') && shorter.every((w) => longer.some((v) => nearSpelling(w, v)));
    };
    const found = this.actors.flatMap((a, i) => (a.type === 'person' && [a.name, ...a.aliases].some(fits) ? [i] : []));
    return found.length === 1 ? found[0] : undefined;
  }

  /** "Russian Defence Ministry" is the "Ministry of Defence of Russia": the same words but for order, articles and form. */
  private byBody(name: string, type: ActorType | undefined): number | undefined {
    if (type === 'person' || type === 'country') return undefined;
    const own = bodyKey(name);
    if (own.length < 4) return undefined;
    const found = this.actors.flatMap((a, i) => (a.type === 'organisation' && [a.name, ...a.aliases].some((n) => bodyKey(n) === own) ? [i] : []));
    return found.length === 1 ? found[0] : undefined;
  }
}

const FILLERS = new Set(['of', 'the', 'for', 'and', 'in', 'national']);

/** The words of a state body's name without order: countries by their id, defence in one spelling. */
function bodyKey(name: string): string {
  const words = comparable(name).replace(/defense/g, 'defence').replace(/external affairs|foreign affairs/g, 'foreign').split(' ').filter((w) => !FILLERS.has(w));
  const table = knownAdjectives();
  return words.map((w) => table.get(w) ?? w).sort().join(' ');
}

let adjectives: ReadonlyMap<string, string> | undefined;

function knownAdjectives(): ReadonlyMap<string, string> {
  adjectives ??= new Map(tableEntries().filter((e) => e.entry.kind === 'country')
    .flatMap(({ entry, names }) => [entry.name, ...(names['en'] ?? []).map((n) => n.text)].map((n): [string, string] => [comparable(n), `=${entry.id}`])));
  return adjectives;
}
