import { reasons as italian } from './it/reasons.ts';
import type { InterfaceLanguage } from './translate.ts';

/** English is what they are made in. */
const REASONS: Readonly<Partial<Record<InterfaceLanguage, Readonly<Record<string, string>>>>> = { it: italian };

interface Pattern {
  readonly english: RegExp;
  readonly text: string;
}

const patterns = new Map<InterfaceLanguage, readonly Pattern[]>();

/**
 * Says in another language why something was refused or failed. Reasons are made where only English is spoken, in
 * workers, on the server, and in project files of long ago, so they are recognised by their wording: a reason, what to
 * do about it after a full stop, and before both perhaps where it was. What is not recognised stays as it is.
 */
export function translateReason(reason: string, language: InterfaceLanguage): string {
  const known = patternsOf(language);
  if (known.length === 0) return reason;
  const whole = sentence(reason, known);
  if (whole !== undefined) return whole;
  // Where it was comes first, and may hold colons and full stops itself.
  for (const at of placesOf(reason, ': ')) {
    const rest = sentence(reason.slice(at + 2), known);
    if (rest !== undefined) return reason.slice(0, at + 2) + rest;
  }
  return reason;
}

/** A reason, alone or with what to do about it. */
function sentence(words: string, known: readonly Pattern[]): string | undefined {
  for (const at of placesOf(words, '. ')) {
    const what = phrase(words.slice(0, at), known);
    const advice = phrase(words.slice(at + 2), known);
    if (what !== undefined && advice !== undefined) return `${what}. ${advice}`;
  }
  return phrase(words, known);
}

function phrase(words: string, known: readonly Pattern[]): string | undefined {
  for (const { english, text } of known) {
    const found = english.exec(words);
    const values = found?.slice(1) ?? [];
    if (found) return text.replaceAll('{}', () => values.shift() ?? '');
  }
  return undefined;
}

function* placesOf(words: string, mark: string): Generator<number> {
  for (let at = words.indexOf(mark); at !== -1; at = words.indexOf(mark, at + 1)) yield at;
}

/** Those with the most words of their own first: "{} has no address" would take what is said more exactly. */
function patternsOf(language: InterfaceLanguage): readonly Pattern[] {
  const made =
    patterns.get(language) ??
    Object.entries(REASONS[language] ?? {})
      .sort(([a], [b]) => ownLength(b) - ownLength(a))
      .map(([english, text]) => ({ english: new RegExp(`^${english.split('{}').map(escape).join('(.+?)')}$`, 's'), text }));
  patterns.set(language, made);
  return made;
}

const ownLength = (english: string): number => english.replaceAll('{}', '').length;
const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
