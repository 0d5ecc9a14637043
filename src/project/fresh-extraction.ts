import { overlaps, type ArticleId, type Claim, type ClaimId, type Corpus, type Decision, type Project } from '../model/index.ts';
import { replay, type Unapplied } from './replay.ts';

/** A decision that was pointed at the claim that now says what its claim said. */
export interface Redirected {
  readonly decision: Decision;
  readonly was: ClaimId;
  readonly now: ClaimId;
}

export interface CarriedOver {
  /** The project on the fresh extraction. It keeps all decisions: those that don't apply now may later. */
  readonly project: Project;
  readonly redirected: readonly Redirected[];
  readonly unapplied: readonly Unapplied[];
}

/**
 * Puts a fresh extraction under the decisions of a project. Claims keep their ids as long as they say the
 * same at the same place. Where a claim is gone but exactly one new claim of the same article relates the same two
 * actors in the same way with overlapping evidence, it is the same finding with its quote cut differently,
 * and decisions follow it. Everything else that finds no object is listed, not dropped.
 */
export function carryOver(project: Project, fresh: Corpus): CarriedOver {
  const heir = heirs(project.corpus, fresh);
  const redirected: Redirected[] = [];
  const decisions = project.decisions.map((decision) => {
    if (decision.kind !== 'reject-claim' && decision.kind !== 'edit-claim') return decision;
    const now = heir(decision.claim);
    if (now === undefined) return decision;
    redirected.push({ decision, was: decision.claim, now });
    return { ...decision, claim: now };
  });
  const { unapplied } = replay(fresh, decisions);
  return { project: { ...project, corpus: fresh, decisions }, redirected, unapplied };
}

function heirs(old: Corpus, fresh: Corpus): (id: ClaimId) => ClaimId | undefined {
  const before = new Map(old.claims.map((c) => [c.id, c]));
  const after = new Map(fresh.claims.map((c) => [c.id, c]));
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of fresh.claims) {
    const list = byArticle.get(claim.article);
    if (list) list.push(claim);
    else byArticle.set(claim.article, [claim]);
  }
  return (id) => {
    const was = before.get(id);
    if (!was || after.has(id)) return undefined;
    const alike = (byArticle.get(was.article) ?? []).filter(
      (c) => !before.has(c.id) && c.source === was.source && c.target === was.target && c.type === was.type && overlaps(c.evidence, was.evidence),
    );
    return alike.length === 1 ? alike[0]?.id : undefined;
  };
}
