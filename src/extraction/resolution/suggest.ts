import { foldName, type Actor, type MergeSuggestion } from '../../model/index.ts';
import { sameSpelling } from '../actors/spelling.ts';

/** Pairs of actors that may be one, with the reason in a person's words. The rarer form goes into the fuller one. */
export function suggestMerges(actors: readonly Actor[]): MergeSuggestion[] {
  return [...surnames(actors), ...spellings(actors), ...acronyms(actors)];
}

const words = (a: Actor): string[] => foldName(a.name).split(' ');

/** A lone surname and somebody who bears it. */
function surnames(actors: readonly Actor[]): MergeSuggestion[] {
  const persons = actors.filter((a) => a.type === 'person');
  const full = new Map<string, Actor[]>();
  for (const p of persons) {
    const last = words(p).at(-1) ?? '';
    if (words(p).length > 1) full.set(last, [...(full.get(last) ?? []), p]);
  }
  return persons
    .filter((p) => words(p).length === 1)
    .flatMap((p) => (full.get(words(p)[0] ?? '') ?? []).map((f) => ({ from: p.id, into: f.id, reason: `${p.name} may be short for ${f.name}` })));
}

/** Persons whose names differ by spelling only. Compared within one initial, so that thousands stay quick. */
function spellings(actors: readonly Actor[]): MergeSuggestion[] {
  const groups = new Map<string, Actor[]>();
  for (const a of actors) {
    if (a.type !== 'person' || words(a).length < 2) continue;
    const key = `${words(a)[0]?.[0] ?? ''}${words(a).at(-1)?.[0] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), a]);
  }
  return [...groups.values()].flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).filter((b) => alike(a, b)).map((b) => ({
    from: b.id, into: a.id, reason: `${b.name} and ${a.name} are spelt alike`,
  }))));
}

function alike(a: Actor, b: Actor): boolean {
  const x = words(a);
  const y = words(b);
  return sameSpelling(x[0] ?? '', y[0] ?? '') && sameSpelling(x.at(-1) ?? '', y.at(-1) ?? '');
}

/** An organisation known by letters, and one whose words begin with them. */
function acronyms(actors: readonly Actor[]): MergeSuggestion[] {
  const organisations = actors.filter((a) => a.type === 'organisation');
  const initials = new Map<string, Actor[]>();
  for (const o of organisations) {
    const letters = o.name.split(/\s+/).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]).join('');
    if (letters.length > 2) initials.set(letters, [...(initials.get(letters) ?? []), o]);
  }
  return organisations
    .filter((o) => /^\p{Lu}{3,}$/u.test(o.name))
    .flatMap((o) => (initials.get(o.name) ?? []).filter((f) => f.id !== o.id).map((f) => ({ from: o.id, into: f.id, reason: `${o.name} are the initials of ${f.name}` })));
}
