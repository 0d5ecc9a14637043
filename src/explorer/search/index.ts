/**
 * One search for everything, and the command palette.
 *
 * Lives here: search in texts and titles (pure), the palette. May not: search actors by itself (`src/graph` does).
 */
export { Palette } from './palette.tsx';
