import { readFile, writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { z } from 'zod';
import { identifyLanguage, LANGUAGES, languageOf, type LanguageEngine, type NameType, type Parsed } from '../../language/index.ts';
import { DramatisError } from '../../model/index.ts';
import { languageEngine } from '../models.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), lang: z.string().nullish() });

/** A name in a text, as half-open UTF-16 offsets. */
interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export default defineCommand({
  meta: {
    name: 'names',
    description: 'Find names in texts. Example: dramatis names texts.jsonl --out names.jsonl, with {"id", "text", "lang"?} on each line',
  },
  args: {
    input: { type: 'positional', required: true, valueHint: 'FILE.jsonl', description: 'One JSON object a line: id, text and perhaps lang' },
    out: { type: 'string', valueHint: 'FILE', description: 'Where to write {"id", "entities": [{"start", "end", "type"}]} (default: standard output)' },
  },
  async run({ args }) {
    const text = await readText(args.input);
    const engine = languageEngine();
    const found: string[] = [];
    let refused = 0;
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        found.push(namesOfLine(line, engine));
      } catch (error) {
        if (!(error instanceof DramatisError)) throw error;
        refused += 1;
        console.error(`dramatis: ${args.input}, line ${i + 1}: ${error.message}`);
      }
    }
    if (found.length === 0 && refused > 0) throw new DramatisError('no line could be used', args.input);
    const output = found.map((l) => `${l}\n`).join('');
    if (args.out) await writeFile(args.out, output);
    else process.stdout.write(output);
  },
});

/** Finds the names of one line of input and writes one line of output. */
export function namesOfLine(line: string, engine: LanguageEngine): string {
  const { id, text, lang } = parseLine(line);
  const tag = lang ?? guess(text);
  return JSON.stringify({ id, entities: entitiesOf(engine.analyse(text, tag)) });
}

function parseLine(line: string): z.infer<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new DramatisError('this is not JSON', undefined, 'Expected {"id": …, "text": "…", "lang": "…"}');
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new DramatisError(`"${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'not as expected'}`, undefined, 'Expected {"id": …, "text": "…", "lang": "…"}');
}

/** The language of a text that does not say it; a text that does not tell is read as English. */
function guess(text: string): string {
  const { lang, supported, reliable } = identifyLanguage(text);
  if (supported) return lang;
  if (reliable) throw new DramatisError(`the text is in "${lang}", for which there is no model`, undefined, `Languages are ${LANGUAGES.join(', ')}`);
  return languageOf(lang) ?? 'en';
}

function entitiesOf(parsed: Parsed): Entity[] {
  return parsed.sentences.flatMap(({ tokens, names }) =>
    names.flatMap(({ start, end, type }) => {
      const [first, last] = [tokens[start], tokens[end - 1]];
      return first && last ? [{ start: first.span.from, end: last.span.to, type }] : [];
    }));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new DramatisError('the file cannot be read', path, 'Check the path', { cause: error });
  }
}
