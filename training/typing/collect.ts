/**
 * Makes sentences from the phrases here, analyses them, and keeps the evidence for their types.
 * Run: node bench/run.mjs training/typing/collect FOLDER; writes FOLDER/readings.jsonl for training/typing/fit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconOf } from '../../src/knowledge/lexicon/index.ts';
import { createEngine, loadModel } from '../../src/language/index.ts';
import { readQuestion } from '../../src/extraction/typing/type-between.ts';
import { generate } from './generate.ts';
import { nounPhrases, verbPhrases } from './nouns.ts';
import { readLists, readPhrases } from './phrases.ts';

const SEED = 7;
const [out = '.'] = process.argv.slice(2);
const here = 'training/typing';
const engine = createEngine((lang) => loadModel(readFileSync(`public/models/${lang}.bin`), lang));
const lexicon = lexiconOf('en');
if (!lexicon) throw new Error('no lexicon for English');

const written = readPhrases(join(here, 'phrases'));
const fromLexicon = [...nounPhrases(lexicon), ...verbPhrases(lexicon, written)];
const [actors, frames] = [readLists(join(here, 'actors.txt')), readLists(join(here, 'frames.txt'))];
const examples = [...generate(written, actors, frames, SEED), ...generate(fromLexicon, actors, frames, SEED, 'few')];
console.log(`${written.length} phrases, ${fromLexicon.length} of the lexicon's`);
const lines: string[] = [];
for (const example of examples) {
  const { evidence, votes } = readQuestion(example, engine.analyse(example.text, 'en'), lexicon);
  if (evidence) lines.push(JSON.stringify({ code: example.code, meaning: example.meaning, facts: [...evidence.facts], words: evidence.words, votes: Object.fromEntries(votes) }));
}
writeFileSync(join(out, 'readings.jsonl'), lines.join('\n'));
console.log(`${lines.length} readings of ${examples.length} sentences`);
