/**
 * Turns the documents of treebanks into articles to build a project from, so that layouts can be measured on actors
 * of real text. Usage: node bench/run.mjs treebank-articles FOLDER OUT.jsonl [NAME_PREFIX...], where FOLDER holds
 * CoNLL-U files, gzipped or not; then: dramatis build OUT.jsonl --out actors.json; npm run bench -- actors.json
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [folder = '', out = '', ...prefixes] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => /\.conllu(\.gz)?$/.test(name) && (prefixes.length === 0 || prefixes.some((p) => name.startsWith(p))));
const lines = names.sort().flatMap((name) => {
  const bytes = readFileSync(join(folder, name));
  return articlesOf((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), name);
});
writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
console.log(`${lines.length} articles`);

/** One line of JSON for every document: its sentences, paragraph by paragraph where those are marked. */
function articlesOf(conllu: string, file: string): string[] {
  const lang = file.slice(0, 2);
  return conllu.split(/^# newdoc id = /m).slice(1).map((doc) => {
    const id = doc.slice(0, doc.indexOf('\n')).trim();
    let text = '';
    for (const [, paragraph, sentence = ''] of doc.matchAll(/^# (?:(newpar)|text = (.*))/gm)) text += paragraph ? '\n\n' : `${sentence} `;
    return JSON.stringify({ id: `${file.replace(/\..*/, '')}-${id}`, title: id, lang, text: text.trim() });
  });
}
