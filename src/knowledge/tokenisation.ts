/**
 * What a language's spelling asks of a tokenizer: data only, read by `src/language/tokenisation`.
 * All strings are lower case with a straight apostrophe.
 */
export interface TokenisationData {
  /** Words written with a final dot: "etc.", "corp.". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that something always follows, so that no sentence ends there: "mr.", "gen.". */
  readonly titles: ReadonlySet<string>;
  /** Those that are common words as well, and take a dot of their own only before a number: "No. 10". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Those that are common words as well, and take a dot of their own only when capitalised: "Mass.". */
  readonly capitalised: ReadonlySet<string>;
  /** Surface words that are several words of the tree: "della" → di + la. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Contractions that are sometimes one word: weights that decide (see `ContractionWeights`). */
  readonly ambiguous?: ReadonlyMap<string, ContractionWeights>;
  /** What is cut off in front with its apostrophe: "l'", "dell'". `all` cuts after every apostrophe. */
  readonly elisions: ReadonlySet<string> | 'all' | 'none';
  /** Words with an apostrophe that stay whole: "aujourd'hui", "o'clock". */
  readonly wholeApostrophe: ReadonlySet<string>;
  /** Words cut short by an apostrophe that is theirs and no quotation mark: "po'". */
  readonly truncations: ReadonlySet<string>;
  /** Endings that are words of their own inside a surface word: "n't", "'s". Longest first. */
  readonly endings: readonly string[];
  readonly hyphens: HyphenData;
  /** Pronouns glued to verbs, where the treebanks cut them off. */
  readonly enclitics?: EncliticData;
  /** Whether a dot makes an ordinal: German "3. Mai". */
  readonly dotOrdinals: boolean;
  /** Words that follow an ordinal or number with a dot only as the start of a new sentence. */
  readonly starters: ReadonlySet<string>;
  /** Units cut off from the number before them: "10pm" → 10 + pm. Longest first. */
  readonly units: readonly string[];
  /** Whether "!!!" is one token or three. */
  readonly repeatedMarks: 'one' | 'each';
  /** Whether "50 000" is one number. */
  readonly spacedThousands: boolean;
}

export interface HyphenData {
  /** `split` makes three tokens of "well-known", `keep` leaves it whole. */
  readonly manner: 'split' | 'keep';
  /** First parts that never stand alone, where hyphens split: "non", "anti". */
  readonly bound: ReadonlySet<string>;
  /** Last parts that are cut off with their hyphen, where hyphens are kept: "-t-il", "-ce". Longest first. */
  readonly endings: readonly string[];
  /** Words that stay whole all the same. */
  readonly whole: ReadonlySet<string>;
}

export interface EncliticData {
  /** Verb forms that carry pronouns, as a pattern of their end: infinitives without their last vowel, gerunds. */
  readonly host: RegExp;
  /** Pronouns and pairs of them, with the words they are. */
  readonly pronouns: ReadonlyMap<string, readonly string[]>;
  /** Words that only look so. */
  readonly exceptions: ReadonlySet<string>;
  /** Whether the verb loses the accent it bore because of the pronoun: "uniéndose" → uniendo + se. */
  readonly dropsAccent: boolean;
}

/**
 * A linear decision whether to expand a contraction, learned from treebanks: the sum of the weights of the
 * features that hold (`p:` previous word, `n:` next word, `q:`/`m:` last three letters of either, `b` bias).
 */
export type ContractionWeights = Readonly<Record<string, number>>;
