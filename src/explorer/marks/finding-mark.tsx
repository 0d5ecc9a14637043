import type { JSX } from 'react';
import type { Finding } from '../../graph/index.ts';

/** On a grid of 16: a branching tree for grammar, "about" for the model, a pencil for a person. */
const SIGNS: Readonly<Record<Finding, string>> = {
  rule: 'M8 2.5v4M8 6.5 3.5 10.5v3M8 6.5l4.5 4v3M8 6.5v7',
  model: 'M2.5 6.3c2-2.4 3.6-1.9 5.5-.7s3.5 1.7 5.5-.7M2.5 11.3c2-2.4 3.6-1.9 5.5-.7s3.5 1.7 5.5-.7',
  person: 'M3 13l.8-3.2L11 2.6l2.4 2.4-7.2 7.2z',
};

/** The sign of how claims were found; its name always stands beside it. */
export function FindingMark({ found }: { readonly found: Finding }): JSX.Element {
  return (
    <svg className="finding-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[found]} />
    </svg>
  );
}
