import { FIELD_WORDS, HOUSE_WORDS, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { phrase, type Word } from './line.ts';
import { officeAt } from './offices.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Names without what only says of what somebody is minister or leader: in "Minister of Energy, Water and Lake Resources
 * Jane Roebuck" and "House Minority Leader Jane Roebuck" no body is named. A name that runs on from the field begins
 * behind it.
 */
export function withoutFields(all: readonly Candidate[], text: string, words: readonly Word[], vocabulary: ActorWords): Candidate[] {
  const fields = officeFields(words, vocabulary);
  if (fields.length === 0) return [...all];
  return all.flatMap((c): Candidate[] => {
    if (c.entries.length > 0 || c.evidence === 'pattern') return [c];
    const field = fields.find((f) => f.start <= c.start && c.start < f.end);
    if (!field) return [c];
    const [first, last] = [words[field.end], words[c.end - 1]];
    if (c.end <= field.end || !first?.capital || first.gap !== ' ' || !last) return [];
    return [{ ...c, start: field.end, type: 'person', name: text.slice(first.from, last.to) }];
  });
}

/** The fields of a line's offices, behind the office and its preposition or straight before the office. */
function officeFields(words: readonly Word[], vocabulary: ActorWords): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < words.length; i++) {
    const office = officeAt(words, i, vocabulary);
    if (!office?.role) continue;
    let start = i;
    while (words[start]?.gap === ' ' && isBefore(words[start - 1])) start--;
    if (start < i || office.end - office.start > 1) found.push({ start, end: office.end });
    let at = office.end;
    while (at < office.end + 2 && isSmall(words[at], vocabulary)) at++;
    const end = at > office.end ? endOfFields(words, at, vocabulary) : at;
    if (end > at) found.push({ start: at, end });
    i = Math.max(office.end, end) - 1;
  }
  return found;
}

function endOfFields(words: readonly Word[], start: number, vocabulary: ActorWords): number {
  let end = fieldFrom(words, start, vocabulary);
  while (end > start) {
    let next = end;
    const comma = words[next]?.gap === ', ';
    while (next < end + 3 && (isSmall(words[next], vocabulary) || vocabulary.conjunctions.includes(words[next]?.fold ?? ''))) next++;
    if (!comma && next > end && words[end]?.gap !== ' ') break;
    const further = fieldFrom(words, next, vocabulary);
    if (further === next) break;
    end = further;
  }
  return end;
}

/** The end of one field: words of fields with capitals, or a ministry's whole field. */
function fieldFrom(words: readonly Word[], start: number, vocabulary: ActorWords): number {
  for (let i = start + 3; i > start; i--) if (words[start]?.capital && i <= words.length && phrase(words.slice(start, i)) in vocabulary.ministryFields) return i;
  return words[start]?.capital && FIELD_WORDS.has(words[start]?.fold ?? '') ? start + 1 : start;
}

function isBefore(word: Word | undefined): boolean {
  return word !== undefined && word.capital && (HOUSE_WORDS.has(word.fold) || FIELD_WORDS.has(word.fold));
}

function isSmall(word: Word | undefined, vocabulary: ActorWords): boolean {
  return word !== undefined && !word.capital && /^[ '’]$/.test(word.gap) && [vocabulary.of, vocabulary.innerWords, vocabulary.articles, vocabulary.towards].some((list) => list.includes(word.fold));
}
