/**
 * Measures the language engine and, on the same data in the same process, wink-nlp and compromise.
 * Writes the "language" section of docs/measurements.md and prints it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { createEngine, LANGUAGES, loadModel, type ConlluSentence, type SentenceModel } from '../../src/language/index.ts';
import { engineNames, gumNewsNames, readNameSet, rivalNames, scoreNames, type NameSet } from './names.ts';
import { table, writeSection } from './report.ts';
import { compromise, wink, type Rival } from './rivals.ts';
import { f1, goldTokenScores, rawScores } from './score.ts';
import { rawText, readTreebank, type RawText } from './treebank.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, models: { type: 'string' }, out: { type: 'string' } } });
const data = values.data ?? process.env['DRAMATIS_DATA'];
if (data === undefined || !existsSync(data)) {
  console.error('Say where the data is: npm run measure:language -- --data FOLDER');
  process.exit(2);
}
const root = process.cwd();
const folder = values.models ?? join(root, 'public', 'models');
const treebanks = join(data, 'training', 'treebanks');

/** Held out from training; of PUD, which the smaller languages also learn from, every fifth sentence. */
const TEST_SETS: readonly { lang: string; file: string; fifth?: true }[] = [
  { lang: 'en', file: 'en_pud-test' }, { lang: 'en', file: 'en_ewt-test' }, { lang: 'en', file: 'en_gum_free-test' },
  { lang: 'it', file: 'it_parlamint-test' }, { lang: 'it', file: 'it_markit-test' }, { lang: 'it', file: 'it_pud-test', fifth: true },
  { lang: 'fr', file: 'fr_sequoia-test' }, { lang: 'fr', file: 'fr_gsd-test' }, { lang: 'fr', file: 'fr_pud-test', fifth: true },
  { lang: 'de', file: 'de_gsd-dev' }, { lang: 'de', file: 'de_pud-test', fifth: true },
  { lang: 'es', file: 'es_pud-test', fifth: true },
];

const models = new Map<string, SentenceModel>();
for (const lang of LANGUAGES) {
  const path = join(folder, `${lang}.bin`);
  if (existsSync(path)) models.set(lang, loadModel(readFileSync(path), path));
  else console.error(`no weights at ${path}: this language is left out`);
}
const engine = createEngine((lang) => {
  const model = models.get(lang);
  if (!model) throw new Error(`no model for ${lang}`);
  return model;
});
const rivals = [wink(), compromise()];
const news = gumNews();

const body = [
  `## Language engine\n\nMeasured ${new Date().toISOString().slice(0, 10)} with \`npm run measure:language\` (Node ${process.versions.node}). LAS counts universal relations, as the CoNLL 2018 shared task does. "PUD 1/5" is every fifth sentence of PUD, which was held out from training.`,
  `### Tags, lemmas and trees with gold tokens\n\n${goldTokens()}`,
  `### From raw text\n\nF1; a word counts when its characters agree with the treebank's.\n\n${fromRawText()}`,
  `### English beside other libraries\n\nRaw text, the same for all. "Words right" is the share of the treebank's words other than punctuation that were cut alike and tagged alike; compromise's own tags are read as the nearest universal ones. Neither library parses.\n\n${besideRivals()}`,
  `### Sentence boundaries beside Intl.Segmenter\n\n${besideSegmenter()}`,
  `### Names\n\nSpan F1: both ends and the type must agree. People, places and organisations only, which is what the sets share.\n\n${names()}`,
  `### Speed, memory, size\n\n${speed()}`,
].join('\n\n');
writeSection(values.out ?? join(root, 'docs', 'measurements.md'), 'language', body);
console.log(body);

function sentencesOf({ file, fifth }: (typeof TEST_SETS)[number]): ConlluSentence[] {
  const all = readTreebank(join(treebanks, `${file}.conllu.gz`));
  return fifth ? all.filter((_, i) => i % 5 === 0) : all;
}

function titleOf({ file, fifth }: (typeof TEST_SETS)[number]): string {
  return fifth ? `${file} 1/5` : file;
}

function gumNews(): { names: NameSet; trees: ConlluSentence[] } {
  const all = ['dev', 'test'].flatMap((part) => readTreebank(join(treebanks, `en_gum_free-${part}.conllu.gz`)));
  let document = '';
  const trees = all.filter(({ comments }) => {
    document = comments.find((c) => c.startsWith('# newdoc')) ?? document;
    return document.includes('_news_');
  });
  return { names: gumNewsNames(all), trees };
}

function goldTokens(): string {
  const sets = TEST_SETS.filter(({ lang }) => models.has(lang)).map((set) => ({ lang: set.lang, title: titleOf(set), trees: sentencesOf(set) }));
  if (models.has('en')) sets.splice(3, 0, { lang: 'en', title: 'GUM news (dev + test)', trees: news.trees });
  return table(['treebank', 'UPOS', 'lemma', 'UAS', 'LAS'], sets.map(({ lang, title, trees }) => {
    const analyses = models.get(lang)?.analyse(trees.map((s) => s.words.map((w) => w.form))) ?? [];
    const { upos, lemma, uas, las } = goldTokenScores(trees, analyses);
    return [title, upos, lemma, uas, las];
  }));
}

function fromRawText(): string {
  return table(['treebank', 'tokens', 'words', 'sentences', 'UPOS', 'lemma', 'UAS', 'LAS'], TEST_SETS.filter(({ lang }) => models.has(lang)).map((set) => {
    // Sentences of a fifth have lost their neighbours, so boundaries and cuts are measured on the whole.
    const gold = rawText(sentencesOf(set));
    const s = rawScores(gold, engine.analyse(gold.text, set.lang));
    return [titleOf(set), s.tokens, s.words, s.sentences, s.upos, s.lemma, s.uas, s.las];
  }));
}

