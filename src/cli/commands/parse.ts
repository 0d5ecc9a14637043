import { readFile, writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { formatAnalysed, formatParsed, identifyLanguage, LANGUAGES, languageOf, readConllu } from '../../language/index.ts';
import { DramatisError } from '../../model/index.ts';
import { languageEngine, openModel } from '../models.ts';
import { UsageError } from '../refusing.ts';

/** Sentences analysed at once: keeps memory flat over files of any length. */
const BATCH = 512;

export default defineCommand({
  meta: {
    name: 'parse',
    description: 'Analyse sentences into CoNLL-U. Examples: dramatis parse gold-tokens.conllu --lang en; dramatis parse --text article.txt --lang it',
  },
  args: {
    input: { type: 'positional', required: false, valueHint: 'FILE.conllu', description: 'Tokens to be analysed; their annotation is replaced' },
    text: { type: 'string', valueHint: 'FILE.txt', description: 'Raw text to be cut into sentences and analysed' },
    lang: { type: 'string', valueHint: 'LANG', description: `Language of the text: ${LANGUAGES.join(', ')} (default: told from the text)` },
    out: { type: 'string', valueHint: 'FILE', description: 'Where to write (default: standard output)' },
  },
  async run({ args }) {
    const path = args.text ?? args.input;
    if (!path || (args.text !== undefined && args.input !== undefined)) throw new UsageError('give one file: FILE.conllu, or --text FILE.txt');
    const content = await readUtf8(path);
    const output = args.text === undefined ? parseTokens(content, path, args.lang) : parseText(content, path, args.lang);
    if (args.out) await writeFile(args.out, output);
    else process.stdout.write(output);
  },
});

function parseText(text: string, path: string, lang: string | undefined): string {
  return formatParsed(text, languageEngine().analyse(text, supported(lang, text, path)));
}

function parseTokens(conllu: string, path: string, lang: string | undefined): string {
  const sentences = readConllu(conllu, path);
  const sample = sentences.slice(0, 100).map((s) => s.words.map((w) => w.form).join(' ')).join(' ');
  const model = openModel(supported(lang, sample, path));
  let output = '';
  for (let start = 0; start < sentences.length; start += BATCH) {
    const batch = sentences.slice(start, start + BATCH);
    const analyses = model.analyse(batch.map((s) => s.words.map((w) => w.form)));
    for (const [i, sentence] of batch.entries()) {
      const analysis = analyses[i];
      if (analysis) output += formatAnalysed(sentence, analysis);
    }
  }
  return output;
}

/**
 * The language to analyse in: as asked for, else as the text tells.
 * @throws DramatisError if there is no model for it
 */
function supported(asked: string | undefined, sample: string, path: string): string {
  const hint = `Languages are ${LANGUAGES.join(', ')}`;
  if (asked !== undefined) {
    const lang = languageOf(asked);
    if (lang === undefined) throw new DramatisError(`there is no model for the language "${asked.slice(0, 35)}"`, '--lang', hint);
    return lang;
  }
  const told = identifyLanguage(sample);
  if (told.supported) return told.lang;
  throw new DramatisError(told.reliable ? `the text is in "${told.lang}", for which there is no model` : 'the text does not tell its language', path, `Say it with --lang. ${hint}`);
}

async function readUtf8(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    throw new DramatisError('the file cannot be read', path, 'Check the path', { cause: error });
  }
}
