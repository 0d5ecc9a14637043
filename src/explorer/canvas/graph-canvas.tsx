import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type JSX } from 'react';
import { CanvasSession } from './canvas-session.ts';
import type { CanvasProps } from './canvas-props.ts';
import { PALETTES } from './palette.ts';

/** The graph, drawn: the one component this folder gives to the explorer. */
export function GraphCanvas(props: CanvasProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [session, setSession] = useState<CanvasSession | null>(null);
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    let opened: CanvasSession | undefined;
    // In a task of its own: the page is there before the graphics card is.
    const timer = setTimeout(() => {
      if (!host.current) return;
      try {
        opened = new CanvasSession(host.current, () => latest.current);
        setSession(opened);
      } catch (error) {
        console.warn('The graph cannot be drawn:', error);
        setFailed(true);
      }
    });
    return () => {
      clearTimeout(timer);
      opened?.close();
    };
  }, []);

  const { graph, positions, theme, reducedMotion, colourBy, communities, sizeBy, insets, pinned, sides } = props;
  const { selection, selectedNodes, highlight, areas, world, ref, fallback } = props;
  const colours = colourBy === 'community' ? communities : undefined;
  // The order matters: the graph before what refers to its nodes.
  useEffect(() => session?.setMotion(reducedMotion), [session, reducedMotion]);
  useEffect(() => session?.setTheme(theme), [session, theme]);
  useEffect(() => session?.setInsets(insets), [session, insets]);
  useEffect(() => session?.setGraph(graph, colours, sizeBy), [session, graph, colours, sizeBy]);
  useEffect(() => session?.setSides(sides), [session, sides]);
  useEffect(() => session?.setPositions(positions), [session, positions]);
  useEffect(() => session?.setGround(areas, world), [session, areas, world]);
  useEffect(() => session?.setPinned(pinned), [session, pinned]);
  useEffect(() => session?.attend(selection, selectedNodes, highlight), [session, selection, selectedNodes, highlight]);

  useImperativeHandle(ref, () => ({
    fit: () => session?.fit(),
    show: (disc) => session?.show(disc),
    centre: (id) => session?.centre(id),
    zoomIn: () => session?.zoom(true),
    zoomOut: () => session?.zoom(false),
    locate: (selection) => session?.locate(selection) ?? null,
    snapshot: () => (session ? session.snapshot() : Promise.reject(new Error('the canvas is not open yet'))),
    svg: () => session?.svg() ?? '',
    inspect: () => session?.inspect() ?? EMPTY_INSPECTION,
  }), [session]);

  if (failed) return <>{fallback}</>;
  return <div ref={host} className="graph-canvas" style={{ position: 'absolute', inset: 0, overflow: 'hidden', background: PALETTES[theme].paper }} />;
}

const EMPTY_INSPECTION = { view: { x: 0, y: 0, width: 0, height: 0 }, zoom: 1, frames: 0, areas: [], world: false, labels: [], nodes: [], edges: [] };
