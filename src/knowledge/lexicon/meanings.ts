import type { RelationType, Status } from '../../model/index.ts';

/** What a verb or an event noun says about the actors around it. */
export interface Sense {
  readonly lemma: string;
  readonly type: RelationType;
  /** English words for the label, in the infinitive for verbs: "call on", "supply arms to". */
  readonly gloss: string;
  /** Prepositions that mark the target. */
  readonly prepositions: readonly string[];
  /** The grammatical subject is on the receiving end: "receive aid from". */
  readonly reversed: boolean;
  /** Holds both ways: "meet", "war with". */
  readonly mutual: boolean;
  /** Says nothing by itself: needs a target named by one of its prepositions ("be *linked* to"). */
  readonly strict: boolean;
}

/** An office or a tie that a noun before or beside a name gives: "president", "spokesman for". */
export interface RoleSense {
  readonly type: 'LEADS' | 'MEMBER_OF';
  /** English name of the role: "foreign minister of". */
  readonly gloss: string;
}

/** Words that make what they govern planned, possible or denied. */
export interface StatusWords {
  readonly verbs: ReadonlyMap<string, Status>;
  readonly nouns: ReadonlyMap<string, Status>;
  /** Adjectives and participles: "ready to", "likely to", "set to". */
  readonly adjectives: ReadonlyMap<string, Status>;
  /** Adverbs and particles anywhere in the clause: "perhaps", "forse". */
  readonly adverbs: ReadonlyMap<string, Status>;
  /** Auxiliaries by lemma or form: "may", "will". */
  readonly modals: ReadonlyMap<string, Status>;
  /** Words that open a condition: "if", "unless". */
  readonly conditions: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** What stands before a deed that somebody is against: "voted against sending". */
  readonly against: ReadonlySet<string>;
}
