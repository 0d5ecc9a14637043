declare global {
  interface Window {
    /** Of the last click, in milliseconds from the release of the button. */
    dossierWatch?: { stands: number; whole: number };
  }
}

/** In the page: when after a click the panel has another heading, and when it changes for the last time; each just after the frame that shows it. */
export function watchDossier(): void {
  const panel = document.querySelector('.panel.right');
  if (!panel) return;
  const heading = (): string => panel.querySelector('h2')?.textContent ?? '';
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then);
      port1.start();
      port2.postMessage(0);
    });
  };
  let released = 0;
  let before = heading();
  let stood = true;
  addEventListener('pointerup', ({ timeStamp }) => {
    [released, before, stood] = [timeStamp, heading(), false];
    window.dossierWatch = { stands: 0, whole: 0 };
  }, { capture: true });
  new MutationObserver(() => {
    const { dossierWatch } = window;
    if (!dossierWatch || heading() === before) return;
    const first = !stood;
    stood = true;
    afterFrame(() => {
      dossierWatch.whole = performance.now() - released;
      if (first) dossierWatch.stands = dossierWatch.whole;
    });
  }).observe(panel, { childList: true, subtree: true, characterData: true });
}
