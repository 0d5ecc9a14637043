/**
 * Actors in a parsed article → claims relating them.
 *
 * Lives here: scenes (a sentence with its tree and mentions), rules from scene to findings, and what turns a
 * finding into a claim: status, attribution, time, evidence, label.
 * May not: hold word lists (those are the lexicon's) or recognise actors.
 * Start reading at `claims.ts`, then `scene.ts` and `rules/`. What the words of a phrase mean: `phrase.ts` (whom it stands
 * for), `holders.ts` (whose it is), `reference.ts` (whom "it", "the company", "both" point back to), `repair.ts` (trees mended).
 */
export { extractClaims } from './claims.ts';
export { makeScene, type Placed, type Scene } from './scene.ts';
export { statusOf } from './status.ts';
