import { Dialog } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState, type JSX } from 'react';
import { foldName } from '../../model/index.ts';
import { look, openSearch, useExplorer } from '../state/store.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import type { ViewChange } from '../view/view.ts';
import { COMMANDS } from './commands.ts';
import { ResultGroups } from './result-groups.tsx';
import { find, firstValue } from './results.ts';

/** The one search: actors by any name, articles, claims, words, commands. Opens with Ctrl or Cmd and K. */
export function Palette(): JSX.Element {
  const { t } = useWording();
  const open = useExplorer((s) => s.searching);
  return (
    <Dialog.Root open={open} onOpenChange={openSearch}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="palette" aria-label={t('search.title')}>
          <Search />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Up to so many articles a search takes no time that anybody notices. */
const AT_ONCE = 300;

function Search(): JSX.Element {
  const { t } = useWording();
  const opened = useOpened();
  const shown = useShown();
  const [query, setQuery] = useState('');
  // At once, not when the dialog has come in: who types on after Ctrl and K loses no letter.
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  // Long texts are searched a moment after typing; short ones at once, so that Enter never meets old results.
  const later = useDeferredValue(query);
  const asked = opened.corpus.articles.length > AT_ONCE ? later : query;
  const results = useMemo(() => find(opened, shown, asked), [opened, shown, asked]);
  // What was marked for another query is not what is meant now: the first result is.
  const first = firstValue(results);
  const [marked, setMarked] = useState({ query: '', value: '' });
  const value = marked.query === asked && marked.value ? marked.value : (first ?? '');
  const commands = useMemo(() => {
    const folded = foldName(asked);
    return COMMANDS.filter((c) => foldName(t(c.key)).includes(folded));
  }, [asked, t]);
  const go = (...changes: readonly ViewChange[]): void => {
    openSearch(false);
    look(...changes);
  };
  return (
    <Command
      onKeyDown={(event) => {
        if (event.key === 'Enter' && asked !== query) event.preventDefault();
      }}
      shouldFilter={false}
      loop value={value || (commands[0]?.key ?? '')} onValueChange={(to) => setMarked({ query: asked, value: to })} label={t('search.title')}>
      <div className="palette-field">
        <Icon name="search" />
        <Command.Input ref={field} value={query} onValueChange={setQuery} placeholder={t('search.placeholder')} />
      </div>
      <Command.List label={t('search.title')}>
        <Command.Empty className="panel-note">{t('search.none', { query: asked })}</Command.Empty>
        <ResultGroups results={results} go={go} />
        {commands.length > 0 && (
          <Command.Group heading={t('search.commands')}>
            {commands.map((command) => (
              <Command.Item
                key={command.key}
                value={command.key}
                onSelect={() => {
                  openSearch(false);
                  command.run();
                }}
              >
                <Icon name={command.icon} />
                <span className="words">{t(command.key)}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
      <p className="palette-keys">{t('search.keys')}</p>
    </Command>
  );
}
