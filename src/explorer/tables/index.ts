/**
 * The same project as tables: for screen readers, and for people who think in rows.
 *
 * Lives here: the tables as data, sorting and finding in rows (pure), the virtualised view.
 * Start reading at `tables.ts`.
 */
export { TablesPage } from './tables-page.tsx';
