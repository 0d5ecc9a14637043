import { describe, expect, test } from 'vitest';
import { found, marked, type Example } from './marked.ts';

const EXAMPLES: readonly Example[] = [
  ['country and capital as metonym', '[RU Moscow] denies that [RU Russia] attacked [UA Ukraine].'],
  ['capital as a place', 'The talks were held in [vienna Vienna] on Monday.'],
  ['the government in a capital is the country', 'The government in [PL Warsaw] refused.'],
  ['blow to a city', 'A drone attack on [kyiv Kyiv] killed two people.'],
  ['city with its country', 'The minister flew to [warsaw Warsaw], [PL Poland].'],
  ['Kremlin', 'The [RU Kremlin] said nothing.'],
  ['pronoun is no country', 'They told us to wait for him and it.'],
  ['acronym is', 'The [US US] and the [GB UK] told us so.'],
  ['dotted acronym', '[US U.S.] officials met [united-nations U.N.] envoys.'],
  ['who is no organisation', 'Who said so?'],
  ['WHO is', 'The [world-health-organization WHO] said so.'],
  ['turkey the bird', 'They ate turkey and china broke.'],
  ['nationality, office, name', '[RU Russian] President [vladimir-putin Vladimir Putin] met [BY Belarusian] President [alexander-lukashenko Alexander Lukashenko].'],
  ['possessive before a name', "[FR France]'s [emmanuel-macron Emmanuel Macron] agreed."],
  ['unknown person by office', 'Prime Minister [john-smithson John Smithson] met [US U.S.] Special Envoy [jane-roebuck Jane Roebuck].'],
  ['surname after the full name', '[albert-nowhere Albert Nowhere] spoke first.\nThen [albert-nowhere Nowhere] left.'],
  ['surname by transliteration', '[volodymyr-zelenskyy Volodymyr Zelenskyy] spoke. [volodymyr-zelenskyy Zelensky] left.'],
  ['another bearer of the surname', '[saif-al-islam-gaddafi Saif al-Islam Gaddafi] was convicted.'],
  ['institute with its preposition', 'The [centre-for-rural-studies Centre for Rural Studies] published a report.'],
  ['company by its form', 'It sold the plant to [brightwater-holdings Brightwater Holdings].'],
  ['acronym in brackets', 'The [national-water-authority National Water Authority] ([national-water-authority NWA]) opened.\nThe [national-water-authority NWA] closed.'],
  ['ministry with possessive', "[RU Russia]'s [ministry-of-defence-of-russia Defense Ministry] confirmed it."],
  ['ministry with adjective', 'The [IR Iranian] [ministry-of-foreign-affairs-of-iran Foreign Ministry] protested.'],
  ['branch of a country', "It will give [VN Vietnam]'s [coast-guard-of-vietnam coast guard] a ship."],
  ['troops are the country', '[RU Russian] troops advanced.'],
  ['designations', 'Two [f-16 F-16] jets and an [s-400 S-400] system arrived.'],
  ['groups are no designations', 'The [g7 G7] and the [g20 G20] met during COVID-19.'],
  ['system by the word beside it', 'It fired a Blackthorn missile and [9k720-iskander SS-26 Iskander] rockets.'.replace('Blackthorn', '[blackthorn Blackthorn]')],
  ['systems in brackets', 'New air defense systems ([quiver-s Quiver S], [halberd Halberd]) are built.'],
  ['country in a personal name', '[jordan-smithers Jordan Smithers] lives in [london London].', { tags: { Smithers: 'PROPN' } }],
  ['a name the model finds twice', 'Then [wexley Wexley] signed for [tarnmoor Tarnmoor].\nBut [wexley Wexley] left [tarnmoor Tarnmoor].', { names: { Wexley: 'person', Tarnmoor: 'organisation' } }],
  ['a lone name the model finds once is not enough', 'Then Wexley signed.', { names: { Wexley: 'person' } }],
  ['months and weekdays', 'On Monday and in May nothing happened.'],
  ['a sentence without names', 'Nothing of note was said about the weather yesterday.'],
  ['the adjective of an organisation\'s country says no more than its name', 'The Yemeni [houthi-movement Houthis] fired.'],
  ['where somebody comes from takes no part', 'It was drawn by a Hungarian cartoonist and a Danish journalist.'],
  ['West as a surname', '[kanye-west Kanye West] sang.', { names: { 'Kanye West': 'person' }, tags: { Kanye: 'PROPN' } }],
  ['the West', 'It angered [western-world the West].'],
  ['a month the model mistakes', 'He was born on May 22.', { names: { May: 'person' }, tags: { May: 'PROPN' } }],
  ['treaty of a city', 'The Minsk Agreements failed.'],
  ['team around a politician', 'The [trump-administration Trump administration] agreed.'],
  ['region of a city', 'Fighting went on in the [luhansk-oblast Luhansk region].'],
  ['letters the model takes for a place', 'Then [nwa NWA] closed it, said [nwa NWA].', { names: { NWA: 'place' }, tags: { NWA: 'PROPN' } }],
  ['carrier by the word before it', 'The order came from the carrier [skyborne Skyborne].'],
  ['office before the name over a comma', 'A [united-nations UN] special envoy, [jan-kubinec Ján Kubinec], resigned.'],
  ['office without a name', '[FR French] President [emmanuel-macron Emmanuel Macron] spoke.\nThen the [FR French] [emmanuel-macron president] left.'],
  ['agency that files the report', 'HANOI, Vietnam (AP) — Nothing happened.'.replace('HANOI', '[hanoi HANOI]').replace('Vietnam', '[VN Vietnam]')],
  ['byline', 'By Jane Roebuck'],
  ['photo credit', 'Photo: Jane Roebuck, AP'],
  ['credit within a caption', 'The square in [geneva Geneva] (REUTERS/Jane Roebuck)'],
  ['Senate without the United States', 'The Senate of the village met.'],
];

describe('actors in English sentences', () => {
  test.each(EXAMPLES.map(([what, source, hints]) => ({ what, source, hints })))('$what', ({ source, hints }) => {
    const { text, expected } = marked(source);
    expect(found(text, 'en', hints).mentions).toEqual(expected);
  });
});
