/**
 * Gives the name taggers their training sentences: the marked passages of training/links and training/names, cut into
 * sentences and words as the program does, and pools of names to put in place of others.
 * Run before training: node bench/run.mjs training/names FOLDER [LANG…]. Writes FOLDER/{lang}.links.jsonl,
 * {lang}.names.jsonl and {lang}.pool.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableEntries } from '../src/knowledge/gazetteer/index.ts';
import { createEngine, LANGUAGES, loadModel } from '../src/language/index.ts';
import { readPassages } from './links/passages.ts';
import { namesOf, type Marked, type NamedSentence } from './names/marked.ts';

const [folder, ...only] = process.argv.slice(2);
if (!folder) throw new Error('Say where to write: node bench/run.mjs training/names FOLDER [LANG…]');
mkdirSync(folder, { recursive: true });
const engine = createEngine((lang) => loadModel(readFileSync(join('public/models', `${lang}.bin`)), lang));

for (const lang of only.length > 0 ? only : LANGUAGES) {
  for (const kind of ['links', 'names']) {
    // "en.txt", "en-politics.txt"
    const files = readdirSync(join('training', kind)).filter((f) => f.startsWith(lang) && /^..(?:-\w+)?\.txt$/.test(f)).sort();
    if (files.length === 0) continue;
    const source = files.map((f) => readFileSync(join('training', kind, f), 'utf8')).join('\n\n');
    const texts = kind === 'links' ? passages(source) : source.split('\n').filter((l) => l !== '' && !l.startsWith('#')).map(markedLine);
    const sentences = texts.flatMap(({ text, marked }) => sentencesOf(text, marked, lang));
    writeFileSync(join(folder, `${lang}.${kind}.jsonl`), sentences.map((s) => `${JSON.stringify(s)}\n`).join(''));
    const count = (type: string): number => sentences.reduce((n, s) => n + s.names.filter((name) => name[2] === type).length, 0);
    console.log(`${lang} ${kind}: ${texts.length} texts, ${sentences.length} sentences, ${['person', 'place', 'organisation', 'equipment', 'other'].map((t) => `${count(t)} ${t}`).join(', ')}, ${sentences.reduce((n, s) => n + s.unsure.length, 0)} left open`);
  }
  writeFileSync(join(folder, `${lang}.pool.json`), JSON.stringify(pool(lang)));
}

interface MarkedText {
  readonly text: string;
  readonly marked: readonly Marked[];
}

function passages(source: string): MarkedText[] {
  return readPassages(source).map(({ text, kinds, mentions }) =>
    ({ text, marked: mentions.flatMap(({ actor, from, to }): Marked[] => {
      const type = kinds.get(actor);
      return type ? [{ type, from, to }] : [];
    }) }));
}

/** A line of training/names: names as `[organisation|Karen National Union]`. */
function markedLine(line: string): MarkedText {
  const marked: Marked[] = [];
  let text = '';
  for (const part of line.split(/(\[[a-z]+\|[^\]]+\])/)) {
    const mark = /^\[([a-z]+)\|([^\]]+)\]$/.exec(part);
    const [, type, words] = mark ?? [];
    if (type !== undefined && words !== undefined) {
      if (!['person', 'place', 'organisation', 'equipment', 'other', 'open'].includes(type)) throw new Error(`"${type}" is no type of name, in: ${line}`);
      marked.push({ type: type as Marked['type'], from: text.length, to: text.length + words.length });
    } else if (/[[\]|]/.test(part)) throw new Error(`marked wrongly: ${line}`);
    text += words ?? part;
  }
  return { text, marked };
}

function sentencesOf(text: string, marked: readonly Marked[], lang: string): NamedSentence[] {
  return engine.analyse(text, lang).sentences.map((s) =>
    namesOf(s, marked.filter((m) => m.from < s.span.to && m.to > s.span.from), text, lang));
}

/** Names of organisations and equipment that the gazetteer knows in a language, as words. */
function pool(lang: string): Record<string, string[][]> {
  const found: Record<string, string[][]> = { organisation: [], equipment: [] };
  for (const { entry, names } of tableEntries()) {
    const list = found[entry.type];
    if (!list) continue;
    const texts = [...(names[lang] ?? []), ...(names['*'] ?? []), ...(names['en'] ?? [])].filter((n) => n.use === 'name').map((n) => n.text);
    for (const text of new Set(texts.slice(0, 2))) {
      const words = engine.analyse(text, lang).sentences.flatMap((s) => s.tokens.map((t) => t.form));
      if (words.length > 0) list.push(words);
    }
  }
  return found;
}
