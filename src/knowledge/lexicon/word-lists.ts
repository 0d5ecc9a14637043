import { STATUSES, type Status } from '../../model/index.ts';
import { labelled } from './lists.ts';
import type { RoleSense } from './meanings.ts';
import { GENDERS, REFERENT_KINDS, type Gender, type ReferenceWords } from './reference-words.ts';

function status(label: string): Status {
  const found = STATUSES.find((s) => s === label);
  if (!found) throw new Error(`"${label}" is no status`);
  return found;
}

/** Reads `LEADS: word=gloss` and `MEMBER_OF: ...` into what each office says. */
export function roles(text: string): ReadonlyMap<string, RoleSense> {
  const map = new Map<string, RoleSense>();
  for (const [label, entry] of labelled(text)) {
    const [word = '', gloss] = entry.split('=');
    map.set(word.trim(), { type: label === 'LEADS' ? 'LEADS' : 'MEMBER_OF', gloss: (gloss ?? word).trim() });
  }
  return map;
}

/** Reads `planned: words` and the like into the status of each word. @throws Error naming a label that is no status. */
export function statuses(text: string): ReadonlyMap<string, Status> {
  return new Map(labelled(text).map(([label, entry]) => [entry, status(label)]));
}

/** Reads the words that point back; see {@link LexiconSource.references} for the labels. */
export function references(text: string): ReferenceWords {
  const pairs = labelled(text);
  const of = (label: string): string[] => pairs.filter(([l]) => l === label).map(([, entry]) => entry);
  return {
    personal: new Set(of('personal')),
    subjects: new Set(of('subjects')),
    objects: new Set([...of('objects'), ...of('datives')]),
    datives: new Set(of('datives')),
    plural: new Set(of('plural')),
    gendered: genders(of),
    articles: new Map(GENDERS.flatMap((gender) => of(`${gender}Article`).map((a) => [a, gender] as const))),
    feminineEndings: of('feminineEnding'),
    unarticled: GENDERS.find((gender) => of('unarticled').includes(gender)),
    things: GENDERS.find((gender) => of('things').includes(gender)),
    impersonal: new Set(of('impersonal')),
    pluralEndings: of('pluralEnding'),
    trades: new Set(of('trade')),
    latter: new Set(of('latter')),
    others: new Set(of('other')),
    nouns: new Map(REFERENT_KINDS.flatMap((kind) => of(kind).map((noun) => [noun, kind] as const))),
    counts: new Map(of('count').map((entry) => [entry.split('=')[0] ?? '', Number(entry.split('=')[1])] as const)),
  };
}

function genders(of: (label: string) => string[]): ReadonlyMap<string, ReadonlySet<Gender>> {
  const found = new Map<string, Set<Gender>>();
  for (const gender of GENDERS) for (const form of of(gender)) found.set(form, (found.get(form) ?? new Set()).add(gender));
  return found;
}
