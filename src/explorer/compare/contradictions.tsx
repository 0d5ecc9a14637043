import type { JSX } from 'react';
import { ClaimCard } from '../dossier/index.ts';
import { useOpened, useWording } from '../state/use.ts';
import { contradiction, type ComparedRelation } from './compare.ts';
import { RelationLine } from './relation-line.tsx';
import { SideMark } from './side-mark.tsx';

/** What one side affirms and the other denies, sentence against sentence. */
export function Contradictions({ relations }: { readonly relations: readonly ComparedRelation[] }): JSX.Element | null {
  const { t } = useWording();
  if (relations.length === 0) return null;
  return (
    <section className="contradictions">
      <h2>
        <SideMark side="contradict" /> {t('compare.contradict')} <span className="count">{relations.length}</span>
      </h2>
      <ul>
        {relations.map((relation) => (
          <Contradiction key={relation.key} relation={relation} />
        ))}
      </ul>
    </section>
  );
}

function Contradiction({ relation }: { readonly relation: ComparedRelation }): JSX.Element {
  const { claims } = useOpened();
  const [a, b] = (contradiction(relation) ?? []).map((id) => claims.get(id));
  return (
    <li>
      <RelationLine relation={relation} />
      <div className="against">
        {a && (
          <div data-side="a">
            <SideMark side="a" />
            <ClaimCard claim={a} />
          </div>
        )}
        {b && (
          <div data-side="b">
            <SideMark side="b" />
            <ClaimCard claim={b} />
          </div>
        )}
      </div>
    </li>
  );
}
