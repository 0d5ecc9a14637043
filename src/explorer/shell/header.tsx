import { Menu } from '@base-ui/react/menu';
import type { JSX } from 'react';
import { saveProject } from '../taking-out/index.ts';
import { useLastSteps } from '../correcting/index.ts';
import { JobButton } from '../bringing-in/index.ts';
import { copyLink } from '../state/copy-link.ts';
import { redoStep, undoStep } from '../state/deciding.ts';
import { ask, look, openSearch, openSheet, useExplorer } from '../state/store.ts';
import { switchLanguage, switchTheme } from '../state/settings.ts';
import { useProject, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { PAGES, showPage } from '../view/view.ts';

/** Bringing in, saving, taking out. */
function ProjectMenu(): JSX.Element {
  const { t } = useWording();
  const open = useExplorer((s) => s.opening.phase === 'ready');
  const otherTheme = useExplorer((s) => (s.theme === 'dark' ? 'light' : 'dark'));
  const other = useExplorer((s) => (s.language === 'en' ? 'it' : 'en'));
  return (
    <Menu.Root>
      <Menu.Trigger className="button project-menu">
        <Icon name="more" />
        <span>{t('project.menu')}</span>
        <Icon name="down" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-layer" align="end" sideOffset={6}>
          <Menu.Popup className="menu">
            <Menu.Item className="menu-item" onClick={() => ask({ kind: 'bring-in' })}>
              <Icon name="open" />
              {t('bring.title')}
            </Menu.Item>
            <Menu.Item className="menu-item" disabled={!open} onClick={saveProject}>
              <Icon name="save" />
              {t('command.save')}
            </Menu.Item>
            <Menu.Item className="menu-item" disabled={!open} onClick={() => ask({ kind: 'export' })}>
              <Icon name="external" />
              {t('command.export')}
            </Menu.Item>
            <Menu.Item className="menu-item" disabled={!open} onClick={() => void copyLink()}>
              <Icon name="link" />
              {t('command.copyLink')}
            </Menu.Item>
            <Menu.Item className="menu-item" disabled={!open} onClick={() => ask({ kind: 'history' })}>
              <Icon name="history" />
              {t('command.history')}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={() => ask({ kind: 'help' })}>
              <Icon name="keyboard" />
              {t('command.help')}
            </Menu.Item>
            <Menu.Separator className="menu-line" />
            <Menu.Item className="menu-item" onClick={() => switchTheme(otherTheme)}>
              <Icon name={otherTheme === 'dark' ? 'moon' : 'sun'} />
              {t(`header.theme.${otherTheme}`)}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={() => switchLanguage(other)}>
              <span className="menu-code">{other.toUpperCase()}</span>
              <span lang={other}>{t('header.language')}</span>
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Undo, redo and the list of corrections; there once something was corrected. */
function HistoryButtons(): JSX.Element | null {
  const { t } = useWording();
  const { done, undone } = useExplorer((s) => s.ledger);
  const { undo, redo } = useLastSteps();
  if (done.length + undone.length === 0) return null;
  return (
    <>
      <button type="button" className="icon-button wide-only" disabled={done.length === 0} aria-label={t('history.undo')} title={undo === undefined ? t('history.undo') : t('history.undoWhat', { what: undo })} onClick={undoStep}>
        <Icon name="undo" />
      </button>
      <button type="button" className="icon-button wide-only" disabled={undone.length === 0} aria-label={t('history.redo')} title={redo === undefined ? t('history.redo') : t('history.redoWhat', { what: redo })} onClick={redoStep}>
        <Icon name="redo" />
      </button>
      <button type="button" className="icon-button wide-only" aria-label={t('history.title')} title={t('history.title')} onClick={() => ask({ kind: 'history' })}>
        <Icon name="history" />
      </button>
    </>
  );
}

/** Name, views, search and settings: the one line that is always there. */
export function Header(): JSX.Element {
  const { t } = useWording();
  const theme = useExplorer((s) => s.theme);
  const language = useExplorer((s) => s.language);
  const other = language === 'en' ? 'it' : 'en';
  const page = useExplorer((s) => s.view.page);
  const name = useProject().name;
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="app-header">
      <button type="button" className="icon-button narrow-only" aria-label={t('header.left')} title={t('header.left')} onClick={() => openSheet('left')}>
        <Icon name="filter" />
      </button>
      <h1>
        <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M9.5 10.5 22 8.5M9.5 10.5l4 13M22 8.5l-8.5 15" />
          <circle className="a" cx="9.5" cy="10.5" r="4" />
          <circle className="b" cx="22.5" cy="8.8" r="3.2" />
          <circle className="c" cx="13.5" cy="23.5" r="3.6" />
        </svg>
        <span>{t('app.name')}</span>
      </h1>
      {name && <p className="project-name">{name}</p>}
      <nav aria-label={t('header.pages')}>
        {PAGES.map((p) => (
          <button key={p} type="button" aria-current={page === p ? 'page' : undefined} onClick={() => look(showPage(p))}>
            {t(`page.${p}`)}
          </button>
        ))}
      </nav>
      <button type="button" className="search-button" aria-keyshortcuts="Control+K Meta+K" onClick={() => openSearch(true)}>
        <Icon name="search" />
        <span>{t('header.search')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <div className="header-end">
        <JobButton />
        <HistoryButtons />
        <ProjectMenu />
        <button type="button" className="icon-button language" lang={other} aria-label={`${other.toUpperCase()}: ${t('header.language')}`} title={t('header.language')} onClick={() => switchLanguage(other)}>
          {other.toUpperCase()}
        </button>
        <button type="button" className="icon-button theme" aria-label={t(`header.theme.${otherTheme}`)} title={t(`header.theme.${otherTheme}`)} onClick={() => switchTheme(otherTheme)}>
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <button type="button" className="icon-button narrow-only" aria-label={t('header.right')} title={t('header.right')} onClick={() => openSheet('right')}>
          <Icon name="panel" />
        </button>
      </div>
    </header>
  );
}
