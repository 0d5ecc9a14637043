/**
 * A language's words as its file writes them. Entries are separated by commas. A sense is
 * `lemma@prep|prep=gloss` with marks behind the lemma or prepositions: `<` the subject is on the receiving
 * end, `~` mutual, `^` behind the lemma: said in the passive only ("is wanted by"; kept under that key), `!` needs one of its prepositions (with none, the entry is only a note and not compiled). Without a gloss the lemma and its first preposition
 * serve. A set phrase is its verb, preposition and noun without articles: "mettere in fuga", "puntare dito"; a noun of several words is
 * its lemmas with the preposition as written: "mandato d'arresto", "misura restrittivo". Types stand as `TYPE: entries` on lines
 * of their own; under `NOTHING:` stand phrases that say nothing of two actors though one of their words alone would
 * ("take place", "executive order").
 */
export interface LexiconSource {
  readonly homeCountry?: string;
  /** Whether nouns are written together, so that one is found at the end of another: "Waffen|lieferung". */
  readonly joinsNouns?: true;
  /** Determiners that tell case: what they stand with is an object (`accusative:`) or one to whom (`dative:`), never a subject. */
  readonly caseDeterminers?: string;
  /** Nouns whose gender makes a determiner that looks like a subject's one of another case: `der: Ukraine, …`, as ends of words. */
  readonly dativeBehind?: { readonly determiner: string; readonly nouns: string; /** Names beside which it is a subject's. */ readonly others: string };
  /** Auxiliaries of the passive: "essere, venire". */
  readonly passiveAuxiliaries?: string;
  /** Auxiliaries that no passive has: "haben". */
  readonly activeAuxiliaries?: string;
  /** Prepositions that stand behind their noun: "zufolge". */
  readonly postpositions?: string;
  /** Verbs by which somebody has something done: "lassen". */
  readonly causatives?: string;
  /** Nouns that tell when and have no name beside them: "Mai". */
  readonly timeNouns?: string;
  /** Reflexive pronouns, the form that set phrases use first: "se, s'". */
  readonly reflexives?: string;
  /** Pronouns that are nothing but subjects. */
  readonly subjectPronouns?: string;
  readonly dropsPronouns: boolean;
  readonly verbs: string;
  readonly nouns: string;
  readonly agents: string;
  readonly adjectives: string;
  /** `LEADS: word=gloss, ...` and `MEMBER_OF: ...`. */
  readonly roles: string;
  readonly transparent: string;
  readonly light: string;
  readonly selling: string;
  readonly receiving: string;
  readonly behalf: string;
  readonly inOffice: string;
  readonly aiming: string;
  readonly clauseOpeners?: string;
  readonly cleftMarks?: string;
  readonly expressing: string;
  readonly strained: string;
  readonly undoing: string;
  readonly ending: string;
  readonly halts?: string;
  readonly opposing?: string;
  readonly documents?: string;
  readonly suffering: string;
  readonly utterances: string;
  readonly demonstratives: string;
  readonly persons: string;
  /** Words that point back: `plural:` pronouns, by gender (`feminine:`, `feminineArticle:`, `feminineEnding:`, `unarticled:`, `things:`), nouns by kind (`country:`), `count: both=2`, `impersonal:` verbs. */
  readonly references: string;
  readonly asMarkers: string;
  readonly firstSingular: string;
  readonly firstPlural: string;
  readonly fromPrepositions: string;
  /** Prepositions behind which stands what was before or beside: "after". */
  readonly afterPrepositions?: string;
  readonly reporting: string;
  readonly indirect?: string;
  readonly accordingTo: string;
  /**
   * Prepositions of several words, without articles, and those they may stand for: `in confronti di=contro|verso`. A sense
   * with one of these takes them too.
   */
  readonly phrasePrepositions?: string;
  /** Prepositions that say the same as another: `inside=in`. */
  readonly prepositionAliases?: string;
  /** Each `planned: words` / `possible: words` / `denied: words`. */
  readonly statusVerbs: string;
  readonly statusNouns: string;
  readonly statusAdjectives: string;
  readonly statusAdverbs: string;
  readonly modals: string;
  /** Ends of finite verbs as alternatives of a regular expression; empty where auxiliaries do it. */
  readonly futureEndings: string;
  readonly conditionalEndings: string;
  readonly conditions: string;
  readonly negations: string;
  readonly against: string;
  readonly together: string;
  readonly objectControl: string;
  readonly agentPrepositions: string;
  readonly ofPrepositions: string;
  readonly betweenPrepositions: string;
  readonly withPrepositions: string;
  readonly exceptionPrepositions: string;
  readonly placePrepositions: string;
  readonly parts: string;
  readonly stores: string;
  readonly firms: string;
  readonly forces: string;
  readonly becoming: string;
  readonly memberVerbs: string;
  readonly memberNouns: string;
  readonly relatives: string;
  readonly futureOfPast: string;
  readonly dying: string;
  /** Forms by which somebody is told what to do: "must". */
  readonly obligation: string;
  /** Verbs that say what somebody takes another for: "call". */
  readonly naming: string;
  readonly blame: string;
  readonly praise: string;
  readonly misdeeds: string;
  readonly duties: string;
  readonly wrongly: string;
  readonly groundless: string;
  readonly deeds: string;
  readonly reckoning: string;
  readonly bearing: string;
  readonly alleging: string;
  readonly reciprocals: string;
  readonly involvement: string;
  readonly answering: string;
  readonly reasons: string;
  readonly purposes?: string;
  readonly includingPrepositions: string;
  readonly objectPrepositions: string;
  /** Finite forms of verbs that are no other word's: "griff". */
  readonly finiteForms?: string;
  /** `form=lemma` of words in this file that no rule of inflection covers. */
  readonly irregular: string;
}
