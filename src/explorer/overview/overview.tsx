import { useMemo, type JSX } from 'react';
import { disagreements, leadingActors } from '../../graph/index.ts';
import { Suggestions } from '../correcting/suggestions.tsx';
import { PanelHeading } from '../shell/panel-heading.tsx';
import { ActorMark, LineMark } from '../marks/index.ts';
import { ask, light, look } from '../state/store.ts';
import { useOpened, useProject, useShown, useWording } from '../state/use.ts';
import { read, select, selectActor } from '../view/view.ts';

const ACTORS = 12;
/** Beyond, filtering for disagreements is the better way to go through them. */
const DISPUTED = 60;

/** What there is when nothing is chosen: how much, about whom, where sources disagree, which articles. */
export function Overview(): JSX.Element {
  const { t, date, reason } = useWording();
  const project = useProject();
  const { corpus, stories } = useOpened();
  const shown = useShown();
  const { claimsByArticle, size } = shown;
  const actors = useMemo(() => leadingActors(shown.table, shown.drawn, shown.counts, ACTORS), [shown]);
  const most = actors[0]?.claims ?? 1;
  const disputed = useMemo(() => disagreements(shown.table, shown.drawn, DISPUTED), [shown]);
  return (
    <div className="overview">
      <PanelHeading title={project.name || t('overview.title')}>
        <p className="counts">
          <span>{t('count.actors', { n: size.actors })}</span>
          <span>{t('count.relations', { n: size.relations })}</span>
          <span>{t('count.claims', { n: shown.claims.length })}</span>
          <span>{t('count.articles', { n: corpus.articles.length })}</span>
        </p>
      </PanelHeading>
      <p className="panel-note">
        {t('overview.hint')}{' '}
        <button type="button" className="link-button" onClick={() => ask({ kind: 'help' })}>
          {t('command.help')}
        </button>
      </p>
      {actors.length > 0 && <section>
        <h3>{t('overview.actors')}</h3>
        <ol className="ranking">
          {actors.map((actor) => (
            <li key={actor.id}>
              <button
                type="button"
                onClick={() => look(selectActor(actor.id))}
                onPointerEnter={() => light([actor.id])}
                onPointerLeave={() => light([])}
              >
                <ActorMark type={actor.type} />
                <span className="words">{actor.label}</span>
                <meter min={0} max={most} value={actor.claims} aria-hidden="true" />
                <span className="count">{actor.claims}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>}
      {disputed.length > 0 && (
        <section>
          <h3>{t('overview.disagree')}</h3>
          <ul className="rows">
            {disputed.map(({ key, source, target, edge }) => (
              <li key={key}>
                <button type="button" onClick={() => look(select({ kind: 'edge', key }))}>
                  <LineMark of={edge.class} status={edge.status} />
                  <span className="words">
                    {source} → {target}: {edge.label}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Suggestions />
      <section>
        <h3>{t('overview.articles')}</h3>
        <ul className="rows">
          {[...stories.values()].slice(0, 100).map(([article, ...copies]) => article && (
            <li key={article.id}>
              <button type="button" onClick={() => look(read({ article: article.id }))}>
                <span className="words">
                  {article.title || t('reader.untitled')}
                  <span className="quiet">
                    {[[article, ...copies].map((a) => a.outlet).filter(Boolean).join(', '), article.published && date(article.published), article.lang].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="count">{claimsByArticle.get(article.id)?.length ?? 0}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {project.refusals.length > 0 && (
        <section>
          <h3>{t('overview.refusals')}</h3>
          <ul className="refusals">
            {project.refusals.map((r) => (
              <li key={r.where}>
                <strong>{r.where}</strong>: {reason(r.reason)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
