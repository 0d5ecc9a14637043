import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from './shell/index.ts';
import { keepCondensed } from './condensing/keep-condensed.ts';
import { AskedOnce } from './state/asked.tsx';
import { syncAddress } from './state/address-sync.ts';
import { openFirst } from './state/open-first.ts';
import { keepPrepared } from './state/preparing.ts';
import { recallSettings } from './state/settings.ts';
import { firstState, useExplorer } from './state/store.ts';
import { applyTheme } from './theme/apply.ts';

useExplorer.setState(firstState('light', navigator.languages));
recallSettings();
syncAddress();
keepPrepared();
keepCondensed();
const dress = ({ theme, language }: ReturnType<typeof useExplorer.getState>): void => {
  applyTheme(theme);
  document.documentElement.lang = language;
};
dress(useExplorer.getState());
// Only when they change: writing to the root makes the browser work out the styles of the whole page.
useExplorer.subscribe((now, before) => {
  if (now.theme !== before.theme || now.language !== before.language) dress(now);
});
void openFirst();

const root = document.getElementById('explorer');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AskedOnce>
        <Shell />
      </AskedOnce>
    </StrictMode>,
  );
}
