import { Menu } from '@base-ui/react/menu';
import { useMemo, type JSX, type ReactNode } from 'react';
import type { ScreenPoint } from '../canvas/index.ts';
import { MenuSurface } from './menu-surface.tsx';

interface Props {
  readonly at: ScreenPoint;
  /** What the menu is about, for who listens. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu that opens where one points, or where what is chosen lies. */
export function PointMenu({ at, label, onClose, children }: Props): JSX.Element {
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at]);
  return (
    <Menu.Root open onOpenChange={(open) => open || onClose()}>
      <MenuSurface align="start" anchor={anchor} label={label}>
        {children}
      </MenuSurface>
    </Menu.Root>
  );
}
