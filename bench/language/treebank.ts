import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { gluesNext, readConllu, type ConlluSentence } from '../../src/language/index.ts';

/** A word of the gold standard with the characters it is read from. */
export interface GoldWord {
  readonly from: number;
  readonly to: number;
  /** Which part of its written token it is: tells "di" from "la" in "della". */
  readonly part: number;
  readonly form: string;
  readonly upos: string;
  readonly lemma: string;
  /** Index of the head in the text's words, -1 for a root. */
  readonly head: number;
  /** UD relation without its subtype, as the CoNLL 2018 evaluation has it. */
  readonly deprel: string;
}

/** A treebank as text, with what its annotators found in it. */
export interface RawText {
  readonly text: string;
  readonly tokens: readonly (readonly [from: number, to: number])[];
  readonly words: readonly GoldWord[];
  readonly sentences: readonly (readonly [from: number, to: number])[];
}

/** Reads a gzipped CoNLL-U file. */
export function readTreebank(path: string): ConlluSentence[] {
  return readConllu(gunzipSync(readFileSync(path)).toString('utf8'), path);
}

/** Puts the sentences of a treebank back into running text: paragraphs and documents apart by a blank line. */
export function rawText(treebank: readonly ConlluSentence[]): RawText {
  let text = '';
  const tokens: [number, number][] = [];
  const words: GoldWord[] = [];
  const sentences: [number, number][] = [];
  for (const sentence of treebank) {
    if (text !== '' && sentence.comments.some((c) => /^# new(?:doc|par)\b/.test(c))) text = `${text.trimEnd()}\n\n`;
    const [start, first] = [text.length, words.length];
    for (let i = 0; i < sentence.words.length; ) {
      const range = sentence.ranges.find((r) => r.start === i);
      const form = range?.form ?? sentence.words[i]?.form ?? '';
      const end = range?.end ?? i + 1;
      const parts = sentence.words.slice(i, end);
      const spelled = parts.map((w) => w.form).join('') === form;
      let at = text.length;
      tokens.push([at, at + form.length]);
      for (const [part, { form: word, upos, lemma, head, deprel }] of parts.entries()) {
        const span = spelled ? { from: at, to: at + word.length, part: 0 } : { from: text.length, to: text.length + form.length, part };
        at += word.length;
        words.push({ ...span, form: word, upos, lemma, head: head < 0 ? -1 : first + head, deprel: universal(deprel) });
      }
      text += form;
      if (!gluesNext(range?.misc ?? parts[0]?.misc ?? '_')) text += ' ';
      i = end;
    }
    sentences.push([start, text.trimEnd().length]);
  }
  return { text, tokens, words, sentences };
}

/** "nsubj:pass" → "nsubj". */
export function universal(deprel: string): string {
  return deprel.split(':')[0] ?? deprel;
}
