import { describe, expect, test } from 'vitest';
import { namesOfLine } from '../../src/cli/commands/names.ts';
import { createEngine, type LanguageEngine } from '../../src/language/index.ts';

/** An engine that takes capitalised words for people, and remembers what languages it was asked for. */
function engineOf(asked: string[]): LanguageEngine {
  return createEngine((lang) => {
    asked.push(lang);
    return {
      analyse: (sentences) => sentences.map((forms) => ({
        words: forms.map((form, i) => ({ upos: 'X', feats: '', lemma: form, head: i - 1, deprel: 'dep' })),
        names: forms.flatMap((form, i) => (/^\p{Lu}\p{Ll}/u.test(form) ? [{ start: i, end: i + 1, type: 'person' as const }] : [])),
      })),
    };
  });
}

describe('names of a line', () => {
  test('are given as UTF-16 offsets into its text', () => {
    const text = '🚀 says Zelensky, "with Putin\'s men"';
    const answer = JSON.parse(namesOfLine(JSON.stringify({ id: 7, text, lang: 'en' }), engineOf([]))) as { id: number; entities: { start: number; end: number; type: string }[] };
    expect(answer.id).toBe(7);
    expect(answer.entities.map((e) => text.slice(e.start, e.end))).toEqual(['Zelensky', 'Putin']);
    expect(answer.entities[0]?.type).toBe('person');
  });

  test('a text that does not say its language is told by its words', () => {
    const asked: string[] = [];
    namesOfLine(JSON.stringify({ id: 'a', text: 'Il presidente del Consiglio ha incontrato i ministri a Roma.' }), engineOf(asked));
    namesOfLine(JSON.stringify({ id: 'b', text: '', lang: null }), engineOf(asked));
    expect(asked).toEqual(['it', 'en']);
  });

  test.each([
    ['{"id": 1, "text": ', 'this is not JSON'],
    ['{"id": 1}', '"text"'],
    ['[]', 'expected object'],
    ['{"id": 1, "text": "Cześć", "lang": "pl"}', 'there is no language model for "pl"'],
    ['{"id": 1, "text": "Президент России Владимир Путин заявил о размещении ракет."}', 'the text is in "ru", for which there is no model'],
  ])('%s is refused', (line, message) => {
    expect(() => namesOfLine(line, engineOf([]))).toThrow(message);
  });
});
