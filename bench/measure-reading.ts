/**
 * Measures article extraction from HTML against @mozilla/readability in one run and writes the table into
 * docs/measurements.md. Usage: npm run measure:reading -- FOLDER... (each with fundus.jsonl and html/*.gz) [--errors]
 */
import { basename } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { mainText } from '../src/cli/commands/read.ts';
import { decodeText } from '../src/reading/decode.ts';
import { declaredEncoding } from '../src/reading/formats/html.ts';
import { readInput } from '../src/reading/index.ts';
import { truePages, truthFor, type TruePage } from './boilerplate-pages.ts';
import { overlap, score, type Overlap } from './shingle-score.ts';
import { writeSection } from './measurements.ts';

type Extractor = (page: TruePage) => Promise<string>;

const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  Dramatis: async (page) => {
    const [article] = await readInput({ path: page.id.replace(/\.gz$/, ''), bytes: page.html });
    return article ? mainText(article) : '';
  },
  '@mozilla/readability': (page) => {
    const { document } = parseHTML(decoded(page));
    return Promise.resolve(new Readability(document).parse()?.textContent ?? '');
  },
  'all text of the page': (page) => {
    const { document } = parseHTML(decoded(page));
    for (const e of document.querySelectorAll('script,style,noscript')) e.remove();
    return Promise.resolve(document.body?.textContent ?? '');
  },
};

/** As a browser would decode it. */
function decoded(page: TruePage): string {
  return decodeText(page.html, page.id, declaredEncoding(page.html));
}

/** Pages read once before the clock starts. */
const WARM = 40;
const words = process.argv.slice(2);
const folders = words.filter((w) => !w.startsWith('--'));
if (folders.length === 0) throw new Error('usage: npm run measure:reading -- FOLDER... [--errors]');
const tables: string[] = [];
for (const folder of folders) {
  const pages = truePages(folder);
  const rows: string[] = [];
  for (const [name, extract] of Object.entries(EXTRACTORS)) {
    const perPage: [string, Overlap][] = [];
    // The first pages pay for the compiler.
    for (const page of pages.slice(0, WARM)) await Promise.resolve(page).then(extract).catch(() => '');
    const before = process.cpuUsage();
    for (const page of pages) {
      const extracted = await Promise.resolve(page).then(extract).catch(() => '');
      perPage.push([page.id, overlap(truthFor(page, extracted), extracted)]);
    }
    const { user, system } = process.cpuUsage(before);
    const { precision, recall, f1 } = score(perPage.map(([, o]) => o));
    rows.push(`| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${((user + system) / 1000 / pages.length).toFixed(0)} |`);
    console.log(rows.at(-1));
    if (words.includes('--errors') && name === 'Dramatis') {
      for (const [id, o] of perPage.toSorted((a, b) => a[1].truePositive - b[1].truePositive).slice(0, 40)) {
        console.log(`  ${id.padEnd(26)} tp ${o.truePositive.toFixed(2)} fp ${o.falsePositive.toFixed(2)} fn ${o.falseNegative.toFixed(2)}`);
      }
    }
  }
  const kilobytes = pages.reduce((sum, p) => sum + p.html.length, 0) / pages.length / 1024;
  tables.push(`${pages.length} pages (${basename(folder)}), ${kilobytes.toFixed(0)} kB each:

| extractor | precision | recall | F1 | CPU ms per page |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`);
}

writeSection('reading', `
## Article text from web pages

News pages with hand-checked paragraphs, scored like the public article-extraction-benchmark: multisets of four-word
shingles, each page weighing the same. Paragraphs marked as optional count if they are extracted. Our output is what
\`read --json\` prints (headings and body, no title). CPU time holds everything from bytes to blocks, for the others
parsing as well.

${tables.join('\n\n')}
`);
