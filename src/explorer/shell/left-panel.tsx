import type { JSX } from 'react';
import { FacetList, Thresholds } from '../filters/index.ts';
import { Legend } from '../legend/index.ts';
import { ViewMenu } from '../stage/index.ts';
import { useWording } from '../state/use.ts';
import { Panel } from './panel.tsx';

/** Legend first, because it explains the graph; below it everything else that narrows what is shown. */
export function LeftPanel(): JSX.Element {
  const { t } = useWording();
  return (
    <Panel side="left" label={t('header.left')}>
      <ViewMenu />
      <Legend />
      <h2 className="section-title">{t('filters.title')}</h2>
      <Thresholds />
      <FacetList name="speaker" />
      <FacetList name="outlet" />
      <FacetList name="lang" />
      <FacetList name="article" />
    </Panel>
  );
}
