/** Bounds that keep a hostile or broken input from costing more than its own refusal. */
export const LIMITS = {
  /** Bytes of one input file. Streams (JSONL from disk) are read line by line and not bound by it. */
  inputBytes: 64 * 1024 * 1024,
  /** UTF-16 code units of one article: a long book has a tenth of it. */
  articleLength: 5_000_000,
  /** Of a title; real ones have a tenth of it. */
  titleLength: 1000,
  /** Bytes that one archive may unpack to. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Entries of one archive. */
  archiveEntries: 10_000,
  /** Archives within archives. */
  archiveDepth: 3,
  /** Articles of one input held in memory at once. */
  articlesPerInput: 100_000,
} as const;
