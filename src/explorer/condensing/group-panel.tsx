import { useMemo, type JSX } from 'react';
import { groupKey, membersOf } from '../../graph/index.ts';
import { RELATION_CLASSES, type ActorId, type RelationClass } from '../../model/index.ts';
import { ActorMark } from '../marks/index.ts';
import { PanelHeading } from '../shell/panel-heading.tsx';
import { light, look } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { select, selectActor } from '../view/view.ts';
import { ClassMix } from './class-mix.tsx';
import { foldedOf, useCondensed, type Condensed } from './condensed.ts';
import { nameOfGroup, toggleGroup } from './opening.ts';

const MEMBERS = 40;
const TIES = 12;

/** What a group holds: its actors, the groups in it, and what it is most tied to. */
export function GroupPanel({ group }: { readonly group: number }): JSX.Element {
  const { t } = useWording();
  const condensed = useCondensed();
  if (!condensed || group >= condensed.tree.parent.length) return <p className="panel-note">{t('groups.gone')}</p>;
  return <Group key={group} group={group} condensed={condensed} />;
}

function Group({ group, condensed }: { readonly group: number; readonly condensed: Condensed }): JSX.Element {
  const { t } = useWording();
  const { tree, open } = condensed;
  const members = useMemo(() => membersOf(foldedOf(condensed), groupKey(group), MEMBERS), [condensed, group]);
  const inner = useMemo(() => [...tree.parent.keys()].filter((g) => tree.parent[g] === group), [tree, group]);
  const ties = useMemo(() => tiesOf(condensed, groupKey(group)), [condensed, group]);
  const isOpen = open.has(group);
  return (
    <div className="overview group-panel">
      <PanelHeading title={nameOfGroup(condensed, group)}>
        <p className="kind">{t('groups.kind', { actors: t('count.actors', { n: tree.size[group] ?? 0 }) })}</p>
      </PanelHeading>
      <p className="actions">
        <button type="button" className={isOpen ? 'button' : 'button primary'} onClick={() => toggleGroup(group)}>
          <Icon name={isOpen ? 'minus' : 'plus'} />
          {t(isOpen ? 'groups.fold' : 'groups.open')}
        </button>
      </p>
      {ties.length > 0 && <ClassMix classes={sumOf(ties)} />}
      <section>
        <h3>{t('overview.actors')}</h3>
        <ul className="rows">
          {members.map((actor) => (
            <li key={actor.id}>
              <button type="button" onClick={() => look(selectActor(actor.id))} onPointerEnter={() => light([actor.id])} onPointerLeave={() => light([])}>
                <ActorMark type={actor.type} />
                <span className="words">{actor.label}</span>
                <span className="count">{actor.claims}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {inner.length > 0 && (
        <section>
          <h3>{t('groups.inner')}</h3>
          <ul className="rows">
            {inner.map((g) => (
              <li key={g}>
                <button type="button" onClick={() => look(selectActor(groupKey(g) as ActorId))}>
                  <span className="words">{nameOfGroup(condensed, g)}</span>
                  <span className="count">{t('count.n', { n: tree.size[g] ?? 0 })}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ties.length > 0 && (
        <section>
          <h3>{t('groups.ties')}</h3>
          <ul className="rows">
            {ties.slice(0, TIES).map(({ key, label, claims }) => (
              <li key={key}>
                <button type="button" onClick={() => look(select({ kind: 'edge', key }))}>
                  <span className="words">{label}</span>
                  <span className="count">{t('count.claims', { n: claims })}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface Tie {
  readonly key: string;
  readonly label: string;
  readonly claims: number;
  readonly classes: Readonly<Record<RelationClass, number>>;
}

/** The edges at a group, thickest first. */
function tiesOf({ graph }: Condensed, key: string): readonly Tie[] {
  if (!graph.hasNode(key)) return [];
  const ties = graph.mapEdges(key, (edge, { bundle }, source, target): Tie | undefined => {
    const other = source === key ? target : source;
    return bundle && { key: edge, label: graph.getNodeAttribute(other, 'label'), claims: bundle.claims, classes: bundle.classes };
  });
  return ties.filter((tie) => tie !== undefined).sort((a, b) => b.claims - a.claims);
}

function sumOf(ties: readonly Tie[]): Record<RelationClass, number> {
  return Object.fromEntries(RELATION_CLASSES.map((c) => [c, ties.reduce((n, tie) => n + tie.classes[c], 0)])) as Record<RelationClass, number>;
}
