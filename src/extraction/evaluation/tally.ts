/** Found, wrongly found, missed, and found but optional. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  optional: number;
}

/** A share: how many of how many. */
export interface Share {
  of: number;
  right: number;
}

/** All that is counted of one or more articles. */
export interface Counts {
  articles: number;
  readonly actors: Tally;
  readonly pairs: Tally;
  readonly classes: Tally;
  readonly types: Tally;
  readonly actorType: Share;
  readonly status: Share;
  /** Speakers of matched claims; `attributed`: of those only that have one. */
  readonly speaker: Share;
  readonly attributed: Share;
  readonly evidence: Share;
  boilerplate: number;
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0, optional: 0 });
const share = (): Share => ({ of: 0, right: 0 });

export function emptyCounts(): Counts {
  return {
    articles: 0, actors: tally(), pairs: tally(), classes: tally(), types: tally(),
    actorType: share(), status: share(), speaker: share(), attributed: share(), evidence: share(), boilerplate: 0,
  };
}

const TALLIES = ['actors', 'pairs', 'classes', 'types'] as const;
const SHARES = ['actorType', 'status', 'speaker', 'attributed', 'evidence'] as const;

/** Sums counts: ratios over many articles are taken of the sums (micro average). */
export function addCounts(a: Counts, b: Counts): Counts {
  const sum = emptyCounts();
  for (const counts of [a, b]) {
    sum.articles += counts.articles;
    sum.boilerplate += counts.boilerplate;
    for (const key of TALLIES) for (const part of ['right', 'wrong', 'missed', 'optional'] as const) sum[key][part] += counts[key][part];
    for (const key of SHARES) for (const part of ['of', 'right'] as const) sum[key][part] += counts[key][part];
  }
  return sum;
}

/** Precision, recall and their harmonic mean, 0 where nothing was found or to be found. */
export function ratios({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong > 0 ? right / (right + wrong) : 0;
  const recall = right + missed > 0 ? right / (right + missed) : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
