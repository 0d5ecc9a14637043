import type { JSX } from 'react';
import { useExplorer } from '../state/store.ts';

/** What is said to those who listen. Apart from the page around it, which must not be made anew for every word. */
export function Said(): JSX.Element {
  const said = useExplorer((s) => s.said);
  return (
    <p className="sr-only" aria-live="polite">
      {said}
    </p>
  );
}
