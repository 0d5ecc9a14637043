import { fromAddress, toAddress } from '../view/address.ts';
import { useExplorer } from './store.ts';

/**
 * Keeps view and address in step, both ways. Choosing something or opening an article makes a step in the
 * browser's history, so that its back button works; filters replace the current one.
 */
export function syncAddress(): () => void {
  const view = fromAddress(location.hash);
  // Who follows a link to something on a narrow page is shown that, as if it had been chosen there.
  useExplorer.setState({ view, sheet: view.reading || view.selection ? 'right' : null });
  const onAddress = (): void => {
    if (`#${toAddress(useExplorer.getState().view)}` !== (location.hash || '#')) useExplorer.setState({ view: fromAddress(location.hash) });
  };
  window.addEventListener('popstate', onAddress);
  const stop = useExplorer.subscribe(({ view }, before) => {
    if (view === before.view) return;
    const hash = `#${toAddress(view)}`;
    if (hash === (location.hash || '#')) return;
    const step = view.selection !== before.view.selection || view.reading !== before.view.reading || view.page !== before.view.page;
    if (step) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  });
  return () => {
    window.removeEventListener('popstate', onAddress);
    stop();
  };
}
