import type { ActorId, ActorType } from '../../model/index.ts';

/** What kind of thing an entry is, finer than the actor type where recognition needs it. */
export type EntryKind =
  | 'country' | 'territory' | 'capital' | 'city' | 'region' | 'collective'
  | 'international' | 'state-body' | 'media' | 'company' | 'equipment' | 'person';

/** An office somebody held. Dates are ISO, possibly only the year; no end means still held when the list was made. */
export interface Office {
  /** `head-of-state`, `head-of-government`, `foreign-minister`, `defence-minister`, or the id of an organisation led. */
  readonly role: string;
  readonly from: string;
  readonly to?: string | undefined;
}

/** Somebody or something known before reading. */
export interface GazetteerEntry {
  readonly id: ActorId;
  /** The usual English name. */
  readonly name: string;
  readonly type: ActorType;
  readonly kind: EntryKind;
  /** ISO 3166 alpha-2 code of the country it is, lies in, belongs to or comes from. */
  readonly country?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly coordinates?: readonly [latitude: number, longitude: number] | undefined;
  readonly offices?: readonly Office[] | undefined;
  /** A small city: its name alone is not enough, the sentence must speak of a place. */
  readonly weak?: true | undefined;
}

/**
 * How a name names its entry: `name` itself; `adjective` for its people and things ("Russian", "russes");
 * `seat` for a seat of government that always stands for the country ("Kremlin").
 */
export type NameUse = 'name' | 'adjective' | 'seat';

/** A name as it stands in the tables, before it is indexed. */
export interface TableName {
  readonly text: string;
  readonly use: NameUse;
  /** Must stand exactly so, in capitals and punctuation. */
  readonly exact: boolean;
  /** Common to many countries ("Senate", "the Greens"): means this entry only where its country is spoken of. */
  readonly local?: true | undefined;
}

/** An entry with its names by language; `*` holds those of every language. */
export interface TableEntry {
  readonly entry: GazetteerEntry;
  readonly names: Readonly<Record<string, readonly TableName[]>>;
}
