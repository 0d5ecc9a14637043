/**
 * The lemma lexicon of a language: the forms, lemmas and endings of its training treebanks.
 * See src/language/lemmas.ts for the format and how it is used.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu } from '../src/language/conllu/read.ts';

/** The treebanks a model learns from; of PUD, every fifth sentence is held out. */
export const TRAINING: Readonly<Record<string, readonly string[]>> = {
  en: ['en_ewt-train', 'en_gum_free-train'],
  it: ['it_parlamint-train', 'it_markit-train', 'it_twittiro-train', 'it_pud-test'],
  fr: ['fr_sequoia-train', 'fr_gsd-dev', 'fr_pud-test'],
  de: ['de_gsd-test', 'de_pud-test'],
  es: ['es_pud-test'],
};
/** What inflection inserts into verbs. */
const INSERTED: Readonly<Record<string, string>> = { de: 'ge' };
/** Names and foreign words are not inflected as the language's own are. */
const LEFT_OUT = new Set(['PROPN', 'X']);
const WITH_ENDINGS = new Set(['VERB', 'AUX', 'NOUN', 'ADJ', 'DET', 'PRON']);
const LONGEST_ENDING = 6;

type Counts = Map<string, Map<string, number>>;

/** The lexicon's lines, from the treebanks of a language. */
export function lexiconLines(folder: string, lang: string): string[] {
  const classes = new Map<string, Counts>();
  for (const name of TRAINING[lang] ?? []) {
    const sentences = readConllu(gunzipSync(readFileSync(join(folder, 'treebanks', `${name}.conllu.gz`))).toString(), name);
    for (const [i, { words }] of sentences.entries()) {
      if (name.includes('pud') && i % 5 === 0) continue;
      for (const { form, lemma, upos } of words) {
        if (LEFT_OUT.has(upos) || lemma === '_' || /[\s|]|^\[/.test(form + lemma)) continue;
        const counts = classes.get(upos) ?? new Map();
        classes.set(upos, counts);
        count(counts, form.toLowerCase(), lemma);
      }
    }
  }
  return [...classes].flatMap(([upos, counts]) => classLines(upos, counts, INSERTED[lang]));
}

function classLines(upos: string, counts: Counts, inserted: string | undefined): string[] {
  const lines = [`\t#${upos}`];
  const capitals = [...counts.values()].filter((lemmas) => /^\p{Lu}/u.test(best(lemmas).lemma)).length;
  if (capitals > counts.size / 2) lines.push('\t^');
  if (inserted !== undefined && upos === 'VERB') lines.push(`\t~${inserted}`);
  const endings: Counts = new Map();
  for (const [form, lemmas] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { lemma } = best(lemmas);
    lines.push(form === lemma ? form : `${form} ${lemma}`);
    countEndings(endings, form, lemma.toLowerCase());
    const at = inserted === undefined || upos !== 'VERB' ? -1 : form.indexOf(inserted);
    if (inserted !== undefined && at >= 0) countEndings(endings, form.slice(0, at) + form.slice(at + inserted.length), lemma.toLowerCase());
  }
  if (!WITH_ENDINGS.has(upos)) return lines;
  for (const [ending, results] of [...endings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { lemma: result, share, all } = best(results);
    if (all >= 2 && share >= 0.5) lines.push(`\t-${ending} ${result}`);
  }
  return lines;
}

/** Every ending that holds all that differs between form and lemma, with what takes its place. */
function countEndings(endings: Counts, form: string, lemma: string): void {
  let shared = 0;
  while (shared < Math.min(form.length, lemma.length) && form[shared] === lemma[shared]) shared += 1;
  if (shared < 2) return;
  for (let length = 1; length <= LONGEST_ENDING && length < form.length; length += 1) {
    if (form.length - length <= shared) count(endings, form.slice(-length), lemma.slice(form.length - length));
  }
}

function count(counts: Counts, key: string, value: string): void {
  const values = counts.get(key) ?? new Map();
  counts.set(key, values);
  values.set(value, (values.get(value) ?? 0) + 1);
}

function best(counts: ReadonlyMap<string, number>): { lemma: string; share: number; all: number } {
  const [lemma = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  return { lemma, share: most / all, all };
}
