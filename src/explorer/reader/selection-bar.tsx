import { useEffect, useState, type JSX, type RefObject } from 'react';
import type { ArticleId, Span } from '../../model/index.ts';
import { ask } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { selectedSpan } from './selected-words.ts';

/** Appears while words of the article are selected: makes a claim of them. */
export function SelectionBar({ article, field }: { readonly article: ArticleId; readonly field: RefObject<HTMLElement | null> }): JSX.Element | null {
  const { t } = useWording();
  const [evidence, setEvidence] = useState<Span>();
  useEffect(() => {
    const onSelection = (): void => setEvidence(field.current ? selectedSpan(document.getSelection(), field.current) : undefined);
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [field]);
  if (!evidence) return null;
  return (
    <div className="selection-bar">
      {/* The pointer must not take the selection away before the click arrives. */}
      <button type="button" className="button primary" onPointerDown={(e) => e.preventDefault()} onClick={() => ask({ kind: 'add-claim', article, evidence })}>
        <Icon name="plus" />
        {t('claim.add')}
      </button>
    </div>
  );
}
