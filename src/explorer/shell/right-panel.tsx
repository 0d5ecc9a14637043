import { memo, useDeferredValue, type JSX } from 'react';
import { groupFrom, isBundle } from '../../graph/index.ts';
import { BundlePanel, GroupPanel } from '../condensing/index.ts';
import { Dossier, Relation } from '../dossier/index.ts';
import { Overview } from '../overview/index.ts';
import { Reader } from '../reader/index.ts';
import { look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { edgeEnds } from '../view/selection.ts';
import { backOut, type View } from '../view/view.ts';
import { isByKeyboard } from './last-input.ts';
import { Panel } from './panel.tsx';

/** The panel about what is chosen: the article being read, else the dossier, else the overview. */
export function RightPanel(): JSX.Element {
  const { t } = useWording();
  // What a pointer chose is brought out in the graph first; what is said about it follows as soon as it is made.
  const now = useExplorer((s) => s.view);
  const later = useDeferredValue(now);
  const view = isByKeyboard() ? now : later;
  return (
    <Panel side="right" idle={view.page !== 'graph' && !view.reading && !view.selection} label={t('header.right')} wide={view.reading !== null || view.selection?.kind === 'edge'} bar={view.reading || view.selection ? <BackButton /> : null}>
      <Chosen reading={view.reading} selection={view.selection} />
    </Panel>
  );
}

/** Remembered: while a choice is brought out in the graph, what was said about the one before stays as it is. */
const Chosen = memo(function Chosen({ reading, selection }: Pick<View, 'reading' | 'selection'>): JSX.Element {
  const { mergedInto } = useOpened();
  if (reading) return <Reader reading={reading} />;
  // An address may name an actor that was merged since.
  const group = selection?.kind === 'node' ? groupFrom(selection.id) : undefined;
  if (group !== undefined) return <GroupPanel group={group} />;
  if (selection?.kind === 'edge' && isBundle(selection.key)) return <BundlePanel edge={selection.key} />;
  if (selection?.kind === 'node') return <Dossier id={mergedInto.get(selection.id) ?? selection.id} />;
  const ends = selection && edgeEnds(selection.key);
  return ends ? <Relation ends={ends} /> : <Overview />;
});

function BackButton(): JSX.Element {
  const { t } = useWording();
  return (
    <button type="button" className="button plain" onClick={() => look(backOut)}>
      <Icon name="back" />
      {t('dossier.back')}
    </button>
  );
}
