/**
 * What hands can do with the page: with a mouse, by keyboard, by touch.
 *
 * May not: do any of it; gestures and keys are told here, and handled where they belong.
 */
export { HelpDialog } from './help-dialog.tsx';
