/** What kind of actor a noun like "the country" or "the company" points back to. */
export const REFERENT_KINDS = ['country', 'land', 'government', 'company', 'body', 'party', 'person', 'product'] as const;
export type ReferentKind = (typeof REFERENT_KINDS)[number];

export const GENDERS = ['masculine', 'feminine', 'neuter'] as const;
/** The gender of a noun or pronoun. */
export type Gender = (typeof GENDERS)[number];

/** Words that point back to somebody named before. */
export interface ReferenceWords {
  /** "He", "her": one person. */
  readonly personal: ReadonlySet<string>;
  /** Pronouns for one person or thing, where the language does not tell: "il", "él"; as objects "lo", "l'", and those for a receiver "gli", "le". */
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly datives: ReadonlySet<string>;
  /** "They", "their": several. */
  readonly plural: ReadonlySet<string>;
  /** Pronouns by the gender of whom each can mean. "Ihr" is hers, and also theirs. */
  readonly gendered: ReadonlyMap<string, ReadonlySet<Gender>>;
  /** Articles that show their noun's gender. */
  readonly articles: ReadonlyMap<string, Gender>;
  /** Endings of nouns for women. */
  readonly feminineEndings: readonly string[];
  /** The gender of countries that are named without an article. */
  readonly unarticled: Gender | undefined;
  /** The gender of all that is no person, in languages whose nouns have none. */
  readonly things: Gender | undefined;
  /** Words that make a description somebody else's: "another", "new". */
  readonly others: ReadonlySet<string>;
  /** How verbs end whose unspoken subject is several. */
  readonly pluralEndings: readonly string[];
  /** Verbs whose pronoun is nobody: "il faut". */
  readonly impersonal: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, ReferentKind>;
  /** Nouns for people by what they do, beside those of the roles: "writer", "rebel leader". */
  readonly trades: ReadonlySet<string>;
  /** "The latter". */
  readonly latter: ReadonlySet<string>;
  /** "Both", "all three": how many. */
  readonly counts: ReadonlyMap<string, number>;
}
