/**
 * Adds a lemma lexicon to the weights of languages.
 * Run after training: node bench/run.mjs training/lemmas DATA_FOLDER [LANG…] with the treebanks as
 * DATA_FOLDER/treebanks/*.conllu.gz. Rewrites public/models/LANG.bin (an older lexicon in it is replaced).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unpack } from '../src/language/neural/unpack.ts';
import { lexiconLines, TRAINING } from './lemmaLexicon.ts';
import { withText } from './weightsFile.ts';

const [folder, ...langs] = process.argv.slice(2);
if (!folder) throw new Error('Say where the data is: node bench/run.mjs training/lemmas DATA_FOLDER [LANG…]');
for (const lang of langs.length > 0 ? langs : Object.keys(TRAINING)) {
  const path = join('public', 'models', `${lang}.bin`);
  const lines = lexiconLines(folder, lang);
  const before = readFileSync(path);
  const after = gzipSync(withText(unpack(before, path), 'lemmas', lines), { level: 9 });
  writeFileSync(path, after);
  console.log(`${lang}: ${lines.length} lines, ${before.length} → ${after.length} bytes`);
}
