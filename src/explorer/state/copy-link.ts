import { translator } from '../strings/index.ts';
import { tell, useExplorer } from './store.ts';

/** The address of what is looked at. It names what is shown, and holds nothing of the project. */
export async function copyLink(): Promise<void> {
  const t = translator(useExplorer.getState().language);
  try {
    await navigator.clipboard.writeText(location.href);
    tell(t('command.copied'));
  } catch {
    tell(t('command.notCopied'));
  }
}
