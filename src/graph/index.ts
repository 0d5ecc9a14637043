/**
 * A corpus → the actor graph.
 *
 * Lives here: aggregation into edges, filters, metrics, paths, layout, export formats.
 * May not: know where claims come from, or draw anything: sigma is the canvas's.
 * Start reading at `build.ts`.
 */
export * from './actor-graph.ts';
