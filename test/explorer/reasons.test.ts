import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translateReason } from '../../src/explorer/strings/index.ts';
import { reasons } from '../../src/explorer/strings/it/reasons.ts';

describe('reasons in Italian', () => {
  test('what was wrong and what to do, with their values', () => {
    expect(translateReason('the PDF has 912 pages, more than the 500 allowed. Split it', 'it')).toBe('il PDF ha 912 pagine, più delle 500 ammesse. Dividilo');
    expect(translateReason('.xlsx files are not read. Dramatis reads plain text, HTML', 'it')).toBe('i file .xlsx non si possono leggere. Dramatis legge plain text, HTML');
    expect(translateReason('the file is empty', 'it')).toBe('il file è vuoto');
  });

  test('after the place that it was met in, whatever that holds', () => {
    expect(translateReason('my. project: 2.json: corpus.claims[3].source: "xy" names no actor of the project. The file was damaged or edited by hand: extract its articles again', 'it')).toBe(
      'my. project: 2.json: corpus.claims[3].source: “xy” non è un attore del progetto. Il file è stato danneggiato o modificato a mano: estrai di nuovo i suoi articoli',
    );
  });

  test('values may look like anything', () => {
    expect(translateReason('the archive is broken ($1 {} unexpected. end: 3)', 'it')).toBe('l’archivio è danneggiato ($1 {} unexpected. end: 3)');
  });

  test('English stays, and so does what nobody has translated', () => {
    expect(translateReason('the file is empty', 'en')).toBe('the file is empty');
    expect(translateReason('something unheard of. Split it', 'it')).toBe('something unheard of. Split it');
  });

  test('each translation has the values of its English', () => {
    const holes = (text: string): number => text.split('{}').length;
    expect(Object.entries(reasons).filter(([english, italian]) => holes(italian) !== holes(english))).toEqual([]);
  });

  test('every error that can reach the page has its translation', () => {
    const said = ['src/reading', 'src/project', 'src/server/fetch', 'src/explorer', 'src/language/neural', 'src/language/languages.ts'].flatMap(errorsIn);
    expect(said.length).toBeGreaterThan(80);
    const untranslated = said.filter((text) => translateReason(text.replaceAll('{}', '7'), 'it') === text.replaceAll('{}', '7'));
    expect(untranslated).toEqual([]);
  });
});

/** The texts of all errors made in a folder or file, `{}` for each value. Errors put together elsewhere are not seen. */
function errorsIn(path: string): readonly string[] {
  if (!/\.tsx?$/.test(path)) return readdirSync(path, { withFileTypes: true }).flatMap((e) => (e.isDirectory() || /\.tsx?$/.test(e.name) ? errorsIn(join(path, e.name)) : []));
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/new DramatisError\(/g)].flatMap((m) => {
    const [what, , hint] = argumentsFrom(code, m.index + m[0].length);
    return [...literalsIn(what ?? ''), ...literalsIn(hint ?? '')];
  });
}

/** The arguments of a call, from behind its opening bracket. */
function argumentsFrom(code: string, start: number): readonly string[] {
  const found: string[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < code.length; i++) {
    const c = code[i] ?? '';
    if (c === "'" || c === '`') i = endOfText(code, i);
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c) && depth-- === 0) return [...found, code.slice(from, i)];
    else if (c === ',' && depth === 0) {
      found.push(code.slice(from, i));
      from = i + 1;
    }
  }
  return found;
}

function literalsIn(code: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < code.length; i++) {
    if (code[i] !== "'" && code[i] !== '`') continue;
    const end = endOfText(code, i);
    let text = '';
    for (let k = i + 1; k < end; k++) {
      if (code.startsWith('${', k)) {
        k = endOfValue(code, k);
        text += '{}';
      } else text += code[k];
    }
    found.push(text);
    i = end;
  }
  // What is put in brackets or compared with is no message.
  return found.filter((text) => /[a-z] [a-z]/i.test(text));
}

/** Where a text that begins here ends. */
function endOfText(code: string, start: number): number {
  for (let i = start + 1; i < code.length; i++) {
    if (code[i] === '\\') i++;
    else if (code[start] === '`' && code.startsWith('${', i)) i = endOfValue(code, i);
    else if (code[i] === code[start]) return i;
  }
  return code.length;
}

function endOfValue(code: string, start: number): number {
  let depth = 0;
  for (let i = start + 1; i < code.length; i++) {
    if (code[i] === "'" || code[i] === '`') i = endOfText(code, i);
    else if (code[i] === '{') depth++;
    else if (code[i] === '}' && --depth === 0) return i;
  }
  return code.length;
}
