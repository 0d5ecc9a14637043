import { GERMAN_OPENING_ADVERBS, LANGUAGE_BEFORE, compoundPrefix, entryById, isGivenName, namesAt, type ActorWords, type GazetteerEntry } from '../../knowledge/gazetteer/index.ts';
import type { MentionForm } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Line, Word } from './line.ts';

/** The names of the gazetteer in a line, longest first from the left. Which entry an ambiguous one means comes later. */
export function gazetteerNames(text: string, lang: string, line: Line, at: number, vocabulary: ActorWords): Candidate[] {
  const found: Candidate[] = [];
  const { words } = line;
  for (let i = 0; i < words.length;) {
    const match = namesAt(lang, text, words, i);
    const first = words[i];
    const half = first && words[i + 1]?.gap === '-' ? compoundPrefix(lang, first.fold) : undefined;
    const country = half && entryById(half);
    if (first && country && match === undefined) {
      found.push({ line: at, start: i, end: i + 1, form: 'adjective', type: 'country', entries: [country], name: first.text, evidence: 'gazetteer', country: country.country });
    }
    // "The West Bank" is not "the West": a longer name behind the article goes before.
    const inner = first && vocabulary.articles.includes(first.fold) ? namesAt(lang, text, words, i + 1) : undefined;
    if (match && inner && inner.length + 1 > match.length) {
      i++;
      continue;
    }
    if (!match || !first) {
      i++;
      continue;
    }
    const end = i + match.length;
    // "Kurz nach dem Start": a sentence's first word that is an adverb or adjective is nobody's surname.
    const adverb = lang === 'de' && i === 0 && match.length === 1 && first.upos !== 'PROPN' && GERMAN_OPENING_ADVERBS.has(first.fold) && match.names.every((n) => n.entry.type === 'person');
    const names = adverb ? [] : match.names.filter((n) => n.use !== 'adjective' || adjectiveFits(first, i, lang, line));
    const [usual] = names;
    if (!usual) {
      i++;
      continue;
    }
    const last = words[end - 1] ?? first;
    const form: MentionForm = usual.use === 'seat' ? 'metonym' : usual.use === 'adjective' ? 'adjective' : 'name';
    found.push({
      line: at, start: i, end, form, type: usual.entry.type, entries: names.map((n) => n.entry),
      name: text.slice(first.from, last.to), evidence: 'gazetteer', country: usual.entry.country, local: names.every((n) => n.local),
      origin: form === 'adjective' && isOrigin(words, i, end, vocabulary),
    });
    i = end;
  }
  return found.filter((c) => !isPartOfOtherName(c, line, vocabulary) && !belongsToNext(c, found));
}

/** "Hungarian cartoonist", "emisora francesa": where somebody or a medium comes from. */
function isOrigin(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): boolean {
  return [words[start - 2], words[start - 1], words[end], words[end + 1]].some((w) => w !== undefined && !w.capital && (vocabulary.personWords.includes(w.fold) || vocabulary.organisationNouns.includes(w.fold)));
}

/** "Yemeni Houthis", "Lebanese Hezbollah": the adjective says no more than the name after it. */
function belongsToNext(c: Candidate, all: readonly Candidate[]): boolean {
  const next = c.form === 'adjective' ? all.find((o) => o.start === c.end) : undefined;
  const entry = next?.entries[0];
  return entry !== undefined && entry.country === c.country && (entry.kind === 'state-body' || entry.kind === 'company' || entry.kind === 'media');
}

/**
 * Italian, Spanish and French write adjectives small: in capitals, mid-sentence, the same word is somebody's name
 * ("Gianni Russo") unless a French or German noun for the people.
 */
function adjectiveFits(word: Word, at: number, lang: string, line: Line): boolean {
  const before = line.words[at - 1];
  // "En danés", "in inglese", "auf Russisch": the language.
  if (before !== undefined && LANGUAGE_BEFORE.has(before.fold) && line.words[at + 1]?.upos !== 'NOUN') return false;
  if (!word.capital || lang === 'en' || at === 0 || line.shouting) return true;
  // German writes the adjective small: in capitals it is the language ("im Dänischen"), except for Germans themselves.
  // "Die Deutsche Umwelthilfe": with a capital amid a sentence it is the first word of a body's name, before a noun.
  const next = line.words[at + 1];
  if (lang === 'de' && word.fold.startsWith('deutsch') && word.upos === 'ADJ' && next?.capital === true && next.gap === ' ' && next.upos === 'NOUN') return false;
  if (lang === 'de') return word.upos !== 'ADJ' || word.fold.startsWith('deutsch') || line.words[at + 1]?.capital === true;
  if (lang === 'fr') return true;
  const previous = line.words[at - 1];
  return word.gap !== ' ' || !previous?.capital;
}


/** A short city name inside a longer capitalised run is usually part of another name: "San Diego Padres", "Paris Hilton". */
function isPartOfOtherName(c: Candidate, { words, shouting }: Line, vocabulary: ActorWords): boolean {
  if (shouting) return false;
  const [entry] = c.entries;
  if (!entry) return false;
  const before = words[c.start - 1];
  const next = words[c.end];
  // "Kanye West", "West Coast": the West stands alone or after an article.
  if (entry.kind === 'collective' && c.form === 'name' && /^(?:the )?west$/i.test(c.name)) {
    return (next?.gap === ' ' && next.capital) || (words[c.start]?.gap === ' ' && before?.capital === true && before.fold !== 'the' && before.upos === 'PROPN');
  }
  if (!isFragile(entry)) return false;
  // "Brightwater Jane Roebuck": a firm before somebody's full name is the firm.
  const named = next !== undefined && isGivenName(next.text) && words[c.end + 1]?.gap === ' ' && words[c.end + 1]?.capital === true;
  const after = !named && next?.gap === ' ' && next.capital && next.upos === 'PROPN' && !next.allCapitals && vocabulary.offices[next.fold] === undefined;
  const opened = words[c.start]?.gap === ' ' && before?.capital === true && before.upos === 'PROPN' && c.start > 1;
  return after || opened;
}

function isFragile(entry: GazetteerEntry): boolean {
  return entry.kind === 'city' || entry.kind === 'company' || entry.kind === 'media';
}
