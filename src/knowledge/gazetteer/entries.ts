import { foldName, slug, type ActorId } from '../../model/index.ts';
import { EUROPEAN_BODIES } from './european-bodies.ts';
import { FURTHER_AGENCIES } from './agencies-further.ts';
import { AGENCIES } from './agencies.ts';
import { ARMED_GROUPS } from './armed-groups.ts';
import { CITIES } from './cities.ts';
import { CITY_NAMES } from './city-names.ts';
import { COLLECTIVES, FORMER_STATES } from './collectives.ts';
import { FURTHER_COMPANIES } from './companies-further.ts';
import { WORLD_COMPANIES } from './companies-world.ts';
import { COMPANIES } from './companies.ts';
import { countryEntries, capitalNames } from './countries.ts';
import type { TableEntry, TableName } from './entry.ts';
import { EQUIPMENT } from './equipment.ts';
import { FURTHER_INTERNATIONAL } from './international-further.ts';
import { INTERNATIONAL } from './international.ts';
import { MEDIA } from './media.ts';
import { HOLDERS_AFRICA } from './office-holders-africa.ts';
import { HOLDERS_AMERICAS } from './office-holders-americas.ts';
import { HOLDERS_ASIA } from './office-holders-asia.ts';
import { HOLDERS_EUROPE } from './office-holders-europe.ts';
import { OFFICE_HOLDERS } from './office-holders.ts';
import { FURTHER_PARTIES } from './parties-further.ts';
import { PARTIES } from './parties.ts';
import { PEOPLE_AMERICAS } from './people-americas.ts';
import { PEOPLE_EUROPE } from './people-europe.ts';
import { PEOPLE_FURTHER } from './people-further.ts';
import { GERMAN_SPELLINGS } from './person-spellings.ts';
import { PEOPLES } from './peoples.ts';
import { PROVINCES } from './provinces.ts';
import { REGIONS } from './regions.ts';
import { FURTHER_STATE_BODIES } from './state-bodies-further.ts';
import { STATE_BODIES } from './state-bodies.ts';
import { lines, namesByLanguage, readTable } from './table.ts';
import { US_STATES } from './us-states.ts';

/** Below this many ten thousands of people a one-word city name needs the sentence to speak of a place. */
const WELL_KNOWN = 25;
/** Large places whose bare names are first of all words or people's names in one of the languages. */
const WEAK = new Set(['nice', 'reading', 'tours', 'essen', 'leiden', 'como', 'cork', 'split', 'potenza', 'van', 'bath', 'potomac', 'david', 'georgetown', 'salem']);

const name = (text: string): TableName => ({ text, use: 'name', exact: false });

/** Countries first: where one name means several things, the first entry is the usual one. */
export function allEntries(): TableEntry[] {
  const fixed = [
    ...countryEntries(),
    ...[INTERNATIONAL, FURTHER_INTERNATIONAL].flatMap((t) => readTable(t, 'international', 'organisation')),
    ...[STATE_BODIES, FURTHER_STATE_BODIES, EUROPEAN_BODIES, AGENCIES, FURTHER_AGENCIES, PARTIES, FURTHER_PARTIES, ARMED_GROUPS, PEOPLES].flatMap((t) => readTable(t, 'state-body', 'organisation')),
    ...readTable(FORMER_STATES, 'country', 'country'),
    ...readTable(COLLECTIVES, 'collective', 'place'),
    ...[US_STATES, REGIONS, PROVINCES].flatMap((t) => readTable(t, 'region', 'place')),
    ...[OFFICE_HOLDERS, HOLDERS_AFRICA, HOLDERS_AMERICAS, HOLDERS_EUROPE, HOLDERS_ASIA, PEOPLE_EUROPE, PEOPLE_AMERICAS, PEOPLE_FURTHER].flatMap((t) => readTable(t, 'person', 'person')).map(withSpellings),
    ...readTable(EQUIPMENT, 'equipment', 'equipment'),
  ];
  const media = [...readTable(MEDIA, 'media', 'organisation'), ...[COMPANIES, FURTHER_COMPANIES, WORLD_COMPANIES].flatMap((t) => readTable(t, 'company', 'organisation'))];
  return [...fixed, ...cities([...fixed, ...media]), ...media];
}

const spellings = new Map(lines(GERMAN_SPELLINGS).map((line) => [line.split('|')[0] ?? '', namesByLanguage([`de: ${line.split('|')[1] ?? ''}`])] as const));

/** A person with the names that another language's papers write. */
function withSpellings(person: TableEntry): TableEntry {
  const more = spellings.get(person.entry.name)?.['de'];
  return more ? { ...person, names: { ...person.names, de: [...(person.names['de'] ?? []), ...more] } } : person;
}

/** Cities and capitals with their names in other languages; a city never takes the id or plain name of a country. */
function cities(fixed: readonly TableEntry[]): TableEntry[] {
  const taken = new Set<string>(fixed.map((e) => e.entry.id));
  const countries = new Set(fixed.filter((e) => e.entry.kind === 'country').flatMap((e) => Object.values(e.names).flat().filter((n) => n.use === 'name').map((n) => foldName(n.text))));
  const capitals = capitalNames();
  const foreign = new Map(lines(CITY_NAMES).map((line) => {
    const [head = '', ...columns] = line.split('|');
    return [head, namesByLanguage(columns.filter((c) => c.includes(':')))] as const;
  }));
  const result: TableEntry[] = [];
  const add = (city: string, country: string, names: Readonly<Record<string, readonly TableName[]>>, kind: 'city' | 'capital', size: number, coordinates?: readonly [number, number]) => {
    const own = names['en']?.[0]?.text ?? city;
    const plain = slug(own);
    const id = (taken.has(plain) ? `${plain}-${country.toLowerCase()}` : plain) as ActorId;
    if (taken.has(id)) return;
    taken.add(id);
    const weak = (kind === 'city' && size < WELL_KNOWN && !own.includes(' ')) || WEAK.has(foldName(own)) ? true : undefined;
    result.push({
      entry: { id, name: own.replaceAll('’', "'"), type: 'place', kind, country, coordinates, weak },
      names: { ...names, '*': [name(own), name(city), ...(names['*'] ?? [])] },
    });
  };
  const done = new Set<string>();
  for (const line of lines(CITIES)) {
    const [country = '', list = ''] = line.split('|');
    for (const item of list.split(';')) {
      const [city = '', lat = '', lon = '', size = ''] = item.split(',');
      const capital = capitals.get(`${country} ${foldName(city)}`);
      if (countries.has(foldName(city)) && !capital) continue;
      if (capital && done.has(capital.key)) continue;
      if (capital) done.add(capital.key);
      const names = capital?.names ?? foreign.get(city) ?? {};
      add(city, country, names, capital ? 'capital' : 'city', foreign.has(city) ? WELL_KNOWN : Number(size), [Number(lat), Number(lon)]);
    }
  }
  for (const [head, names] of foreign) {
    const [city = '', country = ''] = head.split('@');
    if (country !== '') add(city, country, names, 'city', WELL_KNOWN);
  }
  for (const capital of new Map([...capitals.values()].map((c) => [c.key, c])).values()) {
    if (!done.has(capital.key) && !countries.has(foldName(capital.name))) add(capital.name, capital.country, capital.names, 'capital', WELL_KNOWN);
  }
  return result;
}
