/**
 * Bylines and photo credits that slipped through as content: short lines that name people who take no part.
 * Reading marks most of them already; a missed one must not become a node.
 */
const OPENINGS = /^\W*(?:by|photo(?:graph)?|photo by|image|picture|credit|source|file photo|via|di|foto|foto di|fonte|a cura di|crédit|photo d['’]illustration|par|quelle|bild|von|fuente|imagen|por|©|\(c\))\s*[:/]?\s/iu;
const ENDINGS = /(?:\/\s*(?:AFP|AP|EFE|EPA|Reuters|Getty|ANSA|dpa|Shutterstock|LaPresse|POOL)\b.*|\b(?:AFP|AP|EFE|EPA|Reuters|Getty Images|Shutterstock|via AP)\)?\.?)$/iu;

/** Whether a sentence is a byline or credit: short, without a full stop, opened or closed as such lines are. */
export function isCreditLine(sentence: string): boolean {
  const text = sentence.trim();
  const words = text.split(/\s+/).length;
  if (words > 24) return false;
  if (/^(?:photo|foto|image|crédit|credit|picture)s?\s*:/iu.test(text)) return true;
  if (/^\W*(?:(?:additional )?(?:reporting|writing|editing|compiled) (?:by|in)|reporte de|editado por|reportage de|(?:a )?cura di|versione italiana|version française)\b/iu.test(text)) return true;
  if (/[.!?»”"]$/.test(text) || words > 9) return false;
  return words > 1 && (/^(?:by|par|von|por|di) \p{Lu}/iu.test(text) || (OPENINGS.test(text) && words <= 6) || ENDINGS.test(text));
}

/** Agency credits in brackets or at a caption's end: "(REUTERS/Denis Balibouse)", "EFE/ J.J. Guillén". */
const CREDITS = /\(?\b(?:REUTERS|Reuters|AFP|AP|EFE|EPA|ANSA|GETTY|Getty Images|Shutterstock)\s?\/\s?\p{Lu}[\p{L}. ]+\)?|\((?:[^()]{0,60}\b(?:vía|via)\s(?:AP|AFP|EFE|REUTERS|Reuters))\)/gu;

/** Stretches of a sentence that are credits, as offsets into the text that was given. */
export function creditStretches(text: string, offset: number): { from: number; to: number }[] {
  return [...text.matchAll(CREDITS)].map((m) => ({ from: offset + m.index, to: offset + m.index + m[0].length }));
}
