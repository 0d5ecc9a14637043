import { useEffect, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { GraphCanvas, type ScreenPoint } from '../canvas/index.ts';
import type { ActorId } from '../../model/index.ts';
import { hover, look, openSheet, pick, pickAlso, say, useExplorer } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { showAll } from '../view/filtering.ts';
import type { Selection } from '../view/selection.ts';
import { drawWhole, select, selectActor } from '../view/view.ts';
import { take } from '../state/deciding.ts';
import { canvasHandle } from './canvas-handle.ts';
import { describe } from './describe.ts';
import { groupFrom, MOST_RELATIONS } from '../../graph/index.ts';
import { useWorld } from '../arranging/index.ts';
import { useEdgeSides } from '../compare/index.ts';
import { PointMenu } from '../marks/index.ts';
import { NeighboursItems, toggleNeighbours } from '../unfolding/index.ts';
import { CondensedNotice, foldGroup, moveInGroups, openGroup, toggleGroup, useCondensing } from '../condensing/index.ts';
import { openAround, firstInside } from './walk-groups.ts';
import { useDrawing } from './use-drawing.ts';
import { GraphMenu } from './graph-menu.tsx';
import { PickedBar } from './picked-bar.tsx';
import { Tooltip } from './tooltip.tsx';
import { Tools } from './tools.tsx';
import { useMeasure } from './use-measure.ts';
import { useSize } from './use-size.ts';
import { ViewMenu } from './view-menu.tsx';
import { firstActor, isArrow, neighbourTowards } from './walk.ts';

/** What floats over the graph: the view's menu below, the tools on the right. */
const INSETS = { top: 12, right: 12, bottom: 52, left: 12 } as const;
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** Pixels from the border within which an actor counts as hardly in sight. */
const BORDER = 24;

interface OpenMenu {
  readonly of: Selection;
  readonly at: ScreenPoint;
  /** The menu of an actor's neighbours rather than of all that can be done. */
  readonly neighbours?: boolean;
}

function middleOf(field: HTMLElement | null): ScreenPoint {
  const { x = 0, y = 0, width = 0, height = 0 } = field?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

function bringIntoSight(id: ActorId, field: HTMLElement | null): void {
  const at = canvasHandle.current?.locate({ kind: 'node', id });
  const box = field?.getBoundingClientRect();
  if (!at || !box) return;
  const inSight = at.x > box.left + BORDER && at.x < box.right - BORDER && at.y > box.top + BORDER && at.y < box.bottom - BORDER;
  if (!inSight) canvasHandle.current?.centre(id);
}

/** The graph, with tooltip and tools, walked by arrow keys and told to those who listen. */
export function GraphStage(): JSX.Element {
  const { t } = useWording();
  const shown = useShown();
  const field = useRef<HTMLDivElement>(null);
  const room = useSize(field);
  const { graph, positions, areas, condensed, waiting, failure } = useDrawing(room);
  const condensing = useCondensing();
  const whole = useExplorer((s) => s.view.whole);
  const { colourBy, sizeBy } = useExplorer((s) => s.view);
  const groups = useMeasure(graph, colourBy === 'community' ? 'community' : undefined);
  const sizes = useMeasure(graph, sizeBy === 'claims' ? undefined : sizeBy);
  const { selection } = useExplorer((s) => s.view);
  const lit = useExplorer((s) => s.lit);
  const theme = useExplorer((s) => s.theme);
  const hovered = useExplorer((s) => s.hovered);
  const sides = useEdgeSides();
  const canvas = canvasHandle;
  const picked = useExplorer((s) => s.picked);
  const { placed } = useOpened();
  const pinned = useMemo(() => (condensed?.pinned as ReadonlySet<ActorId> | undefined) ?? new Set([...placed].filter(([, p]) => p.pinned).map(([id]) => id)), [placed, condensed]);
  const world = useWorld(room);
  const [menu, setMenu] = useState<OpenMenu>();
  const [pointer, setPointer] = useState<ScreenPoint>({ x: 0, y: 0 });

  const open = condensed?.open;
  // What has just been opened comes into view.
  const before = useRef(open);
  useEffect(() => {
    const opened = areas.filter(({ key }) => before.current && !before.current.has(groupFrom(key) ?? -1));
    before.current = open;
    const [outermost] = opened.sort((a, b) => b.radius - a.radius);
    if (outermost) canvasHandle.current?.show(outermost);
  }, [open, areas]);

  useEffect(() => {
    say(selection ? describe(selection, graph, t) : t('canvas.overview', { actors: t('count.actors', { n: graph.order }), relations: t('count.relations', { n: graph.size }) }));
  }, [selection, graph, t]);

  const drawn = selection?.kind === 'node' && graph.hasNode(selection.id) ? selection.id : undefined;
  // What is chosen elsewhere (a search, a list, an arrow key) comes into sight; what is in sight does not move.
  useEffect(() => {
    if (!drawn) return undefined;
    const timer = setTimeout(() => bringIntoSight(drawn, field.current));
    return () => clearTimeout(timer);
  }, [drawn]);

  const openNeighbours = (id: ActorId): void => {
    const of: Selection = { kind: 'node', id };
    setMenu({ of, at: canvas.current?.locate(of) ?? middleOf(field.current), neighbours: true });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (isArrow(event.key)) {
      event.preventDefault();
      const from = selection?.kind === 'node' ? selection.id : undefined;
      const next = from && graph.hasNode(from) ? neighbourTowards(graph, positions, from, event.key) : (firstInside(condensed, from) ?? firstActor(graph));
      if (next) look(selectActor(next));
    } else if (event.key === 'Enter' && selection?.kind === 'node' && groupFrom(selection.id) !== undefined) {
      event.preventDefault();
      toggleGroup(groupFrom(selection.id) ?? -1);
    } else if (event.key === 'Backspace' && condensed && selection?.kind === 'node') {
      event.preventDefault();
      const around = openAround(condensed, selection.id);
      if (around !== undefined) foldGroup(around);
    } else if (event.key === 'Enter' && selection) {
      event.preventDefault();
      openSheet('right');
      document.querySelector<HTMLElement>('.panel.right h2')?.focus();
    } else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      event.preventDefault();
      setMenu({ of: selection, at: (selection && canvas.current?.locate(selection)) ?? middleOf(field.current) });
    } else if (event.key === 'e' && !event.ctrlKey && !event.metaKey && selection?.kind === 'node' && groupFrom(selection.id) === undefined) {
      event.preventDefault();
      openNeighbours(selection.id);
    } else if (event.key === ' ' && selection?.kind === 'node' && groupFrom(selection.id) === undefined) {
      event.preventDefault();
      pickAlso(selection.id);
    } else if (event.key === '+' || event.key === '=') canvas.current?.zoomIn();
    else if (event.key === '-') canvas.current?.zoomOut();
    else if (event.key === '0') canvas.current?.fit();
  };

  return (
    <div className="graph-stage" ref={field}>
      {/* An application by its role: one stop for the keyboard, inside which arrows walk the graph. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div className="graph" role="application" tabIndex={0} aria-label={t('canvas.label')} aria-describedby="graph-help" onKeyDown={onKeyDown}>
        <GraphCanvas
          ref={canvas}
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
          onHover={(under, at) => {
            hover(under);
            setPointer(at);
          }}
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
      {shown.size.relations === 0 && (
        <div className="notice nothing-passes">
          <h2>{t('filters.nothing.title')}</h2>
          <p>{t('filters.nothing.text')}</p>
          <button type="button" className="button primary" onClick={() => look(showAll)}>
            {t('filters.clear')}
          </button>
        </div>
      )}
      <ViewMenu />
      <Tools canvas={canvas} />
      {condensing.phase === 'failed' ? (
        <p className="arranging" role="alert">{t('groups.failed', { reason: condensing.reason })}</p>
      ) : (
        waiting && <output className="arranging">{t(waiting === 'folding' ? 'groups.folding' : 'canvas.arranging')}</output>
      )}
      {failure !== undefined && (
        <p className="arranging" role="alert">
          {t('canvas.failed', { reason: failure })}
        </p>
      )}
      {(groups.failure ?? sizes.failure) !== undefined && (
        <p className="measure-failed" role="alert">
          {t('view.failed', { reason: groups.failure ?? sizes.failure ?? '' })}
        </p>
      )}
      {condensed && <CondensedNotice />}
      {whole && shown.size.relations > MOST_RELATIONS && (
        <button type="button" className="button back-to-groups" onClick={() => look(drawWhole(false))}>
          {t('groups.back')}
        </button>
      )}
      <PickedBar />
      {menu && !menu.neighbours && (
        <GraphMenu of={menu.of} at={menu.at} onClose={() => setMenu(undefined)} onNeighbours={() => setMenu({ ...menu, neighbours: true })} />
      )}
      {menu?.neighbours && menu.of?.kind === 'node' && (
        <PointMenu at={menu.at} label={t('expand.button')} onClose={() => setMenu(undefined)}>
          <NeighboursItems of={menu.of.id} />
        </PointMenu>
      )}
      {hovered && !menu && <Tooltip of={hovered} at={pointer} graph={graph} />}
    </div>
  );
}
