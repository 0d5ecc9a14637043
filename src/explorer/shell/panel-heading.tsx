import { useLayoutEffect, useRef, type JSX, type ReactNode } from 'react';

/** Whether anything was shown before: the page opens with the focus at its top, where the way past the header is. */
let opened = false;

/**
 * The heading of what a panel shows; keyed by that. When it appears, it takes the focus if that was in the
 * panel already (or has nowhere to be), so that who reads with the keyboard or by ear is taken along.
 */
export function PanelHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything else can happen: between an old heading gone and a new one in focus, a key would go nowhere.
  useLayoutEffect(() => {
    const { current } = heading;
    const active = document.activeElement;
    if (opened && current && (active === document.body || current.closest('.panel')?.contains(active))) current.focus({ preventScroll: true });
    current?.closest('.panel-body')?.scrollTo({ top: 0 });
    opened = true;
  }, []);
  return (
    <header className="panel-heading">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
