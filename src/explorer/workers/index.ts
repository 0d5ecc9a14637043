/**
 * What runs beside the page, so that the page never stands still: layout, metrics, extraction.
 *
 * Lives here: thin entries that call the pure rooms, and the messages they exchange with the page.
 * May not: know React or the state.
 */
export type { LayoutReply, LayoutRequest } from './layout-messages.ts';
