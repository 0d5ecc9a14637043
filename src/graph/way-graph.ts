import { STATUSES } from '../model/index.ts';
import type { ClaimTable } from './claim-table.ts';
import type { Drawn } from './filter.ts';
import type { Steps } from './steps.ts';

/** What ways are looked for in: relations in columns, which travel to a worker without being taken apart. */
export interface WayGraph {
  readonly order: number;
  /** By relation, its ends, as numbers of actors. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** By relation, how many stories tell it; 0 where nothing of it is drawn. */
  readonly articles: Int32Array;
  /** By relation, a 1 where it holds both ways, and where all that is said is that it is not so. */
  readonly mutual: Uint8Array;
  readonly denied: Uint8Array;
}

const DENIED = STATUSES.indexOf('denied');
/** Relations dealt with between two steps. */
const STEP = 16_384;

/** The relations that are drawn, as ways lead over them. Relations and actors keep their numbers in the table. */
export function* wayGraphSteps({ relations, corpus, claims, status, story }: ClaimTable, drawn: Pick<Drawn, 'claims'>): Steps<WayGraph> {
  const { count, offsets, members } = relations;
  const articles = new Int32Array(count);
  const mutual = new Uint8Array(count);
  const denied = new Uint8Array(count);
  for (let r = 0; r < count; r++) {
    if (r % STEP === STEP - 1) yield;
    const stories = new Set<number>();
    let [all, both, no] = [0, 0, 0];
    for (let k = offsets[r] as number; k < (offsets[r + 1] as number); k++) {
      const i = members[k] as number;
      if (drawn.claims[i] === 0) continue;
      all++;
      if (claims[i]?.symmetric === true) both++;
      if (status[i] === DENIED) no++;
      stories.add(story[i] as number);
    }
    articles[r] = stories.size;
    mutual[r] = Number(all > 0 && 2 * both >= all);
    denied[r] = Number(all > 0 && no === all);
  }
  return { order: corpus.actors.length, sources: relations.source, targets: relations.target, articles, mutual, denied };
}
