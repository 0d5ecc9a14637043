import { useDeferredValue, type JSX } from 'react';
import { useDrop } from '../bringing-in/index.ts';
import { Palette } from '../search/index.ts';
import { Stage } from '../stage/index.ts';
import { useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Dialogs } from './dialogs.tsx';
import { Header } from './header.tsx';
import { LeftPanel } from './left-panel.tsx';
import { Opening } from './opening.tsx';
import { RightPanel } from './right-panel.tsx';
import { Said } from './said.tsx';
import { Toast } from './toast.tsx';
import { useKeys } from './keys.ts';

/** The whole page: header, legend and filters, the stage, and the panel about what is chosen. */
export function Shell(): JSX.Element {
  const { t } = useWording();
  // What opens is rendered in slices, while the page still answers.
  const opening = useDeferredValue(useExplorer((s) => s.opening));
  useKeys();
  useDrop();
  return (
    <div className="shell">
      <a className="skip" href="#stage" onClick={(e) => { e.preventDefault(); document.getElementById('stage')?.focus(); }}>
        {t('app.skip')}
      </a>
      <Header />
      {opening.phase === 'ready' ? (
        <div className="rooms">
          <LeftPanel />
          <Stage />
          <RightPanel />
        </div>
      ) : (
        <Opening opening={opening} />
      )}
      {opening.phase === 'ready' && <Palette />}
      {opening.phase !== 'loading' && <Dialogs />}
      <Toast />
      <Said />
    </div>
  );
}
