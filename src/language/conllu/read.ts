import { DramatisError } from '../../model/index.ts';

/** A word line of a CoNLL-U file (https://universaldependencies.org/format.html), `_` kept as written. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index of the head in the sentence's words, or -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** A surface token that covers several words: `start` to before `end`, as word indices. */
export interface ConlluRange {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly misc: string;
}

export interface ConlluSentence {
  /** Comment lines with their `#`. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}

/**
 * Reads a CoNLL-U file. Empty nodes (`8.1`) are left out: they belong to the enhanced graph only.
 * @param where - what to call the file in errors
 * @throws DramatisError naming the line for anything that is not CoNLL-U
 */
export function readConllu(text: string, where: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let ranges: ConlluRange[] = [];
  const finish = (line: number): void => {
    const wrong = words.findIndex((word) => word.head >= words.length);
    if (wrong >= 0) throw fault(`the head of word ${wrong + 1} lies outside its sentence of ${words.length} words`, where, line);
    if (words.length > 0) sentences.push({ comments, words, ranges });
    [comments, words, ranges] = [[], [], []];
  };
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') finish(i);
    else if (line.startsWith('#')) comments.push(line);
    else {
      const columns = line.split('\t');
      if (columns.length !== 10) throw fault(`expected 10 columns between tabs, found ${columns.length}`, where, i + 1);
      const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = '', , misc = ''] = columns;
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range) ranges.push({ start: Number(range[1]) - 1, end: Number(range[2]), form, misc });
      else if (/^\d+$/.test(id)) {
        if (Number(id) !== words.length + 1) throw fault(`expected word ${words.length + 1}, found ${id}`, where, i + 1);
        words.push({ form, lemma, upos, xpos, feats, head: headIndex(head, where, i + 1), deprel, misc });
      } else if (!/^\d+\.\d+$/.test(id)) throw fault(`"${id.slice(0, 40)}" is no word number`, where, i + 1);
    }
  }
  finish(text.length);
  return sentences;
}

function headIndex(head: string, where: string, line: number): number {
  if (head === '_') return -1;
  if (!/^\d+$/.test(head)) throw fault(`"${head.slice(0, 40)}" is no head: a word number, 0 or _`, where, line);
  return Number(head) - 1;
}

function fault(what: string, where: string, line: number): DramatisError {
  return new DramatisError(what, `${where}, line ${line}`);
}

/** Whether a MISC column says that no space follows. */
export function gluesNext(misc: string): boolean {
  return misc.split('|').includes('SpaceAfter=No');
}
