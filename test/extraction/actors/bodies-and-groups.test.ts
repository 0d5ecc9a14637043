import { describe, expect, test } from 'vitest';
import { found, marked, type Hints } from './marked.ts';

type Case = readonly [lang: string, what: string, sentence: string, hints?: Hints];

/** State bodies and companies by their names, acronyms and owners. */
const BODIES: readonly Case[] = [
  ['en', 'ministry written small, beside its country', "[PE Peru]'s [ministry-of-defence-of-peru defence ministry] denied it."],
  ['en', 'an institute for what is else an event', 'Then the [lake-policy-institute Lake Policy Institute] spoke.', { tags: { Then: 'ADV' } }],
  ['en', 'a prize is no body', 'Then the Lake Peace Prize fell.', { tags: { Then: 'ADV' } }],
  ['en', 'ministry written small, of no country', 'The defence ministry denied it.'],
  ['en', 'owner in a name the model finds', 'The [CL Chilean] [ministry-of-defence-of-chile Defense Ministry] spoke.', { names: { 'Chilean Defense Ministry': 'organisation' }, tags: { Chilean: 'ADJ' } }],
  ['en', 'letters of another language', 'The [lake-harbour-union Lake Harbour Union] ([lake-harbour-union OLU]) struck.\nThe [lake-harbour-union OLU] won.'],
  ['en', 'letters for a firm of the gazetteer', '[finnair Finnair] ([finnair FNR]) paid.\nThen [finnair FNR] left.', { tags: { Then: 'ADV' } }],
  ['en', 'letters of an army that is another country\'s', 'The [ruthenian-national-army Ruthenian National Army] ([ruthenian-national-army RNA]) won.\nThe [ruthenian-national-army RNA] left.'],
  ['en', 'letters that leave a word out', 'The [rada-special-harbour-forces Rada Special Harbour Forces] ([rada-special-harbour-forces SHF]) hold it.', { tags: { Rada: 'PROPN' } }],
  ['en', 'letters of the gazetteer for a body that shares a word', 'The [special-dock-forces Special Dock Forces] ([special-dock-forces SDF]) hold it.'],
  ['en', 'letters before an office', 'The [lake-harbour-union Lake Harbour Union] struck.\nThen [lake-harbour-union LHU] President [jane-roebuck Jane Roebuck] spoke.', { tags: { Then: 'ADV' } }],
  ['en', 'where a share is traded', 'Shares of [brightwater-holdings Brightwater Holdings] (NYSE: BWH) fell.'],
  ['en', 'a union is none in particular', 'The [lake-harbour-union Lake Harbour Union] met.\nBut a union is strong.'],
  ['en', 'a union of pilots is no airline', 'The [lake-airline-pilots-association Lake Airline Pilots Association] met.\nThen [lake-airline-pilots-association the association] and the airline talked.', { tags: { Then: 'ADV' } }],
  ['en', 'short name before the noun for its kind', 'The [zorba Zorba] union struck.', { tags: { Zorba: 'PROPN' } }],
  ['en', 'adjective before such a noun', 'The Nebulian union struck.', { tags: { Nebulian: 'ADJ' } }],
  ['en', 'two bodies that the model takes for one', 'Then [lake-congress Lake Congress] and [nwa NWA] met [nwa NWA].', { names: { 'Lake Congress and NWA': 'organisation', NWA: 'organisation' }, tags: { NWA: 'PROPN', Then: 'ADV' } }],
  ['en', 'short letters are no town', 'The GAO report came out.'.replace('GAO', '[government-accountability-office GAO]')],
  ['en', 'service written small, beside its country', '[SD Sudanese] [security-services-of-sudan security services] arrested him.'],
  ['en', 'chamber of the one country spoken of', 'In [KE Kenya] the [senate-of-kenya Senate] met.'],
  ['en', 'court of the country that the article is about', '[KE Kenya] and [KE Kenyan] courts: [nairobi Nairobi], [KE Kenya], and [KE Kenya], said [GB Britain].\nThen the [high-court-of-kenya High Court] ruled.', { tags: { Then: 'ADV' } }],
  ['en', 'two names of one body', 'The [CN Chinese] [china-coast-guard coast guard] fired.\nThe [china-coast-guard China Coast Guard] denied it.'],
  ['en', 'firm before an office at the beginning', '[meta Meta] CEO [jane-roebuck Jane Roebuck] spoke.', { tags: { Meta: 'VERB' } }],
  ['es', 'court whose gazetteer country is not spoken of', 'El [constitutional-court-of-peru Tribunal Constitucional] falló en [PE Perú].'],
  ['fr', 'chamber of a country that nobody names', 'Hier le [senate Sénat] a voté.', { tags: { Hier: 'ADV' } }],
  ['fr', 'a storm is nobody', "Hier l'ouragan Brumette a frappé.", { names: { Brumette: 'organisation' }, tags: { Brumette: 'PROPN', Hier: 'ADV' } }],
  ['fr', 'chamber written small', 'Hier le sénat a voté.', { tags: { Hier: 'ADV' } }],
  ['es', 'congress with an owner keeps its name', 'Ayer el [congreso-de-brumalia Congreso de Brumalia] cerró.', { tags: { Ayer: 'ADV', Brumalia: 'PROPN' } }],
  ['fr', 'court of appeal of a city', "La [lyon-court-of-appeal cour d'appel de Lyon] a tranché."],
  ['it', 'head word in another language', 'La [banca-del-lago Banca del Lago] apre.\nPoi [banca-del-lago la banca] chiude.', { tags: { Poi: 'ADV', del: 'ADP', Lago: 'PROPN' } }],
];

