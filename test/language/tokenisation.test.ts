import { describe, expect, test } from 'vitest';
import { tokenisationOf } from '../../src/language/languages.ts';
import { sentencesOf, tokenise } from '../../src/language/tokenisation/index.ts';

/** Tokens as written, contractions as their words in brackets: "[do|n't]". */
function cut(lang: string, text: string): string {
  return tokenise(text, 0, text.length, tokenisationOf(lang))
    .map((token) => (token.words.length > 1 ? `[${token.words.map((w) => w.form).join('|')}]` : text.slice(token.from, token.to)))
    .join(' ');
}

/** Sentences, each as the text it covers. */
function sentences(lang: string, text: string): string[] {
  return sentencesOf(text, { from: 0, to: text.length }, tokenisationOf(lang))
    .map(({ tokens }) => text.slice(tokens[0]!.from, tokens.at(-1)!.to));
}

describe('tokens', () => {
  test.each([
    ['en', `"We won't wait," he told Putin's aides.`, `" We [wo|n't] wait , " he told [Putin|'s] aides .`],
    ['en', 'The U.S. and Dr. Smith’s well-known co-workers cannot come at 5:30pm.', 'The U.S. and Dr. [Smith|’s] well - known co-workers [can|not] come at 5:30 pm .'],
    ['en', 'See https://example.org/a(b), mail x.y@z.org or @kyiv... $3.5bn (20%)!', 'See https://example.org/a(b) , mail x.y@z.org or @kyiv ... $ 3.5 bn ( 20 % ) !'],
    ['en', "the students' union and the 1980's", "the [students|'] union and the 1980's"],
    ['it', "L'inviato dell'Onu alle porte della città: un po' d'aria nei colloqui.", "L' inviato [di|l'] Onu [a|le] porte [di|la] città : un po' d' aria [in|i] colloqui ."],
    ['it', 'Vuole farlo e andarsene, ma parla di parti diverse.', 'Vuole [far|lo] e [andar|se|ne] , ma parla di parti diverse .'],
    ['fr', "Aujourd'hui, l'armée du pays a-t-elle attaqué ? Qu’en dit-il au Conseil ?", 'Aujourd\'hui , l\' armée [de|le] pays a -t-elle attaqué ? Qu’ en dit -il [à|le] Conseil ?'],
    ['fr', 'À 14h30, 50 000 personnes, c’est-à-dire peut-être plus.', 'À 14 h 30 , 50 000 personnes , c’est-à-dire peut-être plus .'],
    ['de', 'Am 3. Mai fuhr er zum US-Präsidenten, z.B. im „Haus“.', '[An|dem] 3. Mai fuhr er [zu|dem] US - Präsidenten , z.B. [in|dem] „ Haus “ .'],
    ['es', '¿Quiere el presidente del país convertirse en aliado? Sí, uniéndose al pacto.', '¿ Quiere el presidente [de|el] país [convertir|se] en aliado ? Sí , [uniendo|se] [a|el] pacto .'],
  ])('%s: %s', (lang, text, expected) => {
    expect(cut(lang, text)).toBe(expected);
  });

  test('words that are spelled out in a contraction have their own characters, others share', () => {
    const text = "Putin's";
    expect(tokenise(text, 0, text.length, tokenisationOf('en'))[0]?.words).toEqual([
      { form: 'Putin', from: 0, to: 5 }, { form: "'s", from: 5, to: 7 },
    ]);
    const della = 'della';
    expect(tokenise(della, 0, 5, tokenisationOf('it'))[0]?.words).toEqual([
      { form: 'di', from: 0, to: 5 }, { form: 'la', from: 0, to: 5 },
    ]);
  });

  test('a stretch is read without what lies around it', () => {
    const text = 'xx Kyiv yy';
    expect(tokenise(text, 3, 7, tokenisationOf('en'))).toEqual([{ from: 3, to: 7, words: [{ form: 'Kyiv', from: 3, to: 7 }] }]);
  });
});

describe('sentences', () => {
  test.each([
    ['en', ['Mr. Putin met J. D. Vance in the U.S. capital.', 'No. 10 was silent.', '"Why?" he asked.', 'Inc. shares fell 3.5%.']],
    ['en', ['The president said no.', 'Sat on the table.', 'He sat.', 'Then he spoke.']],
    ['en', ['"I came. ', 'I saw."', 'He left (at 5 p.m. on Sept. 3).', 'Then nothing…', 'Or so they say!']],
    ['it', ['Il sig. Rossi è arrivato.', '«Non lo so», ha detto.', 'Poi, ecc., è partito.']],
    ['fr', ['M. Macron a dit : « Non. »', "C'est tout."]],
    ['de', ['Am 3. Mai kam Dr. Weber.', 'Der 2. Weltkrieg endete 1945.', 'Die Lage war ernst.']],
    ['es', ['El Sr. Pérez vive en EE. UU. desde 2001.', '¿Por qué?', 'Nadie lo sabe.']],
  ])('%s %#', (lang, expected) => {
    const trimmed = expected.map((s) => s.trim());
    expect(sentences(lang, trimmed.join(' '))).toEqual(trimmed);
  });

  test('a headline without a full stop is a sentence', () => {
    expect(sentences('en', 'Missiles for Minsk\nRussia will deploy them.\n\nBelarus agreed')).toEqual([
      'Missiles for Minsk', 'Russia will deploy them.', 'Belarus agreed',
    ]);
  });

  test('a wrapped line is not', () => {
    const text = 'The ministers who met in the capital on Monday agreed that\nMoscow would have to withdraw.';
    expect(sentences('en', text)).toEqual([text]);
  });

  test('where lines are long, each is a paragraph', () => {
    const headline = 'Canada and allies condemn the expansion of settlements amid tensions';
    const body = 'The ministers who met in the capital on Monday agreed that Moscow would have to withdraw from every village it had taken.';
    expect(sentences('en', `${headline}\n${body}`)).toEqual([headline, body]);
  });

  test('a sentence without end is cut at commas', () => {
    const text = 'one two three four five six seven, '.repeat(100);
    const found = sentences('en', text);
    expect(found.length).toBeGreaterThan(3);
    expect(found.slice(0, -1).every((s) => s.endsWith(','))).toBe(true);
  });
});
