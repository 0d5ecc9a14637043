import type { GazetteerEntry, OfficeRole } from '../../knowledge/gazetteer/index.ts';
import type { ActorType, MentionForm } from '../../model/index.ts';

/** Words that may name an actor, before it is decided which. Word indices are half-open within one line. */
export interface Candidate {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** What it is, where the evidence says. */
  readonly type: ActorType | undefined;
  /** The gazetteer entries it may be, the usual one first. */
  readonly entries: readonly GazetteerEntry[];
  /** The name as it stands, or a canonical one built from it ("Ministry of Defence of Russia"). */
  readonly name: string;
  /** What found it; stronger evidence wins where candidates overlap. */
  readonly evidence: Evidence;
  /** The country whose adjective or name stands with it ("German Foreign Minister …"). */
  readonly country?: string | undefined;
  /** Its name is common to many countries: it counts only where its own is spoken of. */
  readonly local?: boolean | undefined;
  /** Only says where a person or medium comes from ("Hungarian cartoonist"): alone it makes no actor of the country. */
  readonly origin?: boolean | undefined;
  /** The office that stands with a person's name. */
  readonly office?: OfficeRole | undefined;
  /** Another short name given beside it: the acronym in brackets. */
  readonly acronym?: string | undefined;
}

/** Kinds of evidence, weakest first. */
export const EVIDENCE = ['guess', 'gazetteer', 'model', 'structure', 'pattern'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Chooses among overlapping candidates: longer ones first, then stronger evidence; the result is in text order. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const weight = (c: Candidate): number => (c.type === undefined && c.evidence === 'guess' ? 0 : (c.end - c.start) * 10 + EVIDENCE.indexOf(c.evidence));
  const chosen: Candidate[] = [];
  for (const c of candidates.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    if (!chosen.some((o) => o.line === c.line && o.start < c.end && c.start < o.end)) chosen.push(c);
  }
  return chosen.sort((a, b) => a.line - b.line || a.start - b.start);
}
