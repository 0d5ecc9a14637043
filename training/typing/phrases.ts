import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a phrase file: what a source does to a target, in the infinitive, or a sentence frame of its own. */
export interface Phrase {
  /** Event type by the file's name: AID, CONCEDE ... */
  readonly type: string;
  /** Words with "T" where the target stands, and for whole sentences "S" where the source stands. */
  readonly words: string;
  readonly whole: boolean;
  readonly sourceKind: string;
  readonly targetKind: string;
}

/** Reads `@ S=kind T=kind`, `= whole sentence` and plain verb phrases of every file in a folder. */
export function readPhrases(folder: string): Phrase[] {
  return readdirSync(folder).filter((f) => f.endsWith('.txt')).sort().flatMap((file) => {
    const type = file.replace('.txt', '').toUpperCase();
    let [sourceKind, targetKind] = ['state', 'state'];
    const found: Phrase[] = [];
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').map((l) => l.trim())) {
      if (line === '' || line.startsWith('#')) continue;
      const kinds = /^@ S=(\w+) T=(\w+)/.exec(line);
      if (kinds) [sourceKind, targetKind] = [kinds[1] ?? 'state', kinds[2] ?? 'state'];
      else found.push({ type, words: line.replace(/^= /, ''), whole: line.startsWith('= '), sourceKind, targetKind });
    }
    return found;
  });
}

/** `kind: a; b; c` lines. */
export function readLists(file: string): Map<string, string[]> {
  return new Map(readFileSync(file, 'utf8').split('\n').filter((l) => /^\w+:/.test(l)).map((l) => {
    const at = l.indexOf(':');
    return [l.slice(0, at), l.slice(at + 1).split(';').map((w) => w.replace(/^ | $/g, ''))];
  }));
}
