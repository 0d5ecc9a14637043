import type { JSX } from 'react';
import { classOf, RELATION_TYPE_NAMES } from '../../model/index.ts';
import { ActorName, LineMark } from '../marks/index.ts';
import { look } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { edgeEnds } from '../view/selection.ts';
import { select } from '../view/view.ts';
import type { ComparedRelation } from './compare.ts';

/** A relation in one line, each part of which opens what it names. */
export function RelationLine({ relation: { key, a, b } }: { readonly relation: ComparedRelation }): JSX.Element | null {
  const { t } = useWording();
  const ends = edgeEnds(key);
  const type = RELATION_TYPE_NAMES.find((n) => n === ends?.type);
  const told = a ?? b;
  if (!ends || !type || !told) return null;
  return (
    <p className="relation-line">
      <LineMark of={classOf(type)} status={told.status} />
      <ActorName id={ends.source} mark={false} />
      <button type="button" className="link-button" onClick={() => look(select({ kind: 'edge', key }))}>
        {told.label || t(`type.${type}`)}
      </button>
      <ActorName id={ends.target} mark={false} />
    </p>
  );
}
