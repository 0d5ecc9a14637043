import type { BlockKind } from '../../model/index.ts';

/** Where in a block a phrase must stand to betray it. */
export type CuePosition =
  /** The block is the phrase and nothing else (numbers aside). */
  | 'whole'
  /** The block is short and begins with the phrase. */
  | 'start'
  /** The block is short and ends with the phrase. */
  | 'end'
  /** The block begins with the phrase and a colon, bar, dash or copyright sign. */
  | 'label'
  /** The block is short and has the phrase anywhere. */
  | 'within';

/** Phrases that betray what a block is. Compared folded: no case, accents or punctuation. */
export interface Cue {
  readonly kind: Exclude<BlockKind, 'title' | 'heading' | 'body'>;
  readonly at: CuePosition;
  readonly phrases: readonly string[];
  /** Whether the block is the heading of a list: the unpunctuated lines below it are of its kind too. */
  readonly opens?: true;
}

/** What one language's news pages say around their articles. Data only: how it is used is reading's business. */
export interface BoilerplateLexicon {
  readonly lang: string;
  readonly cues: readonly Cue[];
  /** January to December, each with the forms a date may use. */
  readonly months: readonly (readonly string[])[];
  /** Words that may stand in a line that only gives a time: weekdays, "published", "updated", "at". */
  readonly timeWords: readonly string[];
  /** Words that say a date is that of publication rather than of the last change. */
  readonly publishedWords: readonly string[];
  /** Names of newspaper sections, as in a navigation bar. */
  readonly sections: readonly string[];
  /** Words that open a line naming the author ("by", "von"). */
  readonly by: readonly string[];
  /** Words that ask to follow somebody; with the name of a network after them they make an invitation. */
  readonly follow: readonly string[];
  /** Words that open a caption saying only what picture this is ("Photo of", "Archivbild"). */
  readonly picture: readonly string[];
}
