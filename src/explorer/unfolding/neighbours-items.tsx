import { Menu } from '@base-ui/react/menu';
import type { JSX } from 'react';
import type { RelationKind } from '../../graph/index.ts';
import { classOf, type ActorId } from '../../model/index.ts';
import { LineMark } from '../marks/index.ts';
import { look } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { collapse, expand, fold, unfold } from '../view/unfolding.ts';
import { useNeighbours } from './use-neighbours.ts';

/** What a menu offers about an actor's neighbours: all of them, by kind of relation with counts, or folded away. */
export function NeighboursItems({ of }: { readonly of: ActorId }): JSX.Element {
  const { t } = useWording();
  const name = useOpened().actors.get(of)?.name ?? of;
  const { kinds, all, hidden, hanging, folded, expansion } = useNeighbours(of);
  return (
    <Menu.Group>
      <Menu.GroupLabel className="menu-label">{t('expand.title', { name })}</Menu.GroupLabel>
      {all === 0 && <p className="menu-note">{t('expand.none')}</p>}
      {hidden > 0 && !folded && (
        <Menu.Item className="menu-item" onClick={() => look(expand(of))}>
          <Icon name="plus" />
          <span className="words">{t('expand.all')}</span>
          <Counts neighbours={all} hidden={hidden} />
        </Menu.Item>
      )}
      {expansion && (
        <Menu.Item className="menu-item" onClick={() => look(collapse(of))}>
          <Icon name="minus" />
          {t('expand.undo')}
        </Menu.Item>
      )}
      {folded ? (
        <Menu.Item className="menu-item" onClick={() => look(unfold(of))}>
          <Icon name="plus" />
          <span className="words">{t('expand.unfold')}</span>
          <span className="count">{hanging}</span>
        </Menu.Item>
      ) : (
        <Menu.Item className="menu-item" disabled={hanging === 0} onClick={() => look(fold(of))}>
          <Icon name="minus" />
          <span className="words">{t('expand.fold')}</span>
          <span className="count">{hanging}</span>
        </Menu.Item>
      )}
      <Menu.Separator className="menu-line" />
      {kinds.map((kind) => (
        <KindItem key={kind.type} of={of} kind={kind} broughtIn={expansion !== undefined && (expansion.types?.includes(kind.type) ?? true)} />
      ))}
    </Menu.Group>
  );
}

interface KindProps {
  readonly of: ActorId;
  readonly kind: RelationKind;
  readonly broughtIn: boolean;
}

/** One kind of relation; ticked while all its neighbours are shown. Stays open, so that several can be chosen. */
function KindItem({ of, kind: { type, neighbours, hidden }, broughtIn }: KindProps): JSX.Element {
  const { t } = useWording();
  return (
    <Menu.CheckboxItem
      className="menu-item"
      closeOnClick={false}
      checked={hidden === 0}
      // What passes the filters anyway is not taken away here: the legend does that.
      disabled={hidden === 0 && !broughtIn}
      onCheckedChange={(checked) => look(checked ? expand(of, [type]) : collapse(of, type))}
    >
      <span className="menu-tick" aria-hidden="true">
        {hidden === 0 && <Icon name="check" />}
      </span>
      <LineMark of={classOf(type)} />
      <span className="words">{t(`type.${type}`)}</span>
      <Counts neighbours={neighbours} hidden={hidden} />
    </Menu.CheckboxItem>
  );
}

function Counts({ neighbours, hidden }: { readonly neighbours: number; readonly hidden: number }): JSX.Element {
  const { t } = useWording();
  return <span className="count">{hidden > 0 ? t('expand.counts', { n: neighbours, hidden }) : neighbours}</span>;
}
