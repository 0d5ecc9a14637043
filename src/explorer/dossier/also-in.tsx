import type { JSX } from 'react';
import { look } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { read, type Reading } from '../view/view.ts';

interface Props {
  readonly label: string;
  /** The copies of a story, each opened where it says the same. */
  readonly readings: readonly Reading[];
}

/** The other outlets that print a story: one support, several places to read it. */
export function AlsoIn({ label, readings }: Props): JSX.Element | null {
  const { t } = useWording();
  const { articles } = useOpened();
  if (readings.length === 0) return null;
  return (
    <span className="also-in">
      {label}
      {readings.map((reading) => (
        <button key={reading.article} type="button" className="link-button" onClick={() => look(read(reading))}>
          {articles.get(reading.article)?.outlet ?? t('claim.noOutlet')}
        </button>
      ))}
    </span>
  );
}
