/**
 * Taking the project elsewhere: its file, one self-contained page, a picture, other programs' formats.
 *
 * Lives here: what the page adds to the graph room's exporters. May not: know any format by itself but the page's.
 */
export { ExportDialog } from './export-dialog.tsx';
export { saveProject } from './save-project.ts';
