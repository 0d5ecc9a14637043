/**
 * Trains the model of links between actors on passages written for it and on the rules' example sentences:
 * node bench/run.mjs training/links [--check]. Writes src/extraction/links/weights.json; with --check only says how well
 * a fifth of the passages, held out in turn, is judged.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributionExamples } from '../src/extraction/claims/attribution.examples.ts';
import { eventNounExamples } from '../src/extraction/claims/rules/event-noun.examples.ts';
import { otherExamples } from '../src/extraction/claims/rules/others.examples.ts';
import { roleExamples } from '../src/extraction/claims/rules/role.examples.ts';
import { verbExamples } from '../src/extraction/claims/rules/verb.examples.ts';
import { statusExamples } from '../src/extraction/claims/status.examples.ts';
import { COLUMNS, DIRECTIONS, likeliest } from '../src/extraction/links/model.ts';
import { softmax } from '../src/extraction/log-linear.ts';
import { createEngine, loadModel } from '../src/language/index.ts';
import { RELATION_TYPE_NAMES } from '../src/model/index.ts';
import { bagsOfExamples, bagsOfPassage } from './links/bags.ts';
import { fit, sumsOf, type Bag, type Weights } from './links/fit.ts';
import { readPassages } from './links/passages.ts';
import { packed } from './links/pack.ts';

const NOTHING = { related: 0, said: 0, right: 0, direction: 0, type: 0, both: 0, ruled: 0, ruledRight: 0, ruledType: 0, stackedType: 0, fresh: 0, freshType: 0 };
const FOLDER = 'training/links';
const engine = createEngine((lang) => loadModel(readFileSync(join('public/models', `${lang}.bin`)), lang));
const examples = [verbExamples, eventNounExamples, roleExamples, otherExamples, statusExamples, attributionExamples].flatMap((e) => bagsOfExamples(e, engine));
const passages = readdirSync(FOLDER).filter((f) => f.endsWith('.txt')).sort().flatMap((f) => readPassages(readFileSync(join(FOLDER, f), 'utf8')).map((p) => bagsOfPassage(p, f.slice(0, 2), engine)));
console.log(`${passages.length} passages, ${passages.flat().length} pairs, ${passages.flat().filter((b) => b.truths.length > 0).length} related; ${examples.length} pairs of examples`);

if (process.argv.includes('--check')) {
  let tally = { ...NOTHING };
  for (let fold = 0; fold < 5; fold++) {
    const weights = fit([...passages.filter((_, i) => i % 5 !== fold).flat(), ...examples]);
    for (const bag of passages.filter((_, i) => i % 5 === fold).flat()) tally = judged(tally, weights, bag);
  }
  const { related, said, right, direction, type, both } = tally;
  console.log(`rules: ${tally.ruled} pairs, ${tally.ruledRight} of them related, ${tally.ruledType} of these with the right type, ${tally.stackedType} by the model`);
  const [p, r] = [right / said, right / related];
  console.log(`related: precision ${p.toFixed(3)}, recall ${r.toFixed(3)}, F1 ${((2 * p * r) / (p + r)).toFixed(3)}; of related pairs direction ${(direction / related).toFixed(3)}, type ${(type / related).toFixed(3)}, both ${(both / related).toFixed(3)}; where no rule speaks ${(tally.freshType / tally.fresh).toFixed(3)}`);
} else {
  const weights = fit([...passages.flat(), ...examples]);
  const { bytes, base64 } = packed(weights);
  writeFileSync('src/extraction/links/weights.json', `${JSON.stringify({ weights: base64 })}\n`);
  console.log(`${weights.rows.size} features, ${bytes} bytes`);
}

function judged(t: typeof NOTHING, weights: Weights, bag: Bag): typeof NOTHING {
  const sums = bag.pairs.map((p) => sumsOf(weights, p)).sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0))[0];
  if (!sums) return t;
  const related = bag.truths.length > 0;
  const said = (sums[0] ?? 0) > 0;
  const direction = likeliest(DIRECTIONS, softmax(sums.subarray(1, 1 + DIRECTIONS.length)))?.name;
  const type = likeliest(RELATION_TYPE_NAMES, softmax(sums.subarray(1 + DIRECTIONS.length, COLUMNS)))?.name;
  const has = (f: (x: Bag['truths'][number]) => boolean): number => Number(bag.truths.some(f));
  const alike = (x: Bag['truths'][number], y: Bag['truths'][number]): boolean => x.type === y.type && x.direction === y.direction;
  const isRuled = bag.ruled.length > 0;
  return {
    ruled: t.ruled + Number(isRuled), ruledRight: t.ruledRight + Number(isRuled && related),
    ruledType: t.ruledType + has((x) => bag.ruled.some((y) => alike(x, y))), stackedType: t.stackedType + (isRuled ? has((x) => x.type === type && x.direction === direction) : 0),
    fresh: t.fresh + Number(!isRuled && related), freshType: t.freshType + (isRuled ? 0 : has((x) => x.type === type && x.direction === direction)),
    related: t.related + Number(related), said: t.said + Number(said), right: t.right + Number(related && said),
    direction: t.direction + has((x) => x.direction === direction), type: t.type + has((x) => x.type === type),
    both: t.both + has((x) => x.type === type && x.direction === direction),
  };
}
