import type { JSX } from 'react';
import type { RelationClass, Status } from '../../model/index.ts';

/** A piece of line as the graph draws it: the class gives the colour, the status the stroke. */
export function LineMark({ of, status = 'actual' }: { readonly of?: RelationClass; readonly status?: Status }): JSX.Element {
  return (
    <svg className={`line-mark ${status}`} viewBox="0 0 28 12" aria-hidden="true" data-class={of}>
      <path d="M1 6h26" />
      {status === 'denied' && <path className="strike" d="M10 1.5 18 10.5M18 1.5 10 10.5" />}
    </svg>
  );
}
