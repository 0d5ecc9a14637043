import type { ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import type { Line } from './line.ts';

/** "The Trump administration", "amministrazione Biden", "future Trump team": those around a politician, as a body. */
export function administrations(line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  return known.flatMap((c): Candidate[] => {
    const [entry] = c.entries;
    if (entry?.kind !== 'person' || c.end - c.start > 1) return [];
    const after = words[c.end];
    const before = words[c.start - 1];
    const isAfter = after?.gap === ' ' && vocabulary.administrationWords.includes(after.fold);
    const isBefore = !isAfter && before !== undefined && words[c.start]?.gap === ' ' && vocabulary.administrationWords.includes(before.fold);
    if (!isAfter && !isBefore) return [];
    const surname = entry.name.split(' ').at(-1) ?? entry.name;
    return [{
      line: at, start: isAfter ? c.start : c.start - 1, end: isAfter ? c.end + 1 : c.end, form: 'name', type: 'organisation', entries: [],
      name: `${surname} administration`, evidence: 'pattern', country: entry.country,
    }];
  });
}
