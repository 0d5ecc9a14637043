import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../strings/index.ts';
import { useExplorer, type Theme } from './store.ts';

/** What a person prefers, kept by the browser between visits; the rest of the state never is here. */
const THEME = 'dramatis.theme';
const LANGUAGE = 'dramatis.language';

export function switchTheme(theme: Theme): void {
  useExplorer.setState({ theme });
  keep(THEME, theme);
}

export function switchLanguage(language: InterfaceLanguage): void {
  useExplorer.setState({ language });
  keep(LANGUAGE, language);
}

/** Takes up what was preferred last time, else what the system prefers. */
export function recallSettings(): void {
  const theme = kept(THEME);
  const language = INTERFACE_LANGUAGES.find((l) => l === kept(LANGUAGE));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  useExplorer.setState({ theme: theme === 'light' || theme === 'dark' ? theme : dark.matches ? 'dark' : 'light', ...(language ? { language } : {}) });
  dark.addEventListener('change', (event) => {
    if (!kept(THEME)) useExplorer.setState({ theme: event.matches ? 'dark' : 'light' });
  });
}

/* Browsers may refuse storage (private windows, plain files): the page then forgets, and works. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Forgotten with the page.
  }
}
