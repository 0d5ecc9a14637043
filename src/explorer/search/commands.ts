import { saveProject } from '../taking-out/index.ts';
import { copyLink } from '../state/copy-link.ts';
import { redoStep, undoStep } from '../state/deciding.ts';
import { ask, look, useExplorer } from '../state/store.ts';
import { switchLanguage, switchTheme } from '../state/settings.ts';
import type { StringKey } from '../strings/index.ts';
import type { IconName } from '../theme/icons.tsx';
import { onlyDisagreements, onlyThis, showAll } from '../view/filtering.ts';
import { showPage } from '../view/view.ts';

/** Something the palette can do by name. */
export interface PaletteCommand {
  readonly key: StringKey;
  readonly icon: IconName;
  readonly run: () => void;
}

/** The commands of the palette, in the order in which they are listed. */
export const COMMANDS: readonly PaletteCommand[] = [
  { key: 'command.showAll', icon: 'filter', run: () => look(showAll) },
  { key: 'command.planned', icon: 'filter', run: () => look(onlyThis('status', 'planned')) },
  { key: 'command.disagree', icon: 'filter', run: () => look(onlyDisagreements(true)) },
  { key: 'command.graph', icon: 'path', run: () => look(showPage('graph')) },
  { key: 'command.tables', icon: 'table', run: () => look(showPage('tables')) },
  { key: 'command.compare', icon: 'apart', run: () => look(showPage('compare')) },
  { key: 'command.copyLink', icon: 'link', run: () => void copyLink() },
  { key: 'command.bringIn', icon: 'open', run: () => ask({ kind: 'bring-in' }) },
  { key: 'command.save', icon: 'save', run: saveProject },
  { key: 'command.export', icon: 'save', run: () => ask({ kind: 'export' }) },
  { key: 'command.addActor', icon: 'plus', run: () => ask({ kind: 'add-actor', name: '' }) },
  { key: 'command.undo', icon: 'undo', run: undoStep },
  { key: 'command.redo', icon: 'redo', run: redoStep },
  { key: 'command.history', icon: 'history', run: () => ask({ kind: 'history' }) },
  { key: 'command.help', icon: 'keyboard', run: () => ask({ kind: 'help' }) },
  { key: 'command.theme', icon: 'moon', run: () => switchTheme(useExplorer.getState().theme === 'dark' ? 'light' : 'dark') },
  { key: 'command.language', icon: 'edit', run: () => switchLanguage(useExplorer.getState().language === 'en' ? 'it' : 'en') },
];
