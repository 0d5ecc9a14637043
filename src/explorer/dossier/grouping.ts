import { byAttestation, countVoices, endsOf, periodOf } from '../../graph/index.ts';
import { groupBy } from '../state/group.ts';
import type { Order } from '../view/view.ts';
import type { ActorId, Article, ArticleId, Claim, RelationType, Status } from '../../model/index.ts';

/** How a relation lies, seen from the actor whose dossier it is. */
export type Direction = 'out' | 'in' | 'mutual';

/** The claims that say one kind of thing between an actor and one other. */
export interface ClaimGroup {
  readonly key: string;
  readonly type: RelationType;
  readonly direction: Direction;
  readonly other: ActorId;
  /** In the order asked for. */
  readonly claims: readonly Claim[];
  readonly outlets: number;
}

type Articles = ReadonlyMap<ArticleId, Article>;

/** The order of claims: best attested first, or the newest, by event or else publication; undated ones last. */
function inOrder(order: Order, articles: Articles): (a: Claim, b: Claim) => number {
  const attested = byAttestation(articles);
  if (order === 'attested') return attested;
  const date = (c: Claim): string => periodOf(c, articles.get(c.article))?.from ?? '';
  return (a, b) => (date(a) === date(b) ? attested(a, b) : date(a) < date(b) ? 1 : -1);
}

/** An actor's claims by relation and counterpart; what most outlets, then most claims say comes first. */
export function groupClaims(actor: ActorId, claims: readonly Claim[], articles: Articles, order: Order = 'attested'): readonly ClaimGroup[] {
  const sorting = inOrder(order, articles);
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
        claims: [...group].sort(sorting),
        outlets: countVoices(group, articles),
      };
    })
    .sort((a, b) => (order === 'newest' ? newestFirst(a, b, sorting) : 0) || b.outlets - a.outlets || b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1));
}

/** Groups by their newest claim. */
function newestFirst(a: ClaimGroup, b: ClaimGroup, sorting: (x: Claim, y: Claim) => number): number {
  const [x] = a.claims;
  const [y] = b.claims;
  return x && y ? sorting(x, y) : 0;
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
export function groupPair(a: ActorId, b: ActorId, claims: readonly Claim[], articles: Articles, chosen?: string, order: Order = 'attested'): readonly PairGroup[] {
  const between = claims.filter((c) => (c.source === a && c.target === b) || (c.source === b && c.target === a));
  const groups = groupBy(between, (c) => [...endsOf(c), c.type].join('|'));
  return [...groups]
    .flatMap(([key, group]) => {
      const [first] = group;
      if (!first) return [];
      const [source, target] = endsOf(first);
      const sorted = [...group].sort(inOrder(order, articles));
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

/** What each outlet says of a disputed relation, by the statuses of its claims: "Bild: planned · TASS: denied". */
export function positions(claims: readonly Claim[], articles: Articles): readonly { readonly outlet: string | undefined; readonly statuses: readonly Status[] }[] {
  const byOutlet = groupBy(claims, (c) => articles.get(c.article)?.outlet);
  return [...byOutlet].map(([outlet, own]) => ({ outlet, statuses: [...new Set(own.map((c) => c.status))] }));
}
