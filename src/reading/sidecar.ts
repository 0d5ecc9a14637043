import { z } from 'zod';
import { DramatisError, isoDateSchema, webAddressSchema, type Refusal } from '../model/index.ts';
import { decodeText } from './decode.ts';
import { fileName, type InputFile, type Metadata } from './input.ts';

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

/** Metadata by folder and file name. */
export interface Sidecars {
  readonly lookup: (path: string) => Metadata;
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

export function isSidecar(input: InputFile): boolean {
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
