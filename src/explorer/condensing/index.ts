/**
 * Graphs too large to draw, shown as groups that open.
 *
 * Lives here: keeping the condensed graph in step with filters and open groups; the panels about a group and about
 * what runs between two; the notice over the graph. May not: find communities or draw.
 * Start reading at `keep-condensed.ts`.
 */
export { BundlePanel } from './bundle-panel.tsx';
export { CondensedNotice } from './condensed-notice.tsx';
export { useCondensed, useCondensing, type Condensed } from './condensed.ts';
export { GroupPanel } from './group-panel.tsx';
export { moveInGroups, movedBy } from './moving.ts';
export { foldGroup, nameOfGroup, openGroup, toggleGroup } from './opening.ts';
