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
  ['dateline', 'HANOI, Vietnam (AP) — The court decided.'],
  ['town or man', 'He lives in [bolton Bolton].\nThen [john-bolton Bolton] spoke.'],
  ['capital with namesakes', 'The mayor praised [wellington Wellington].'],
  ['paper by its name', '[the-guardian The Guardian] reported it.', { tags: { Guardian: 'PROPN' } }],
  ['loaded wording means the neutral actor', 'The [UA Kyiv] regime and the [IL Zionist regime] were named.'],
  ['title with a dot', 'Then Mr. [smith Smith] and Sen. [jane-doe Jane Doe] spoke.'],
  ['the West Bank is not the West', 'Settlers in the [west-bank West Bank] and [western-world the West] differ.'],
  ['byline', 'By Jane Roebuck'],
  ['photo credit', 'Photo: Jane Roebuck, AP'],
  ['credit within a caption', 'The square in [geneva Geneva] (REUTERS/Jane Roebuck)'],
  ['Senate without the United States', 'The Senate of the village met.'],
  ['person behind the field of an office', 'Deputy Secretary of the Treasury [obiora-finch Obiora Finch] resigned.'],
  ['syllables of a given name', 'Then [woo-mun-shik Woo Mun-shik] spoke.', { names: { 'Woo Mun': 'person' } }],
  ['halves of a surname', '[jan-kosa-kamen Jan Kosa-Kamen] spoke.\nThen [jan-kosa-kamen Kosa-Kamen] left.', { names: { Kosa: 'person', Kamen: 'person' }, tags: { Kosa: 'PROPN', Kamen: 'PROPN', Then: 'ADV' } }],
  ['what a hyphen makes an adjective is no name', 'The Seoul-led talks failed.'.replace('Seoul', '[KR Seoul]')],
  ['plural owner in a name', "The [namport-dockers-union Namport Dockers' Union] struck."],
  ['letters before their long form', 'The [office-for-lake-affairs OLA] ([office-for-lake-affairs Office for Lake Affairs]) opened.\nThe [office-for-lake-affairs OLA] closed.'],
  ['letters behind their long form', 'The [office-for-lake-affairs Office for Lake Affairs], [office-for-lake-affairs OLA], opened.'],
  ['letters in a row are no definition', 'The [office-for-lake-affairs Office for Lake Affairs], [united-nations UN], [nato NATO] met.'],
  ['company with and without its legal form', 'The order came from the carrier [skyborne-inc Skyborne].\nThen [skyborne-inc Skyborne Inc] paid.', { tags: { Then: 'ADV' } }],
  ['other form of a given name', '[michael-roebuck Michael Roebuck] spoke.\nThen [michael-roebuck Mike Roebuck] left.', { tags: { Then: 'ADV' } }],
  ['another given name is another person', '[michael-roebuck Michael Roebuck] spoke.\nThen [peter-roebuck Peter Roebuck] left.', { tags: { Then: 'ADV' } }],
  ['also known as', '[albert-nowhere Albert Nowhere], also known as [albert-nowhere Jack Elsewhere], left.'],
  ['two persons in a row are two', '[albert-nowhere Albert Nowhere], with [jack-elsewhere Jack Elsewhere], left.'],
  ['embassy in a city', 'The [IR Iranian] [embassy-of-iran-in-vienna embassy in Vienna] closed.\nThen [IR Iran] closed it.'],
  ['embassy of no country', 'The embassy in [AT Vienna] closed.'],
  ['opposition of a country', 'The [venezuelan-opposition Venezuelan opposition] and a [russian-spy-ring Russian spy ring] met.'],
  ['opposition to something', 'There was opposition to the plan in [london London].'],
  ['adjective that opens a name', 'He teaches at [eastern-lake-university Eastern Lake University].'],
  ['adjective within a name', 'Then the [consumer-financial-board Consumer Financial Board] closed.', { tags: { Then: 'ADV' } }],
  ['new is no name', 'He is the New [jane-roebuck Jane Roebuck].'],
  ['city before an office', 'Then [new-york New York] Judge [jane-roebuck Jane Roebuck] spoke.', { tags: { Then: 'ADV', Judge: 'PROPN' } }],
  ['a title is no body', 'He was the Committee Leader.'],
  ['surname like a body', 'Then [jane-court Jane Court] spoke.', { tags: { Then: 'ADV' } }],
  ['body, office, name', 'The vote split the [lake-peoples-party Lake People\'s Party] of Commission President [jane-roebuck Jane Roebuck].'],
  ['party member', 'Then Democrat [jane-roebuck Jane Roebuck] spoke.', { tags: { Then: 'ADV' } }],
  ['parliament of a country, written small', "[GH Ghana]'s [parliament-of-ghana parliament] and the [IS Icelandic] [parliament-of-iceland parliament] voted."],
  ['a parliament of nobody in particular', 'They want a parliament and a lower house.'],
  ["a country's congress is no other country's party", "[IN India] watched as [MX Mexico]'s [congress-of-mexico Congress] voted."],
  ['a ministry in a capital leaves the capital', 'The [ministry-of-foreign-affairs-of-poland foreign ministry] in [warsaw Warsaw] protested.'],
  ['party by its people', 'They voted with the [greens Greens] and for [labour Labour].'],
  ['people that are no party', 'They saw greens, liberals and the Green bus.'],
  ['the Emirates are the country', '[OM Oman] and the [AE Emirates] signed.'.replace('the [AE Emirates]', '[AE the Emirates]')],
  ['rebels of a people without a state', 'They fought [tamil-rebels Tamil rebels] and [kurdish-led-forces Kurdish-led forces].'],
  ['separatists of a region', 'They met [catalan-separatists Catalan separatists].'],
  ['police of a city, and its chief', 'The [lahore-police Lahore police] came. The [lahore Lahore] police chief left.', { tags: { chief: 'NOUN' } }],
  ['storms are nobody', 'Hurricane Verdala reached [miami Miami].', { names: { 'Hurricane Verdala': 'person' } }],
  ['a title that opens the name of a body', 'The [general-council General Council] met.'],
  ['a party of somebody with an unknown given name', 'The [free-lake-party Free Lake Party] of [xarlo-finta Xarlo Finta] won.', { names: { 'Xarlo Finta': 'person' } }],
  ['a firm by its apposition', 'They sued [verdala Verdala], a small mining company.', { tags: { Verdala: 'PROPN', small: 'ADJ', mining: 'NOUN', company: 'NOUN' }, names: { Verdala: 'place' } }],
  ['a clerk of a firm is no firm', 'They sued [jane-roebuck Jane Roebuck], a bank clerk.', { tags: { bank: 'NOUN', clerk: 'NOUN' }, names: { 'Jane Roebuck': 'person' } }],
  ['where something is', 'It rained near [blon-verdala Blon Verdala].', { names: { 'Blon Verdala': 'organisation' } }],
];

describe('actors in English sentences', () => {
  test.each(EXAMPLES.map(([what, source, hints]) => ({ what, source, hints })))('$what', ({ source, hints }) => {
    const { text, expected } = marked(source);
    expect(found(text, 'en', hints).mentions).toEqual(expected);
  });
});

describe('types of actors that only the model knows in English', () => {
  const typeOf = (text: string, words: string, type: 'person' | 'place' | 'organisation'): string | undefined =>
    found(text, 'en', { names: { [words]: type } }).actors.find((a) => a.name === words)?.type;
  test('where something is is a place', () => {
    expect(typeOf('It rained near Blon Verdala.', 'Blon Verdala', 'organisation')).toBe('place');
  });
  test('what somebody has a stake in is none', () => {
    expect(typeOf('They hold a stake in Blon Verdala.', 'Blon Verdala', 'organisation')).toBe('organisation');
  });
  test('who lives there shows a place', () => {
    expect(typeOf('The villagers of Blon Verdala left.', 'Blon Verdala', 'person')).toBe('place');
  });
});
