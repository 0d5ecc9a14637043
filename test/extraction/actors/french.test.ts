import { describe, expect, test } from 'vitest';
import { found, marked, type Example } from './marked.ts';

const EXAMPLES: readonly Example[] = [
  ['countries', 'La [RU Russie] et les [US États-Unis] négocient.'],
  ['accents left out', 'Les [US Etats-Unis] hésitent.'],
  ['capital as metonym', '[FR Paris] et [DE Berlin] sont d’accord.'],
  ['capital as a place', 'La réunion s’est tenue à [vienna Vienne].'],
  ['what is given to a capital', 'Les livraisons d’armes à [UA Kiev] continuent.'],
  ['adjectives', 'Les troupes [RU russes], la [navy-of-greece marine grecque] et l’armée [UA ukrainienne].'],
  ['double adjective', 'Le gazoduc [DE germano]-[RU russe] est fermé.'],
  ['office, adjective, name', 'Le chancelier [DE allemand] [olaf-scholz Olaf Scholz] hésite.'],
  ['office over several words', 'Le chef de l’État [RU russe] [vladimir-putin Vladimir Poutine] a répondu.'],
  ['ministry', 'Le [ministry-of-defence-of-russia ministère russe de la Défense] dément.'],
  ['union and alliance by letters', 'L’[united-nations ONU], l’[nato Otan] et l’[european-union UE] condamnent.'],
  ['hackers of a country', 'Des [chinese-hackers pirates chinois] ont été inculpés.'],
  ['prosecutors of a city', 'Le [lyon-public-prosecutors-office parquet de Lyon] enquête.'],
  ['consulate', 'Le [chinese-consulate-in-houston consulat chinois de Houston] est fermé.'],
  ['seat of government', 'L’[FR Élysée] ne commente pas.'],
  ['Westerners', 'Les [western-world Occidentaux] craignent une invasion.', { tags: { craignent: 'VERB' } }],
  ['European property is not Europe', 'La législation européenne change.'],
  ['European countries are', 'Les pays [europe européens] hésitent.'],
  ['pipeline', 'Le gazoduc [nord-stream-2 Nord Stream II] est prêt.'],
  ['company by the word before it', 'La société [brumelec Brumelec] a été rachetée.'],
  ['treaty of a city', 'Les accords de Minsk sont morts.'],
  ['inverted speaker', '[anne-fictive Anne Fictive] hésite, a-t-[anne-fictive elle] dit.', { tags: { elle: 'PRON' } }],
  ['il of things', 'Il pleut depuis lundi et il fait froid.'],
  ['réunion is a meeting', 'Une réunion est prévue mardi.'],
  ['person behind an office of something', 'Le ministre de la Défense [jean-fictif Jean Fictif] hésite.'],
  ['body with a small adjective', 'Le [conseil-militaire-de-brume Conseil militaire de Brume] et la [banque-fictive-de-developpement Banque fictive de développement] hésitent.', { tags: { militaire: 'ADJ', fictive: 'ADJ', développement: 'NOUN', Brume: 'PROPN' } }],
  ['opposition of a country', "L’[togolese-opposition opposition togolaise] proteste."],
  ['embassy in a city', "L’[embassy-of-russia-in-tbilisi ambassade de Russie à Tbilissi] dément."],
  ['town hall', 'La [marseille-city-hall mairie de Marseille] se tait.'],
  ['department', 'Dans les [bouches-du-rhone Bouches-du-Rhône], tout est calme.'],
];

describe('actors in French sentences', () => {
  test.each(EXAMPLES.map(([what, source, hints]) => ({ what, source, hints })))('$what', ({ source, hints }) => {
    const { text, expected } = marked(source);
    expect(found(text, 'fr', hints).mentions).toEqual(expected);
  });
});
