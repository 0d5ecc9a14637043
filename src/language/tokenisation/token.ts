/** A word of the tree: its form and the characters it is read from. */
export interface SurfaceWord {
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** A token as it is written; most are one word, contractions several. Offsets are UTF-16 into the text. */
export interface SurfaceToken {
  readonly from: number;
  readonly to: number;
  readonly words: readonly SurfaceWord[];
}
