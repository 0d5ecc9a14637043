import type { JSX } from 'react';
import type { Article } from '../../model/index.ts';
import { AlsoIn } from '../dossier/also-in.tsx';
import { useOpened, useShown, useWording } from '../state/use.ts';
import type { Reading } from '../view/view.ts';

/** Where else the story being read stands: the outlet it comes from, and those that print it too, each at the same sentence. */
export function Copies({ reading }: { readonly reading: Reading }): JSX.Element | null {
  const { t } = useWording();
  const { articles, claims, stories } = useOpened();
  const { claimsByArticle } = useShown();
  const article = articles.get(reading.article);
  const story = stories.get(article?.copyOf ?? reading.article) ?? [];
  if (!article || story.length < 2) return null;
  const current = reading.claim && claims.get(reading.claim);
  const readingOf = ({ id }: Article): Reading => {
    const same = current && claimsByArticle.get(id)?.find((c) => c.source === current.source && c.target === current.target && c.type === current.type);
    return { article: id, claim: same?.id };
  };
  const [first, ...copies] = story;
  return (
    <p className="copies">
      {first && first.id !== article.id && <AlsoIn label={t('reader.copyOf')} readings={[readingOf(first)]} />}
      <AlsoIn label={t('reader.alsoIn')} readings={copies.filter((a) => a.id !== article.id).map(readingOf)} />
    </p>
  );
}
