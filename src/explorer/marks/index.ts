/**
 * The signs that views share: an actor's shape and name, a relation's line, a status, how a claim was found.
 *
 * Lives here: small pieces without state. May not: decide what is shown.
 */
export * from './actor-mark.tsx';
export * from './actor-name.tsx';
export * from './finding-chip.tsx';
export * from './finding-mark.tsx';
export * from './flag.tsx';
export * from './line-mark.tsx';
export * from './menu-surface.tsx';
export * from './point-menu.tsx';
export * from './status-chip.tsx';
