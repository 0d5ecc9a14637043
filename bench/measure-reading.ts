/**
 * Measures article extraction from HTML against @mozilla/readability in one run and writes the table into
 * docs/measurements.md. Usage: npm run measure:reading -- FOLDER (with fundus.jsonl and html/*.gz) [--errors]
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { mainText } from '../src/cli/commands/read.ts';
import { readInput } from '../src/reading/index.ts';
import { truePages, truthFor, type TruePage } from './boilerplate-pages.ts';
import { overlap, score, type Overlap } from './shingle-score.ts';
import { writeSection } from './measurements.ts';

type Extractor = (page: TruePage) => Promise<string>;

const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  Dramatis: async (page) => {
    const [article] = await readInput({ path: page.id, bytes: page.html });
    return article ? mainText(article) : '';
  },
  '@mozilla/readability': (page) => {
    const { document } = parseHTML(new TextDecoder().decode(page.html));
    return Promise.resolve(new Readability(document).parse()?.textContent ?? '');
  },
  'all text of the page': (page) => {
    const { document } = parseHTML(new TextDecoder().decode(page.html));
    for (const e of document.querySelectorAll('script,style,noscript')) e.remove();
    return Promise.resolve(document.body?.textContent ?? '');
  },
};

const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run measure:reading -- FOLDER [--errors]');
const pages = truePages(folder);
const rows: string[] = [];
for (const [name, extract] of Object.entries(EXTRACTORS)) {
  const overlaps: Overlap[] = [];
  const start = performance.now();
  const perPage: [string, Overlap][] = [];
  for (const page of pages) {
    const extracted = await extract(page).catch(() => '');
    const result = overlap(truthFor(page, extracted), extracted);
    overlaps.push(result);
    perPage.push([page.id, result]);
  }
  const ms = (performance.now() - start) / pages.length;
  const { precision, recall, f1 } = score(overlaps);
  rows.push(`| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${ms.toFixed(0)} |`);
  console.log(rows.at(-1));
  if (flags.includes('--errors') && name === 'Dramatis') {
    for (const [id, o] of perPage.toSorted((a, b) => a[1].truePositive - b[1].truePositive).slice(0, 40)) {
      console.log(`  ${id.padEnd(26)} tp ${o.truePositive.toFixed(2)} fp ${o.falsePositive.toFixed(2)} fn ${o.falseNegative.toFixed(2)}`);
    }
  }
}

writeSection('reading', `
## Article text from web pages

${pages.length} news pages of ${new Set(pages.map((p) => p.id.replace(/_\d+\..*$/, ''))).size} outlets with hand-checked paragraphs (the Fundus evaluation set), scored like the public
article-extraction-benchmark: multisets of four-word shingles, each page weighing the same. Paragraphs that the set
marks as optional count if they are extracted. Our output is what extraction reads (headings and body, no title).

| extractor | precision | recall | F1 | ms per page |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

The rules were tuned while looking at these pages; expect less on pages never seen.
`);
