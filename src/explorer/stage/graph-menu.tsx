import { Menu } from '@base-ui/react/menu';
import { Fragment, type JSX } from 'react';
import { groupFrom } from '../../graph/index.ts';
import { movedBy, toggleGroup, useCondensed } from '../condensing/index.ts';
import type { ActorId } from '../../model/index.ts';
import type { ScreenPoint } from '../canvas/index.ts';
import { take, takeBack } from '../state/deciding.ts';
import { ask, look, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon, type IconName } from '../theme/icons.tsx';
import { around, showAll } from '../view/filtering.ts';
import type { Selection } from '../view/selection.ts';
import { select } from '../view/view.ts';
import { PointMenu } from '../marks/index.ts';
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
  /** The menu of an actor's neighbours is wanted instead. */
  readonly onNeighbours: () => void;
}

/** What can be done with what was pointed at: by right click, by the context key, by a long touch. */
export function GraphMenu({ of, at, onClose, onNeighbours }: Props): JSX.Element {
  const { t } = useWording();
  const items = useItems(of);
  const isActor = of?.kind === 'node' && groupFrom(of.id) === undefined;
  return (
    <PointMenu at={at} label={t('menu.title')} onClose={onClose}>
      {items.map((item, i) => (
        <Fragment key={item.key}>
          <Menu.Item className="menu-item" onClick={item.run}>
            <Icon name={item.icon} />
            {item.name}
          </Menu.Item>
          {i === 0 && isActor && (
            <Menu.Item className="menu-item" closeOnClick={false} onClick={onNeighbours}>
              <Icon name="plus" />
              <span className="words">{t('expand.button')}</span>
              <Icon name="next" />
            </Menu.Item>
          )}
        </Fragment>
      ))}
    </PointMenu>
  );
}

function useItems(of: Selection): readonly Item[] {
  const { t } = useWording();
  const decisions = useExplorer((s) => s.ledger.decisions);
  const condensed = useCondensed();
  if (of === null) {
    return [
      { key: 'fit', icon: 'fit', name: t('canvas.fit'), run: () => canvasHandle.current?.fit() },
      { key: 'all', icon: 'filter', name: t('command.showAll'), run: () => look(showAll) },
    ];
  }
  if (of.kind === 'edge') return [{ key: 'open', icon: 'panel', name: t('menu.claims'), run: () => look(select(of)) }];
  const { id } = of;
  const group = groupFrom(id);
  const pinned = condensed ? movedBy(condensed, id, decisions) : decisions.findLast((d) => d.kind === 'move' && d.actor === id && d.within === undefined);
  const unpin: readonly Item[] = pinned ? [{ key: 'unpin', icon: 'target', name: t('menu.unpin'), run: () => takeBack(pinned.id) }] : [];
  if (group !== undefined) {
    return [
      { key: 'toggle', icon: 'plus', name: t('groups.open'), run: () => toggleGroup(group) },
      { key: 'open', icon: 'panel', name: t('menu.dossier'), run: () => look(select(of)) },
      ...unpin,
    ];
  }
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
