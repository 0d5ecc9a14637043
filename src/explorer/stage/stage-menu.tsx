import type { JSX } from 'react';
import type { ScreenPoint } from '../canvas/index.ts';
import { PointMenu } from '../marks/index.ts';
import { useWording } from '../state/use.ts';
import { NeighboursItems } from '../unfolding/index.ts';
import type { Selection } from '../view/selection.ts';
import { GraphMenu } from './graph-menu.tsx';

/** A menu that is open over the graph. */
export interface OpenMenu {
  readonly of: Selection;
  readonly at: ScreenPoint;
  /** The menu of an actor's neighbours rather than of all that can be done. */
  readonly neighbours?: boolean;
}

interface Props {
  readonly menu: OpenMenu;
  readonly onChange: (menu: OpenMenu | undefined) => void;
}

/** What can be done with what is under the pointer, or which of an actor's neighbours to show. */
export function StageMenu({ menu: { of, at, neighbours = false }, onChange }: Props): JSX.Element | null {
  const { t } = useWording();
  const close = (): void => onChange(undefined);
  if (!neighbours) return <GraphMenu of={of} at={at} onClose={close} onNeighbours={() => onChange({ of, at, neighbours: true })} />;
  if (of?.kind !== 'node') return null;
  return (
    <PointMenu at={at} label={t('expand.button')} onClose={close}>
      <NeighboursItems of={of.id} />
    </PointMenu>
  );
}
