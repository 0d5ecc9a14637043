import { useMemo, type JSX } from 'react';
import { groupKey } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { look } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { atLeastClaims } from '../view/filtering.ts';
import { drawWhole, selectActor, showPage } from '../view/view.ts';
import { useCondensed, type Condensed } from './condensed.ts';
import { foldGroup, nameOfGroup } from './opening.ts';
import { readableThreshold } from './readable.ts';

/** Over a condensed graph: how much is folded, which groups are open, and the ways out. */
export function CondensedNotice(): JSX.Element | null {
  const condensed = useCondensed();
  return condensed ? <Notice condensed={condensed} /> : null;
}

function Notice({ condensed }: { readonly condensed: Condensed }): JSX.Element {
  const { t } = useWording();
  const { graph, shown, open } = condensed;
  const [groups, members] = useMemo(() => countGroups(condensed), [condensed]);
  const n = useMemo(() => readableThreshold(shown.drawn.relations), [shown]);
  const text = t('groups.notice', { groups: t('count.groups', { n: groups }), actors: t('count.actors', { n: members }), single: t('count.actors', { n: graph.order - groups }) });
  return (
    <section className="condensed-notice" aria-label={t('groups.title')}>
      <p>
        {graph.order > groups ? text : t('groups.noticeFolded', { groups: t('count.groups', { n: groups }), actors: t('count.actors', { n: members }) })}{' '}
        <span className="quiet">{t('groups.help')}</span>
      </p>
      {open.size > 0 && (
        <ul aria-label={t('groups.opened')}>
          {[...open].map((g) => (
            <li key={g} className="chip">
              <button type="button" className="link-button" onClick={() => look(selectActor(groupKey(g) as ActorId))}>
                {nameOfGroup(condensed, g)}
              </button>
              <button type="button" className="icon-button" aria-label={t('groups.foldNamed', { name: nameOfGroup(condensed, g) })} title={t('groups.fold')} onClick={() => foldGroup(g)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="ways">
        {n > 1 && (
          <button type="button" className="link-button" onClick={() => look(atLeastClaims(n))}>
            {t('large.best', { n })}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => look(showPage('tables'))}>
          {t('command.tables')}
        </button>
        <button type="button" className="link-button" onClick={() => look(drawWhole(true))}>
          {t('large.anyway')}
        </button>
      </p>
    </section>
  );
}

/** How many groups are closed, and how many actors are in them. */
function countGroups({ graph }: Condensed): readonly [number, number] {
  let [groups, actors] = [0, 0];
  graph.forEachNode((_, { members = 0 }) => {
    if (members === 0) return;
    groups++;
    actors += members;
  });
  return [groups, actors];
}
