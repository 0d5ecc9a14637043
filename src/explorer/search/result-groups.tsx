import { Command } from 'cmdk';
import type { JSX } from 'react';
import { classOf, foldName, type ActorId } from '../../model/index.ts';
import { ActorMark, LineMark } from '../marks/index.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { read, selectActor, type ViewChange } from '../view/view.ts';
import { VALUE_OF, type Results } from './results.ts';
import { surroundings } from './text-search.ts';

interface Props {
  readonly results: Results;
  readonly go: (...changes: readonly ViewChange[]) => void;
}

/** What was found, by kind. */
export function ResultGroups({ results, go }: Props): JSX.Element {
  const { t } = useWording();
  const { actors, articles } = useOpened();
  const { claimCount } = useShown();
  const nameOf = (id: ActorId): string => actors.get(id)?.name ?? id;
  return (
    <>
      {results.actors.length > 0 && (
        <Command.Group heading={t('search.actors')}>
          {results.actors.map((match) => {
            const { actor: id, alias } = match;
            const actor = actors.get(id);
            return (
              <Command.Item key={id} value={VALUE_OF.actor(match)} onSelect={() => go(selectActor(id))}>
                {actor && <ActorMark type={actor.type} named />}
                <span className="words">
                  {nameOf(id)}
                  {foldName(alias) !== foldName(nameOf(id)) && <span className="quiet"> {t('search.as', { alias })}</span>}
                </span>
                <span className="count">{t('count.claims', { n: claimCount(id) })}</span>
              </Command.Item>
            );
          })}
        </Command.Group>
      )}
      {results.articles.length > 0 && (
        <Command.Group heading={t('search.articles')}>
          {results.articles.map((article) => (
            <Command.Item key={article.id} value={VALUE_OF.article(article)} onSelect={() => go(read({ article: article.id }))}>
              <Icon name="article" />
              <span className="words">{article.title}</span>
              <span className="count">{article.outlet}</span>
            </Command.Item>
          ))}
        </Command.Group>
      )}
      {results.claims.length > 0 && (
        <Command.Group heading={t('search.claims')}>
          {results.claims.map((claim) => (
            <Command.Item key={claim.id} value={VALUE_OF.claim(claim)} onSelect={() => go(read({ article: claim.article, claim: claim.id }))}>
              <LineMark of={classOf(claim.type)} status={claim.status} />
              <span className="words">{t('canvas.selectedEdge', { source: nameOf(claim.source), target: nameOf(claim.target), label: claim.label })}</span>
              <span className="count">{articles.get(claim.article)?.outlet}</span>
            </Command.Item>
          ))}
        </Command.Group>
      )}
      {results.text.length > 0 && (
        <Command.Group heading={t('search.text')}>
          {results.text.map((hit) => {
            const { article: id, span } = hit;
            const article = articles.get(id);
            if (!article) return null;
            const around = surroundings(article.text, span);
            return (
              <Command.Item key={id} value={VALUE_OF.text(hit)} onSelect={() => go(read({ article: id, at: span }))}>
                <Icon name="article" />
                <span className="words">
                  …{article.text.slice(around.from, span.from)}
                  <mark>{article.text.slice(span.from, span.to)}</mark>
                  {article.text.slice(span.to, around.to)}…
                </span>
                <span className="count">{article.outlet}</span>
              </Command.Item>
            );
          })}
        </Command.Group>
      )}
    </>
  );
}
