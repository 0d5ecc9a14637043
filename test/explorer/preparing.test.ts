import { describe, expect, test } from 'vitest';
import { countAll, countFacets, countThresholds } from '../../src/explorer/state/counts.ts';
import { openCorpus, prepare, showThrough } from '../../src/explorer/state/opened.ts';
import { inSlices } from '../../src/explorer/workers/in-slices.ts';
import { buildGraph, claimTable, facetCounts, filterCorpus, finish, thresholdCounts, type GraphFilter } from '../../src/graph/index.ts';
import type { Decision } from '../../src/model/index.ts';
import { corpusOf } from '../graph/small-corpus.ts';

const corpus = corpusOf(Array.from({ length: 9000 }, (_, i) => `A${i % 300} ${i % 2 ? 'AID' : 'ASSAULT'} B${i % 231} in:a${i % 40}`));
const NONE: readonly Decision[] = [];

describe('a large project', () => {
  test('is worked out in many steps, with the same result as at once', () => {
    const filter: GraphFilter = { facets: { type: { only: ['AID'] } } };
    const steps = prepare(corpus, NONE, filter);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(20);
    const opened = openCorpus.known(corpus, NONE);
    const shown = opened && showThrough.known(opened.corpus, filter);
    expect(shown?.claims).toHaveLength(4500);
    expect(shown?.graph.export()).toEqual(buildGraph(filterCorpus(corpus, filter)).export());
  });

  test('has its counts with it, so that no list of filters goes through all claims while it is drawn', () => {
    const filter: GraphFilter = { facets: { type: { only: ['ASSAULT'] } } };
    finish(prepare(corpus, NONE, filter));
    const opened = openCorpus(corpus, NONE);
    const { table } = showThrough(opened.corpus, filter);
    expect(countFacets.known(opened.corpus, filter)).toEqual(facetCounts(corpus, filter));
    expect(countAll.known(opened.corpus)).toEqual(facetCounts(corpus, {}));
    expect(countThresholds.known(table, filter)?.claims(2)).toBe(thresholdCounts(claimTable(corpus), filter).claims(2));
  });

  test('comes to its result in slices, and not at all when it is stopped', async () => {
    function* some() {
      for (let i = 0; i < 100; i++) yield;
      return 'done';
    }
    expect(await new Promise((done) => void inSlices(some(), done))).toBe('done');
    let came = false;
    const stop = inSlices(some(), () => (came = true));
    expect(came).toBe(false);
    stop();
    await new Promise((done) => setTimeout(done, 20));
    expect(came).toBe(false);
  });

  test('of which a part is shown says as much of each actor as the graph does', () => {
    const opened = openCorpus(corpus, NONE);
    const shown = showThrough(opened.corpus, {});
    shown.graph.forEachNode((id, { claims }) => {
      expect(shown.claimCount(id as Parameters<typeof shown.claimCount>[0])).toBe(claims);
      expect(shown.claimsByActor.get(id as Parameters<typeof shown.claimCount>[0])).toHaveLength(claims);
    });
  });
});
