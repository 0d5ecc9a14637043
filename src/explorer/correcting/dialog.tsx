import { Dialog as Base } from '@base-ui/react/dialog';
import type { JSX, ReactNode } from 'react';
import { ask } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** There is nothing but text in it: it takes the focus itself, so that keys can scroll it. */
  readonly text?: boolean;
}

/** The frame of every dialog: titled, closed by Escape, focus kept inside and given back after. */
export function Dialog({ title, children, wide = false, text = false }: Props): JSX.Element {
  const { t } = useWording();
  return (
    <Base.Root open onOpenChange={(open) => open || ask(null)}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className={wide ? 'dialog wide' : 'dialog'}>
          <div className="dialog-head">
            <Base.Title>{title}</Base.Title>
            <Base.Close className="icon-button" aria-label={t('header.close')} title={t('header.close')}>
              <Icon name="close" />
            </Base.Close>
          </div>
          <div className="dialog-body" {...(text ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}>
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
