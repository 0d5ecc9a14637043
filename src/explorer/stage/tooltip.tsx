import type { JSX } from 'react';
import type { ActorGraph } from '../../graph/index.ts';
import { useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { sameSelection } from '../view/selection.ts';
import { describe } from './describe.ts';
import { useHovering } from './hovering.ts';

const WIDTH = 320;

/** What is under the pointer, beside it; kept inside the window. */
export function Tooltip({ graph }: { readonly graph: ActorGraph }): JSX.Element | null {
  const { t } = useWording();
  const { of, at } = useHovering();
  const chosen = useExplorer((s) => s.view.selection);
  // Of what is chosen the panel tells all that and more.
  const text = of && !sameSelection(of, chosen) && describe(of, graph, t);
  if (!text) return null;
  const left = Math.max(8, Math.min(at.x + 14, window.innerWidth - WIDTH - 8));
  const above = at.y > window.innerHeight - 120;
  return (
    <div className="tooltip" role="tooltip" style={{ left, maxWidth: WIDTH, ...(above ? { bottom: window.innerHeight - at.y + 12 } : { top: at.y + 16 }) }}>
      {text}
    </div>
  );
}
