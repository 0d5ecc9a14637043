/**
 * The one error that reaches a person: a single line saying what is wrong, where, and what to do.
 * Anything else that is thrown is a bug of ours.
 */
export class DramatisError extends Error {
  override readonly name = 'DramatisError';

  /**
   * @param what - what is wrong, with the value that was met and what was expected
   * @param where - the file, address or field it was met in
   * @param hint - what the person can do about it
   */
  constructor(
    readonly what: string,
    readonly where?: string,
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super([where ? `${where}: ${what}` : what, hint].filter(Boolean).join('. '), options);
  }
}

/** An input that could not be used, recorded so that the rest can go on. */
export interface Refusal {
  readonly where: string;
  readonly reason: string;
}
