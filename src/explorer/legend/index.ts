/**
 * The legend, each entry of which is a filter.
 *
 * Lives here: what colours, strokes and shapes mean. May not: choose colours (the canvas's palette does).
 */
export { Legend } from './legend.tsx';
