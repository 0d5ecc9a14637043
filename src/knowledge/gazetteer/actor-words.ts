/**
 * The words by which a language shows who and what a name is. All words are folded (no accents, lower case) unless
 * said otherwise; phrases have their words parted by one space.
 */
export interface ActorWords {
  /** Offices and titles that stand before or after a person's name, with the office they mean. */
  readonly offices: Readonly<Record<string, OfficeRole>>;
  /** What turns an office into one that is no longer held: "ex" in "expresidente", "alt" in "Altkanzler". */
  readonly formerPrefixes: readonly string[];
  /** Ends of compounds for offices and trades, longest first where one ends in another: "sprecherin", "minister". */
  readonly officeEndings: Readonly<Record<string, OfficeRole | 'person'>>;
  /** Other words that stand directly before a person's name: "Mr", "spokesman", "journalist". */
  readonly personWords: readonly string[];
  /** Words that make a capitalised run an organisation's name wherever they stand in it: "Institute", "Bank". */
  readonly organisationWords: readonly string[];
  /** Common nouns straight before an organisation's name: "carrier", "newspaper", "quotidien". */
  readonly organisationNouns: readonly string[];
  /** Of these, the ones that are written with a capital before a name and yet are no part of it: German "Partei". */
  readonly kindWords: readonly string[];
  /** Words of events, treaties, prizes and laws: a capitalised run with one names no actor. */
  readonly eventWords: readonly string[];
  /** Groups that a country's adjective makes an actor of their own, and their English name: "pirates" → "hackers". */
  readonly groups: Readonly<Record<string, string>>;
  /** Bodies that a city's name makes an organisation, and their English name: "parquet de Bruxelles". */
  readonly cityBodies: Readonly<Record<string, string>>;
  /** Countries, leaders, allies: beside these a collective's adjective means the collective ("European leaders"). */
  readonly collectiveNouns: readonly string[];
  /** Words before a place's name: "city of", "region", "river"; and after it: "Oblast", "airport". */
  readonly placeWords: readonly string[];
  /** Words that stand beside the name of a weapon, vehicle, programme: "missile", "pipeline". */
  readonly equipmentWords: readonly string[];
  /** Words for ministries and for their fields; a field may have several words. */
  readonly ministryWords: readonly string[];
  readonly ministryFields: Readonly<Record<string, MinistryField>>;
  /** Branches and bodies a country's name or adjective makes an organisation: "air force" → "Air Force". */
  readonly branches: Readonly<Record<string, string>>;
  /** Prepositions and articles that may stand inside an organisation's name: "of", "for", "and the". */
  readonly innerWords: readonly string[];
  /** Words written small inside a person's name: "von", "bin". */
  readonly particles: readonly string[];
  /** Prepositions that make a following city the place itself, and those that do so only after a word of motion. */
  readonly inPlace: readonly string[];
  readonly towards: readonly string[];
  readonly of: readonly string[];
  /** Words of giving and asking: after them "a Mosca", "à Moscou" is the government. Empty where `towards` is read by motion. */
  readonly dativeWords: readonly string[];
  readonly motionWords: readonly string[];
  /** Words after which "of CITY" is the city itself: "mayor", "outskirts"; and for a blow that hits the city: "strike". */
  readonly cityWords: readonly string[];
  readonly blowWords: readonly string[];
  /** "The government in Warsaw": after these the city still stands for the country. */
  readonly governmentWords: readonly string[];
  /** Capitalised words that never begin or are a name: weekdays, months, months' abbreviations, sentence openers. */
  readonly notNames: readonly string[];
  /** Short descriptions and the gazetteer entries they mean once those have been named. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** What stands between two names of one: "also known as", "formerly". May hold regular-expression syntax. */
  readonly alsoKnown: readonly string[];
  /** Words for a team around a politician: "Trump administration". */
  readonly administrationWords: readonly string[];
  readonly maleWords: readonly string[];
  readonly femaleWords: readonly string[];
  /** Personal and possessive pronouns of the third person singular that mean a person. */
  readonly malePronouns: readonly string[];
  readonly femalePronouns: readonly string[];
  /** Pronouns that say nothing of sex: "suo", "su". */
  readonly openPronouns: readonly string[];
  /** Whether grammatical gender lets a pronoun mean things: then it is read only where a speaker's inversion shows a person ("a-t-elle dit"). */
  readonly genderedThings: boolean;
  /** Whether all nouns are written with a capital, which then tells nothing. */
  readonly capitalNouns: boolean;
  readonly articles: readonly string[];
  readonly conjunctions: readonly string[];
}

export const OFFICE_ROLES = ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister', 'minister', 'office', 'pope'] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];

export const MINISTRY_FIELDS = [
  'Defence', 'Foreign Affairs', 'Interior', 'Finance', 'Justice', 'Economy', 'Energy', 'Health', 'Education',
  'Agriculture', 'Transport', 'Culture', 'Environment', 'Labour', 'Emergency Situations', 'Trade', 'Oil', 'Tourism',
  'Science', 'Public Security', 'Intelligence', 'Infrastructure', 'Planning', 'Communications', 'Industry', 'Religious Affairs',
] as const;
export type MinistryField = (typeof MINISTRY_FIELDS)[number];

/** Splits a space-separated list of words; `_` stands for a space inside a phrase. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).map((w) => w.replaceAll('_', ' '));
}

/** "role: word word, role: word" → word → role. */
export function table<Value extends string>(groups: Readonly<Partial<Record<Value, string>>>): Record<string, Value> {
  const result: Record<string, Value> = {};
  for (const [value, list] of Object.entries(groups) as [Value, string][]) {
    for (const word of words(list)) result[word] = value;
  }
  return result;
}
