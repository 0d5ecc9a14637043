import type { JSX } from 'react';
import { take } from '../state/deciding.ts';
import { ask, look, pick, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { around } from '../view/filtering.ts';

/** What can be done with several actors, picked with shift or by a lasso. */
export function PickedBar(): JSX.Element | null {
  const { t } = useWording();
  const picked = useExplorer((s) => s.picked);
  const [first, second] = picked;
  if (picked.size < 2 || !first || !second) return null;
  return (
    <section className="picked-bar" aria-label={t('picked.title')}>
      <strong>{t('picked.count', { n: picked.size })}</strong>
      <button type="button" className="button" onClick={() => look(around([...picked], 1))}>
        <Icon name="target" />
        {t('menu.around')}
      </button>
      {picked.size === 2 && (
        <button type="button" className="button" onClick={() => ask({ kind: 'merge', actor: first, other: second })}>
          <Icon name="merge" />
          {t('actor.merge')}
        </button>
      )}
      {picked.size === 2 && (
        <button type="button" className="button" onClick={() => ask({ kind: 'paths', from: first, to: second })}>
          <Icon name="path" />
          {t('picked.paths')}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          take(...[...picked].map((actor) => ({ kind: 'hide', actor }) as const));
          pick([]);
        }}
      >
        <Icon name="hide" />
        {t('picked.hide')}
      </button>
      <button type="button" className="icon-button" aria-label={t('picked.clear')} title={t('picked.clear')} onClick={() => pick([])}>
        <Icon name="close" />
      </button>
    </section>
  );
}
