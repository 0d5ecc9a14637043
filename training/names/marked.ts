import type { ActorType, Span } from '../../src/model/index.ts';
import { tableEntries } from '../../src/knowledge/gazetteer/index.ts';
import type { NameType, Sentence, Token } from '../../src/language/index.ts';

/** A mention marked in a text written for training. */
export interface Marked {
  /** `other` is a name of an event, a law; `open` leaves it open whether it is a name. */
  readonly type: ActorType | 'other' | 'open';
  readonly from: number;
  readonly to: number;
}

/** A sentence to learn names from: its words, the names among them, and the words of which nothing is known. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly (readonly [from: number, to: number, type: NameType])[];
  readonly unsure: readonly (readonly [from: number, to: number])[];
}

const CAPITAL = /^(?:\p{Ll}?\p{Lu}|\p{Ll}+\p{Lu}|[\p{N}'’"«“])/u;
const HAS_CAPITAL = /\p{Lu}/u;

/**
 * Marked actors → names as the taggers know them: capitalised, without the article before them, countries as places.
 * Pronouns and adjectives ("it", "Russian") are no names; descriptions ("the French oil major") and words of which only a
 * part is marked are left open.
 */
export function namesOf(sentence: Sentence, marked: readonly Marked[], text: string, lang: string): NamedSentence {
  const { tokens } = sentence;
  const names: [number, number, NameType][] = [];
  const unsure: [number, number][] = [];
  for (const mark of marked) {
    let first = tokens.findIndex((t) => t.span.to > mark.from && t.span.from < mark.to);
    const last = tokens.findLastIndex((t) => t.span.to > mark.from && t.span.from < mark.to);
    if (first < 0) continue;
    const whole = covers(mark, tokens[first], tokens[last]);
    while (first < last && isArticle(tokens[first])) first += 1;
    const inside = tokens.slice(first, last + 1);
    const form = text.slice(inside[0]?.span.from ?? 0, mark.to);
    const type = whole ? typeOf(mark.type, inside, form, lang) : 'unsure';
    if (type === 'unsure') unsure.push([first, last + 1]);
    else if (type !== 'none') names.push([first, last + 1, type]);
  }
  return { words: tokens.map((t) => t.form), names, unsure };
}

/** Names end where their last word does, apart from a German genitive or an abbreviation's full stop. */
function covers(mark: Span, first: Token | undefined, last: Token | undefined): boolean {
  return first !== undefined && last !== undefined && first.span.from >= mark.from && last.span.to <= mark.to + 1;
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'DET' || token.upos === 'ADP') && token.form.length <= 5;
}

function typeOf(type: Marked['type'], tokens: readonly Token[], form: string, lang: string): NameType | 'none' | 'unsure' {
  if (type === 'open') return 'unsure';
  if (tokens.every((t) => t.upos === 'PRON' || t.upos === 'DET')) return 'none';
  if (!HAS_CAPITAL.test(form)) return type === 'country' || lang === 'en' ? 'none' : 'unsure';
  const known = knownAs(form, lang);
  if (type === 'country') return known === 'adjective' ? 'none' : known === 'country' || known === 'place' ? 'place' : known === 'organisation' ? 'organisation' : tokens.every((t) => t.upos === 'PROPN') ? 'place' : 'unsure';
  const end = tokens.at(-1)?.form ?? '';
  const described = !CAPITAL.test(form) || (lang === 'en' && !CAPITAL.test(end) && !/^\p{P}/u.test(end) && tokens.at(-2)?.form !== '-');
  if (described) return 'unsure';
  if (type === 'organisation' && known === 'place' && tokens.length === 1) return 'place';
  return type;
}

type Known = 'country' | 'adjective' | 'place' | 'organisation';

const indexes = new Map<string, ReadonlyMap<string, Known>>();

/** What the gazetteer knows a form as: adjectives first, for "Chinese" is also said of people. */
function knownAs(form: string, lang: string): Known | undefined {
  let index = indexes.get(lang);
  if (!index) {
    const found = new Map<string, Known>();
    for (const { entry, names } of tableEntries()) {
      for (const name of [...(names[lang] ?? []), ...(names['*'] ?? []), ...(lang === 'en' ? [] : names['en'] ?? [])]) {
        const known: Known | undefined = name.use === 'adjective' ? 'adjective' : name.use === 'seat' ? 'organisation'
          : entry.type === 'country' ? 'country' : entry.type === 'place' ? 'place' : entry.type === 'organisation' ? 'organisation' : undefined;
        if (known && !found.has(name.text)) found.set(name.text, known);
      }
    }
    indexes.set(lang, found);
    index = found;
  }
  const plain = form.replace(/^(?:the|la|le|il|l['’]|die|der|den|das|los|las|les) ?/i, '');
  const capitalised = plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase();
  for (const tried of [form, plain, capitalised, lang === 'de' ? plain.replace(/s$/, '') : plain, plain.toLowerCase()]) {
    const known = index.get(tried);
    if (known) return known;
  }
  return undefined;
}
