import { describe, expect, test } from 'vitest';
import { found, marked, type Example } from './marked.ts';

const EXAMPLES: readonly Example[] = [
  ['countries after an apostrophe', "La [RU Russia] minaccia l'[UA Ucraina]."],
  ['capital as metonym', '[RU Mosca] nega ogni responsabilità.'],
  ['capital with "in" or "a" as a place', 'Il vertice si è tenuto a [moscow Mosca].'],
  ['what is given to a capital is given to the state', 'Gli aiuti a [UA Kiev] sono ripresi.'],
  ['adjective in every form', 'Le forze [RU russe], i soldati [RU russi], il governo [RU russo].'],
  ['adjectives with c', 'Le navi [TR turche] e i caccia [TR turchi].'],
  ['Usa', 'Gli [US Usa] e la [GB Gran Bretagna] concordano.'],
  ['office, adjective, name', 'Il presidente [RU russo] [vladimir-putin Vladimir Putin] ha parlato.'],
  ['office, country, name', 'Il presidente di [PA Panama] [aldo-fittizio Aldo Fittizio] è partito.'],
  ['ministry of a country', 'Il [ministry-of-defence-of-russia ministero della Difesa russo] conferma.'],
  ['ministry with the adjective inside', 'Il [ministry-of-foreign-affairs-of-iran ministero iraniano degli Esteri] protesta.'],
  ['White House', 'La [white-house Casa Bianca] non commenta.'],
  ['alliance and union', 'La [nato Nato] e la [european-union Ue] si incontrano.'],
  ['aircraft', 'Due [f-16 F-16] sono decollati.'],
  ['missile by the word before it', 'Il missile [9k720-iskander Iskander] è stato lanciato.'],
  ['newspaper by the word before it', 'Lo scrive il quotidiano [gazzettone-borghese Gazzettone Borghese].'],
  ['region of a city', 'Nella [donetsk-oblast regione di Donetsk] si combatte.'],
  ['speaker', 'Lo ha detto il portavoce [mario-finti Mario Finti].'],
  ['sea written small', 'Navi nel [black-sea mar Nero].'],
  ['pronouns and adverbs', 'Ciò che ci preoccupa è questo.'],
  ['months and weekdays', 'Lunedì a Natale non succede nulla.'],
  ['Russo is a surname', 'Il signor [gianni-russo Gianni Russo] è arrivato.'],
  ['language', 'Il discorso era in inglese.'],
  ['photo credit', 'Foto: Mario Finti'],
  ['person behind an office of something', 'Il ministro della Difesa [guido-finti Guido Finti] è partito.'],
  ['person behind a party with its article', 'Il leader della [lega Lega] [mario-finti Mario Finti] è partito.'],
  ['body that a preposition leads to somebody from', 'La [lega-comune Lega Comune] di [mario-finti Mario Finti] perde.'],
  ['body with a small adjective', 'Lo dice la [banca-fittizia-di-sviluppo Banca fittizia di sviluppo].', { tags: { fittizia: 'ADJ', sviluppo: 'NOUN' } }],
  ['body with of-phrases', 'Lo dice il [comitato-di-liberazione-del-drin Comitato di liberazione del Drin].', { tags: { liberazione: 'NOUN', Drin: 'PROPN' } }],
  ['adjective that names nothing', 'Lo dice la Commissione competente.', { tags: { competente: 'ADJ' } }],
  ['embassy in a city', "L'[embassy-of-russia-in-rome ambasciata russa a Roma] smentisce."],
  ['known by another name', '[mario-finti Mario Finti], detto [mario-finti Gino Falsi], è partito.'],
  ['lone name with an article is no person', 'Lo dice la [cisa Cisa].', { names: { Cisa: 'person' }, tags: { Cisa: 'PROPN' } }],
  ['firm that opens a sentence', '[eni Eni] e [sonatrach Sonatrach] firmano.', { names: { Eni: 'organisation' }, tags: { Eni: 'NOUN' } }],
  ['people without a state', 'I [kurds curdi] restano nel [crete Creta].'.replace('nel [crete Creta]', 'a [crete Creta]')],
  ['town with of-the', 'Vive a [borgo-dei-naviganti Borgo dei Naviganti].', { names: { Borgo: 'place' }, tags: { Borgo: 'PROPN', Naviganti: 'PROPN' } }],
  ['town of a known country', 'Vive a [borgo Borgo] dal Messico.'.replace('Messico', '[MX Messico]'), { names: { Borgo: 'place' }, tags: { Borgo: 'PROPN' } }],
  ['two names that the model takes for one', 'Ora [gelumia Gelumia] con [brumalia Brumalia] firma.', { names: { 'Gelumia con Brumalia': 'organisation' }, tags: { Ora: 'ADV', Gelumia: 'PROPN', Brumalia: 'PROPN', firma: 'VERB' } }],
  ['body for something', "Lo dice l'[agenzia-fittizia-per-la-protezione-ambientale Agenzia fittizia per la protezione ambientale].", { tags: { fittizia: 'ADJ', protezione: 'NOUN', ambientale: 'ADJ' } }],
  ['prefecture of a city', 'La [milan-prefecture Prefettura di Milano] tace.'],
  ['foreign letters as Italian writes them', 'Lo dice la [christian-democratic-union Cdu].'],
];

describe('actors in Italian sentences', () => {
  test.each(EXAMPLES.map(([what, source, hints]) => ({ what, source, hints })))('$what', ({ source, hints }) => {
    const { text, expected } = marked(source);
    expect(found(text, 'it', hints).mentions).toEqual(expected);
  });
});
