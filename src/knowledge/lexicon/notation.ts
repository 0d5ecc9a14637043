import { RELATION_TYPE_NAMES, STATUSES, type RelationType, type Status } from '../../model/index.ts';
import { lemmasBehind, withoutPrefix } from './inflection.ts';
import { GENDERS, REFERENT_KINDS, type Gender, type Lexicon, type ReferenceWords, type RoleSense, type Sense } from './lexicon.ts';

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

const entries = (text: string): string[] => text.split(/[,\n]/).map((w) => w.trim()).filter((w) => w !== '');
const words = (text: string): ReadonlySet<string> => new Set(entries(text));

/** Reads `LABEL: a, b` paragraphs into pairs. A label is a word before a colon at the start of a line. */
function labelled(text: string): [label: string, entry: string][] {
  const pairs: [string, string][] = [];
  let label = '';
  for (const line of text.split('\n')) {
    const head = /^\s*(\w+):(.*)$/u.exec(line);
    if (head?.[1] !== undefined) label = head[1];
    for (const entry of entries(head?.[2] ?? line)) pairs.push([label, entry]);
  }
  return pairs;
}

function relationType(label: string): RelationType {
  const type = RELATION_TYPE_NAMES.find((t) => t === label);
  if (!type) throw new Error(`"${label}" is no relation type`);
  return type;
}

function status(label: string): Status {
  const found = STATUSES.find((s) => s === label);
  if (!found) throw new Error(`"${label}" is no status`);
  return found;
}

/** Reads one `lemma@prep|prep<~!=gloss` entry. */
export function parseSense(type: RelationType, entry: string): Sense {
  const [left = '', gloss] = entry.split('=');
  const marks = left.replace(/[^<~!]/g, '');
  const [lemma = '', preps] = left.replace(/[<~!]/g, '').split('@');
  const prepositions = preps ? preps.trim().split('|') : [];
  return {
    lemma: lemma.trim(), type, prepositions,
    gloss: gloss?.trim() ?? [lemma.trim(), prepositions[0] ?? ''].join(' ').trim(),
    reversed: marks.includes('<'), mutual: marks.includes('~'), strict: marks.includes('!'),
  };
}

function senses(text: string): ReadonlyMap<string, readonly Sense[]> {
  const map = new Map<string, Sense[]>();
  for (const [label, entry] of labelled(text)) {
    if (label === 'NOTHING') {
      if (!map.has(entry)) map.set(entry, []);
      continue;
    }
    const sense = parseSense(relationType(label), entry);
    // Without a preposition to need, the mark says: known, but another sense of the word comes first.
    if (sense.strict && sense.prepositions.length === 0) continue;
    const list = map.get(sense.lemma);
    if (list) list.push(sense);
    else map.set(sense.lemma, [sense]);
  }
  return map;
}

function roles(text: string): ReadonlyMap<string, RoleSense> {
  const map = new Map<string, RoleSense>();
  for (const [label, entry] of labelled(text)) {
    const [word = '', gloss] = entry.split('=');
    map.set(word.trim(), { type: label === 'LEADS' ? 'LEADS' : 'MEMBER_OF', gloss: (gloss ?? word).trim() });
  }
  return map;
}

function statuses(text: string): ReadonlyMap<string, Status> {
  return new Map(labelled(text).map(([label, entry]) => [entry, status(label)]));
}

function aliases(text: string): ReadonlyMap<string, string> {
  return new Map(entries(text).map((e) => [e.split('=')[0] ?? '', e.split('=')[1] ?? ''] as const));
}

function references(text: string): ReferenceWords {
  const pairs = labelled(text);
  const of = (label: string): string[] => pairs.filter(([l]) => l === label).map(([, entry]) => entry);
  return {
    personal: new Set(of('personal')),
    subjects: new Set(of('subjects')),
    objects: new Set([...of('objects'), ...of('datives')]),
    datives: new Set(of('datives')),
    plural: new Set(of('plural')),
    gendered: genders(of),
    articles: new Map(GENDERS.flatMap((gender) => of(`${gender}Article`).map((a) => [a, gender] as const))),
    feminineEndings: of('feminineEnding'),
    unarticled: GENDERS.find((gender) => of('unarticled').includes(gender)),
    things: GENDERS.find((gender) => of('things').includes(gender)),
    impersonal: new Set(of('impersonal')),
    pluralEndings: of('pluralEnding'),
    trades: new Set(of('trade')),
    latter: new Set(of('latter')),
    others: new Set(of('other')),
    nouns: new Map(REFERENT_KINDS.flatMap((kind) => of(kind).map((noun) => [noun, kind] as const))),
    counts: new Map(of('count').map((entry) => [entry.split('=')[0] ?? '', Number(entry.split('=')[1])] as const)),
  };
}

