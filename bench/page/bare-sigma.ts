import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Project } from '../../src/model/index.ts';

/* The least that shows a graph with sigma: what our canvas is measured against. */

declare global {
  interface Window {
    bare?: Sigma;
    hovered?: string | undefined;
  }
}

const response = await fetch('/project.json');
const { corpus, layout } = (await response.json()) as Project;
const graph = new MultiDirectedGraph();
for (const { id, name } of corpus.actors) graph.addNode(id, { label: name, size: 3, ...layout[id] });
for (const { id, source, target } of corpus.claims) graph.addEdgeWithKey(id, source, target, { size: 1, color: '#ccd' });
const stage = document.getElementById('stage');
if (stage) {
  window.bare = new Sigma(graph, stage);
  window.bare.on('enterNode', ({ node }) => (window.hovered = node));
}
