/**
 * Where the browser keeps projects between visits: the project room's `ProjectStore` on IndexedDB.
 *
 * May not: send anything anywhere, or know what a decision means.
 */
export { browserStore } from './indexed-db.ts';
