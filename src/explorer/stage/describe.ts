import { RELATION_CLASSES } from '../../model/index.ts';
import { percentOf, type ActorGraph } from '../../graph/index.ts';
import type { Translate } from '../strings/index.ts';
import type { Selection } from '../view/selection.ts';

/**
 * What is under the pointer or chosen, in one line:
 * "Russia → Belarus: plans to deploy Oreshnik missiles in (planned) · 3 claims, 2 outlets".
 */
export function describe(selection: Selection, graph: ActorGraph, t: Translate): string {
  if (selection?.kind === 'node' && graph.hasNode(selection.id)) {
    const node = graph.getNodeAttributes(selection.id);
    if (node.members) return [t('groups.kind', { actors: t('count.actors', { n: node.members }) }), node.label, t('count.claims', { n: node.claims })].join(' · ');
    const neighbours = new Set(graph.neighbors(selection.id)).size;
    return [`${node.label} (${t(`actor.${node.type}`)})`, [t('count.claims', { n: node.claims }), t('canvas.neighbours', { n: neighbours })].join(', ')].join(' · ');
  }
  if (selection?.kind === 'edge' && graph.hasEdge(selection.key)) {
    const edge = graph.getEdgeAttributes(selection.key);
    const [source, target] = graph.extremities(selection.key).map((id) => graph.getNodeAttribute(id, 'label'));
    if (edge.bundle) {
      const { bundle } = edge;
      const mix = RELATION_CLASSES.filter((c) => bundle.classes[c] > 0).sort((a, b) => bundle.classes[b] - bundle.classes[a]).slice(0, 3);
      return [
        `${source ?? ''} – ${target ?? ''}`,
        t('count.relations', { n: bundle.relations }),
        mix.map((c) => `${t(`class.${c}`)} ${Math.round((100 * bundle.classes[c]) / bundle.claims)} %`).join(', '),
      ].join(' · ');
    }
    const status = edge.status === 'actual' ? '' : ` (${t(`status.${edge.status}`)})`;
    const counts = [t('count.claims', { n: edge.claims.length }), t('count.outlets', { n: Math.max(1, edge.outlets.length) })].join(', ');
    const found = edge.byModel === edge.claims.length ? ` · ${t('claim.byModel', { n: percentOf(edge.confidence ?? 0) })}` : '';
    return `${source ?? ''} ${edge.symmetric ? '↔' : '→'} ${target ?? ''}: ${edge.label || t(`type.${edge.type}`)}${status} · ${counts}${found}`;
  }
  return '';
}
