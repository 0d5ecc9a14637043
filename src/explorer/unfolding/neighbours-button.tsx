import { Menu } from '@base-ui/react/menu';
import type { JSX } from 'react';
import type { ActorId } from '../../model/index.ts';
import { MenuSurface } from '../marks/index.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { NeighboursItems } from './neighbours-items.tsx';

/** The menu of an actor's neighbours, beside its other actions. */
export function NeighboursButton({ of }: { readonly of: ActorId }): JSX.Element {
  const { t } = useWording();
  return (
    <Menu.Root>
      <Menu.Trigger className="button">
        <Icon name="plus" />
        {t('expand.button')}
        <Icon name="down" />
      </Menu.Trigger>
      <MenuSurface align="start">
        <NeighboursItems of={of} />
      </MenuSurface>
    </Menu.Root>
  );
}
