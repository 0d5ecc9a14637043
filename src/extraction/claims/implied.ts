import { claimId, type ActorId, type Claim, type RelationType } from '../../model/index.ts';
import { isVerb } from './arguments.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';
import { ancestors, coordinated, verbLemmas } from './tree.ts';

/** Deeds that one who tells them of another accuses him of. */
const MISDEEDS: Readonly<Partial<Record<RelationType, string>>> = {
  COERCE: 'accuses of coercing', THREATEN: 'accuses of threatening',
};

/** Deeds that one may tell without reproach, but does not "claim" or "allege" without it. */
const ALLEGED: Readonly<Partial<Record<RelationType, string>>> = {
  ASSAULT: 'accuses of attacking', MOBILIZE: 'accuses of sending forces to',
};

function isAlleged(scene: Scene, trigger: number): boolean {
  return ancestors(scene, trigger).some((t) => isVerb(scene, t) && verbLemmas(scene, t).some((l) => scene.lexicon.alleging.has(l)));
}

/**
 * "Moscow says the expansion of NATO threatens Russia": who tells a hostile deed of another accuses him of it. Only
 * where the speaker is a party to the affair: a country, a body that is the deed's target, or somebody with an office.
 */
export function impliedAccusations(scene: Scene, findings: readonly Finding[], claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim, i) => speakersTogether(scene, claim).map((by) => ({ ...claim, by: [by] })).flatMap((one) => implied(scene, findings, claims, one, i)));
}

/** "Poland and the EU say": whoever says it with the speaker. */
function speakersTogether(scene: Scene, { by }: Claim): ActorId[] {
  const [first] = by;
  const placed = scene.placed.find((p) => p.actor.id === first);
  if (first === undefined) return [];
  return [...new Set([first, ...(placed ? coordinated(scene, placed.head).flatMap((c) => scene.at[c] ?? []).map((p) => p.actor.id) : [])])];
}

function implied(scene: Scene, findings: readonly Finding[], claims: readonly Claim[], claim: Claim, i: number): Claim[] {
    const finding = findings[i];
    const [speaker] = claim.by;
    const wording = MISDEEDS[claim.type] ?? (finding && isAlleged(scene, finding.trigger) ? ALLEGED[claim.type] : undefined);
    if (!finding || finding.confidence < 0.6 || !speaker || !wording || claim.symmetric || claim.status === 'denied' || claim.status === 'possible') return [];
    const actor = scene.cast.get(speaker);
    const party = actor?.type === 'country' || speaker === claim.target || (actor?.type === 'person' && actor.country !== undefined);
    if (!party || speaker === claim.source || claims.some((c) => c.source === speaker && c.target === claim.source)) return [];
    const base = { article: claim.article, source: speaker, target: claim.source, type: 'ACCUSE' as const, evidence: claim.evidence };
    const { when: _when, where: _where, with: _with, sourceSpan, targetSpan: _target, ...rest } = claim;
    return [{
      ...rest, ...base, id: claimId(base), label: `${wording} ${finding.target.actor.name}`, status: 'actual', by: [],
      ...(sourceSpan ? { targetSpan: sourceSpan } : {}), rule: 'implied-accusation', confidence: Math.round(claim.confidence * 70) / 100,
    }];
}
