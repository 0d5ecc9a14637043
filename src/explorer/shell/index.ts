/**
 * The frame of the page: header, panels, keys that work everywhere, the states before a project is open.
 *
 * Start reading at `shell.tsx`.
 */
export { PanelHeading } from './panel-heading.tsx';
export { Shell } from './shell.tsx';
