import { slug, type ActorId, type ActorType } from '../../model/index.ts';
import type { EntryKind, GazetteerEntry, Office, TableEntry, TableName } from './entry.ts';

/** The lines of a table that hold something. */
export function lines(table: string): string[] {
  return table.split('\n').filter((line) => line.trim() !== '');
}

/** `a, b` → names; `=US=` must stand exactly so, `~Russian` is an adjective or a word for the people, `?Senate` is
 * common to many countries, `?=NC=` both. */
export function names(list: string): TableName[] {
  return splitNames(list).map((raw) => {
    if (raw.startsWith('=')) return { text: raw.replaceAll('=', ''), use: 'name', exact: true };
    if (raw.startsWith('?=')) return { text: raw.replaceAll(/[?=]/g, ''), use: 'name', exact: true, local: true };
    if (raw.startsWith('?')) return { text: raw.slice(1), use: 'name', exact: false, local: true };
    if (raw.startsWith('~')) return { text: raw.slice(1), use: 'adjective', exact: false };
    return { text: raw, use: 'name', exact: false };
  });
}

/** Commas part names, except within `=…=` and before the initials of a district ("Washington, D.C."). */
function splitNames(list: string): string[] {
  return list.split(/,(?! D\.C\.)/).map((n) => n.trim()).filter((n) => n !== '');
}

/** `it: a, b|fr: c` → names by language. */
export function namesByLanguage(columns: readonly string[]): Record<string, TableName[]> {
  const result: Record<string, TableName[]> = {};
  for (const column of columns) {
    const colon = column.indexOf(':');
    const lang = column.slice(0, colon).trim();
    result[lang] = [...(result[lang] ?? []), ...names(column.slice(colon + 1))];
  }
  return result;
}

/** What tells namesakes apart in the tables and is no part of the name: "Social Democrats (Denmark)". */
const NAMESAKE_OF = / \((?:U\.S\. state|Brazil|Denmark|Hong Kong|Hungary|Ireland|Israel|Italy|Mexico|Morocco|Nigeria|Norway|Portugal|Romania|Singapore|South Korea|Thailand|Chile|France|Spain|Libya|Philippines|Argentina|Belgium)\)$/;

/** "head-of-state 2000-05-07/2008-05-07, …" → offices. */
function offices(list: string): Office[] {
  return list.split(',').map((o) => o.trim()).filter((o) => o !== '').map((o) => {
    const [role = '', term = ''] = o.split(' ');
    const [from = '', to = ''] = term.split('/');
    return to === '' ? { role, from } : { role, from, to };
  });
}

/**
 * Reads a table whose lines are `name; country; Wikidata; extra|lang: names|…`. The extra field holds coordinates
 * of places and the offices of persons.
 */
export function readTable(table: string, kind: EntryKind, type: ActorType): TableEntry[] {
  return lines(table).map((line) => {
    const [head = '', ...columns] = line.split('|');
    const [name = '', country = '', wikidata = '', extra = ''] = head.split(';').map((f) => f.trim());
    const point = /^(-?[\d.]+),(-?[\d.]+)$/.exec(extra);
    const entry: GazetteerEntry = {
      id: slug(name) as ActorId,
      name: name.replace(NAMESAKE_OF, ''),
      type,
      kind,
      country: country || undefined,
      wikidata: wikidata || undefined,
      coordinates: point ? [Number(point[1]), Number(point[2])] : undefined,
      offices: kind === 'person' ? offices(extra) : undefined,
    };
    const byLanguage = namesByLanguage(columns);
    const own: TableName = { text: entry.name, use: 'name', exact: /^\p{Lu}{2,4}$/u.test(entry.name) };
    return { entry, names: { ...byLanguage, '*': [own, ...(byLanguage['*'] ?? [])] } };
  });
}
