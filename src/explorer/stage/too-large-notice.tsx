import type { JSX } from 'react';
import type { ActorGraph } from '../../graph/index.ts';
import { look } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { atLeastClaims } from '../view/filtering.ts';
import { showPage } from '../view/view.ts';
import { readableThreshold } from './too-large.ts';

/** Instead of a graph that nobody could read: how large it is, and ways on. */
export function TooLargeNotice({ graph, onDraw }: { readonly graph: ActorGraph; readonly onDraw: () => void }): JSX.Element {
  const { t } = useWording();
  const n = readableThreshold(graph);
  return (
    <div className="notice nothing-passes">
      <h2>{t('large.title', { actors: t('count.actors', { n: graph.order }), relations: t('count.relations', { n: graph.size }) })}</h2>
      <p>{t('large.text')}</p>
      <button type="button" className="button primary" onClick={() => look(atLeastClaims(n))}>
        {t('large.best', { n })}
      </button>
      <button type="button" className="button" onClick={() => look(showPage('tables'))}>
        {t('command.tables')}
      </button>
      <button type="button" className="link-button" onClick={onDraw}>
        {t('large.anyway')}
      </button>
    </div>
  );
}
