import { RELATION_TYPE_NAMES, type RelationType } from '../../model/index.ts';
import { labelled } from './lists.ts';
import type { Sense } from './meanings.ts';

function relationType(label: string): RelationType {
  const type = RELATION_TYPE_NAMES.find((t) => t === label);
  if (!type) throw new Error(`"${label}" is no relation type`);
  return type;
}

/** Reads one `lemma@prep|prep<~!=gloss` entry. */
export function parseSense(type: RelationType, entry: string): Sense {
  const [left = '', gloss] = entry.split('=');
  const marks = left.replace(/[^<~!]/g, '');
  const [lemma = '', preps] = left.replace(/[<~!]/g, '').split('@');
  const prepositions = preps ? preps.trim().split('|') : [];
  return {
    lemma: lemma.trim(), type, prepositions,
    gloss: gloss?.trim() ?? [lemma.trim(), prepositions[0] ?? ''].join(' ').trim(),
    reversed: marks.includes('<'), mutual: marks.includes('~'), strict: marks.includes('!'),
  };
}

/** Reads `TYPE: entries` into the senses of each lemma. @throws Error naming a label that is no type. */
export function senses(text: string): ReadonlyMap<string, readonly Sense[]> {
  const map = new Map<string, Sense[]>();
  for (const [label, entry] of labelled(text)) {
    if (label === 'NOTHING') {
      if (!map.has(entry)) map.set(entry, []);
      continue;
    }
    const sense = parseSense(relationType(label), entry);
    // Without a preposition to need, the mark says: known, but another sense of the word comes first.
    if (sense.strict && sense.prepositions.length === 0) continue;
    const list = map.get(sense.lemma);
    if (list) list.push(sense);
    else map.set(sense.lemma, [sense]);
  }
  return map;
}

/** Gives the senses that a preposition of several words may serve that preposition too. */
export function withPhrases(map: ReadonlyMap<string, readonly Sense[]>, phrases: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Sense[]> {
  const wider = (sense: Sense): Sense => {
    const more = [...phrases].filter(([, plain]) => plain.split('|').some((p) => sense.prepositions.includes(p))).map(([phrase]) => phrase);
    return more.length === 0 ? sense : { ...sense, prepositions: [...sense.prepositions, ...more] };
  };
  return new Map([...map].map(([lemma, list]) => [lemma, list.map(wider)] as const));
}
