import { useMemo, type JSX } from 'react';
import { relationsBetween } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { LineMark } from '../marks/index.ts';
import { PanelHeading } from '../shell/panel-heading.tsx';
import { look } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { select, selectActor } from '../view/view.ts';
import { ClassMix } from './class-mix.tsx';
import { foldedOf, useCondensed } from './condensed.ts';

const LISTED = 60;

/** What runs between two groups, or a group and an actor: how much of which kind, and the relations themselves. */
export function BundlePanel({ edge }: { readonly edge: string }): JSX.Element {
  const { t } = useWording();
  const condensed = useCondensed();
  const [source = '', target = ''] = edge.split('|');
  const relations = useMemo(() => (condensed ? relationsBetween(foldedOf(condensed), source, target, LISTED) : []), [condensed, source, target]);
  // A group at one end may have opened since.
  const bundle = condensed?.graph.hasEdge(edge) ? condensed.graph.getEdgeAttribute(edge, 'bundle') : undefined;
  if (!condensed || !bundle) return <p className="panel-note">{t('groups.gone')}</p>;
  const nameOf = (key: string): string => condensed.graph.getNodeAttribute(key, 'label');
  return (
    <div className="overview group-panel">
      <PanelHeading key={edge} title={`${nameOf(source)} – ${nameOf(target)}`}>
        <p className="kind">{[t('count.relations', { n: bundle.relations }), t('count.claims', { n: bundle.claims })].join(', ')}</p>
      </PanelHeading>
      <ClassMix classes={bundle.classes} />
      <section>
        <h3>{t('groups.between')}</h3>
        <ul className="rows">
          {relations.map(({ key, source: from, target: to, edge: relation }) => (
            <li key={key}>
              <button type="button" onClick={() => look(select({ kind: 'edge', key }))}>
                <LineMark of={relation.class} status={relation.status} />
                <span className="words">
                  {from} → {to}: {relation.label || t(`type.${relation.type}`)}
                </span>
                <span className="count">{relation.claims.length}</span>
              </button>
            </li>
          ))}
        </ul>
        {relations.length < bundle.relations && <p className="panel-note">{t('groups.more', { n: bundle.relations - relations.length })}</p>}
      </section>
      <section>
        <h3>{t('groups.ends')}</h3>
        <ul className="rows">
          {[source, target].map((key) => (
            <li key={key}>
              <button type="button" onClick={() => look(selectActor(key as ActorId))}>
                <span className="words">{nameOf(key)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
