import { useMemo, useRef, type JSX } from 'react';
import { OriginalLink } from '../dossier/original-link.tsx';
import { PanelHeading } from '../shell/panel-heading.tsx';
import { useOpened, useShown, useWording } from '../state/use.ts';
import type { Reading } from '../view/view.ts';
import { Copies } from './copies.tsx';
import { ClaimStepper } from './claim-stepper.tsx';
import { passages } from './paragraphs.ts';
import { Passage } from './passage.tsx';
import { marksOf } from './reading-marks.ts';
import { SelectionBar } from './selection-bar.tsx';

/** The article as it was: page furniture folded, every mention and claim marked, opened at a sentence. */
export function Reader({ reading }: { readonly reading: Reading }): JSX.Element {
  const { t, date, lang } = useWording();
  const { articles, mentionsByArticle } = useOpened();
  const claims = useShown().claimsByArticle.get(reading.article);
  const article = articles.get(reading.article);
  const field = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    () => marksOf(mentionsByArticle.get(reading.article) ?? [], claims ?? [], reading),
    [mentionsByArticle, claims, reading],
  );
  if (!article) return <p className="panel-note">{t('reader.gone')}</p>;
  return (
    <div className="reader">
      <PanelHeading key={article.id} title={article.title || t('reader.untitled')}>
        <p className="kind">
          {[article.outlet, article.author, article.published && date(article.published), lang(article.lang)].filter(Boolean).join(' · ')}
        </p>
        <OriginalLink article={article} />
        <Copies reading={reading} />
      </PanelHeading>
      <ClaimStepper claims={claims ?? []} reading={reading} />
      <SelectionBar key={article.id} article={article} field={field} />
      <div ref={field} className="article-text" lang={article.lang}>
        {passages(article).map((p) => (
          <Passage key={p.kind === 'read' ? p.block.span.from : p.blocks[0]?.span.from} passage={p} article={article} marks={marks} />
        ))}
      </div>
    </div>
  );
}
