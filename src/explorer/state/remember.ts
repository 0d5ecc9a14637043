/**
 * A pure function that remembers its last answer: the state is made of immutable values, so the same
 * arguments, by identity, have the same answer.
 */
export function remember<Args extends readonly unknown[], Answer>(compute: (...args: Args) => Answer): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  return (...args) => {
    if (last && last.args.length === args.length && last.args.every((a, i) => Object.is(a, args[i]))) return last.answer;
    last = { args, answer: compute(...args) };
    return last.answer;
  };
}
