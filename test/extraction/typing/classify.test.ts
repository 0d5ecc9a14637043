import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/extraction/index.ts';
import { createEngine, loadModel } from '../../../src/language/index.ts';

const engine = createEngine((lang) => loadModel(readFileSync(`public/models/${lang}.bin`), lang));

/** `[source] ... [[target]] ...` as a question. */
function typeOf(marked: string): string {
  const source = /(?<!\[)\[([^[\]]+)\](?!\])/.exec(marked)?.[1] ?? '';
  const target = /\[\[([^\]]+)\]\]/.exec(marked)?.[1] ?? '';
  const text = marked.replace(/[[\]]/g, '');
  return classify({ text, source, target }, engine.analyse(text, 'en'));
}

describe('the type of an event between two given actors', () => {
  test.each([
    ['AGREE', '[Estonia] has promised to open a school for sailors in [[Namibia]].'],
    ['AGREE', '[The miners] and [[the owners]] have agreed to meet again in June.'],
    ['AGREE', '[The Hungarian premier] will travel to [[Uruguay]] next week.'],
    ['CONSULT', 'After the concert [the emperor] spent an hour in conversation with [[Ambassador Keller]].'],
    ['CONSULT', '[Chad] mediated between [[the herders]] and the farmers.'],
    ['SUPPORT', '[Iceland] and [[Fiji]] signed a pact on cod.'],
    ['CONCEDE', '[Zambia] has lifted its ban on [[Dutch cheese]].'],
    ['CONCEDE', '[The bishop] apologised to [[the families]].'],
    ['RETREAT', '[Kidnappers] released [[the Belgian cyclist]] unharmed.'],
    ['RETREAT', '[The museum] returned four bronze masks to [[Benin]].'],
    ['RETREAT', '[The Serbian minister] resigned from [[the cabinet]].'],
    ['COOPERATE', '[Spanish frigates] held manoeuvres together with [[the Moroccan navy]].'],
    ['AID', '[Lutheran parishes] sent blankets and stoves to [[the herders]].'],
    ['AID', '[Luxembourg] lent [[Moldova]] eighty million euros.'],
    ['REQUEST', '[The mayor] urged [[the ferry company]] to lower its fares.'],
    ['REQUEST', '[Denmark] said [[Greenland]] must publish its accounts.'],
    ['ACCUSE', '[The referee] accused [[the club]] of bribery.'],
    ['ACCUSE', '[A jury in Leeds] found [[the banker]] guilty of fraud.'],
    ['ACCUSE', '[Divers] sued [[the oil company]] over the spill.'],
    ['REJECT', '[The abbot] refused to speak to [[the inspectors]].'],
    ['REJECT', '[Latvia] will not give back [[the paintings]].'],
    ['REJECT', '[The Senate] voted down [[the bill]].'],
    ['THREATEN', '[The dockers] gave [[the port authority]] two days to raise wages.'],
    ['THREATEN', '[Eritrea] threatened to shell [[the harbour]].'],
    ['PROTEST', '[Beekeepers] marched through the capital against [[the ministry]].'],
    ['PROTEST', '[Cabin crews] went on strike at [[the airline]].'],
    ['SANCTION', '[Bolivia] severed ties with [[Peru]].'],
    ['SANCTION', '[The club] expelled [[its treasurer]].'],
    ['MOBILIZE', '[Greece] massed tanks along its frontier with [[Albania]].'],
    ['COERCE', '[Customs officers] confiscated cameras from [[the film crew]].'],
    ['COERCE', '[The junta] banned [[two newspapers]].'],
    ['COERCE', '[Switzerland] imposed sanctions on [[the general]].'],
    ['ASSAULT', '[Bandits] ambushed [[a convoy of grain lorries]].'],
    ['ASSAULT', '[Three masked men] stabbed [[the librarian]].'],
  ])('%s: %s', (type, marked) => {
    expect(typeOf(marked)).toBe(type);
  });

  test('is asked for in a direction: who does it', () => {
    expect(typeOf('[Malta] accused [[Tunisia]] of cutting the cable, and Tunisia closed its harbours.')).toBe('ACCUSE');
  });

  test('needs no mention of the target in the text', () => {
    expect(classify({ text: 'Glassblowers went on strike for shorter days.', source: 'Glassblowers', target: 'a recipient' }, engine.analyse('Glassblowers went on strike for shorter days.', 'en'))).toBe('PROTEST');
  });

  test('is answered in other languages by the lexicon alone', () => {
    const text = 'La Norvegia ha attaccato il porto di Sparta.';
    expect(classify({ text, source: 'Norvegia', target: 'porto di Sparta' }, engine.analyse(text, 'it'))).toBe('ASSAULT');
  });

  test('is answered for texts that name nobody, hold no word or end in the middle', () => {
    for (const text of ['...', '“”', 'Peru', 'Peru and', 'Peru accused']) {
      expect(typeof classify({ text, source: 'Peru', target: 'Chile' }, engine.analyse(text, 'en'))).toBe('string');
    }
    expect(typeOf('It rained. [Peru] accused [[Chile]] of theft. It rained again.')).toBe('ACCUSE');
  });

  test('follows the codebook where it departs from everyday words', () => {
    expect(typeOf('[Norway] said it would lend [[Chad]] money.')).toBe('AGREE');
    expect(typeOf('[Norway] lent [[Chad]] money.')).toBe('AID');
    expect(typeOf('[Norway] refused to lend [[Chad]] money.')).toBe('REJECT');
    expect(typeOf('[Norway] ordered [[Chad]] to pay back the money.')).toBe('REQUEST');
    expect(typeOf('[Norway] threatened to bomb [[Chad]].')).toBe('THREATEN');
    expect(typeOf('[Norway] accused [[Chad]] of bombing its ships.')).toBe('ACCUSE');
  });

  test('of a text without words is the most frequent one', () => {
    expect(classify({ text: '', source: '', target: '' }, { lang: 'en', sentences: [] })).toBe('CONSULT');
  });
});
