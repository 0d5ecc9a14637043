/**
 * A corpus → the actor graph.
 *
 * Lives here: aggregation into edges, filters, metrics, paths, layout, export formats.
 * May not: know where claims come from, or draw anything: sigma is the canvas's.
 * Start reading at `build.ts`.
 */
export * from './actor-graph.ts';
export { BoxGrid, type Box } from './box-grid.ts';
export * from './build.ts';
export * from './condense/index.ts';
export { claimTable, claimTableSteps, countClaims, edgeKeyOf, endsOf, type ClaimTable } from './claim-table.ts';
export { ACTOR_COLOURS, RELATION_COLOURS } from './export/colours.ts';
export * from './export/index.ts';
export * from './facets.ts';
export * from './filter.ts';
export * from './filter-text.ts';
export * from './finding.ts';
export * from './arrangement.ts';
export { edgesOf, incidenceOf, type Incidence } from './incidence.ts';
export * from './layout-input.ts';
export * from './layout/index.ts';
export * from './metrics.ts';
export { sizeScale, type SizeScale } from './node-sizes.ts';
export * from './part.ts';
export * from './paths.ts';
export * from './period.ts';
export { byAttestation } from './relation.ts';
export { claimsBehind } from './projection.ts';
export * from './random.ts';
export * from './search.ts';
export * from './sides-text.ts';
export * from './surveys.ts';
export { finish, type Steps } from './steps.ts';
export * from './telling.ts';
export * from './threshold-counts.ts';
export * from './unfolding.ts';
export { wayGraphSteps, type WayGraph } from './way-graph.ts';
export { findWays, type Way, type WayOptions } from './ways.ts';