function genders(of: (label: string) => string[]): ReadonlyMap<string, ReadonlySet<Gender>> {
  const found = new Map<string, Set<Gender>>();
  for (const gender of GENDERS) for (const form of of(gender)) found.set(form, (found.get(form) ?? new Set()).add(gender));
  return found;
}

function ending(alternatives: string): RegExp | undefined {
  return alternatives === '' ? undefined : new RegExp(`(?:${alternatives})$`, 'u');
}

function lemmaFinder(lang: string, source: LexiconSource): Pick<Lexicon, 'lemmaOf' | 'isVerb'> {
  const bare = (entry: string): string => entry.replace(/[@=<~!].*$/, '').trim();
  const senseWords = (text: string): string[] => labelled(text).map(([, entry]) => bare(entry)).flatMap((w) => (w.includes(' ') ? [w, w.split(' ')[0] ?? w] : [w]));
  const verbs = new Set([...senseWords(source.verbs), ...entries(source.light), ...entries(source.undoing), ...entries(source.expressing), ...entries(source.ending), ...entries(source.suffering), ...entries(source.reporting), ...entries(source.naming), ...entries(source.dying), ...[source.misdeeds, source.bearing, source.answering].flatMap(entries), ...senseWords(source.statusVerbs), ...senseWords(source.modals), ...entries(source.objectControl), ...entries(source.memberVerbs), ...entries(source.becoming)]);
  const nouns = new Set([...senseWords(source.nouns), ...senseWords(source.agents), ...senseWords(source.roles), ...entries(source.transparent), ...senseWords(source.statusNouns), ...entries(source.utterances), ...entries(source.deeds), ...entries(source.reckoning), ...entries(source.halts ?? ''), ...entries(source.documents ?? ''), ...entries(source.parts), ...entries(source.stores), ...entries(source.firms), ...entries(source.forces)]);
  const parted = new Set([...verbs].flatMap((v) => withoutPrefix(lang, v)));
  const irregular = new Map(entries(source.irregular).map((e): [string, string] => [e.split('=')[0] ?? '', e.split('=')[1] ?? '']));
  const telling = new Set([source.nouns, source.agents, source.roles].flatMap(senseWords));
  // A short word at the end of another is mostly chance ("Vor-teil"); one that says what happens or who somebody is may be shorter.
  const isHead = (l: string): boolean => nouns.has(l) && (l.length > 4 || (l.length === 4 && telling.has(l)));
  const headOf = (form: string): string | undefined => {
    for (let cut = 3; cut <= form.length - 4; cut++) {
      const rest = form.slice(cut);
      const found = [rest, ...lemmasBehind(lang, rest, false, irregular)].find(isHead);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const cache = new Map<string, string>();
  const lemmaOf: Lexicon['lemmaOf'] = (form, lemma, verb) => {
    const isWord = (l: string): boolean => (verb ? verbs.has(l) || parted.has(l) : nouns.has(l));
    const key = `${form}|${lemma}|${verb}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const candidates = lemmasBehind(lang, form, verb, irregular).filter(isWord);
    // A given lemma that is a word stands, unless the form is plainly another word's: "menace" of "menacer", not "mener".
    const given = isWord(lemma) && (candidates.length === 0 || candidates.includes(lemma) || form === lemma);
    const own = given ? lemma : candidates[0] ?? (isWord(form) ? form : undefined);
    const found = own ?? (source.joinsNouns && !verb ? headOf(form) : undefined) ?? lemma;
    cache.set(key, found);
    return found;
  };
  return { lemmaOf, isVerb: (lemma) => verbs.has(lemma) };
}

/** Gives the senses that a preposition of several words may serve that preposition too. */
function withPhrases(map: ReadonlyMap<string, readonly Sense[]>, phrases: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Sense[]> {
  const wider = (sense: Sense): Sense => {
    const more = [...phrases].filter(([, plain]) => plain.split('|').some((p) => sense.prepositions.includes(p))).map(([phrase]) => phrase);
    return more.length === 0 ? sense : { ...sense, prepositions: [...sense.prepositions, ...more] };
  };
  return new Map([...map].map(([lemma, list]) => [lemma, list.map(wider)] as const));
}

/** Compiles a language's words for lookup. @throws Error naming a label that is no type or status. */
export function compileLexicon(lang: string, source: LexiconSource): Lexicon {
  const phrases = aliases(source.phrasePrepositions ?? '');
  const verbs = withPhrases(senses(source.verbs), phrases);
  const nouns = withPhrases(senses(source.nouns), phrases);
  return {
    lang,
    homeCountry: source.homeCountry,
    caseDeterminers: new Map(labelled(source.caseDeterminers ?? '').map(([label, word]) => [word, label === 'dative' ? 'dative' : 'accusative'] as const)),
    dativeBehind: source.dativeBehind && { determiner: source.dativeBehind.determiner, nouns: new RegExp(`(?:${source.dativeBehind.nouns})$`, 'u'), others: new RegExp(`(?:${source.dativeBehind.others})`, 'u') },
    joinsNouns: source.joinsNouns === true,
    finiteForms: words(source.finiteForms ?? ''),
    passiveAuxiliaries: words(source.passiveAuxiliaries ?? ''),
    activeAuxiliaries: words(source.activeAuxiliaries ?? ''),
    postpositions: words(source.postpositions ?? ''),
    causatives: words(source.causatives ?? ''),
    timeNouns: words(source.timeNouns ?? ''),
    reflexives: new Map(entries(source.reflexives ?? '').map((form, _, [first = form]) => [form, first] as const)),
    subjectPronouns: words(source.subjectPronouns ?? ''),
    dropsPronouns: source.dropsPronouns,
    verbs,
    nouns,
    agents: senses(source.agents),
    adjectives: withPhrases(senses(source.adjectives), phrases),
    roles: roles(source.roles),
    transparent: words(source.transparent),
    light: words(source.light),
    selling: words(source.selling),
    receiving: words(source.receiving),
    behalf: words(source.behalf),
    inOffice: words(source.inOffice),
    aiming: words(source.aiming),
    clauseOpeners: words(source.clauseOpeners ?? ''),
    cleftMarks: words(source.cleftMarks ?? ''),
    expressing: words(source.expressing),
    strained: words(source.strained),
    undoing: words(source.undoing),
    ending: words(source.ending),
    halts: words(source.halts ?? ''),
    opposing: words(source.opposing ?? ''),
    documents: words(source.documents ?? ''),
    suffering: words(source.suffering),
    reporting: words(source.reporting),
    indirect: words(source.indirect ?? ''),
    accordingTo: entries(source.accordingTo).map((s) => s.split(' ')),
    utterances: words(source.utterances),
    demonstratives: words(source.demonstratives),
    persons: words(source.persons),
    references: references(source.references),
    asMarkers: words(source.asMarkers),
    firstPerson: { singular: words(source.firstSingular), plural: words(source.firstPlural) },
    endings: { future: ending(source.futureEndings), conditional: ending(source.conditionalEndings) },
    status: {
      verbs: statuses(source.statusVerbs),
      nouns: statuses(source.statusNouns),
      adjectives: statuses(source.statusAdjectives),
      adverbs: statuses(source.statusAdverbs),
      modals: statuses(source.modals),
      conditions: words(source.conditions),
      negations: words(source.negations), against: words(source.against),
    },
    phrasePrepositions: new Set([...phrases.keys(), ...entries(source.agentPrepositions), ...entries(source.fromPrepositions)].filter((p) => p.includes(' '))),
    plainPreposition: aliases(source.prepositionAliases ?? ''),
    together: words(source.together),
    objectControl: words(source.objectControl),
    prepositions: {
      agent: words(source.agentPrepositions),
      of: words(source.ofPrepositions),
      between: words(source.betweenPrepositions),
      with: words(source.withPrepositions),
      exception: words(source.exceptionPrepositions),
      place: words(source.placePrepositions),
      including: words(source.includingPrepositions),
      object: words(source.objectPrepositions),
      from: words(source.fromPrepositions),
      after: words(source.afterPrepositions ?? ''),
    },
    parts: words(source.parts),
    stores: words(source.stores),
    firms: words(source.firms),
    forces: words(source.forces),
    becoming: words(source.becoming),
    membership: { verbs: words(source.memberVerbs), nouns: words(source.memberNouns) },
    relatives: words(source.relatives),
    futureOfPast: words(source.futureOfPast),
    dying: words(source.dying),
    obligation: words(source.obligation),
    naming: words(source.naming),
    blame: words(source.blame),
    praise: words(source.praise),
    misdeeds: words(source.misdeeds),
    duties: words(source.duties),
    wrongly: words(source.wrongly),
    groundless: words(source.groundless),
    deeds: words(source.deeds),
    reckoning: words(source.reckoning),
    bearing: words(source.bearing),
    alleging: words(source.alleging),
    reciprocals: entries(source.reciprocals).map((s) => s.split(' ')),
    involvement: words(source.involvement),
    answering: words(source.answering),
    reasons: words(source.reasons),
    purposes: words(source.purposes ?? ''),
    ...lemmaFinder(lang, source),
  };
}
