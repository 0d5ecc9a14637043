/**
 * Finishes weights: adds the lemma lexicon of a language, and leaves out the rarest words' vectors, which cost a
 * sixth of the file and (measured on PUD and Universal NER) not a tenth of a point.
 * Run after training: node bench/run.mjs training/finish DATA_FOLDER [LANG…] with the treebanks as
 * DATA_FOLDER/treebanks/*.conllu.gz. Rewrites public/models/LANG.bin; doing it twice changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lexiconLines, TRAINING } from './lemmaLexicon.ts';
import { keepVectors, readParts, writeParts } from './weightsFile.ts';

const VECTORS = 60_000;

const [folder, ...langs] = process.argv.slice(2);
if (!folder) throw new Error('Say where the data is: node bench/run.mjs training/finish DATA_FOLDER [LANG…]');
for (const lang of langs.length > 0 ? langs : Object.keys(TRAINING)) {
  const path = join('public', 'models', `${lang}.bin`);
  const before = readFileSync(path);
  const parts = readParts(before[0] === 0x1f ? gunzipSync(before) : before);
  keepVectors(parts, VECTORS);
  parts.texts.set('lemmas', lexiconLines(folder, lang));
  // Compressed, since a static web server sends files as they are.
  const after = gzipSync(writeParts(parts), { level: 9 });
  writeFileSync(path, after);
  const card = path.replace(/\.bin$/, '.card.md');
  writeFileSync(card, readFileSync(card, 'utf8').replace(/; [\d.]+ MB[^.\n]*\./, `; ${(after.length / 1e6).toFixed(1)} MB, with a lemma lexicon of the treebanks below.`));
  console.log(`${lang}: ${before.length} → ${after.length} bytes`);
}
