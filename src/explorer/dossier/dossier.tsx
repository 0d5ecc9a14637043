import { memo, useMemo, type JSX } from 'react';
import { countVoices } from '../../graph/index.ts';
import type { ActorId, Claim } from '../../model/index.ts';
import { ActorActions } from '../correcting/actor-actions.tsx';
import { MergedFrom } from '../correcting/merged-from.tsx';
import { ActorMark, ActorName, Flag } from '../marks/index.ts';
import { useExplorer } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { PanelHeading } from '../shell/panel-heading.tsx';
import { aliasesByLanguage, periodOfClaims } from './description.ts';
import { ClaimList } from './claim-list.tsx';
import { groupClaims, type ClaimGroup } from './grouping.ts';
import { OrderChoice } from './order-choice.tsx';
import { RelationName } from './relation-heading.tsx';
import { useGrowing } from './use-growing.ts';

/** Everything that is said about one actor, by relation and counterpart, each with its sentences. */
export function Dossier({ id }: { readonly id: ActorId }): JSX.Element {
  const { t } = useWording();
  const { actors, articles } = useOpened();
  const actor = actors.get(id);
  const claims = useClaimsOf(id);
  const order = useExplorer((s) => s.view.order);
  const groups = useMemo(() => groupClaims(id, claims, articles, order), [id, claims, articles, order]);
  const drawn = useGrowing(id, groups.length);
  if (!actor) return <p className="panel-note">{t('dossier.gone')}</p>;
  return (
    // Of another actor nothing is the same: the page drops a dossier as a whole.
    <div key={id} className="dossier">
      <PanelHeading title={actor.name}>
        <p className="kind">
          <ActorMark type={actor.type} />
          {t(`actor.${actor.type}`)}
          {actor.country && <Flag country={actor.country} />}
        </p>
      </PanelHeading>
      <ActorActions id={id} />
      <MergedFrom id={id} />
      <Description id={id} outlets={countVoices(claims, articles)} />
      {groups.length === 0 && <p className="panel-note">{t('dossier.noClaims')}</p>}
      {claims.length > 1 && <OrderChoice />}
      {groups.slice(0, drawn).map((group) => (
        <Group key={group.key} group={group} name={actor.name} />
      ))}
    </div>
  );
}

const NONE: readonly Claim[] = [];

function useClaimsOf(id: ActorId): readonly Claim[] {
  return useShown().claimsByActor.get(id) ?? NONE;
}

/** Remembered: those that are there stay as they are while others are added. */
const Group = memo(function Group({ group, name }: { readonly group: ClaimGroup; readonly name: string }): JSX.Element {
  const { t } = useWording();
  const relation = <RelationName type={group.type} />;
  const other = <ActorName id={group.other} />;
  return (
    <section className="claim-group" data-type={group.type}>
      <h3>
        {group.direction === 'in' ? (
          <>
            {other} {relation} <span aria-hidden="true">→</span> <span className="quiet">{name}</span>
          </>
        ) : (
          <>
            {relation} <span aria-hidden="true">{group.direction === 'mutual' ? '↔' : '→'}</span> {other}
          </>
        )}
        <span className="count">
          {t('count.claims', { n: group.claims.length })}
          {group.outlets > 1 && <> · {t('count.outlets', { n: group.outlets })}</>}
        </span>
      </h3>
      <ClaimList claims={group.claims} />
    </section>
  );
});

function Description({ id, outlets }: { readonly id: ActorId; readonly outlets: number }): JSX.Element {
  const { t, date, lang } = useWording();
  const { actors, articles, articlesByActor } = useOpened();
  const claims = useClaimsOf(id);
  const aliases = aliasesByLanguage(actors.get(id));
  const period = periodOfClaims(claims, articles);
  return (
    <div className="description">
      <p className="counts">
        <span>{t('count.claims', { n: claims.length })}</span>
        <span>{t('count.articles', { n: articlesByActor.get(id)?.size ?? 0 })}</span>
        <span>{t('count.outlets', { n: outlets })}</span>
        {period && <span>{period.from === period.to ? date(period.from) : t('filters.period', { from: date(period.from), to: date(period.to) })}</span>}
      </p>
      {aliases.length > 0 && (
        <dl className="aliases">
          {aliases.map(([tag, names]) => (
            <div key={tag}>
              <dt title={lang(tag)}>
                <abbr title={lang(tag)}>{tag}</abbr>
              </dt>
              <dd lang={tag}>{names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
