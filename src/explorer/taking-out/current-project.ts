import { buildGraph, flipAll, withSources, type ExportInput } from '../../graph/index.ts';
import type { Position, Project } from '../../model/index.ts';
import { openCorpus, showThrough } from '../state/opened.ts';
import { useExplorer, type ExplorerState } from '../state/store.ts';
import { filterOf } from '../view/filtering.ts';

/** The open project with the decisions in force, as its file keeps it; undefined while none is open. */
export function currentProject({ project, ledger }: ExplorerState = useExplorer.getState()): Project | undefined {
  return project ? { ...project, decisions: ledger.decisions } : undefined;
}

/** What other formats are written from: all of the project, or only what passes the filters. */
export function exportInput({ project, ledger, view }: ExplorerState, onlyShown: boolean): ExportInput | undefined {
  if (!project) return undefined;
  const opened = openCorpus(project.corpus, ledger.decisions);
  const layout: Readonly<Record<string, Position>> = { ...project.layout, ...Object.fromEntries(opened.placed) };
  const places = flipAll(layout);
  if (!onlyShown) return { name: project.name, corpus: opened.corpus, graph: buildGraph(opened.corpus), layout: places };
  const { corpus, graph } = showThrough(opened.corpus, filterOf(view));
  return { name: project.name, corpus: withSources(corpus, opened.corpus), graph, layout: places };
}
