import { useMemo, type JSX } from 'react';
import { countVoices } from '../../graph/index.ts';
import { classOf, type Claim } from '../../model/index.ts';
import { ActorName } from '../marks/index.ts';
import { PanelHeading } from '../shell/panel-heading.tsx';
import { useExplorer } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import type { EdgeEnds } from '../view/selection.ts';
import { ClaimList } from './claim-list.tsx';
import { groupPair, positions, type PairGroup } from './grouping.ts';
import { OrderChoice } from './order-choice.tsx';
import { RelationName } from './relation-heading.tsx';

/** All that is said between two actors, by direction and type; what disagrees is set side by side. */
export function Relation({ ends }: { readonly ends: EdgeEnds }): JSX.Element {
  const { t } = useWording();
  const { articles, actors } = useOpened();
  const claims = useShown().claimsByActor.get(ends.source);
  const chosen = `${ends.source}|${ends.target}|${ends.type}`;
  const order = useExplorer((s) => s.view.order);
  const groups = useMemo(() => groupPair(ends.source, ends.target, claims ?? [], articles, chosen, order), [ends, claims, articles, chosen, order]);
  const all = groups.flatMap((g) => g.claims);
  const nameOf = (id: EdgeEnds['source']): string => actors.get(id)?.name ?? id;
  return (
    <div className="dossier relation">
      <PanelHeading key={chosen} title={`${nameOf(ends.source)} – ${nameOf(ends.target)}`}>
        <p className="kind">
          {t('count.claims', { n: all.length })} · {t('count.outlets', { n: countVoices(all, articles) })}
        </p>
      </PanelHeading>
      {groups.length === 0 && <p className="panel-note">{t('dossier.gone')}</p>}
      {all.length > 1 && <OrderChoice />}
      {groups.map((group) => (
        <Group key={group.key} group={group} chosen={group.key === chosen} />
      ))}
    </div>
  );
}

function Group({ group, chosen }: { readonly group: PairGroup; readonly chosen: boolean }): JSX.Element {
  const { t } = useWording();
  const { articles } = useOpened();
  const { disagreement } = group;
  return (
    <section className="claim-group" data-type={group.type} data-class={classOf(group.type)} aria-current={chosen || undefined}>
      <h3>
        <ActorName id={group.source} /> <RelationName type={group.type} /> <span aria-hidden="true">{group.symmetric ? '↔' : '→'}</span>{' '}
        <ActorName id={group.target} />
        <span className="count">{t('count.claims', { n: group.claims.length })}</span>
      </h3>
      {disagreement ? (
        <div className="disagreement">
          <p className="disagreement-title">{t(positions(group.claims, articles).length > 1 ? 'edge.disagree' : 'edge.saysBoth')}</p>
          <Positions claims={group.claims} />
          <div>
            <h4>{t('edge.affirm')}</h4>
            <ClaimList claims={disagreement.affirm} />
          </div>
          <div>
            <h4>{t('edge.deny')}</h4>
            <ClaimList claims={disagreement.deny} />
          </div>
          {disagreement.leaveOpen.length > 0 && (
            <div>
              <h4>{t('edge.leaveOpen')}</h4>
              <ClaimList claims={disagreement.leaveOpen} />
            </div>
          )}
        </div>
      ) : (
        <ClaimList claims={group.claims} first={6} />
      )}
    </section>
  );
}

/** In one line, how each outlet puts it. */
function Positions({ claims }: { readonly claims: readonly Claim[] }): JSX.Element {
  const { t } = useWording();
  const { articles } = useOpened();
  return (
    <ul className="positions">
      {positions(claims, articles).map(({ outlet, statuses }) => (
        <li key={outlet ?? ''}>
          {outlet ?? t('facet.unknownOutlet')}: <strong>{statuses.map((s) => t(`status.${s}`)).join(', ')}</strong>
        </li>
      ))}
    </ul>
  );
}
