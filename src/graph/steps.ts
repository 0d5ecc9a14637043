/**
 * Work that can be broken off between any two of its steps: whoever runs it in a page goes through it a few
 * milliseconds at a time, so that the page answers meanwhile; whoever can wait uses {@link finish}.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Items dealt with between two steps: some tenths of a millisecond each for what is done here. */
export const STEP = 4096;

/** Does all the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
