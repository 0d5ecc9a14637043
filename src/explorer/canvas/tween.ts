/** One motion at a time: calls back every frame with how far it has come, eased, and last with exactly 1. */
export class Tween {
  private frame: number | undefined;

  run(duration: number, step: (progress: number) => void): void {
    this.stop();
    const start = performance.now();
    const next = (now: number): void => {
      const t = Math.min(Math.max(now - start, 0) / duration, 1);
      this.frame = t < 1 ? requestAnimationFrame(next) : undefined;
      step(t < 1 ? 1 - (1 - t) ** 3 : 1);
    };
    this.frame = requestAnimationFrame(next);
  }

  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }
}
