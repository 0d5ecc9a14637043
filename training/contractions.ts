/**
 * Learns when a contraction is one word ("des pêcheurs", some fishermen) and when it is two ("de + les").
 * Run: node bench/run.mjs training/contractions DATA_FOLDER, with the treebanks as DATA_FOLDER/treebanks/*.conllu.gz.
 * Writes src/knowledge/{fr,it}/contraction-weights.ts: an averaged perceptron over neighbouring words, pruned.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu } from '../src/language/conllu/read.ts';
import { contractionFeatures } from '../src/language/tokenisation/expand.ts';
import { plain } from '../src/language/tokenisation/split.ts';

const TRAIN: Readonly<Record<string, readonly string[]>> = {
  fr: ['fr_sequoia-train', 'fr_gsd-dev'],
  it: ['it_markit-train', 'it_parlamint-train', 'it_twittiro-train'],
};
const TEST: Readonly<Record<string, readonly string[]>> = {
  fr: ['fr_sequoia-dev', 'fr_gsd-test', 'fr_pud-test'],
  it: ['it_parlamint-test', 'it_markit-test', 'it_pud-test'],
};
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  fr: ['des', 'du'],
  it: ['dei', 'degli', 'delle', 'del', 'della', 'dello', "dell'"],
};
const EPOCHS = 12;
const SMALLEST = 0.75;

interface Example {
  readonly word: string;
  readonly features: readonly string[];
  readonly split: boolean;
}

function examples(folder: string, lang: string, names: readonly string[]): Example[] {
  return names.flatMap((name) =>
    readConllu(gunzipSync(readFileSync(join(folder, 'treebanks', `${name}.conllu.gz`))).toString(), name).flatMap((sentence) => {
      const surfaces: { form: string; split: boolean }[] = [];
      for (let i = 0; i < sentence.words.length; ) {
        const range = sentence.ranges.find((r) => r.start === i);
        surfaces.push({ form: range?.form ?? sentence.words[i]?.form ?? '', split: range !== undefined });
        i = range?.end ?? i + 1;
      }
      return surfaces.flatMap(({ form, split }, i) =>
        AMBIGUOUS[lang]?.includes(plain(form))
          ? [{ word: plain(form), split, features: contractionFeatures({ previous: surfaces[i - 1]?.form ?? '', next: surfaces[i + 1]?.form ?? '' }) }]
          : []);
    }));
}

function learn(data: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = 0; i < data.length; i += 1) {
      step += 1;
      // A fixed stride visits all examples in a mixed order that is the same in every run.
      const { features, split } = data[(i * 7919 + epoch * 31) % data.length] ?? { features: [], split: true };
      const score = features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
      if ((split && score > 1) || (!split && score < -1)) continue;
      for (const f of features) {
        const by = split ? 1 : -1;
        weights.set(f, (weights.get(f) ?? 0) + by);
        sums.set(f, (sums.get(f) ?? 0) + by * step);
      }
    }
  }
  return new Map([...weights].map(([f, w]) => [f, Math.round((w - (sums.get(f) ?? 0) / step) * 4) / 4]));
}

function accuracy(weights: ReadonlyMap<string, number>, data: readonly Example[]): number {
  return data.filter((e) => e.features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0) >= 0 === e.split).length / data.length;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the data is: node bench/run.mjs training/contractions DATA_FOLDER');
for (const lang of Object.keys(TRAIN)) {
  const train = examples(folder, lang, TRAIN[lang] ?? []);
  const test = examples(folder, lang, TEST[lang] ?? []);
  const entries = (AMBIGUOUS[lang] ?? []).flatMap((word) => {
    const mine = train.filter((e) => e.word === word);
    if (!mine.some((e) => !e.split)) return [];
    const weights = new Map([...learn(mine)].filter(([f, w]) => Math.abs(w) >= SMALLEST || f === 'b'));
    const held = test.filter((e) => e.word === word);
    const always = held.filter((e) => e.split).length / held.length;
    console.log(lang, word, `${mine.length} examples, ${weights.size} weights; held out ${held.length}:`, accuracy(weights, held).toFixed(3), `(always split ${always.toFixed(3)})`);
    if (accuracy(weights, held) < always) return [];
    const listed = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([f, w]) => `${JSON.stringify(f)}: ${w}`);
    const lines: string[] = [];
    for (let i = 0; i < listed.length; i += 6) lines.push(`    ${listed.slice(i, i + 6).join(', ')},`);
    return [`  [${JSON.stringify(word)}, {\n${lines.join('\n')}\n  }],`];
  });
  writeFileSync(
    join('src', 'knowledge', lang, 'contraction-weights.ts'),
    `import type { ContractionWeights } from '../tokenisation.ts';\n\n/** Written by training/contractions.ts from ${(TRAIN[lang] ?? []).join(', ')}: do not edit. */\nexport const contractionWeights: ReadonlyMap<string, ContractionWeights> = new Map<string, ContractionWeights>([\n${entries.join('\n')}\n]);\n`,
  );
}
