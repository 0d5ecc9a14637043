/**
 * Bringing articles in: dropped, picked or pasted, read and understood beside the page.
 *
 * Lives here: collecting files, progress (pure), the dialog. May not: extract by itself (a worker does), or
 * send anything anywhere.
 * Start reading at `bring-in.ts`.
 */
export type { Given } from './bring-in.ts';
export { BringInDialog } from './bring-in-dialog.tsx';
export { JobButton } from './job-button.tsx';
export { useDrop } from './use-drop.ts';
