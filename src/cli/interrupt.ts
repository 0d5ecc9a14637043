/**
 * Turns the first Ctrl-C (or polite kill) into a signal to come to an end. The second ends the process at once, even
 * in the midst of a computation, because nothing listens any more.
 */
export function listenForInterrupt(): { readonly signal: AbortSignal; readonly stopListening: () => void } {
  const controller = new AbortController();
  const stopListening = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  };
  const stop = (): void => {
    stopListening();
    console.error('\nStopping when the articles being read are done; Ctrl-C again ends at once.');
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { signal: controller.signal, stopListening };
}

/** What a shell expects of a command ended by Ctrl-C. */
export const INTERRUPTED = 130;
