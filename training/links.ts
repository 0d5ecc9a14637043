/**
 * Writes what the network of links learns from: node bench/run.mjs training/links OUT [FOLDER]. Analyses the passages of
 * training/links (or FOLDER) and the rules' example sentences, and writes OUT/lessons.jsonl, a sentence a line, and
 * OUT/LANG.words.json with OUT/LANG.vectors: each word form's vector of 32-bit floats. `training/links.py` reads them.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributionExamples } from '../src/extraction/claims/attribution.examples.ts';
import { eventNounExamples } from '../src/extraction/claims/rules/event-noun.examples.ts';
import { otherExamples } from '../src/extraction/claims/rules/others.examples.ts';
import { roleExamples } from '../src/extraction/claims/rules/role.examples.ts';
import { verbExamples } from '../src/extraction/claims/rules/verb.examples.ts';
import { statusExamples } from '../src/extraction/claims/status.examples.ts';
import { DIRECTIONS } from '../src/extraction/links/model.ts';
import { createEngine, loadModel } from '../src/language/index.ts';
import { RELATION_TYPE_NAMES } from '../src/model/index.ts';
import { readPassages } from './links/passages.ts';
import { lessonsOfExamples, lessonsOfPassage, type Lesson } from './links/questions.ts';

const [out = '.', folder = 'training/links'] = process.argv.slice(2);
const engine = createEngine((lang) => loadModel(readFileSync(join('public/models', `${lang}.bin`)), lang));
const forms = new Map<string, Set<string>>();
mkdirSync(out, { recursive: true });
const file = join(out, 'lessons.jsonl');
writeFileSync(file, '');

let [sentences, pairs] = [0, 0];
/** @param of - the passage they come from: sentences of one are learnt from or held out together */
function keep(lessons: readonly Lesson[], of: string): void {
  for (const lesson of lessons) {
    const known = forms.get(lesson.lang) ?? new Set();
    for (const [form] of lesson.words) known.add(form);
    forms.set(lesson.lang, known);
    appendFileSync(file, `${JSON.stringify({ of, ...lesson })}\n`);
    sentences++;
    pairs += lesson.pairs.length;
  }
}

for (const name of readdirSync(folder).filter((f) => f.endsWith('.txt')).sort()) {
  readPassages(readFileSync(join(folder, name), 'utf8')).forEach((p, i) => keep(lessonsOfPassage(p, name.slice(0, 2), engine), `${name} ${i}`));
}
if (folder === 'training/links') for (const [i, e] of [verbExamples, eventNounExamples, roleExamples, otherExamples, statusExamples, attributionExamples].entries()) keep(lessonsOfExamples(e, engine), `examples ${i}`);
writeFileSync(join(out, 'names.json'), JSON.stringify({ types: RELATION_TYPE_NAMES, directions: DIRECTIONS }));
for (const [lang, set] of forms) {
  const vectors = engine.vectors?.(lang);
  if (!vectors) throw new Error(`the engine has no vectors for "${lang}"`);
  const list = [...set];
  const values = new Float32Array(list.length * vectors.width);
  list.forEach((form, i) => vectors.embed(vectors.key(form), values, i * vectors.width));
  writeFileSync(join(out, `${lang}.words.json`), JSON.stringify(list));
  writeFileSync(join(out, `${lang}.vectors`), new Uint8Array(values.buffer));
}
console.log(`${sentences} sentences, ${pairs} pairs`);
