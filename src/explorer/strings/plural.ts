/** A text that depends on a number `{n}`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}
