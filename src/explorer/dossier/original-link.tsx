import type { JSX } from 'react';
import type { Article } from '../../model/index.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';

/** The address as a link, or undefined: only pages of the web are ever linked to, whatever a file says. */
export function webAddress(url: string | undefined): URL | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined;
}

/** The way to an article's original page, where its address is known. */
export function OriginalLink({ article }: { readonly article: Article | undefined }): JSX.Element | null {
  const { t } = useWording();
  const address = webAddress(article?.url);
  if (!address) return null;
  const name = t('claim.original', { host: address.host });
  return (
    <a className="original" href={address.href} target="_blank" rel="noopener noreferrer" title={name} aria-label={name}>
      <span>{t('claim.originalShort')}</span>
      <Icon name="external" />
    </a>
  );
}
