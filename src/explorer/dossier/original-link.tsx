import type { JSX } from 'react';
import type { Article, Span } from '../../model/index.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { atSentence } from './text-fragment.ts';

/** The address as a link, or undefined: only pages of the web are ever linked to, whatever a file says. */
export function webAddress(url: string | undefined): URL | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined;
}

interface Props {
  readonly article: Article | undefined;
  /** The sentence to open it at. */
  readonly at?: Span | undefined;
}

/** The way to an article's original page, where its address is known; at a sentence of it where one is given. */
export function OriginalLink({ article, at }: Props): JSX.Element | null {
  const { t } = useWording();
  const address = webAddress(article?.url);
  if (!address) return null;
  const name = t(at ? 'claim.originalSentence' : 'claim.original', { host: address.host });
  return (
    <a className="original" href={article && at ? atSentence(address, article.text.slice(at.from, at.to)) : address.href} target="_blank" rel="noopener noreferrer" title={name} aria-label={name}>
      <span>{t('claim.originalShort')}</span>
      <Icon name="external" />
    </a>
  );
}
