import { slice, type Actor, type ActorId, type Article, type ArticleId, type Claim } from '../../model/index.ts';
import { findingOf } from '../finding.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonText } from './json.ts';

/**
 * Words of schema.org (https://schema.org) where it has them; the parts of a claim as an RDF statement
 * (https://www.w3.org/TR/rdf12-schema/#ch_reificationvocab), so that a statement can be doubted, dated and attributed.
 */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dramatis: 'urn:dramatis:',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  status: 'dramatis:status',
  mutual: 'dramatis:mutual',
  foundBy: 'dramatis:foundBy',
  confidence: 'dramatis:confidence',
  isBasedOn: { '@type': '@id' },
  claimInterpreter: { '@type': '@id' },
  location: { '@type': '@id' },
  instrument: { '@type': '@id' },
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
} as const;

const TYPES = { country: 'Country', place: 'Place', organisation: 'Organization', person: 'Person', equipment: 'Product' } as const;

const actorIri = (id: ActorId): string => `urn:dramatis:actor:${encodeURIComponent(id)}`;
const articleIri = (id: ArticleId): string => `urn:dramatis:article:${encodeURIComponent(id)}`;

/** Linked data in one graph. */
export const jsonLd: ExportFormat = {
  title: 'JSON-LD',
  description: 'Actors, claims and articles as linked data in the words of schema.org.',
  ending: '.jsonld',
  mediaType: 'application/ld+json',
  write({ name, corpus }) {
    const articles = new Map(corpus.articles.map((a) => [a.id, a]));
    const graph = [
      ...corpus.actors.map(actor),
      ...corpus.articles.map(article),
      ...corpus.claims.map((claim) => statement(claim, articles.get(claim.article))),
    ];
    return `${jsonText({ '@context': CONTEXT, '@id': 'urn:dramatis:project', '@type': 'Dataset', name, '@graph': graph }, 1)}\n`;
  },
};

function actor({ id, type, name, aliases, wikidata, country, coordinates }: Actor): object {
  return {
    '@id': actorIri(id),
    '@type': TYPES[type],
    name,
    alternateName: aliases.map((a) => ({ '@value': a.text, ...(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(a.lang) ? { '@language': a.lang } : {}) })),
    identifier: country,
    sameAs: wikidata === undefined ? undefined : `http://www.wikidata.org/entity/${encodeURIComponent(wikidata)}`,
    geo: coordinates && { '@type': 'GeoCoordinates', latitude: coordinates[0], longitude: coordinates[1] },
  };
}

function article({ id, title, url, outlet, author, published, lang }: Article): object {
  return {
    '@id': articleIri(id),
    '@type': 'NewsArticle',
    headline: title,
    url,
    publisher: outlet === undefined ? undefined : { '@type': 'Organization', name: outlet },
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    datePublished: published,
    inLanguage: lang,
  };
}

function statement(claim: Claim, source: Article | undefined): object {
  return {
    '@id': `urn:dramatis:claim:${claim.id}`,
    '@type': ['Claim', 'rdf:Statement'],
    subject: actorIri(claim.source),
    predicate: `urn:dramatis:relation:${claim.type}`,
    object: actorIri(claim.target),
    name: claim.label,
    text: source && slice(source.text, claim.evidence),
    status: claim.status,
    mutual: claim.symmetric,
    claimInterpreter: claim.by.map(actorIri),
    temporalCoverage: claim.when && (claim.when.from === claim.when.to ? claim.when.from : `${claim.when.from}/${claim.when.to}`),
    location: claim.where && actorIri(claim.where),
    instrument: claim.with && actorIri(claim.with),
    isBasedOn: articleIri(claim.article),
    foundBy: findingOf(claim),
    confidence: claim.confidence,
  };
}
