import type { RoleSense, Sense, StatusWords } from './meanings.ts';
import type { ReferenceWords } from './reference-words.ts';

/** All that the rules need to know of one language's words. Lemmas and forms are in lower case. */
export interface Lexicon {
  readonly lang: string;
  /** ISO code of the country whose press writes most of what is written in the language, where there is one. */
  readonly homeCountry: string | undefined;
  /** What a determiner tells of its noun's case, where the language shows it. */
  readonly caseDeterminers: ReadonlyMap<string, 'accusative' | 'dative'>;
  /** A determiner with the nouns beside which it is a dative's: German "der" with feminines. */
  readonly dativeBehind: { readonly determiner: string; readonly nouns: RegExp; readonly others: RegExp } | undefined;
  /** Whether nouns are written together and names take the genitive's s. */
  readonly joinsNouns: boolean;
  /** Finite forms of verbs that are no other word's: "griff". */
  readonly finiteForms: ReadonlySet<string>;
  /** Auxiliaries that make a passive of an object-taking verb's participle. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries that no passive has: "haben". */
  readonly activeAuxiliaries: ReadonlySet<string>;
  /** Prepositions that stand behind their noun: "zufolge". */
  readonly postpositions: ReadonlySet<string>;
  /** Verbs by which somebody has something done: "lassen". */
  readonly causatives: ReadonlySet<string>;
  /** Nouns that tell when and have no name beside them: "Mai". */
  readonly timeNouns: ReadonlySet<string>;
  /** Reflexive pronouns by form, with the form that set phrases are written with: "s'" → "se". */
  readonly reflexives: ReadonlyMap<string, string>;
  /** Pronouns that are nothing but subjects: "er", "il". */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Whether a finite verb can do without its subject pronoun. */
  readonly dropsPronouns: boolean;
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  /** Nouns for somebody by what he does: "supporter of", "critic of"; read like the verb, holder as source. */
  readonly agents: ReadonlyMap<string, readonly Sense[]>;
  /** Adjectives with a target: "allied with", "dependent on". */
  readonly adjectives: ReadonlyMap<string, readonly Sense[]>;
  readonly roles: ReadonlyMap<string, RoleSense>;
  /** Words for part of an actor that act in its name: "authorities", "troops", "government". */
  readonly transparent: ReadonlySet<string>;
  /** Verbs that lend their subject to an event noun: "launch a strike", "hold talks". */
  readonly light: ReadonlySet<string>;
  /** Verbs whose subject meets with the event noun they govern: "face a threat". */
  readonly suffering: ReadonlySet<string>;
  /** Words for selling, and the prepositions that mark who gets what is sold or given. */
  readonly selling: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
  /** Prepositions, and nouns of prepositional phrases, by which it is said for whom somebody acts: "for", "per conto di". */
  readonly behalf: ReadonlySet<string>;
  /** Verbs by which an event is told to be for somebody: "sanctions targeting", "tariffs hitting". */
  readonly aiming: ReadonlySet<string>;
  /** Prepositions that also open clauses: "after", "before". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** What opens the infinitive of a cleft sentence: "è stata Mosca [a] chiedere". */
  readonly cleftMarks: ReadonlySet<string>;
  /** Verbs by which somebody gives words to an attitude, his own or his country's: "voiced Germany's support for". */
  readonly expressing: ReadonlySet<string>;
  /** Words by which ties are told to be bad: "tense", "sour". */
  readonly strained: ReadonlySet<string>;
  /** Verbs that undo the event noun they govern: "lift sanctions", "cancel a visit". */
  readonly undoing: ReadonlySet<string>;
  /** Verbs that put an end to the event they govern: "lift sanctions", "suspend aid". */
  readonly ending: ReadonlySet<string>;
  /** Verbs by which a conflict sets two against each other: "des combats ont opposé X à Y". */
  readonly opposing: ReadonlySet<string>;
  /** Papers by which somebody orders: "décret", "ley". */
  readonly documents: ReadonlySet<string>;
  /** Nouns for the end of an event: "revoca delle sanzioni", "levée de l'embargo". */
  readonly halts: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  /** Finite forms that tell by their mood that somebody's words are given: German "sei", "habe". */
  readonly indirect: ReadonlySet<string>;
  /** Word sequences that name a source: "according to", "secondo"; with "^" first, only where a clause begins ("^ pour"). */
  readonly accordingTo: readonly (readonly string[])[];
  /** Nouns for something said: "announcement", "allarme". */
  readonly utterances: ReadonlySet<string>;
  /** Words that point back: "this", "such". */
  readonly demonstratives: ReadonlySet<string>;
  /** Pronouns for persons only, in languages where things have one of their own: "he", "she". */
  readonly persons: ReadonlySet<string>;
  readonly references: ReferenceWords;
  /** Openers of "as Bild writes". */
  readonly asMarkers: ReadonlySet<string>;
  /** Words for the one who speaks, alone or with others. */
  readonly firstPerson: { readonly singular: ReadonlySet<string>; readonly plural: ReadonlySet<string> };
  /** How finite verbs end that speak of the future or of a condition, where the tagger says nothing of it. */
  readonly endings: { readonly future: RegExp | undefined; readonly conditional: RegExp | undefined };
  readonly status: StatusWords;
  /** Prepositions of several words, as their words without articles: "in confronti di", "por parte de". */
  readonly phrasePrepositions: ReadonlySet<string>;
  /** The usual preposition for one that says the same: "in" for "inside". */
  readonly plainPreposition: ReadonlyMap<string, string>;
  /** Adverbs of joint action: "jointly", "gemeinsam". */
  readonly together: ReadonlySet<string>;
  /** Verbs whose object is the subject of their infinitive: "urge", "force". */
  readonly objectControl: ReadonlySet<string>;
  /** Prepositions by what they do. */
  readonly prepositions: {
    readonly agent: ReadonlySet<string>;
    readonly of: ReadonlySet<string>;
    readonly between: ReadonlySet<string>;
    readonly with: ReadonlySet<string>;
    readonly exception: ReadonlySet<string>;
    readonly place: ReadonlySet<string>;
    /** What opens a list of examples: "including", "tra cui". */
    readonly including: ReadonlySet<string>;
    /** Marks of a direct object that is somebody: Spanish "a". */
    readonly object: ReadonlySet<string>;
    /** Where an event noun comes from: "pressure from". */
    readonly from: ReadonlySet<string>;
    /** What tells of something that came before or goes on beside: "after", "nach". */
    readonly after: ReadonlySet<string>;
  };
  /** Nouns for a part of a place or body: "capital of", "region of", "arm of". */
  readonly parts: ReadonlySet<string>;
  /** Nouns for where weapons are kept or under whom they stand: "arsenal", "control". */
  readonly stores: ReadonlySet<string>;
  /** Nouns for companies and media: "carrier", "newspaper". */
  readonly firms: ReadonlySet<string>;
  /** Nouns for troops and their vessels: sending them is a move of forces, sending goods is aid. */
  readonly forces: ReadonlySet<string>;
  /** Verbs by which somebody gets, has or leaves an office: "appoint", "serve", "resign". */
  readonly inOffice: ReadonlySet<string>;
  /** Verbs that say what their subject is: "become", "remain". */
  readonly becoming: ReadonlySet<string>;
  /** Nouns and verbs that list members: "include", "member". */
  readonly membership: { readonly verbs: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  readonly relatives: ReadonlySet<string>;
  /** Auxiliaries of what was still to come, told in the past: "said it would". */
  readonly futureOfPast: ReadonlySet<string>;
  /** Verbs whose subject loses his life. */
  readonly dying: ReadonlySet<string>;
  /** Forms by which somebody is told what to do: "must", "should". */
  readonly obligation: ReadonlySet<string>;
  /** Verbs that say what somebody takes another for: "call", "describe as". */
  readonly naming: ReadonlySet<string>;
  /** Words that one calls a person, a body or a deed by to find fault with it ("threat", "illegal"), or to praise it ("ally"). */
  readonly blame: ReadonlySet<string>;
  readonly praise: ReadonlySet<string>;
  /** Verbs of doing wrong, whoever it is done to: "violate", "fail", "mislead". */
  readonly misdeeds: ReadonlySet<string>;
  /** What it is wrong not to do, be or have, as lemma or verb and noun: "cooperate", "interested", "have right". */
  readonly duties: ReadonlySet<string>;
  /** Adverbs that call a deed wrong: "illegally". */
  readonly wrongly: ReadonlySet<string>;
  /** What one calls a charge that is not true: "baseless". */
  readonly groundless: ReadonlySet<string>;
  /** Nouns for something done or said that point to a deed told before: "the move", "the remarks". */
  readonly deeds: ReadonlySet<string>;
  /** What is held out to somebody as a threat, "price", "consequences", and the verbs for meeting with it. */
  readonly reckoning: ReadonlySet<string>;
  readonly bearing: ReadonlySet<string>;
  /** Verbs of saying for what is not proven, and is held against somebody: "claim", "allege". */
  readonly alleging: ReadonlySet<string>;
  /** Word sequences by which several do to one another what the verb says: "each other". */
  readonly reciprocals: readonly (readonly string[])[];
  /** Nouns for having part in a deed: "involvement in", "complicity in". */
  readonly involvement: ReadonlySet<string>;
  /** Verbs for paying back what another did: "respond", "retaliate". */
  readonly answering: ReadonlySet<string>;
  /** What opens the reason for an act: "for", "because". */
  readonly reasons: ReadonlySet<string>;
  /** What opens a purpose where a bare infinitive follows, though it may open a reason elsewhere: "per protestare". */
  readonly purposes: ReadonlySet<string>;
  /** The lexicon word behind a form whose given lemma is none, or that lemma. All in lower case. */
  readonly lemmaOf: (form: string, lemma: string, verb: boolean) => string;
  /** Whether a lemma is a verb of this lexicon. */
  readonly isVerb: (lemma: string) => boolean;
}
