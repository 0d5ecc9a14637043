import type { JSX } from 'react';
import { RELATION_CLASSES, type RelationClass } from '../../model/index.ts';
import { LineMark } from '../marks/index.ts';
import { useWording } from '../state/use.ts';

/** How claims are spread over the classes of relations, as a bar and in numbers. */
export function ClassMix({ classes }: { readonly classes: Readonly<Record<RelationClass, number>> }): JSX.Element {
  const { t } = useWording();
  const shown = RELATION_CLASSES.filter((c) => classes[c] > 0);
  return (
    <div className="class-mix">
      <div className="class-bar" aria-hidden="true">
        {shown.map((c) => (
          <span key={c} data-class={c} style={{ flexGrow: classes[c] }} />
        ))}
      </div>
      <ul>
        {shown.map((c) => (
          <li key={c}>
            <LineMark of={c} />
            {t(`class.${c}`)}
            <span className="count">{t('count.n', { n: classes[c] })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
