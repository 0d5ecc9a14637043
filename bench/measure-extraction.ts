/**
 * Measures extraction on annotated news, event typing, factuality and attribution, beside two baselines in the same
 * process, and writes the table into docs/measurements.md.
 * Usage: npm run measure:extraction -- FOLDER (with news/seeds, news/dev, plover, factuality, attribution)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, analyseArticle, emptyCounts, goldSchema, ratios, scoreArticle, toRecord, type Counts, type ExtractionRecord, type GoldArticle, type Tally } from '../src/extraction/index.ts';
import { lexiconOf } from '../src/knowledge/lexicon/index.ts';
import { createEngine, loadModel } from '../src/language/index.ts';
import { readInput } from '../src/reading/index.ts';
import { measureAttribution, type AttributionItem } from './extraction/attribution.ts';
import { baselineExtraction, compromise, winkBaseline, type Baseline } from './extraction/baselines.ts';
import { measureFactuality, type FactualityItem } from './extraction/factuality.ts';
import { measureTyping, ourTyping, type TypingItem } from './extraction/typing.ts';
import { writeSection } from './measurements.ts';

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) throw new Error('usage: npm run measure:extraction -- FOLDER');
const engine = createEngine((lang) => loadModel(readFileSync(join('public/models', `${lang}.bin`)), lang));

const jsonLines = <T>(file: string): T[] => readFileSync(join(folder, file), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as T);
const goldOf = (set: string): GoldArticle[] => readdirSync(join(folder, 'news', set)).filter((f) => f.endsWith('.json')).sort()
  .map((f) => goldSchema.parse(JSON.parse(readFileSync(join(folder, 'news', set, f), 'utf8'))));

type Extractor = (gold: GoldArticle) => Promise<Pick<ExtractionRecord, 'actors' | 'claims'> | undefined>;

const ours: Extractor = async (gold) => {
  const known = { lang: gold.lang, title: gold.title, ...(gold.outlet ? { outlet: gold.outlet } : {}), ...(gold.date ? { published: gold.date } : {}) };
  const [article] = await readInput({ path: `${gold.id}.txt`, bytes: new TextEncoder().encode(gold.text) }, known);
  if (!article) return undefined;
  return toRecord(article, analyseArticle(engine, article));
};
const theirs = (baseline: Baseline): Extractor => (gold) => Promise.resolve(baselineExtraction(baseline, gold.text));

async function score(golds: readonly GoldArticle[], extract: Extractor): Promise<Map<string, Counts>> {
  const results = new Map<string, Counts>();
  for (const gold of golds) results.set(gold.id, scoreArticle(gold, await extract(gold)));
  return results;
}

const sum = (list: Iterable<Counts>): Counts => [...list].reduce(addCounts, emptyCounts());
const f = (tally: Tally): string => {
  const { precision, recall, f1 } = ratios(tally);
  return `${(100 * precision).toFixed(0)} / ${(100 * recall).toFixed(0)} / **${(100 * f1).toFixed(1)}**`;
};
const part = ({ of, right }: { of: number; right: number }): string => (of > 0 ? (100 * right / of).toFixed(1) : '–');
const row = (name: string, c: Counts): string => `| ${name} | ${f(c.actors)} | ${f(c.pairs)} | ${f(c.classes)} | ${f(c.types)} | ${part(c.status)} | ${part(c.attributed)} | ${part(c.evidence)} |`;

const [seeds, dev] = [goldOf('seeds'), goldOf('dev')];
const start = performance.now();
const ofSeeds = await score(seeds, ours);
const ofDev = await score(dev, ours);
const seconds = (performance.now() - start) / 1000;
const words = [...seeds, ...dev].reduce((n, g) => n + g.text.split(/\s+/).length, 0);

const languages = [...new Set(dev.map((g) => g.lang))].sort();
const english = dev.filter((g) => g.lang === 'en');
const inLanguage = (lang: string): Counts => sum(dev.filter((g) => g.lang === lang).map((g) => ofDev.get(g.id) ?? emptyCounts()));
const rows = [
  row('seeds (5 articles)', sum(ofSeeds.values())), row('dev (16 articles)', sum(ofDev.values())),
  ...languages.map((lang) => row(`dev, ${lang}`, inLanguage(lang))),
  row('compromise, dev, en', sum((await score(english, theirs(compromise))).values())),
  row('wink-nlp, dev, en', sum((await score(english, theirs(winkBaseline))).values())),
];
const articles = [...ofSeeds, ...ofDev].map(([id, counts]) => row(id, counts));

const typing = jsonLines<TypingItem>('plover/dev.jsonl');
const byUs = measureTyping(typing, ourTyping(engine));
const lexicon = lexiconOf('en');
const firstVerb = (baseline: Baseline) => (item: TypingItem): string => {
  const verbs = baseline.sentences(item.text).flatMap((s) => s.verbs);
  return verbs.flatMap((v) => lexicon?.verbs.get(v.lemma)?.[0]?.type ?? [])[0] ?? 'CONSULT';
};
const halfOf = (remainder: number): TypingItem[] => typing.filter((item) => Number(/\d+$/.exec(item.id)?.[0] ?? 0) % 2 === remainder);
const [evenHalf, oddHalf] = [0, 1].map((r) => measureTyping(halfOf(r), ourTyping(engine)).macro);
const percent = (share: number | undefined): string => (100 * (share ?? 0)).toFixed(1);
const facts = measureFactuality(jsonLines<FactualityItem>('factuality/uds_ih2.dev.jsonl'), engine);
const saying = measureAttribution(jsonLines<AttributionItem>('attribution/polnear.dev.jsonl'), engine);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

writeSection('extraction', `
## Actors and claims in news

Articles annotated by hand in five languages, extracted from their bare text. Precision / recall / **F1** in per cent,
counts summed over articles. Pairs: who has to do with whom, whichever way; class: direction and one of the four PLOVER
classes or standing; type: direction and type. Status is of claims right in type; speaker of those that have one.
The baselines find names and verbs only: two names in a row with a verb between them are taken as a claim, typed by
our own lexicon. The rules were written while looking at these articles; expect less on articles never seen.
Measured at ${commit}.

| | actors | pairs | class | type | status | speaker | evidence exact |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

By article:

| | actors | pairs | class | type | status | speaker | evidence exact |
| --- | --- | --- | --- | --- | --- | --- | --- |
${articles.join('\n')}

| task | data | Dramatis | compared with |
| --- | --- | --- | --- |
| event type of a given pair, macro F1 | PLOVER dev, ${typing.length} sentences | **${(100 * byUs.macro).toFixed(1)}** (accuracy ${(100 * byUs.accuracy).toFixed(1)}) | first known verb by compromise ${(100 * measureTyping(typing, firstVerb(compromise)).macro).toFixed(1)}, by wink-nlp ${(100 * measureTyping(typing, firstVerb(winkBaseline)).macro).toFixed(1)}; published on the sister test set: Universal PETRARCH 46.3, GPT-4 zero-shot 61.5 |
| factuality on a scale from −3 to 3 | UDS-IH2 dev, ${facts.events} events | r **${facts.r.toFixed(2)}**, mean error ${facts.error.toFixed(2)} | every event a fact: mean error ${facts.errorOfFact.toFixed(2)} |
| who says so, by which verb | PolNeAR dev, ${saying.all} attributions | precision ${(100 * saying.right / saying.found).toFixed(1)}, recall ${(100 * saying.right / saying.all).toFixed(1)} | |
| speed, reading to claims | the articles above | ${Math.round(words / seconds)} words a second, models loaded within | |

Event types of given pairs, PLOVER dev; YIELD is CONCEDE or RETREAT. Mistakes were looked at among sentences of even
number only (macro F1 there ${percent(evenHalf)}); those of odd number (${percent(oddHalf)}) tell what to expect of unseen ones.

| type | sentences | precision | recall | F1 |
| --- | ---: | ---: | ---: | ---: |
${byUs.byCode.map((c) => `| ${c.code} | ${c.all} | ${percent(c.precision)} | ${percent(c.recall)} | ${percent(c.f1)} |`).join('\n')}
`);
console.log(rows.join('\n'));
console.log(JSON.stringify({ typing: byUs, facts, saying, wordsPerSecond: Math.round(words / seconds) }));
