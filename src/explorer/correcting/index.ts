/**
 * Corrections: merge, tell apart, rename, retype, hide, reject, edit and add claims, with their history.
 *
 * Lives here: the forms, and what they say about a decision. May not: change the project by itself: every
 * correction is a step on the ledger (`../state/deciding.ts`).
 */
export { ActorActions } from './actor-actions.tsx';
export { ActorPicker } from './actor-picker.tsx';
export { ClaimActions } from './claim-actions.tsx';
export { Dialog } from './dialog.tsx';
export { MergedFrom } from './merged-from.tsx';
export { useLastSteps } from './use-last-steps.ts';
export { Suggestions } from './suggestions.tsx';
