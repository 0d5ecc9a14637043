import { classOf, slice, type Actor, type ActorId, type Claim, type RelationClass, type RelationType } from '../../model/index.ts';
import { findingOf } from '../finding.ts';
import { firstDayOf, lastDayOf } from './attributes.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonText } from './json.ts';

/** PLOVER's numbers for its four classes of events. */
const QUADS: Readonly<Partial<Record<RelationClass, number>>> = {
  'verbal-cooperation': 1,
  'material-cooperation': 2,
  'verbal-conflict': 3,
  'material-conflict': 4,
};

/**
 * The PLOVER event type of a claim, or undefined when it is none. PLOVER codes what is said to have happened:
 * standing relations, what is denied and what is only possible are no events. Cooperation that is still to
 * come is filed under AGREE, whatever it will be (PLOVER manual, Halterman et al. 2023).
 */
export function ploverType({ type, status }: Pick<Claim, 'type' | 'status'>): RelationType | undefined {
  const relation = classOf(type);
  if (relation === 'standing' || status === 'denied' || status === 'possible') return undefined;
  const cooperates = relation === 'verbal-cooperation' || relation === 'material-cooperation';
  return cooperates && status === 'planned' ? 'AGREE' : type;
}

/** One PLOVER record a line (JSON Lines). */
export const plover: ExportFormat = {
  title: 'PLOVER records',
  description: 'One political event a line in the PLOVER ontology, with actor, recipient and source, for event-data research.',
  ending: '.plover.jsonl',
  mediaType: 'application/jsonl',
  write({ corpus }) {
    const actors = new Map(corpus.actors.map((a) => [a.id, a]));
    const articles = new Map(corpus.articles.map((a) => [a.id, a]));
    const party = (id: ActorId): object => partyOf(actors.get(id), id);
    return corpus.claims
      .flatMap((claim) => {
        const event = ploverType(claim);
        const article = articles.get(claim.article);
        if (!event || !article) return [];
        const date = claim.when ?? (article.published === undefined ? undefined : { from: article.published, to: article.published });
        return [{
          id: claim.id,
          date: date && firstDayOf(date.from),
          endDate: date && lastDayOf(date.to),
          dateOf: date && (claim.when ? 'event' : 'publication'),
          event,
          quad: QUADS[classOf(event)],
          // What the claim was before futures were filed under AGREE.
          coded: claim.type === event ? undefined : claim.type,
          status: claim.status,
          actor: party(claim.source),
          recipient: party(claim.target),
          mutual: claim.symmetric,
          location: claim.where && party(claim.where),
          instrument: claim.with && party(claim.with),
          attribution: claim.by.map((id) => actors.get(id)?.name ?? id),
          text: slice(article.text, claim.evidence),
          source: { title: article.title, publisher: article.outlet, url: article.url, published: article.published, language: article.lang },
          foundBy: findingOf(claim),
          confidence: claim.confidence,
        }];
      })
      .map((record) => `${jsonText(record)}\n`)
      .join('');
  },
};

function partyOf(actor: Actor | undefined, id: ActorId): object {
  return { id, name: actor?.name ?? id, type: actor?.type, country: actor?.country, wikidata: actor?.wikidata };
}
