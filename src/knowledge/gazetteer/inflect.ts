/**
 * The forms of a country's adjectives and words for its people, from the base form that `country-words.ts` gives.
 * Rules of the language's own grammar; forms that do not exist do no harm, since no text has them.
 */
type Inflect = (base: string) => string[];

function english(base: string): string[] {
  if (base.endsWith('man')) return [base, `${base.slice(0, -3)}men`];
  return /(?:ese|ish|ch|ss|men)$/.test(base) ? [base] : [base, `${base}s`];
}

function italian(base: string): string[] {
  const stem = base.slice(0, -1);
  if (/[cg]o$/.test(base)) return [base, `${stem}i`, `${stem}hi`, `${stem}a`, `${stem}he`];
  if (base.endsWith('io')) return [base, stem, `${stem}a`, `${stem}e`, `${stem}i`];
  if (base.endsWith('o')) return [base, `${stem}a`, `${stem}i`, `${stem}e`];
  if (base.endsWith('ga')) return [base, `${stem}i`, `${stem}hi`, `${stem}he`];
  if (base.endsWith('a')) return [base, `${stem}i`, `${stem}e`];
  if (base.endsWith('e')) return [base, `${stem}i`];
  return [base];
}

/** Endings whose feminine is more than an added e: "ukrainien" → "ukrainienne", "grec" → "grecque". */
const FRENCH_FEMININE: readonly [RegExp, string][] = [
  [/(?:ien|éen|yen)$/, 'ne'],
  [/(?:on|el)$/, ''],
];

function french(base: string): string[] {
  if (base === 'grec') return ['grec', 'grecs', 'grecque', 'grecques'];
  if (base === 'turc') return ['turc', 'turcs', 'turque', 'turques'];
  if (base === 'letton') return ['letton', 'lettons', 'lettone', 'lettones', 'lettonne', 'lettonnes'];
  if (base.endsWith('e')) return [base, `${base}s`];
  const added = FRENCH_FEMININE.find(([ending]) => ending.test(base))?.[1];
  const feminine = added ? `${base}${added}` : `${base}e`;
  const plural = /[sx]$/.test(base) ? base : `${base}s`;
  return [base, plural, feminine, `${feminine}s`];
}

function german(base: string): string[] {
  if (/^[a-zäöü]/.test(base) || base.startsWith('US-am')) return ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => base + ending);
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, `${base}n`, `${base}s`, `${stem}in`, `${stem}innen`];
}

function spanish(base: string): string[] {
  const stem = base.slice(0, -1);
  if (base.endsWith('o')) return [base, `${stem}a`, `${stem}os`, `${stem}as`];
  if (/[éá][sn]$/.test(base)) return [base, `${base}a`, `${base}es`, `${base}as`];
  if (/[lnr]$/.test(base)) return [base, `${base}a`, `${base}es`, `${base}as`];
  if (/[íú]$/.test(base)) return [base, `${base}es`, `${base}s`];
  return [base, `${base}s`];
}

const BY_LANGUAGE: Readonly<Record<string, Inflect>> = { en: english, it: italian, fr: french, de: german, es: spanish };

/** All forms of a national adjective or word for a people. Accents fold away when matched, so "alemánes" finds "alemanes". */
export function nationalForms(lang: string, base: string): string[] {
  return BY_LANGUAGE[lang]?.(base) ?? [base];
}
