/** A pure function with its last answer. */
export interface Remembering<Args extends readonly unknown[], Answer> {
  (...args: Args): Answer;
  /** The answer for these arguments, if it is the one that is remembered. */
  readonly known: (...args: Args) => Answer | undefined;
  /** Remembers an answer that was found elsewhere, as step by step. */
  readonly keep: (answer: Answer, ...args: Args) => void;
}

/**
 * A pure function that remembers its last answer: the state is made of immutable values, so the same
 * arguments, by identity, have the same answer.
 */
export function remember<Args extends readonly unknown[], Answer>(compute: (...args: Args) => Answer): Remembering<Args, Answer> {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  const known = (...args: Args): Answer | undefined =>
    last && last.args.length === args.length && last.args.every((a, i) => Object.is(a, args[i])) ? last.answer : undefined;
  const keep = (answer: Answer, ...args: Args): void => {
    last = { args, answer };
  };
  const ask = (...args: Args): Answer => {
    const answer = known(...args);
    if (answer !== undefined) return answer;
    const found = compute(...args);
    keep(found, ...args);
    return found;
  };
  return Object.assign(ask, { known, keep });
}
