/**
 * The page: see the graph, question it, open the source, correct it, take it away.
 *
 * Lives here: the browser application. `view/` holds what is looked at (filters, selection, the article being
 * read) as plain values with pure producers and its form in the address; `state/` the store that joins view,
 * project and settings; every other folder is one view. `canvas/` alone knows sigma.
 * May not: be imported by any other room, or put article text into the page as HTML.
 * Start reading at `main.tsx`, then `state/store.ts`, then `shell/shell.tsx`.
 */
