import type { NameSpan } from '../../language/index.ts';
import type { ActorType } from '../../model/index.ts';
import type { ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import type { Line } from './line.ts';
import { officeAt } from './offices.ts';

const TYPES: Readonly<Record<NameSpan['type'], ActorType | undefined>> = {
  person: 'person', place: 'place', organisation: 'organisation', equipment: 'equipment', other: undefined,
};

/** The names that the language model found, as candidates; nationality and titles at their front are cut off. */
export function modelNames(text: string, line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words, sentence } = line;
  return sentence.names.flatMap((name): Candidate[] => {
    const from = sentence.tokens[name.start]?.span.from ?? 0;
    const to = sentence.tokens[name.end - 1]?.span.to ?? 0;
    let start = words.findIndex((w) => w.from >= from && w.to <= to);
    const end = words.findLastIndex((w) => w.from >= from && w.to <= to) + 1;
    if (start < 0 || end <= start) return [];
    if (name.type === 'person') start = afterTitle(line, start, end, known, vocabulary);
    while (start < end && (vocabulary.articles.includes(words[start]?.fold ?? '') || vocabulary.of.includes(words[start]?.fold ?? ''))) start++;
    const first = words[start];
    const last = words[end - 1];
    const type = TYPES[name.type];
    if (!first || !last || !words.slice(start, end).some((w) => w.capital)) return [];
    if (end - start === 1 && vocabulary.notNames.includes(first.fold)) return [];
    if (line.shouting && end - start > 4) return [];
    return [{ line: at, start, end, form: 'name', type, entries: [], name: text.slice(first.from, last.to), evidence: type ? 'model' : 'guess' }];
  });
}

function afterTitle(line: Line, start: number, end: number, known: readonly Candidate[], vocabulary: ActorWords): number {
  let at = start;
  for (const c of known) if (c.start === at && c.end < end && (c.form === 'adjective' || c.type === 'country')) at = c.end;
  const office = officeAt(line.words, at, vocabulary, end - 1);
  return office ? office.end : at;
}
