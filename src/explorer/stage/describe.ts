import type { ActorGraph } from '../../graph/index.ts';
import type { Translate } from '../strings/index.ts';
import type { Selection } from '../view/selection.ts';

/**
 * What is under the pointer or chosen, in one line:
 * "Russia → Belarus: plans to deploy Oreshnik missiles in (planned) · 3 claims, 2 outlets".
 */
export function describe(selection: Selection, graph: ActorGraph, t: Translate): string {
  if (selection?.kind === 'node' && graph.hasNode(selection.id)) {
    const node = graph.getNodeAttributes(selection.id);
    const neighbours = new Set(graph.neighbors(selection.id)).size;
    return [`${node.label} (${t(`actor.${node.type}`)})`, [t('count.claims', { n: node.claims }), t('canvas.neighbours', { n: neighbours })].join(', ')].join(' · ');
  }
  if (selection?.kind === 'edge' && graph.hasEdge(selection.key)) {
    const edge = graph.getEdgeAttributes(selection.key);
    const [source, target] = graph.extremities(selection.key).map((id) => graph.getNodeAttribute(id, 'label'));
    const status = edge.status === 'actual' ? '' : ` (${t(`status.${edge.status}`)})`;
    const counts = [t('count.claims', { n: edge.claims.length }), t('count.outlets', { n: Math.max(1, edge.outlets.length) })].join(', ');
    return `${source ?? ''} ${edge.symmetric ? '↔' : '→'} ${target ?? ''}: ${edge.label || t(`type.${edge.type}`)}${status} · ${counts}`;
  }
  return '';
}
