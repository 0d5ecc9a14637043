import type { JSX, ReactNode } from 'react';
import { openSheet, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';

interface Props {
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly wide?: boolean;
  /** Nothing is chosen that it could tell of: where the page needs the room, it has it. */
  readonly idle?: boolean;
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** A panel beside the stage; where there is no room, a sheet over it that opens from the header. */
export function Panel({ side, label, wide = false, idle = false, bar, children }: Props): JSX.Element {
  const { t } = useWording();
  const open = useExplorer((s) => s.sheet === side);
  return (
    <>
      {open && <div className="sheet-backdrop" aria-hidden="true" onClick={() => openSheet(null)} />}
      <aside className={['panel', side, wide && 'wide', idle && 'idle', open && 'open'].filter(Boolean).join(' ')} aria-label={label}>
        <div className="panel-bar">
          {bar}
          <button type="button" className="icon-button close-sheet" aria-label={t('header.close')} title={t('header.close')} onClick={() => openSheet(null)}>
            <Icon name="close" />
          </button>
        </div>
        {/* Scrollable, so it takes focus: the keyboard has to be able to scroll it. */}
        <div className="panel-body" tabIndex={-1}>
          {children}
        </div>
      </aside>
    </>
  );
}
