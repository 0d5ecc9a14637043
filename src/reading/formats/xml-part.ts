import type { Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { DramatisError } from '../../model/index.ts';
import { decodeText } from '../decode.ts';
import { parseXml } from '../html/parse.ts';
import type { Document } from 'domhandler';
import type { Entry } from './archive.ts';

/**
 * One XML part of a packed document.
 * @throws DramatisError if the package lacks it
 */
export function xmlPart(entries: readonly Entry[], name: string, where: string): Document {
  const entry = entries.find((e) => e.name === name);
  if (!entry) throw new DramatisError(`the document has no ${name}`, where, 'It may be damaged; save it again');
  return parseXml(decodeText(entry.bytes, where));
}

/** The text of the first element of this name, or undefined if there is none or it is blank. */
export function elementText(name: string, within: Document | Element): string | undefined {
  const element = getElementsByTagName(name, within, true, 1)[0];
  const text = element ? textContent(element).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}