/** Groups without a name. */
const GROUPS: readonly Case[] = [
  ['en', 'who backs a group does not act', '[iran-backed-militias Iran-backed militias] fired rockets.'],
  ['en', 'a group with a name is that name', '[IR Iran]-backed [houthi-movement Houthi] rebels fired.'],
  ['en', 'by leaning, and again', '[pro-russian-separatists Pro-Russian separatists] fired.\n[pro-russian-separatists The separatists] left.'],
  ['en', 'by place', '[darfur-rebels Darfur rebels] met [chadian-rebels rebels] in [CD Chad].'.replace('[CD Chad]', '[TD Chad]')],
  ['en', 'rebels with a name, in a place', '[m23 M23] rebels hold a town in [CD Congo].'],
  ['en', 'by country, at sea', '[somali-pirates Somali pirates] left.'],
  ['en', 'rebels of nobody', 'The rebels left the town.'],
  ['en', 'by people', '[kurdish-fighters Kurdish fighters] took the hill.'],
  ['fr', 'by leaning', 'Les [pro-russian-separatists séparatistes prorusses] avancent.'],
  ['it', 'by faith', 'Le [shiite-militias milizie sciite] sparano.'],
  ['es', 'by leaning', 'Los [pro-russian-separatists separatistas prorrusos] avanzan.'],
  ['de', 'by people', '[kurdish-fighters Kurdische Kämpfer] ziehen ab.', { tags: { Kämpfer: 'NOUN', Kurdische: 'ADJ' } }],
];

/** What stands beside names and is none. */
const BESIDE: readonly Case[] = [
  ['en', 'fields of a minister', 'Minister of Energy and Water [jane-roebuck Jane Roebuck] spoke.', { names: { 'Water Jane Roebuck': 'person' } }],
  ['en', 'chamber before a leader', 'House Minority Leader [jane-roebuck Jane Roebuck] spoke.', { names: { 'House Minority': 'organisation' }, tags: { House: 'PROPN', Minority: 'PROPN' } }],
  ['en', 'a pair is not one name', 'The [angela-merkel Merkel]-[olaf-scholz Scholz] meeting failed.'],
  ['en', 'surname like a country', '[tom-jordan Tom Jordan] spoke.\nThen [tom-jordan Jordan] left.', { tags: { Then: 'ADV' } }],
  ['en', 'a country that the article names by its people', '[tom-jordan Tom Jordan] met the [JO Jordanian] king.\nThen [JO Jordan] agreed.', { tags: { Then: 'ADV' } }],
  ['en', 'capital as a seat', 'A [vienna Vienna]-based firm and [oslo Oslo] police disagreed.'],
  ['en', 'capital in apposition', 'Talks began in the [KE Kenyan] capital, [nairobi Nairobi], today.'],
  ['en', 'city with its district', 'A court in [washington Washington, D.C.] ruled.'],
  ['en', 'a pact of a capital', 'Then the [vienna Vienna] accord failed.', { tags: { Then: 'ADV' } }],
  ['en', 'what began in a capital and went on', 'Then the Vienna process failed.', { tags: { Then: 'ADV' } }],
  ['en', 'a deal about a country', 'Then [GB Britain] left the Peru nuclear deal.', { tags: { Then: 'ADV' } }],
  ['en', 'a deal with a country', 'Then [GB Britain] left a deal with [PE Peru].', { tags: { Then: 'ADV' } }],
  ['en', 'a class of ships', 'A Virginia-class boat left [GB Britain].'],
  ['en', 'a pact of a capital with its field', 'Then the [vienna Vienna] climate agreement failed.', { tags: { Then: 'ADV', climate: 'NOUN' } }],
  ['en', 'planes in the plural', '[GB Britain] sold its [f-16 F-16s] and the [mig-29 MiG-29s].'],
  ['en', 'two Congos', '[CG Brazzaville] agreed.\n[CG Congo] agreed.'],
  ['en', 'the larger Congo', '[CD Congo] agreed.'],
  ['en', 'an exercise', 'Then [exercise-lake-shield Exercise Lake Shield] began.', { names: { 'Exercise Lake Shield': 'place' }, tags: { Then: 'ADV' } }],
  ['en', 'firm before a full name', 'Then [equinor Equinor] [jane-roebuck Jane Roebuck] joined.', { tags: { Then: 'ADV', Jane: 'PROPN' } }],
  ['en', 'what stands behind "of" is no part of a country', 'He accused [PL Poland] of Ruthenophobia.', { names: { 'Poland of Ruthenophobia': 'organisation' }, tags: { Poland: 'PROPN', Ruthenophobia: 'PROPN' } }],
  ['de', 'surname behind a bare office', 'Verkehrsminister [finter Finter] sagte das.', { tags: { Finter: 'NOUN', sagte: 'VERB' } }],
  ['de', 'noun behind an office with its article', 'Da nannte der Minister Gründe dafür.', { tags: { Gründe: 'NOUN', nannte: 'VERB', Minister: 'NOUN' } }],
  ['it', 'city before a full name', 'Il procuratore di [perugia Perugia] [guido-finti Guido Finti] indaga.', { names: { 'Perugia Guido Finti': 'person' }, tags: { Perugia: 'PROPN', di: 'ADP' } }],
];

describe.each([['bodies', BODIES], ['groups', GROUPS], ['beside names', BESIDE]] as const)('%s', (_, cases) => {
  test.each(cases.map(([lang, what, source, hints]) => ({ lang, what, source, hints })))('$lang: $what', ({ lang, source, hints }) => {
    const { text, expected } = marked(source);
    expect(found(text, lang, hints).mentions).toEqual(expected);
  });
});