function besideRivals(): string {
  const rows = TEST_SETS.filter(({ lang }) => lang === 'en').flatMap((set) => {
    const gold = rawText(sentencesOf(set));
    const parsed = engine.analyse(gold.text, 'en');
    const ours = {
      words: parsed.sentences.flatMap(({ tokens }) => tokens.map(({ span, upos, lemma }) => ({ ...span, upos, lemma }))),
      sentences: parsed.sentences.map(({ span }): [number, number] => [span.from, span.to]),
    };
    return [['Dramatis', ours] as const, ...rivals.map((rival) => [rival.name, rival.analyse(gold.text)] as const)]
      .map(([name, found]) => [set.file, name, ...rivalRow(gold, found)]);
  });
  return table(['treebank', 'library', 'words F1', 'sentences F1', 'words right (UPOS)', 'lemmas right'], rows);
}

function rivalRow(gold: RawText, found: Pick<ReturnType<Rival['analyse']>, 'words' | 'sentences'>): (number | undefined)[] {
  const at = new Map(found.words.map((w) => [`${w.from}-${w.to}`, w]));
  const counted = gold.words.filter((w) => w.upos !== 'PUNCT');
  const share = (right: (word: (typeof counted)[number]) => boolean): number => (100 * counted.filter(right).length) / counted.length;
  const lemmas = found.words.some((w) => w.lemma !== undefined);
  return [
    f1(gold.words.map((w) => `${w.from}-${w.to}`), [...at.keys()]),
    f1(gold.sentences.map(String), found.sentences.map(String)),
    share((w) => at.get(`${w.from}-${w.to}`)?.upos === w.upos),
    lemmas ? share((w) => at.get(`${w.from}-${w.to}`)?.lemma?.toLowerCase() === w.lemma.toLowerCase()) : undefined,
  ];
}

function besideSegmenter(): string {
  return table(['treebank', 'Dramatis', 'Intl.Segmenter'], TEST_SETS.filter(({ lang, fifth }) => models.has(lang) && !fifth).map((set) => {
    const gold = rawText(sentencesOf(set));
    const segments = [...new Intl.Segmenter(set.lang, { granularity: 'sentence' }).segment(gold.text)]
      .map(({ index, segment }) => `${index},${index + segment.trimEnd().length}`);
    const parsed = engine.analyse(gold.text, set.lang);
    const ours = parsed.sentences.map(({ span }) => `${span.from},${span.to}`);
    return [set.file, f1(gold.sentences.map(String), ours), f1(gold.sentences.map(String), segments)];
  }));
}

function names(): string {
  const sets = [
    readNameSet(join(data ?? '', 'eval', 'ner', 'English-EWT.dev.jsonl'), 'Universal NER EWT dev'),
    news.names,
    readNameSet(join(data ?? '', 'eval', 'ner', 'crossner_politics_en.test.jsonl'), 'CrossNER politics test'),
    readNameSet(join(data ?? '', 'eval', 'ner', 'kind_it.WN_dev.jsonl'), 'KIND Wikinews dev (it)'),
  ].filter((set) => set !== undefined && models.has(set.lang)) as NameSet[];
  return table(['set', 'library', 'all', 'person', 'place', 'organisation'], sets.flatMap((set) => {
    const finders = [['Dramatis', engineNames(engine, set.lang)] as const, ...(set.lang === 'en' ? rivals.map((r) => [r.name, rivalNames(r)] as const) : [])];
    return finders.map(([name, find]) => {
      const { all, byType } = scoreNames(set, find);
      return name === 'wink-nlp' ? [set.name, name, 'finds none', undefined, undefined, undefined] : [set.name, name, all, byType['person'], byType['place'], byType['organisation']];
    });
  }));
}

function speed(): string {
  const rows = LANGUAGES.filter((lang) => models.has(lang)).map((lang) => {
    const set = TEST_SETS.find((t) => t.lang === lang && t.file.includes('pud'));
    const textFile = join(mkdtempSync(join(tmpdir(), 'dramatis-')), 'text.txt');
    writeFileSync(textFile, rawText(set ? readTreebank(join(treebanks, `${set.file}.conllu.gz`)) : []).text);
    const weights = join(folder, `${lang}.bin`);
    const { tokens, seconds, megabytes } = JSON.parse(execFileSync(process.execPath, [join('dist', 'bench', 'measure-language.js'), '--alone', weights, textFile, lang], { encoding: 'utf8' })) as Record<'tokens' | 'seconds' | 'megabytes', number>;
    return [lang, Math.round(tokens / seconds).toLocaleString('en'), `${Math.round(megabytes)} MB`, ...sizes(readFileSync(weights))];
  });
  const english = rawText(readTreebank(join(treebanks, 'en_pud-test.conllu.gz'))).text;
  for (const rival of rivals) rows.push([rival.name, rate(() => rival.analyse(english).words.length), '–', '–', '–', '–']);
  return `${table(['', 'tokens/s', 'memory', 'weights', 'gzip', 'brotli'], rows)}\n\nTokens per second of CPU time for the full way from raw text (PUD, in pieces as long as articles) to trees and names, one thread; resident memory of a Node process that does only this.`;
}

/** Tokens per second of the process's own CPU time: what else runs on the machine does not count. */
function rate(work: () => number): string {
  work();
  const before = process.cpuUsage();
  const tokens = work();
  const { user, system } = process.cpuUsage(before);
  return Math.round(tokens / ((user + system) / 1e6)).toLocaleString('en');
}

function sizes(bytes: Uint8Array): string[] {
  const megabytes = (n: number): string => `${(n / 1024 / 1024).toFixed(1)} MB`;
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return [megabytes(bytes.length), megabytes(gzipSync(bytes).length), megabytes(brotli.length)];
}
