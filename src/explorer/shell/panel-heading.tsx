import { useEffect, useRef, type JSX, type ReactNode } from 'react';

/**
 * The heading of what a panel shows; keyed by that. When it appears, it takes the focus if that was in the
 * panel already (or has nowhere to be), so that who reads with the keyboard or by ear is taken along.
 */
export function PanelHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = heading;
    const active = document.activeElement;
    if (current && (active === document.body || current.closest('.panel')?.contains(active))) current.focus({ preventScroll: true });
    current?.closest('.panel-body')?.scrollTo({ top: 0 });
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
