import { actorCountSteps, groupTree, type ActorCounts, type ClaimTable, type GroupTree } from '../../graph/index.ts';
import { inSlices } from '../workers/in-slices.ts';
import type { CondenseReply, CondenseRequest } from '../workers/condense-messages.ts';
import { opened } from '../workers/open.ts';

/**
 * Folds a corpus into groups beside the page. All its claims count, whatever the filters: groups stay the same
 * while filters change.
 * @throws Error when the worker fails
 */
export async function fold(table: ClaimTable): Promise<GroupTree> {
  const all = new Uint8Array(table.claims.length).fill(1);
  const counts = await new Promise<ActorCounts>((done) => void inSlices(actorCountSteps(table, all), done));
  const request = requestFor(table, counts.claims);
  const worker = opened(() => new Worker(new URL('../workers/condense.worker.ts', import.meta.url), { type: 'module' }));
  if (!worker) return groupTree(request.graph, request.importance);
  try {
    return await new Promise<GroupTree>((resolve, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker could not be started')));
      worker.addEventListener('message', ({ data }: MessageEvent<CondenseReply>) => {
        if (data.kind === 'done') resolve(data.tree);
        else reject(new Error(data.reason));
      });
      const { sources, targets, weights } = request.graph;
      worker.postMessage(request, [sources, targets, weights, request.importance].flatMap((array) => (array ? [array.buffer as ArrayBuffer] : [])));
    });
  } finally {
    worker.terminate();
  }
}

function requestFor({ relations, corpus }: ClaimTable, importance: Int32Array): CondenseRequest {
  const weights = new Float64Array(relations.count);
  for (let r = 0; r < relations.count; r++) weights[r] = (relations.offsets[r + 1] as number) - (relations.offsets[r] as number);
  return {
    graph: { order: corpus.actors.length, sources: relations.source.slice(), targets: relations.target.slice(), weights },
    importance,
  };
}
