import { Menu } from '@base-ui/react/menu';
import { useEffect, useState, type JSX, type RefObject } from 'react';
import { overlaps, type Article, type ArticleId, type Claim, type Mention, type Span } from '../../model/index.ts';
import { notMeant } from '../correcting/not-meant.ts';
import { MenuSurface } from '../marks/index.ts';
import { take } from '../state/deciding.ts';
import { ask, tell } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { selectedSpan, wholeWords } from './selected-words.ts';

interface Props {
  readonly article: Article;
  readonly field: RefObject<HTMLElement | null>;
}

/** Names longer than this are none. */
const LONGEST_NAME = 90;
const NO_MENTIONS: readonly Mention[] = [];
const NO_CLAIMS: readonly Claim[] = [];

/** Appears while words of the article are selected: an actor, a name or a claim is made of them, or what was extracted is said to be wrong. */
export function SelectionBar({ article, field }: Props): JSX.Element | null {
  const { t } = useWording();
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    const onSelection = (): void => {
      // A menu of this bar takes the focus, and in some browsers the selection with it: what was selected is still meant.
      if (document.activeElement?.closest('.selection-bar, .menu')) return;
      const selected = field.current ? selectedSpan(document.getSelection(), field.current) : undefined;
      setSpan(selected && wholeWords(article.text, selected));
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [field, article]);
  if (!span) return null;
  const text = article.text.slice(span.from, span.to);
  const isName = text.length <= LONGEST_NAME && !text.includes('\n');
  return (
    // The pointer must not take the selection away before the click arrives; the buttons inside take the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div className="selection-bar" role="toolbar" aria-label={t('reader.selected')} onMouseDown={(e) => e.preventDefault()}>
      <div>
        {isName && (
          <>
            <button type="button" className="button" onClick={() => ask({ kind: 'add-actor', name: text, place: { article: article.id, span } })}>
              <Icon name="plus" />
              {t('naming.actor')}
            </button>
            <button type="button" className="button" onClick={() => ask({ kind: 'add-alias', text, place: { article: article.id, span } })}>
              {t('naming.alias')}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => ask({ kind: 'add-claim', article: article.id, evidence: span })}>
          {t('claim.addShort')}
        </button>
        <Wrong article={article.id} span={span} />
      </div>
    </div>
  );
}

/** What was read out of the selected words, to be said wrong. */
function Wrong({ article, span }: { readonly article: ArticleId; readonly span: Span }): JSX.Element | null {
  const { t } = useWording();
  const { actors, mentionsByArticle } = useOpened();
  const claims = (useShown().claimsByArticle.get(article) ?? NO_CLAIMS).filter((c) => overlaps(c.evidence, span));
  const mentions = (mentionsByArticle.get(article) ?? NO_MENTIONS).filter((m) => overlaps(m.span, span));
  const nameOf = (id: Mention['actor']): string => actors.get(id)?.name ?? id;
  if (claims.length + mentions.length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger className="button">
        {t('reader.wrong')}
        <Icon name="down" />
      </Menu.Trigger>
      <MenuSurface align="end">
        {mentions.map((m) => (
          <Menu.Item
            key={`${m.actor} ${m.span.from}`}
            className="menu-item"
            onClick={() => {
              take(...notMeant(m, claims));
              tell(t('decision.rejectMention', { name: nameOf(m.actor) }), true);
            }}
          >
            <Icon name="reject" />
            <span className="words">{t('reader.notMeant', { name: nameOf(m.actor) })}</span>
          </Menu.Item>
        ))}
        {claims.map((c) => (
          <Menu.Item
            key={c.id}
            className="menu-item"
            onClick={() => {
              take({ kind: 'reject-claim', claim: c.id });
              tell(t('claim.rejected'), true);
            }}
          >
            <Icon name="reject" />
            <span className="words">{t('reader.notSaid', { claim: t('canvas.selectedEdge', { source: nameOf(c.source), target: nameOf(c.target), label: c.label || t(`type.${c.type}`) }) })}</span>
          </Menu.Item>
        ))}
      </MenuSurface>
    </Menu.Root>
  );
}
