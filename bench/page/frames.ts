declare global {
  interface Window {
    frameWatch?: { start(): void; stop(): { readonly frame: number; readonly script: number } };
  }
}

/** In the page: how far frames lie apart while something moves, and how long their scripts take. */
export function watchFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  let scripts = 0;
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const start = performance.now();
      callback(now);
      scripts += performance.now() - start;
    });
  let on = false;
  let frames: number[] = [];
  let perFrame: number[] = [];
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  window.frameWatch = {
    start() {
      on = true;
      [frames, perFrame, scripts] = [[], [], 0];
      let last = performance.now();
      const next = (now: number): void => {
        // Frames in which nothing was drawn tell nothing.
        if (scripts > 0.3) {
          frames.push(now - last);
          perFrame.push(scripts);
        }
        last = now;
        scripts = 0;
        if (on) ask(next);
      };
      ask(next);
    },
    stop() {
      on = false;
      return { frame: median(frames), script: median(perFrame) };
    },
  };
}
