import { Menu } from '@base-ui/react/menu';
import type { JSX } from 'react';
import type { Mention } from '../../model/index.ts';
import { notMeant } from '../correcting/not-meant.ts';
import { PointMenu } from '../marks/index.ts';
import { take } from '../state/deciding.ts';
import { ask, look, tell } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { selectActor } from '../view/view.ts';

interface Props {
  readonly mention: Mention;
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** What can be done with a mention, by right click or the context key: what selecting its words offers to the pointer. */
export function MentionMenu({ mention, at, onClose }: Props): JSX.Element {
  const { t } = useWording();
  const { actors, articles } = useOpened();
  const claims = useShown().claimsByArticle.get(mention.article) ?? [];
  const { actor, article, span } = mention;
  const name = actors.get(actor)?.name ?? actor;
  const text = articles.get(article)?.text.slice(span.from, span.to) ?? '';
  return (
    <PointMenu at={at} label={name} onClose={onClose}>
      <Menu.Item className="menu-item" onClick={() => look(selectActor(actor))}>
        <Icon name="panel" />
        {t('menu.dossier')}
      </Menu.Item>
      <Menu.Item
        className="menu-item"
        onClick={() => {
          take(...notMeant(mention, claims));
          tell(t('decision.rejectMention', { name }), true);
        }}
      >
        <Icon name="reject" />
        <span className="words">{t('reader.notMeant', { name })}</span>
      </Menu.Item>
      <Menu.Item className="menu-item" onClick={() => ask({ kind: 'add-alias', text, place: { article, span } })}>
        <Icon name="edit" />
        <span className="words">{t('naming.addAlias', { text })}</span>
      </Menu.Item>
      <Menu.Item className="menu-item" onClick={() => ask({ kind: 'add-actor', name: text, place: { article, span } })}>
        <Icon name="plus" />
        {t('naming.addActor')}
      </Menu.Item>
    </PointMenu>
  );
}
