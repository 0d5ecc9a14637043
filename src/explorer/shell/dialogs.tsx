import type { JSX } from 'react';
import { BringInDialog } from '../bringing-in/index.ts';
import { AddClaimDialog, EditClaimDialog } from '../correcting/claim-dialogs.tsx';
import { HistoryDialog } from '../correcting/history.tsx';
import { MergeDialog } from '../correcting/merge-dialog.tsx';
import { AddActorDialog, AddAliasDialog } from '../correcting/naming-dialogs.tsx';
import { RenameDialog } from '../correcting/rename-dialog.tsx';
import { HelpDialog } from '../help/index.ts';
import { ExportDialog } from '../taking-out/index.ts';
import { PathsDialog } from '../paths/index.ts';
import { useExplorer } from '../state/store.ts';

/** The dialog that was asked for, if any. */
export function Dialogs(): JSX.Element | null {
  const dialog = useExplorer((s) => s.dialog);
  switch (dialog?.kind) {
    case 'merge':
      return <MergeDialog actor={dialog.actor} other={dialog.other} />;
    case 'rename':
      return <RenameDialog actor={dialog.actor} />;
    case 'edit-claim':
      return <EditClaimDialog claim={dialog.claim} />;
    case 'add-claim':
      return <AddClaimDialog article={dialog.article} evidence={dialog.evidence} />;
    case 'add-actor':
      return <AddActorDialog name={dialog.name} place={dialog.place} />;
    case 'add-alias':
      return <AddAliasDialog text={dialog.text} place={dialog.place} />;
    case 'help':
      return <HelpDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'paths':
      return <PathsDialog from={dialog.from} start={dialog.to} />;
    case 'bring-in':
      return <BringInDialog given={dialog.given} />;
    case 'export':
      return <ExportDialog />;
    default:
      return null;
  }
}
