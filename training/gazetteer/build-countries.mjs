// Writes src/knowledge/gazetteer/country-names.ts from world-countries (ODbL 1.0) and the CLDR names that Node carries
// (Unicode licence):   node training/gazetteer/build-countries.mjs
import { writeFileSync } from 'node:fs';
import countries from 'world-countries';

const LANGS = { en: undefined, it: 'ita', fr: 'fra', de: 'deu', es: 'spa' };
/** Uninhabited or too small for the news; their names only cause false hits ("Réunion", "Man"). */
const LEFT_OUT = new Set('AQ BV HM UM TF GS IO CC CX NF PN SJ BL MF SX BQ TK WF NU PM GG JE RE YT AX'.split(' '));
/** Treated as countries by the news although world-countries does not list them as independent. */
const STATES = new Set(['TW', 'PS', 'XK']);
const UNUSED = /[()]|SAR|R\.?A\.?[SE]\b|amministrativa speciale|administrative spéciale|Administrativa Especial|Sonderverwaltung|Special Administrative| o Isole|^Vogtei|^Baili|^Baliato/;
const clean = (name) => name.replace(/^(the|il|la|le|les|die|das|der) /i, '').replaceAll('’', "'");

const lines = countries.filter((c) => !LEFT_OUT.has(c.cca2)).map((c) => {
  const columns = Object.entries(LANGS).map(([lang, key]) => {
    const cldr = new Intl.DisplayNames([lang], { type: 'region' }).of(c.cca2);
    const own = key ? c.translations[key] : c.name;
    const names = [own?.common, own?.official, cldr].filter((n) => n && !UNUSED.test(n)).map(clean);
    return [...new Set(names)].join('; ');
  });
  const kind = c.independent || STATES.has(c.cca2) ? 'state' : 'territory';
  return [c.cca2, kind, c.latlng.map((x) => Math.round(x * 10) / 10).join(','), ...columns].join('|');
});
writeFileSync(new URL('../../src/knowledge/gazetteer/country-names.ts', import.meta.url), `/**
 * Countries and territories: code|state or territory|latitude,longitude|names in en|it|fr|de|es, the usual one first.
 * Derived from world-countries (https://github.com/mledoze/countries, ODbL 1.0) and Unicode CLDR (Unicode licence)
 * by training/gazetteer/build-countries.mjs. Do not edit.
 */
export const COUNTRY_NAMES = \`
${lines.join('\n')}
\`;
`);
console.log(`${lines.length} countries`);
