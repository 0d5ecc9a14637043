/**
 * Makes sentences from the phrases here, analyses them, and keeps the evidence for their types.
 * Run: node bench/run.mjs training/typing/collect FOLDER; writes FOLDER/readings.jsonl for training/typing/fit.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconOf } from '../../src/knowledge/lexicon/index.ts';
import { createEngine, loadModel } from '../../src/language/index.ts';
import type { Parsed } from '../../src/language/parsed.ts';
import type { Span } from '../../src/model/index.ts';
import { readQuestion } from '../../src/extraction/typing/type-between.ts';
import { generate, type Example } from './generate.ts';
import { nounPhrases, verbPhrases } from './nouns.ts';
import { readLists, readPhrases } from './phrases.ts';

const SEED = 7;
const BATCH = 64;
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
for (let from = 0; from < examples.length; from += BATCH) {
  const batch = examples.slice(from, from + BATCH);
  analysed(batch.map((e) => e.text)).forEach((parsed, i) => keep(batch[i], parsed));
}

/** Analyses many texts at once, which the engine does faster. */
function analysed(texts: readonly string[]): Parsed[] {
  const starts = texts.map((_, i) => texts.slice(0, i).reduce((n, t) => n + t.length + 1, 0));
  const { sentences } = engine.analyse(texts.join('\n'), 'en', texts.map((t, i) => ({ from: starts[i] ?? 0, to: (starts[i] ?? 0) + t.length })));
  return texts.map((t, i) => {
    const start = starts[i] ?? 0;
    const own = (s: Span): Span => ({ from: s.from - start, to: s.to - start });
    const inside = sentences.filter((s) => s.span.from >= start && s.span.to <= start + t.length);
    return { lang: 'en', sentences: inside.map((s) => ({ ...s, span: own(s.span), tokens: s.tokens.map((k) => ({ ...k, span: own(k.span) })) })) };
  });
}

function keep(example: Example | undefined, parsed: Parsed): void {
  if (!example || !lexicon) return;
  const { evidence, votes } = readQuestion(example, parsed, lexicon);
  if (evidence) lines.push(JSON.stringify({ code: example.code, facts: [...evidence.facts], words: evidence.words, votes: Object.fromEntries(votes) }));
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'readings.jsonl'), lines.join('\n'));
console.log(`${lines.length} readings of ${examples.length} sentences`);
