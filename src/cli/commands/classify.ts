import { readFile, writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { z } from 'zod';
import { classify } from '../../extraction/index.ts';
import { DramatisError } from '../../model/index.ts';
import { identifyLanguage, languageOf } from '../../language/index.ts';
import { languageEngine } from '../models.ts';
import { UsageError } from '../refusing.ts';

const questionSchema = z.object({ id: z.string(), text: z.string().max(100_000), source: z.string(), target: z.string(), lang: z.string().optional() });

export default defineCommand({
  meta: {
    name: 'classify',
    description: 'Name the event type between two given actors of a sentence. Example: dramatis classify pairs.jsonl --out types.jsonl',
  },
  args: {
    file: { type: 'positional', required: true, valueHint: 'FILE.jsonl', description: 'One {"id", "text", "source", "target"} a line' },
    out: { type: 'string', required: true, valueHint: 'FILE', description: 'Where to write {"id", "type"}, a line each' },
  },
  async run({ args }) {
    if (!args.out) throw new UsageError('say where to write: --out FILE');
    const lines = (await readLines(args.file)).flatMap((line, i) => answer(line, `${args.file}:${i + 1}`));
    await writeFile(args.out, lines.map((l) => `${JSON.stringify(l)}\n`).join(''));
    console.log(args.out);
  },
});

async function readLines(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((l) => l.trim() !== '');
  } catch (error) {
    throw new DramatisError('this file cannot be read', path, 'Check the path', { cause: error });
  }
}

/** Answers one line; a line that asks nothing is said and passed over. */
function answer(line: string, where: string): { id: string; type: string }[] {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    console.error(`passed over ${where}: this is not JSON`);
    return [];
  }
  const question = questionSchema.safeParse(json);
  if (!question.success) {
    console.error(`passed over ${where}: expected "id", "text", "source" and "target" as text`);
    return [];
  }
  const { id, text, lang } = question.data;
  const code = languageOf(lang ?? identifyLanguage(text).lang) ?? 'en';
  return [{ id, type: classify(question.data, languageEngine().analyse(text, code)) }];
}
