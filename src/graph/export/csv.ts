import Papa from 'papaparse';
import { slice, type ActorId } from '../../model/index.ts';
import { findingOf } from '../finding.ts';
import { nodeRows } from './attributes.ts';
import type { ExportFormat, ExportInput } from './export-format.ts';

type Cell = string | number | boolean | undefined;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/**
 * Comma-separated values after RFC 4180, with a byte order mark so that spreadsheets take them for UTF-8. Cells that a
 * spreadsheet would run as a formula begin with an apostrophe instead, also where blanks or quotes come before the
 * sign (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function table<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const data = rows.map((row) => Object.values(columns).map((valueOf) => valueOf(row) ?? ''));
  return `\uFEFF${Papa.unparse({ fields: Object.keys(columns), data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

const FORMULA = /^[\s"']*[=+\-@|%]|^[\t\r\n]/;

const format = (what: string, description: string, write: (input: ExportInput) => string): ExportFormat => ({
  title: `CSV: ${what}`,
  description,
  ending: `.${what}.csv`,
  mediaType: 'text/csv',
  write,
});

export const csvActors = format('actors', 'One row for each actor, for spreadsheets.', (input) =>
  table(
    {
      id: (r) => r.id,
      name: (r) => r.node.label,
      type: (r) => r.node.type,
      country: (r) => r.node.country,
      wikidata: (r) => r.actor?.wikidata,
      aliases: (r) => [...new Set(r.actor?.aliases.map((a) => a.text))].join(' | '),
      claims: (r) => r.node.claims,
      articles: (r) => r.node.articles,
      latitude: (r) => r.actor?.coordinates?.[0],
      longitude: (r) => r.actor?.coordinates?.[1],
    },
    nodeRows(input),
  ),
);

export const csvRelations = format('relations', 'One row for each edge: who to whom, how often told and by how many.', (input) => {
  const { graph } = input;
  const nameOf = (id: string): string => graph.getNodeAttribute(id, 'label');
  return table(
    {
      source: (r) => nameOf(r.source),
      type: (r) => r.edge.type,
      target: (r) => nameOf(r.target),
      class: (r) => r.edge.class,
      mutual: (r) => r.edge.symmetric,
      label: (r) => r.edge.label,
      status: (r) => r.edge.status,
      actual: (r) => r.edge.statuses.actual,
      planned: (r) => r.edge.statuses.planned,
      possible: (r) => r.edge.statuses.possible,
      denied: (r) => r.edge.statuses.denied,
      claims: (r) => r.edge.claims.length,
      articles: (r) => r.edge.articles,
      outlets: (r) => r.edge.outlets.join(' | '),
      speakers: (r) => r.edge.speakers.join(' | '),
      first: (r) => r.edge.first,
      last: (r) => r.edge.last,
      by_model: (r) => r.edge.byModel ?? 0,
      confidence: (r) => r.edge.confidence,
      disagrees: (r) => r.edge.disagrees,
      source_id: (r) => r.source,
      target_id: (r) => r.target,
    },
    graph.mapEdges((_key, edge, source, target) => ({ edge, source, target })),
  );
});

export const csvClaims = format('claims', 'One row for each claim with its quote, its article and the address.', ({ corpus }) => {
  const articles = new Map(corpus.articles.map((a) => [a.id, a]));
  const names = new Map(corpus.actors.map((a) => [a.id, a.name]));
  const nameOf = (id: ActorId | undefined): string | undefined => (id === undefined ? undefined : (names.get(id) ?? id));
  return table(
    {
      id: (r) => r.claim.id,
      source: (r) => nameOf(r.claim.source),
      type: (r) => r.claim.type,
      target: (r) => nameOf(r.claim.target),
      label: (r) => r.claim.label,
      status: (r) => r.claim.status,
      according_to: (r) => r.claim.by.map(nameOf).join(' | '),
      from: (r) => r.claim.when?.from,
      to: (r) => r.claim.when?.to,
      where: (r) => nameOf(r.claim.where),
      with: (r) => nameOf(r.claim.with),
      mutual: (r) => r.claim.symmetric,
      quote: (r) => r.article && slice(r.article.text, r.claim.evidence),
      title: (r) => r.article?.title,
      outlet: (r) => r.article?.outlet,
      published: (r) => r.article?.published,
      address: (r) => r.article?.url,
      language: (r) => r.article?.lang,
      found_by: (r) => findingOf(r.claim),
      confidence: (r) => r.claim.confidence,
      rule: (r) => r.claim.rule,
    },
    corpus.claims.map((claim) => ({ claim, article: articles.get(claim.article) })),
  );
});
