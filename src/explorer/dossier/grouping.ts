import { byAttestation, countVoices, endsOf } from '../../graph/index.ts';
import { groupBy } from '../state/group.ts';
import type { ActorId, Article, ArticleId, Claim, RelationType, Status } from '../../model/index.ts';

/** How a relation lies, seen from the actor whose dossier it is. */
export type Direction = 'out' | 'in' | 'mutual';

/** The claims that say one kind of thing between an actor and one other. */
export interface ClaimGroup {
  readonly key: string;
  readonly type: RelationType;
  readonly direction: Direction;
  readonly other: ActorId;
  /** Best attested first. */
  readonly claims: readonly Claim[];
  readonly outlets: number;
}

type Articles = ReadonlyMap<ArticleId, Article>;

/** An actor's claims by relation and counterpart; what most outlets, then most claims say comes first. */
export function groupClaims(actor: ActorId, claims: readonly Claim[], articles: Articles): readonly ClaimGroup[] {
  const groups = groupBy(claims, (c) => {
    const other = c.source === actor ? c.target : c.source;
    return [c.type, directionOf(c, actor), other].join('|');
  });
  return [...groups]
    .flatMap(([key, group]) => {
      const [first] = group;
      if (!first) return [];
      return {
        key,
        type: first.type,
        direction: directionOf(first, actor),
        other: first.source === actor ? first.target : first.source,
        claims: [...group].sort(byAttestation(articles)),
        outlets: countVoices(group, articles),
      };
    })
    .sort((a, b) => b.outlets - a.outlets || b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1));
}

/** All that is claimed between two actors, by direction and type. */
export interface PairGroup {
  readonly key: string;
  readonly type: RelationType;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly symmetric: boolean;
  readonly claims: readonly Claim[];
  /** Claims that say it is or will be so, that say it is not, and that leave it open; only if the first two are both there. */
  readonly disagreement: { readonly affirm: readonly Claim[]; readonly deny: readonly Claim[]; readonly leaveOpen: readonly Claim[] } | undefined;
}

/** The claims between two actors as the edges of the graph group them, the chosen type first. */
export function groupPair(a: ActorId, b: ActorId, claims: readonly Claim[], articles: Articles, chosen?: string): readonly PairGroup[] {
  const between = claims.filter((c) => (c.source === a && c.target === b) || (c.source === b && c.target === a));
  const groups = groupBy(between, (c) => [...endsOf(c), c.type].join('|'));
  return [...groups]
    .flatMap(([key, group]) => {
      const [first] = group;
      if (!first) return [];
      const [source, target] = endsOf(first);
      const sorted = [...group].sort(byAttestation(articles));
      return { key, type: first.type, source, target, symmetric: first.symmetric, claims: sorted, disagreement: disagreementOf(sorted) };
    })
    .sort((x, y) => Number(y.key === chosen) - Number(x.key === chosen) || y.claims.length - x.claims.length || (x.key < y.key ? -1 : 1));
}

const AFFIRMING: ReadonlySet<Status> = new Set(['actual', 'planned']);

function disagreementOf(claims: readonly Claim[]): PairGroup['disagreement'] {
  const affirm = claims.filter((c) => AFFIRMING.has(c.status));
  const deny = claims.filter((c) => c.status === 'denied');
  return affirm.length > 0 && deny.length > 0 ? { affirm, deny, leaveOpen: claims.filter((c) => c.status === 'possible') } : undefined;
}

function directionOf(claim: Claim, actor: ActorId): Direction {
  if (claim.symmetric) return 'mutual';
  return claim.source === actor ? 'out' : 'in';
}
