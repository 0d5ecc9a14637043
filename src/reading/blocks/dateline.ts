import { makeLine, type Line } from './line.ts';
import { AGENCY } from './signs.ts';

const CAPS = String.raw`\p{Lu}[\p{Lu}'’.]{2,}(?:[ /-](?:\p{Lu}[\p{Lu}'’.]+|D\.C\.))*`;
const PLACE = String.raw`\p{Lu}[\p{L}'’.]+(?:[ /-]\p{Lu}?[\p{L}'’.]+){0,3}`;
const DAY = String.raw`(?:,? ?(?:\d{1,2}(?:\.? ?\p{L}{3,10}\.?)?|\(?\p{L}{3,10}\.? \d{1,2}\)?)(?: \d{4})?)?`;
const BY = String.raw`\((?:[^()]{0,40}\b)?(?:${AGENCY}|dts|CNN|BBC|ots|AGI|Adnkronos|Askanews|Nova|news aktuell|kna|KNA|epd|sda|SDA|Europa Press|EUROPA PRESS|Notimex|Télam|Belga|ATS|ats)\b[^()]{0,25}\)`;
const DASH = String.raw`(?:\s?(?:-{1,2}|[–—])\s+|--)`;
const OPENING = String.raw`(?=["“”„«‘'(]?\p{Lu}|["“”„«])`;

/**
 * The place a report comes from, as agencies print it before its first sentence: "DUBAI, United Arab Emirates — ",
 * "WASHINGTON, March 4 (Reuters) - ", "BERLIN. ", "Hannover (dts) – ". A place in plain letters counts only with an agency after it.
 */
const LEAD = new RegExp(String.raw`^(?:${CAPS}(?:, ${PLACE}){0,2}${DAY}(?: ${BY})?(?:${DASH}|\. )|(?:${PLACE}(?:, ${PLACE}){0,2}${DAY} ?)?${BY}${DASH})${OPENING}`, 'u');

/** Paragraphs that may open a report: the first, or one after its summary. */
const FIRST = 3;

/** Cuts the place and agency off the sentence they open, so that nobody takes them for its subject. */
export function splitDatelines(lines: readonly Line[]): Line[] {
  let paragraphs = 0;
  return lines.flatMap((line) => {
    if (!line.prose || line.given !== undefined || line.words < 8 || ++paragraphs > FIRST) return [line];
    const lead = LEAD.exec(line.text)?.[0];
    if (lead === undefined || lead.length > 100) return [line];
    const { from, to } = line.span;
    const place = lead.trimEnd();
    return [makeLine(place, { from, to: from + place.length }, 'dateline'), { ...makeLine(line.text.slice(lead.length), { from: from + lead.length, to }), prose: true }];
  });
}
