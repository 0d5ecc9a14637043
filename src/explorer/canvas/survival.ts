import type { Sigma } from 'sigma';
import type { Drawing } from './drawing.ts';
import { CARD_LAYERS } from './layers.ts';

const FIRST_WAIT = 50;
const LONGEST_WAIT = 10_000;

/**
 * Watches for the graphics card being taken away (a driver update, a sleeping laptop, too many pages) and
 * has the renderer made anew. Fresh canvases get fresh contexts, so there is no need to wait for the old
 * ones; while the browser gives none, it is asked again, ever more seldom.
 */
export function keepAlive(sigma: Sigma, raiseAgain: () => void): void {
  const canvases = sigma.getCanvases();
  let watching = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Killing the renderer loses its contexts as well: that is no accident.
  sigma.on('kill', () => {
    watching = false;
    clearTimeout(waiting);
  });
  const revive = (wait: number): void => {
    try {
      raiseAgain();
    } catch {
      waiting = setTimeout(() => revive(Math.min(wait * 2, LONGEST_WAIT)), wait);
    }
  };
  for (const layer of CARD_LAYERS) {
    canvases[layer]?.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      if (!watching) return;
      watching = false;
      waiting = setTimeout(() => revive(FIRST_WAIT), FIRST_WAIT);
    });
  }
}

/** Follows the size of the element and the density of the screen. Returns what ends it. */
export function keepSized(container: HTMLElement, drawing: Drawing): () => void {
  const observer = new ResizeObserver(() => drawing.resize());
  observer.observe(container);
  let density: MediaQueryList | undefined;
  const watch = (): void => {
    density?.removeEventListener('change', watch);
    if (density) drawing.resize();
    density = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    density.addEventListener('change', watch);
  };
  watch();
  // Names are measured with the page's fonts, which may come late.
  const refont = (): void => {
    drawing.overlay.invalidate();
    drawing.sigma.scheduleRender();
  };
  document.fonts.addEventListener('loadingdone', refont);
  return () => {
    observer.disconnect();
    density?.removeEventListener('change', watch);
    document.fonts.removeEventListener('loadingdone', refont);
  };
}
