import { z } from 'zod';
import { DramatisError, isoDateSchema, webAddressSchema, type Refusal } from '../model/index.ts';
import { decodeText } from './decode.ts';
import { fileName, type Draft, type InputFile, type Metadata } from './input.ts';

/** The name of the file that says where the other files of its folder come from. */
export const SIDECAR_NAME = 'sources.json';

const entrySchema = z.object({
  file: z.string().min(1),
  title: z.string().nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
  author: z.string().nullish(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
});

/** What is known from outside of a file, or of an article in a file ("news.jsonl/story-7", "all.zip/a.txt"). */
export type Lookup = (path: string) => Metadata;

export const NOTHING_KNOWN: Lookup = () => ({});

/** Metadata by folder and file name. */
export interface Sidecars {
  readonly lookup: Lookup;
  readonly refusals: readonly Refusal[];
}

/** Reads the sidecars among the inputs. A broken one is refused and the articles are read without it. */
export function readSidecars(inputs: readonly InputFile[]): Sidecars {
  const byPath = new Map<string, Metadata>();
  const refusals: Refusal[] = [];
  for (const input of inputs.filter(isSidecar)) {
    try {
      for (const entry of parse(input)) {
        const { metadata, wrong } = metadataOf(entry);
        byPath.set(folder(input.path) + entry.file, metadata);
        refusals.push(...wrong.map((reason) => ({ where: input.path, reason: `${entry.file}: ${reason}; left out` })));
      }
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      refusals.push({ where: input.path, reason: error.what });
    }
  }
  return { lookup: (path) => byPath.get(path) ?? {}, refusals };
}

/**
 * What is known from outside of one article: what is said of itself, then what is said of the file it stands in. Of a
 * file with several articles, neither title nor address can be theirs, and its date is only for those that have none.
 */
export function knownOf(lookup: Lookup, path: string, { stem, metadata }: Pick<Draft, 'stem' | 'metadata'>, several: boolean): Metadata {
  if (stem === undefined) return lookup(path);
  const { title, url, published, ...all } = lookup(path);
  const ofFile = several ? { ...all, published: metadata.published === undefined ? published : undefined } : { ...all, title, url, published };
  return merge(lookup(`${path}/${stem}`), ofFile);
}

/** Field by field: the first that says something. */
export function merge(first: Metadata, second: Metadata): Metadata {
  return {
    title: first.title ?? second.title,
    url: first.url ?? second.url,
    outlet: first.outlet ?? second.outlet,
    author: first.author ?? second.author,
    published: first.published ?? second.published,
    lang: first.lang ?? second.lang,
  };
}

export function isSidecar(input: Pick<InputFile, 'path'>): boolean {
  return fileName(input.path) === SIDECAR_NAME;
}

function folder(path: string): string {
  return path.slice(0, path.length - fileName(path).length);
}

function parse(input: InputFile): z.infer<typeof entrySchema>[] {
  const text = decodeText(input.bytes, input.path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DramatisError(`this is not JSON (${error instanceof Error ? error.message : 'unreadable'})`, input.path);
  }
  const parsed = z.array(entrySchema).safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new DramatisError(`expected a list of {file, title, url, outlet, published, lang}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, input.path);
}

function metadataOf(entry: z.infer<typeof entrySchema>): { metadata: Metadata; wrong: string[] } {
  const wrong: string[] = [];
  const checked = (schema: z.ZodType<string>, name: string, value: string | null | undefined): string | undefined => {
    if (!value) return undefined;
    if (schema.safeParse(value).success) return value;
    wrong.push(`${name} "${value.slice(0, 80)}" is not ${name === 'url' ? 'a web address' : 'an ISO date'}`);
    return undefined;
  };
  const metadata = {
    title: entry.title ?? undefined,
    url: checked(webAddressSchema, 'url', entry.url),
    outlet: entry.outlet ?? undefined,
    author: entry.author ?? undefined,
    published: checked(isoDateSchema, 'published', entry.published),
    lang: entry.lang ?? undefined,
  };
  return { metadata, wrong };
}
