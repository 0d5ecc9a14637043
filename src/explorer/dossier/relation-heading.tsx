import type { JSX } from 'react';
import { classOf, type RelationType } from '../../model/index.ts';
import { LineMark } from '../marks/index.ts';
import { useWording } from '../state/use.ts';

/** A relation's name with the line of its class. */
export function RelationName({ type }: { readonly type: RelationType }): JSX.Element {
  const { t } = useWording();
  const ofClass = classOf(type);
  return (
    <span className="relation-name" title={t(`class.${ofClass}`)}>
      <LineMark of={ofClass} />
      {t(`type.${type}`)}
    </span>
  );
}
