import { Menu } from '@base-ui/react/menu';
import { useMemo, type JSX } from 'react';
import type { ActorId } from '../../model/index.ts';
import type { ScreenPoint } from '../canvas/index.ts';
import { take, takeBack } from '../state/deciding.ts';
import { ask, look, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon, type IconName } from '../theme/icons.tsx';
import { around, showAll } from '../view/filtering.ts';
import type { Selection } from '../view/selection.ts';
import { select } from '../view/view.ts';
import { canvasHandle } from './canvas-handle.ts';

interface Item {
  readonly key: string;
  readonly icon: IconName;
  readonly name: string;
  readonly run: () => void;
}

interface Props {
  readonly of: Selection;
  readonly at: ScreenPoint;
  readonly onClose: () => void;
}

/** What can be done with what was pointed at: by right click, by the context key, by a long touch. */
export function GraphMenu({ of, at, onClose }: Props): JSX.Element {
  const items = useItems(of);
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at]);
  return (
    <Menu.Root open onOpenChange={(open) => open || onClose()}>
      <Menu.Portal>
        <Menu.Positioner className="menu-layer" anchor={anchor} align="start" side="bottom">
          <Menu.Popup className="menu">
            {items.map((item) => (
              <Menu.Item key={item.key} className="menu-item" onClick={item.run}>
                <Icon name={item.icon} />
                {item.name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function useItems(of: Selection): readonly Item[] {
  const { t } = useWording();
  const decisions = useExplorer((s) => s.ledger.decisions);
  if (of === null) {
    return [
      { key: 'fit', icon: 'fit', name: t('canvas.fit'), run: () => canvasHandle.current?.fit() },
      { key: 'all', icon: 'filter', name: t('command.showAll'), run: () => look(showAll) },
    ];
  }
  if (of.kind === 'edge') return [{ key: 'open', icon: 'panel', name: t('menu.claims'), run: () => look(select(of)) }];
  const { id } = of;
  const pinned = decisions.findLast((d) => d.kind === 'move' && d.actor === id);
  const unpin: readonly Item[] = pinned ? [{ key: 'unpin', icon: 'target', name: t('menu.unpin'), run: () => takeBack(pinned.id) }] : [];
  return [
    { key: 'open', icon: 'panel', name: t('menu.dossier'), run: () => look(select(of)) },
    { key: 'around', icon: 'target', name: t('menu.around'), run: () => look(around([id], 1)) },
    { key: 'paths', icon: 'path', name: t('actor.paths'), run: () => ask({ kind: 'paths', from: id }) },
    { key: 'merge', icon: 'merge', name: t('actor.merge'), run: () => ask({ kind: 'merge', actor: id }) },
    { key: 'rename', icon: 'edit', name: t('actor.rename'), run: () => ask({ kind: 'rename', actor: id }) },
    ...unpin,
    { key: 'hide', icon: 'hide', name: t('actor.hide'), run: () => hideActor(id) },
  ];
}

function hideActor(actor: ActorId): void {
  take({ kind: 'hide', actor });
  look(select(null));
}
