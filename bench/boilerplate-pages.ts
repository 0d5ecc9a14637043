import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { shingles } from './shingle-score.ts';

/** A page with its true paragraphs; some are optional (a standfirst, a correction note): right with and without. */
export interface TruePage {
  readonly id: string;
  readonly html: Uint8Array;
  readonly paragraphs: readonly { readonly text: string; readonly optional: boolean }[];
}

/** Reads a benchmark folder: fundus.jsonl (paragraphs, optional ones in square brackets) and its pages. */
export function truePages(folder: string): TruePage[] {
  return readFileSync(join(folder, 'fundus.jsonl'), 'utf8').trim().split('\n').map((line) => {
    const { id, html, paragraphs } = JSON.parse(line) as { id: string; html: string; paragraphs: string[] };
    return {
      id,
      html: gunzipSync(readFileSync(join(folder, html))),
      paragraphs: paragraphs.map((p) => ({ text: p.replace(/^\[([\s\S]*)\]$/, '$1'), optional: /^\[[\s\S]*\]$/.test(p) })),
    };
  });
}

/** The truth to hold an extraction against: optional paragraphs count if the extraction has most of them. */
export function truthFor(page: TruePage, extracted: string): string {
  const have = shingles(extracted);
  const has = (text: string): boolean => {
    const want = [...shingles(text).keys()];
    return want.filter((s) => have.has(s)).length > want.length / 2;
  };
  return page.paragraphs.filter((p) => !p.optional || has(p.text)).map((p) => p.text).join('\n');
}
