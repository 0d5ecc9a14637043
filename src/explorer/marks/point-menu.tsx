import { Menu } from '@base-ui/react/menu';
import { useMemo, type JSX, type ReactNode } from 'react';
import type { ScreenPoint } from '../canvas/index.ts';

interface Props {
  readonly at: ScreenPoint;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu that opens where one points, or where what is chosen lies. */
export function PointMenu({ at, onClose, children }: Props): JSX.Element {
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at]);
  return (
    <Menu.Root open onOpenChange={(open) => open || onClose()}>
      <Menu.Portal>
        <Menu.Positioner className="menu-layer" anchor={anchor} align="start" side="bottom" collisionPadding={8}>
          <Menu.Popup className="menu">{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
