import type { BlockKind, Refusal, Article } from '../model/index.ts';

/** One file (or fetched page) as the shell hands it in. */
export interface InputFile {
  /** Path, name or address: shown in refusals, and its last part names the article. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The ending that stands for its format, where the sender says what it is and the path does not (an HTTP answer). */
  readonly ending?: string | undefined;
}

/** What an input says about its article, before anything is read out of the text. */
export interface Metadata {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  /** ISO date: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
}

/** A paragraph whose kind the format itself gives away (a heading, a caption); left open otherwise. */
export interface Paragraph {
  readonly text: string;
  readonly kind?: BlockKind | undefined;
  /** Whether the format says it is running text (true) or a heading or label (false), whatever its last character. */
  readonly prose?: boolean | undefined;
}

/** What a reader of a format yields: the words in order, with what the format knows about them. */
export interface Draft {
  /** Overrides the file's stem: for formats that hold several articles. */
  readonly stem?: string | undefined;
  /** Plain text as it stands, or the paragraphs of a structured format. */
  readonly content: string | readonly Paragraph[];
  readonly metadata: Metadata;
  /** What sidecars say of it; it wins over what the format says. */
  readonly known?: Metadata | undefined;
}

/** Everything that came of a set of inputs. Inputs that could not be used are in `refusals`, each with one reason. */
export interface Reading {
  readonly articles: Article[];
  readonly refusals: Refusal[];
  /** How inputs were understood where that was a guess: the columns of a table. One line each. */
  readonly notes: string[];
}

/** The last part of a path or address, without query. */
export function fileName(path: string): string {
  const clean = /^https?:\/\//.test(path) ? path.replace(/[?#].*$/, '') : path;
  return clean.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

/** A file's name without folder and ending: "news/002_a.txt" → "002_a". */
export function fileStem(path: string): string {
  const name = fileName(path);
  return name.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '') || name;
}

/** A file's ending in lower case without the dot, or "". */
export function fileEnding(path: string): string {
  return /.\.([A-Za-z0-9]{1,8})$/.exec(fileName(path))?.[1]?.toLowerCase() ?? '';
}
