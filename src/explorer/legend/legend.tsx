import { useState, type JSX } from 'react';
import { FINDINGS, isFiltering } from '../../graph/index.ts';
import { ACTOR_TYPES, classOf, RELATION_CLASSES, RELATION_TYPE_NAMES, STATUSES, type RelationClass } from '../../model/index.ts';
import { allValues, countFacets } from '../filters/index.ts';
import { ActorMark, FindingMark, LineMark } from '../marks/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useFilter, useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { showAll } from '../view/filtering.ts';
import { LegendEntry } from './legend-entry.tsx';

/** What colours, strokes and shapes mean. Every line of it filters. */
export function Legend(): JSX.Element {
  const { t } = useWording();
  const opened = useOpened();
  const { corpus } = opened;
  const filter = useFilter();
  const ways = allValues(opened).found;
  const comparing = useExplorer((s) => s.view.compare !== null);
  const counts = countFacets(corpus, filter);
  const key = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return (
    <div className="legend">
      <section>
        <h2 className="section-title">
          {t('legend.title')}
          {isFiltering(filter) && (
            <button type="button" className="link-button" onClick={() => look(showAll)}>
              {t('filters.clear')}
            </button>
          )}
        </h2>
        {comparing && <p className="legend-help">{t('legend.comparing')}</p>}
        {RELATION_CLASSES.map((of) => (
          <ClassEntry key={of} of={of} />
        ))}
      </section>
      <section>
        <h2 className="section-title">{t('legend.status')}</h2>
        {STATUSES.map((status) => (
          <LegendEntry
            key={status}
            facet="status"
            value={status}
            name={t(`status.${status}`)}
            meaning={t(`status.${status}.meaning`)}
            count={counts.status.get(status) ?? 0}
            sign={<LineMark status={status} />}
          />
        ))}
      </section>
      <section>
        <h2 className="section-title">{t('legend.actors')}</h2>
        {ACTOR_TYPES.map((type) => (
          <LegendEntry key={type} facet="actorType" value={type} name={t(`actor.${type}`)} count={counts.actorType.get(type) ?? 0} sign={<ActorMark type={type} />} />
        ))}
      </section>
      {ways.length > 1 && (
        <section>
          <h2 className="section-title">{t('legend.found')}</h2>
          {FINDINGS.filter((found) => ways.includes(found)).map((found) => (
            <LegendEntry
              key={found}
              facet="found"
              value={found}
              name={t(`found.${found}`)}
              meaning={t(`found.${found}.meaning`)}
              count={counts.found.get(found) ?? 0}
              sign={<FindingMark found={found} />}
            />
          ))}
        </section>
      )}
      <p className="legend-help">{t('legend.help', { key })}</p>
    </div>
  );
}

/** A class of relations; opens to its types. */
function ClassEntry({ of }: { readonly of: RelationClass }): JSX.Element {
  const { t } = useWording();
  const { corpus } = useOpened();
  const filter = useFilter();
  const [open, setOpen] = useState(false);
  const counts = countFacets(corpus, filter);
  const name = t(`class.${of}`);
  return (
    <div className="legend-class">
      <button type="button" className="icon-button unfold" aria-expanded={open} aria-label={t('legend.types', { name })} title={t('legend.types', { name })} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'next'} />
      </button>
      <LegendEntry facet="class" value={of} name={name} meaning={t(`class.${of}.meaning`)} count={counts.class.get(of) ?? 0} sign={<LineMark of={of} />} />
      {open && (
        <div className="legend-types">
          {RELATION_TYPE_NAMES.filter((type) => classOf(type) === of).map((type) => (
            <LegendEntry key={type} facet="type" value={type} name={t(`type.${type}`)} count={counts.type.get(type) ?? 0} sign={null} />
          ))}
        </div>
      )}
    </div>
  );
}
