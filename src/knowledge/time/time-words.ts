/** A language's words for time. Patterns are pieces of regular expressions, lower case, without groups. */
export interface TimeWords {
  /** January first; full names and usual abbreviations, one pattern each. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Words for one day by its distance from the day of writing. */
  readonly days: ReadonlyMap<string, number>;
  readonly units: { readonly week: string; readonly month: string; readonly year: string };
  /** Words beside a unit for the one before, this one and the one after, before or behind it. */
  readonly last: string;
  readonly current: string;
  readonly next: string;
  /** Ordinals of the halves and quarters of a year, with the noun: "second half of". */
  readonly halves: readonly [first: string, second: string];
  readonly early: string;
  readonly late: string;
}

const split = (text: string): string[] => text.split(' ').map((w) => w.replaceAll('_', ' '));
const days = (text: string): ReadonlyMap<string, number> => new Map(text.split(', ').map((e): [string, number] => [e.split('=')[0] ?? '', Number(e.split('=')[1])]));

const WORDS: Readonly<Record<string, TimeWords>> = {
  en: {
    months: split('january|jan\\.? february|feb\\.? march|mar\\. april|apr\\. may june|jun\\. july|jul\\. august|aug\\.? september|sept?\\.? october|oct\\.? november|nov\\.? december|dec\\.?'),
    weekdays: split('monday tuesday wednesday thursday friday saturday sunday'),
    days: days('today=0, yesterday=-1, tomorrow=1, tonight=0, last night=-1'),
    units: { week: 'week', month: 'month', year: 'year' },
    last: 'last|previous|past', current: 'this|current', next: 'next|coming|the following',
    halves: ['(?:first|earlier) half of(?: the year)?', '(?:second|latter|last) half of(?: the year)?'], early: 'early|beginning of|start of', late: 'late|end of',
  },
  it: {
    months: split('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    weekdays: split('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    days: days('oggi=0, ieri=-1, domani=1, stasera=0'),
    units: { week: 'settimana', month: 'mese', year: 'anno' },
    last: 'scors[oa]|passat[oa]|precedente', current: 'quest[oa]|corrente|in corso', next: 'prossim[oa]|seguente',
    halves: ['(?:prima metà|primo semestre) del(?:l\'anno)?', '(?:seconda metà|secondo semestre) del(?:l\'anno)?'], early: 'inizio|inizi del', late: 'fine',
  },
  fr: {
    months: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: split('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    days: days("aujourd'hui=0, hier=-1, demain=1"),
    units: { week: 'semaine', month: 'mois', year: 'année|an' },
    last: 'dernière?|passée?|précédente?', current: 'cette|ce|cet', next: 'prochaine?|suivante?',
    halves: ['(?:première moitié|premier semestre)(?: de| d\')?', '(?:seconde moitié|deuxième moitié|second semestre|deuxième semestre)(?: de| d\')?'], early: 'début', late: 'fin',
  },
  de: {
    months: split('januar|jänner februar märz april mai juni juli august september oktober november dezember'),
    weekdays: split('montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag'),
    days: days('heute=0, gestern=-1, morgen=1, vorgestern=-2, übermorgen=2'),
    units: { week: 'woche', month: 'monat|monats', year: 'jahr|jahres' },
    last: 'letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?', current: 'diese[nrms]?', next: 'nächste[nrms]?|kommende[nrms]?',
    halves: ['(?:erste[nr]? hälfte|erste[ns]? halbjahr)(?: des jahres)?', '(?:zweite[nr]? hälfte|zweite[ns]? halbjahr)(?: des jahres)?'], early: 'anfang|beginn', late: 'ende',
  },
  es: {
    months: split('enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'),
    weekdays: split('lunes martes miércoles jueves viernes sábado domingo'),
    days: days('hoy=0, ayer=-1, mañana=1, anteayer=-2'),
    units: { week: 'semana', month: 'mes', year: 'año' },
    last: 'pasad[oa]|últim[oa]|anterior', current: 'est[ea]', next: 'próxim[oa]|siguiente|que viene',
    halves: ['(?:primera mitad|primer semestre) de', '(?:segunda mitad|segundo semestre) de'], early: 'principios de|comienzos de|inicios de', late: 'finales de|fines de',
  },
};

/** The time words of a language ("en", "pt-BR"), or undefined where there are none. */
export function timeWords(lang: string): TimeWords | undefined {
  const code = lang.slice(0, 2).toLowerCase();
  return Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
}
