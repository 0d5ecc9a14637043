import { entryById, isGivenName, type GazetteerEntry, type OfficeRole } from '../../knowledge/gazetteer/index.ts';
import { foldName, slug, type Actor, type ActorId, type ActorType, type Article, type Mention, type MentionForm, type Span } from '../../model/index.ts';
import { sameSpelling } from './spelling.ts';

/** What is known of an actor while an article is read. */
export interface Member {
  readonly id: ActorId;
  readonly name: string;
  type: ActorType;
  /** Whether only the model says of what kind it is. */
  guessed: boolean;
  readonly entry: GazetteerEntry | undefined;
  country: string | undefined;
  /** The office the article gives a person, for "the German foreign minister" later on. */
  office: OfficeRole | undefined;
  officeCountry: string | undefined;
  /** The words of the offices the article gives: "governor", "special envoy". */
  readonly officeWords: Set<string>;
  /** Named other than as the origin of a person or medium. */
  takesPart: boolean;
  sex: 'male' | 'female' | undefined;
  readonly aliases: Map<string, string>;
  readonly spans: { readonly span: Span; readonly form: MentionForm; readonly line: number }[];
}

/** The people and things of one article, found so far. */
export class Cast {
  readonly #members = new Map<ActorId, Member>();
  readonly #byAlias = new Map<string, Member>();
  readonly #defined = new Map<string, Member>();

  get members(): readonly Member[] {
    return [...this.#members.values()];
  }

  /** The member of a gazetteer entry, made if new. */
  ofEntry(entry: GazetteerEntry): Member {
    return this.#members.get(entry.id) ?? this.#add(entry.id, entry.name, entry.type, entry);
  }

  /** The member of a name that no gazetteer knows, made if new. */
  ofName(name: string, type: ActorType): Member {
    const known = this.withAlias(name);
    if (known) return known;
    // A person called like a town is not the town: ids of the gazetteer stay its own.
    const entry = entryById(slug(name) as ActorId);
    const plain = (entry !== undefined && entry.type !== type ? `${slug(name)}-${type}` : slug(name)) as ActorId;
    const taken = this.#members.get(plain);
    if (taken) return taken;
    return this.#add(plain, name, type, undefined);
  }

  #add(id: ActorId, name: string, type: ActorType, entry: GazetteerEntry | undefined): Member {
    const member: Member = {
      id, name, type, guessed: false, entry, country: entry?.country, office: undefined, officeCountry: undefined, officeWords: new Set(), takesPart: false, sex: undefined, aliases: new Map(), spans: [],
    };
    this.#members.set(id, member);
    this.#byAlias.set(foldName(name), member);
    return member;
  }

  /** The member that goes by a name, however it is capitalised or accented. */
  withAlias(name: string): Member | undefined {
    return this.#byAlias.get(foldName(name));
  }

  /** Records letters that the article itself defines: they mean this member from here on, whoever else bears them. */
  define(letters: string, member: Member): void {
    this.#defined.set(letters, member);
    this.alias(member, letters);
  }

  /** The member whose letters the article defines. */
  definedAs(letters: string): Member | undefined {
    return this.#defined.get(letters);
  }

  /** Records that a member also goes by a name. */
  alias(member: Member, name: string): void {
    const fold = foldName(name);
    if (fold === '') return;
    if (!this.#byAlias.has(fold)) this.#byAlias.set(fold, member);
    if (!member.aliases.has(fold)) member.aliases.set(fold, name);
  }

  /** Makes one member of two: what is known of `from` goes to `into`, and it is gone. */
  join(from: Member, into: Member): void {
    into.spans.push(...from.spans);
    for (const alias of [from.name, ...from.aliases.values()]) {
      this.#byAlias.delete(foldName(alias));
      this.alias(into, alias);
    }
    for (const [letters, member] of this.#defined) if (member === from) this.#defined.set(letters, into);
    into.takesPart ||= from.takesPart;
    into.office ??= from.office;
    into.officeCountry ??= from.officeCountry;
    this.#members.delete(from.id);
  }

  /** Records that words of the text mean a member. */
  mention(member: Member, span: Span, form: MentionForm, line: number, text: string): void {
    member.spans.push({ span, form, line });
    if (form !== 'pronoun' && form !== 'description') this.alias(member, text);
  }

  /** Persons whose surname is this word, in any transliteration; the last mentioned first. */
  withSurname(word: string): readonly Member[] {
    const last = (m: Member): number => m.spans.at(-1)?.span.from ?? 0;
    return this.members
      .filter((m) => m.type === 'person' && [m.name, ...m.aliases.values()].some((n) => surnameFits(n, word)))
      .toSorted((a, b) => last(b) - last(a));
  }

  actors(article: Article): { actors: Actor[]; mentions: Mention[] } {
    const seen = this.members.filter((m) => m.spans.length > 0 && (m.takesPart || m.type !== 'country'));
    return {
      actors: seen.map((m) => ({
        id: m.id, name: m.name, type: m.type,
        aliases: [...m.aliases.values()].filter((text) => text !== m.name).map((text) => ({ text, lang: article.lang })),
        country: m.country, wikidata: m.entry?.wikidata, coordinates: m.entry?.coordinates,
      })),
      mentions: seen
        .flatMap((m) => m.spans.map(({ span, form }) => ({ actor: m.id, article: article.id, span, form })))
        .toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to),
    };
  }
}

function surnameFits(name: string, word: string): boolean {
  const parts = foldName(name).split(' ');
  const wanted = foldName(word);
  if (parts.length < 2) return sameSpelling(parts[0] ?? '', wanted);
  if (sameSpelling(parts.at(-1) ?? '', wanted)) return true;
  if (wanted.includes(' ')) return parts.join(' ').endsWith(` ${wanted}`) || (parts.length > 2 && parts.join(' ').includes(` ${wanted} `));
  return isInnerSurname(parts, wanted);
}

/** "Belaunde" of "Martín Belaunde Lossio", "Collor" of "Fernando Collor de Mello": the first of two surnames is the one in use. */
function isInnerSurname(parts: readonly string[], wanted: string): boolean {
  return parts.length > 2 && wanted.length > 3 && parts.slice(1, -1).includes(wanted) && !isGivenName(wanted);
}
