import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { groupFrom } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { useWorld } from '../arranging/index.ts';
import { GraphCanvas, type ScreenPoint } from '../canvas/index.ts';
import { useEdgeSides } from '../compare/index.ts';
import { foldGroup, moveInGroups, openGroup } from '../condensing/index.ts';
import { take } from '../state/deciding.ts';
import { look, pick, pickAlso, say, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { toggleNeighbours } from '../unfolding/index.ts';
import type { Selection } from '../view/selection.ts';
import { select } from '../view/view.ts';
import { canvasHandle } from './canvas-handle.ts';
import { describe } from './describe.ts';
import { hover } from './hovering.ts';
import { useInSight, useOpenedInSight } from './in-sight.ts';
import { PickedBar } from './picked-bar.tsx';
import { StageMenu, type OpenMenu } from './stage-menu.tsx';
import { StageNotices } from './stage-notices.tsx';
import { Tools } from './tools.tsx';
import { Tooltip } from './tooltip.tsx';
import { useDrawing } from './use-drawing.ts';
import { useMeasure } from './use-measure.ts';
import { useSize } from '../use-size.ts';
import { ViewMenu } from './view-menu.tsx';
import { walkKey } from './walk-keys.ts';

/** What floats over the graph: the view's menu below, the tools on the right. */
const INSETS = { top: 12, right: 12, bottom: 52, left: 12 } as const;
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

function middleOf(field: HTMLElement | null): ScreenPoint {
  const { x = 0, y = 0, width = 0, height = 0 } = field?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** The graph, with tooltip and tools, walked by arrow keys and told to those who listen. */
export function GraphStage(): JSX.Element {
  const { t } = useWording();
  const field = useRef<HTMLDivElement>(null);
  const room = useSize(field);
  const drawing = useDrawing(room);
  const { graph, positions, areas, condensed } = drawing;
  const { selection, colourBy, sizeBy } = useExplorer((s) => s.view);
  const groups = useMeasure(graph, colourBy === 'community' ? 'community' : undefined);
  const sizes = useMeasure(graph, sizeBy === 'claims' ? undefined : sizeBy);
  const lit = useExplorer((s) => s.lit);
  const theme = useExplorer((s) => s.theme);
  const picked = useExplorer((s) => s.picked);
  const sides = useEdgeSides();
  const { placed } = useOpened();
  const pinned = useMemo(() => (condensed?.pinned as ReadonlySet<ActorId> | undefined) ?? new Set([...placed].filter(([, p]) => p.pinned).map(([id]) => id)), [placed, condensed]);
  const world = useWorld(room);
  const [menu, setMenu] = useState<OpenMenu>();

  useEffect(() => {
    say(selection ? describe(selection, graph, t) : t('canvas.overview', { actors: t('count.actors', { n: graph.order }), relations: t('count.relations', { n: graph.size }) }));
  }, [selection, graph, t]);
  useOpenedInSight(drawing);
  useInSight(selection?.kind === 'node' && graph.hasNode(selection.id) ? selection.id : undefined, field);

  const openMenu = (of: Selection, neighbours = false): void => {
    setMenu({ of, at: (of && canvasHandle.current?.locate(of)) ?? middleOf(field.current), neighbours });
  };
  const openNeighbours = (id: ActorId): void => openMenu({ kind: 'node', id }, true);

  return (
    <div className="graph-stage" ref={field}>
      {/* An application by its role: one stop for the keyboard, inside which arrows walk the graph. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="graph"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('canvas.label')}
        aria-describedby="graph-help"
        onKeyDown={(event) => {
          const act = event.target === event.currentTarget ? walkKey(event, { drawing, selection, t, openMenu, openNeighbours }) : undefined;
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        <GraphCanvas
          ref={canvasHandle}
          graph={graph}
          positions={positions}
          areas={areas}
          world={world}
          selection={selection}
          colourBy={groups.values ? 'community' : 'type'}
          communities={groups.values}
          sizeBy={sizes.values}
          {...(lit.size > 0 ? { highlight: lit } : {})}
          sides={sides}
          theme={theme}
          insets={INSETS}
          reducedMotion={reducedMotion.matches}
          selectedNodes={picked}
          pinned={pinned}
          onSelect={(chosen, additive) => {
            if (additive && chosen?.kind === 'node' && groupFrom(chosen.id) === undefined) {
              pickAlso(chosen.id);
              return;
            }
            pick([]);
            look(select(chosen));
          }}
          onLasso={(ids) => pick([...ids].filter((id) => groupFrom(id) === undefined))}
          onExpand={(id) => {
            const group = groupFrom(id);
            if (group !== undefined) openGroup(group);
            else if (!toggleNeighbours(id)) openNeighbours(id);
          }}
          onFold={(key) => foldGroup(groupFrom(key) ?? -1)}
          onHover={hover}
          onOpenMenu={(of, at) => setMenu({ of, at })}
          onMove={(actor, { x, y }) => {
            const move = condensed ? moveInGroups(condensed, actor, { x, y }) : ({ kind: 'move', actor, x, y, pinned: true } as const);
            if (move) take(move);
          }}
        />
      </div>
      <p id="graph-help" className="sr-only">
        {t('canvas.help')}
      </p>
      <StageNotices drawing={drawing} unmeasured={groups.failure ?? sizes.failure} />
      <ViewMenu />
      <Tools canvas={canvasHandle} />
      <PickedBar />
      {menu ? <StageMenu menu={menu} onChange={setMenu} /> : <Tooltip graph={graph} />}
    </div>
  );
}
