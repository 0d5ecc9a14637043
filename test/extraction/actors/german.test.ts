import { describe, expect, test } from 'vitest';
import { found, marked, type Example } from './marked.ts';

const EXAMPLES: readonly Example[] = [
  ['city adjective before a government', 'Die [UA Kiewer] Regierung lehnt ab. [UA Kiew] schweigt.'],
  ['city adjective before a body', 'Das [berlin-court Berliner Landgericht] urteilt.'],
  ['declined name', 'Der Chef der [deutsche-bank Deutschen Bank] geht.', { tags: { Chef: 'NOUN' } }],
  ['declined first noun', 'Die Spitze des [central-council-of-jews-in-germany Zentralrats der Juden] warnt.', { tags: { Spitze: 'NOUN' } }],
  ['genitive in -es', 'Der Chef des [federal-intelligence-service Bundesnachrichtendienstes] warnt.', { tags: { Chef: 'NOUN' } }],
  ['German spelling', '[benjamin-netanyahu Benjamin Netanjahu] reist ab.'],
  ['object behind a name', 'Er wirft [robert-habeck Robert Habeck] Wortbruch vor.', { tags: { Robert: 'PROPN', Habeck: 'PROPN', Wortbruch: 'PROPN' } }],
  ['adverb that is a surname', 'Kurz nach dem Start brach er ab.', { tags: { Kurz: 'ADV', Start: 'NOUN' } }],
  ['countries and genitive', '[RU Russland] greift die [UA Ukraine] an, sagt [PL Polens] Regierung.'],
  ['Germans', 'Die [DE Deutschen] zögern.'],
  ['adjectives', 'Das [RU russische] Heer und die [UA ukrainischen] Truppen.'],
  ['capital as metonym', '[BY Minsk] weist das zurück.'],
  ['capital with "in"', 'Das Treffen fand in [vienna Wien] statt.'],
  ['ruler in a capital', 'Der Machthaber in [BY Minsk] schweigt.'],
  ['ministry in one word', 'Das [RU russische] [ministry-of-defence-of-russia Verteidigungsministerium] bestätigt das.'],
  ['border guard', '[PL Polens] [border-guard-of-poland Grenzschutz] meldet das.'],
  ['office and name', 'Bundeskanzler [olaf-scholz Olaf Scholz] reist ab.', { tags: { Bundeskanzler: 'NOUN' } }],
  ['transliteration', '[alexander-lukashenko Alexander Lukaschenko] und [volodymyr-zelenskyy Selenskyj] schweigen.'],
  ['letters in brackets', 'Die [stiftung-wissenschaft-und-politik Stiftung Wissenschaft und Politik] ([stiftung-wissenschaft-und-politik SWP]) warnt.', { tags: { Stiftung: 'PROPN', Wissenschaft: 'NOUN', Politik: 'NOUN' } }],
  ['union', 'Die [european-union EU] und die [european-commission EU-Kommission] beraten.'],
  ['nouns are no names', 'Der Angriff auf die Grenze war ein Fehler der Politik.', { tags: { Angriff: 'NOUN', Grenze: 'NOUN', Fehler: 'NOUN', Politik: 'NOUN' } }],
  ['compound with a system', 'Zwei [mim-104-patriot Patriot]-Systeme kommen.'],
  ['agency by the word before it', 'Die Grenzschutzagentur [frontex Frontex] hilft.', { tags: { Grenzschutzagentur: 'NOUN' } }],
  ['language', 'Das Wort gibt es im Dänischen.', { tags: { Dänischen: 'ADJ', Wort: 'NOUN' } }],
  ['essen is to eat', 'Wir gehen zum Essen.', { tags: { Essen: 'NOUN' } }],
  ['Essen after "in"', 'Die Messe in [essen Essen] beginnt.', { tags: { Messe: 'NOUN' } }],
  ['city near a place word', 'Im Dorf fiel ein Schuss.', { tags: { Dorf: 'NOUN', Schuss: 'NOUN' } }],
  ['picture and paper', 'Das Bild zeigt nichts, laut [bild Bild] aber alles.', { tags: { Bild: 'NOUN' } }],
  ['time presses', 'Die Zeit drängt.', { tags: { Zeit: 'NOUN' } }],
  ['broadcaster', 'Das sagte sie dem [zdf ZDF].'],
  ['surname taken for a noun', 'Das sagte Gouverneur [eva-kuiper Eva Kuiper].', { tags: { Gouverneur: 'NOUN', Eva: 'PROPN', Kuiper: 'NOUN' } }],
  ['noun behind a given name', 'Da bekam Eva Besuch von ihm.', { tags: { Eva: 'PROPN', Besuch: 'NOUN', bekam: 'VERB', von: 'ADP' } }],
  ['subject that the tagger mistakes', '[spacex SpaceX] will landen, [GR Athen] bestreitet das.', { tags: { SpaceX: 'NOUN', will: 'AUX', Athen: 'ADV', bestreitet: 'VERB' } }],
  ['embassy', 'Die [AZ aserbaidschanische] [embassy-of-azerbaijan Botschaft] schweigt.'],
  ['place behind a preposition', 'Er lebt auf Nebelum und kam in Haft.'.replace('Nebelum', '[nebelum Nebelum]'), { names: { Nebelum: 'place', Haft: 'place' }, tags: { Nebelum: 'PROPN', Haft: 'PROPN' } }],
  ['firm behind the noun for its kind', 'Der Zementhersteller [nebulor Nebulor] wehrt sich.', { names: { Nebulor: 'place' }, tags: { Zementhersteller: 'NOUN', Nebulor: 'NOUN' } }],
  ['what somebody has, behind a noun for a firm', 'Da die Reederei Gewinne macht, schweigt sie.', { names: { Gewinne: 'organisation' }, tags: { Reederei: 'NOUN', Gewinne: 'NOUN' } }],
  ['town behind the noun for its kind', 'In der Küstenstadt [nebelum Nebelum] ist Ruhe.', { names: { Nebelum: 'organisation' }, tags: { Küstenstadt: 'NOUN', Nebelum: 'PROPN', Ruhe: 'NOUN' } }],
  ['court of a small town', 'Das sagte das [landgericht-nebelum Landgericht Nebelum] dazu.', { tags: { Landgericht: 'NOUN', Nebelum: 'PROPN' } }],
  ['letters behind an article', 'Das fordert der [nwvr NWVR] seit Langem.', { tags: { NWVR: 'NOUN' } }],
  ['letters for a thing', 'Da stand der LKW noch.', { tags: { LKW: 'NOUN' } }],
  ['town that the tagger takes for a noun', 'Er wohnt bei [nebelum Nebelum] und ist in Gewahrsam.', { names: { Nebelum: 'place', Gewahrsam: 'place' }, tags: { Nebelum: 'NOUN', Gewahrsam: 'NOUN' } }],
  ['person that the tagger takes for nouns', 'Das sagte [quirina-lindal Quirina Lindal] gestern.', { names: { 'Quirina Lindal': 'person' }, tags: { Quirina: 'NOUN', Lindal: 'NOUN' } }],
  ['nouns that the model takes for a person', 'Das kostete Tausende Gräber.', { names: { 'Tausende Gräber': 'person' }, tags: { Tausende: 'NOUN', Gräber: 'NOUN' } }],
  ['people without a state', 'Die [druze Drusen] und die [kurds Kurden] schweigen.'],
  ['higher court of a city', 'Das [munster-higher-administrative-court Oberverwaltungsgericht Münster] schweigt.'],
];

describe('actors in German sentences', () => {
  test.each(EXAMPLES.map(([what, source, hints]) => ({ what, source, hints })))('$what', ({ source, hints }) => {
    const { text, expected } = marked(source);
    expect(found(text, 'de', hints).mentions).toEqual(expected);
  });
});
