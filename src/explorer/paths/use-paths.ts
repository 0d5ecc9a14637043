import { useEffect, useMemo, useState } from 'react';
import { findPaths, findWays, MOST_RELATIONS, pathsAlong, wayGraphSteps, type Path, type Way, type WayOptions } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { reasonOf } from '../reason.ts';
import type { Shown } from '../state/opened.ts';
import { useShown } from '../state/use.ts';
import { inSlices } from '../workers/in-slices.ts';
import { opened } from '../workers/open.ts';
import type { PathsReply, PathsRequest } from '../workers/paths-messages.ts';

/** What came of looking for paths; nothing yet while a large graph is being searched. */
export type Found = { readonly paths: readonly Path[] } | { readonly failure: string } | undefined;

type Answer = { readonly question: object } & NonNullable<Found>;

/** Paths between two actors through what is shown: at once in a graph that can be drawn, beside the page in a larger one. */
export function usePaths(from: ActorId, to: ActorId | undefined, options: WayOptions): Found {
  const shown = useShown();
  const { count, directed } = options;
  const question = useMemo(() => ({ shown, from, to, options: { count, directed } }), [shown, from, to, count, directed]);
  const [answer, setAnswer] = useState<Answer>();
  const large = shown.size.relations > MOST_RELATIONS;
  const atOnce = useMemo(() => (large || to === undefined ? undefined : { paths: findPaths(shown.table, shown.drawn, from, to, question.options) }), [large, shown, from, to, question]);
  useEffect(() => {
    if (!large || to === undefined) return undefined;
    return searchAside(shown, from, to, question.options, (found) => setAnswer({ question, ...found }));
  }, [large, shown, from, to, question]);
  if (!large) return atOnce;
  return answer?.question === question ? answer : undefined;
}

/**
 * Looks for paths in a worker, or, where pages may have none, here.
 * @returns a function that stops it
 */
function searchAside({ table, drawn }: Shown, from: ActorId, to: ActorId, options: WayOptions, done: (found: NonNullable<Found>) => void): () => void {
  let worker: Worker | undefined;
  const stopSlices = inSlices(wayGraphSteps(table, drawn), (graph) => {
    const request: PathsRequest = { graph, from: table.placeOf.get(from) ?? -1, to: table.placeOf.get(to) ?? -1, options };
    const take = (ways: readonly Way[]): void => done({ paths: pathsAlong(table, drawn, graph, ways, options) });
    worker = opened(() => new Worker(new URL('../workers/paths.worker.ts', import.meta.url), { type: 'module' }));
    if (!worker) {
      take(findWays(request.graph, request.from, request.to, options));
      return;
    }
    worker.addEventListener('message', ({ data }: MessageEvent<PathsReply>) => {
      worker?.terminate();
      if (data.kind === 'done') take(data.ways);
      else done({ failure: data.reason });
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker?.terminate();
      done({ failure: reasonOf(new Error(event.message || 'the worker could not be started')) });
    });
    // A worker's messages have no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
  return () => {
    stopSlices();
    worker?.terminate();
  };
}
