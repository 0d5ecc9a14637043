import { foldName, type BlockKind } from '../../model/index.ts';
import type { CueBook } from './cues.ts';
import type { Line } from './line.ts';

/**
 * What a line betrays by its form alone, whatever the language: links, credits, counters, navigation, names.
 */
export function formCue(line: Line, book: CueBook): BlockKind | undefined {
  const { text } = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'rubric';
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(text)) return 'caption';
  if (!/\p{L}/u.test(text)) return /\d{4}/.test(text) && isTime(line, book) ? 'dateline' : 'rubric';
  if (isLinkOnly(text)) return 'notice';
  if (isCredit(line)) return 'credit';
  if (/^[-–—*•|~=\s]+[^\p{Ll}]{0,2}\p{L}[\p{L}\s]{2,30}[-–—*•|~=\s]+$/u.test(text) && line.words <= 4 && book.whole.has(line.folded)) return 'notice';
  if (isInvitation(line, book)) return 'share';
  if (isTime(line, book) || isStamped(line)) return 'dateline';
  if (isByline(line, book)) return 'byline';
  if (isNavigation(line, book)) return 'rubric';
  return undefined;
}

/** A web address, a domain, an e-mail address, a handle or hash tags, and nothing else. */
function isLinkOnly(text: string): boolean {
  if (text.length > 200) return false;
  const parts = text.replace(/^[—–-]+|\([^()]{1,30}\)$/gu, '').split(/[\s,|]+/).filter((p) => p !== '');
  return parts.length > 0 && parts.every((p) => /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[@#][\p{L}\p{N}_]+|[A-Za-z0-9-]{3,}(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|info|news|tv|co\.uk|it|fr|de|es|eu|ru|ua|at|ch|be|io|gov|edu))$/iu.test(p));
}

/** Agencies whose names sign pictures. */
export const AGENCY = 'REUTERS|Reuters|AFP|AP|EFE|EPA|DPA|dpa|ANSA|Ansa|ANP|PA|EPA-EFE|Getty Images|Getty|Shutterstock|IMAGO|imago|Xinhua|TASS|Tass|Keystone|KEYSTONE|Sipa|SIPA|LaPresse|Alamy|NurPhoto|Bloomberg|Picture Alliance|picture alliance|UPI|iStock|Unsplash|Pixabay|Pexels|Wikimedia(?: Commons)?|Europa Press|ddp|NTB|APA|AA|Anadolu';
/** "© …", a licence, or an agency with a name: "AFP/John Doe", "Jane Doe / AP", "(AP Photo/Jane Doe)". */
const CREDIT_MARK = /^\(?\s*(?:©|\(c\)\s|copyright\b)|creativecommons\.org|wikimedia\.org|is licensed under|public_domain/iu;
const AGENCY_SLASH = new RegExp(`^\\W*(?:(?:${AGENCY})(?: Photo)?\\s*[/|–-]\\s*[\\p{L}.' -]{2,50}|[\\p{Lu}][\\p{L}.' -]{2,50}\\s*[/|]\\s*(?:${AGENCY})(?:\\s*/\\s*[\\p{L} ]+)?)\\W*$`, 'u');

function isCredit(line: Line): boolean {
  return line.words <= 45 && (CREDIT_MARK.test(line.text) || (line.words <= 10 && AGENCY_SLASH.test(line.text)));
}

/** Only numbers, months, weekdays and the small words of a time: "Published: 24 December 2024, 14:25". */
function isTime(line: Line, book: CueBook): boolean {
  if (line.words > 16 || !/\d/.test(line.text)) return false;
  const words = line.folded.split(' ').map((w) => w.replace(/^\d+(?:st|nd|rd|th|er|h|min)?\d*$/, '0'));
  const date = words.filter((w) => /\d/.test(w) || book.timeWords.has(w)).length;
  return date === words.length && (words.length > 1 || /\d{4}|\d[./:]\d/.test(line.text));
}

/** Networks that outlets and authors can be followed on. */
const NETWORK = /\b(?:twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|mastodon|flipboard|google news)\b|\b(?:on|su|auf|sur|en) X\b/iu;

/** "Follow Jane Doe on Twitter.", "Follow us on Facebook": one word to follow needs a name after it. */
function isInvitation(line: Line, book: CueBook): boolean {
  if (line.words > 20 || !NETWORK.test(line.text)) return false;
  const follow = book.follow.filter((f) => line.folded.startsWith(`${f} `));
  return follow.some((f) => f.includes(' ') || /^\S+\s+[@\p{Lu}]/u.test(line.text));
}

/** A date and a time in figures, whatever follows: "2/26/2015 7:11 AM PST BY STAFF". */
function isStamped(line: Line): boolean {
  return !line.prose && line.words <= 12 && /^\W{0,3}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+(?:\p{L}{1,4}\s+)?\d{1,2}[:.h]\d{2}(?!\d)/u.test(line.text);
}

/** "By Jane Doe", "Von Max Muster und Erika Muster, Berlin": a small word, then names only. */
function isByline(line: Line, book: CueBook): boolean {
  if (line.prose || line.words > 14) return false;
  const by = book.by.find((b) => line.folded.startsWith(`${b} `));
  if (by === undefined) return false;
  const rest = line.text.split(/\s+/).slice(by.split(' ').length);
  const names = rest.filter((w) => /^[("'«]?\p{Lu}/u.test(w));
  return rest.length >= 2 && names.length >= 2 && rest.length - names.length <= rest.length / 3 + 0.5 && /^\p{Lu}/u.test(rest[0] ?? '');
}

/** At least half of a line's words are names of newspaper sections, and there are several. */
function isNavigation(line: Line, book: CueBook): boolean {
  if (line.prose || line.words < 3 || line.words > 60) return false;
  const words = foldName(line.text.replace(/\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/g, ' ')).split(' ').filter((w) => !/^\d+$/.test(w) && !book.timeWords.has(w));
  let matched = 0;
  let names = 0;
  for (let i = 0; i < words.length; ) {
    const length = [3, 2, 1].find((n) => i + n <= words.length && book.sections.has(words.slice(i, i + n).join(' '))) ?? 0;
    matched += length;
    names += length > 0 ? 1 : 0;
    i += length || 1;
  }
  return names >= 3 && matched / words.length >= 0.6;
}
