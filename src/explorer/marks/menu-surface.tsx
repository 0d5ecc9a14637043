import { Menu } from '@base-ui/react/menu';
import type { ComponentProps, JSX, ReactNode } from 'react';

interface Props {
  readonly align: 'start' | 'end';
  readonly anchor?: ComponentProps<typeof Menu.Positioner>['anchor'];
  readonly label?: string;
  readonly children: ReactNode;
}

/** Distance from what opens it, and from the window's edges, in pixels. */
const GAP = 6;
const EDGE = 8;
/** Looked up when a menu opens: what opens it may be made before the stage is. */
const STAGE = {
  get current(): HTMLElement | null {
    return document.getElementById('stage');
  },
};

/** What a menu is shown on. It lies inside the main landmark, so that who listens meets nothing outside of all. */
export function MenuSurface({ align, anchor, label, children }: Props): JSX.Element {
  return (
    <Menu.Portal container={STAGE}>
      <Menu.Positioner className="menu-layer" align={align} side="bottom" collisionPadding={EDGE} {...(anchor ? { anchor } : { sideOffset: GAP })}>
        <Menu.Popup className="menu" {...(label ? { 'aria-label': label } : {})}>
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
