/**
 * An actor graph and its corpus → the text of a file that other programs open.
 *
 * Lives here: one file for each format, all of them entries of one table.
 * May not: save anything: shells do.
 * Start reading at `export-format.ts`.
 */
import { csvActors, csvClaims, csvRelations } from './csv.ts';
import type { ExportedFile, ExportFormat, ExportInput } from './export-format.ts';
import { followTheMoney } from './follow-the-money.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphologyJson } from './graphology-json.ts';
import { jsonLd } from './json-ld.ts';
import { plover } from './plover.ts';
import { svg } from './svg.ts';

export type { ExportedFile, ExportFormat, ExportInput } from './export-format.ts';

/** All formats by the name they are asked for with. Menus are made from this table. */
export const EXPORTS = {
  gexf,
  graphml,
  graphology: graphologyJson,
  'csv-actors': csvActors,
  'csv-relations': csvRelations,
  'csv-claims': csvClaims,
  plover,
  ftm: followTheMoney,
  jsonld: jsonLd,
  svg,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportName = keyof typeof EXPORTS;
export const EXPORT_NAMES = Object.keys(EXPORTS) as readonly ExportName[];

/** Writes a project, or the part of it in view, in one of the formats. */
export function exportAs(name: ExportName, input: ExportInput): ExportedFile {
  const { ending, mediaType, write } = EXPORTS[name];
  return { filename: `${fileStem(input.name)}${ending}`, mediaType, text: write(input) };
}

/** The project's name without what file systems can't have in names. */
export function fileStem(name: string): string {
  const plain = name.toWellFormed().replace(/[^\p{L}\p{N}()_+-]+/gu, ' ').trim().slice(0, 80);
  return plain || 'dramatis';
}
