import { useState, type JSX } from 'react';
import type { Article } from '../../model/index.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Passage as PassageOf } from './paragraphs.ts';
import type { TextMark } from './reading-marks.ts';
import { segments, type Mark } from './segments.ts';

interface Props {
  readonly passage: PassageOf;
  readonly article: Article;
  readonly marks: readonly Mark<TextMark>[];
}

/** A paragraph with its marks, or a folded run of page furniture. */
export function Passage({ passage, article, marks }: Props): JSX.Element {
  if (passage.kind === 'folded') return <Folded blocks={passage.blocks} article={article} />;
  const { kind, span } = passage.block;
  const content = <MarkedText segments={segments(article.text, span, marks)} />;
  // Where the paragraph begins in the article: what is selected in it is found by that.
  return kind === 'body' ? (
    <p data-from={span.from}>{content}</p>
  ) : (
    <h3 className={kind} data-from={span.from}>
      {content}
    </h3>
  );
}

function Folded({ blocks, article }: { readonly blocks: Extract<PassageOf, { kind: 'folded' }>['blocks']; readonly article: Article }): JSX.Element {
  const { t } = useWording();
  const [open, setOpen] = useState(false);
  const kinds = [...new Set(blocks.map((b) => t(`block.${b.kind}`)))].join(', ');
  return (
    <div className="folded">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'next'} />
        {t('reader.folded', { n: blocks.length })} ({kinds})
      </button>
      {open && blocks.map((b) => <p key={b.span.from}>{article.text.slice(b.span.from, b.span.to)}</p>)}
    </div>
  );
}
