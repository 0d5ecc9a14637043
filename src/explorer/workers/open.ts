/**
 * Starts a worker; undefined where pages may have none (opened from plain files). The caller writes `new Worker(new URL(…))`
 * itself, since bundlers find workers by these words.
 */
export function opened(start: () => Worker): Worker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}
