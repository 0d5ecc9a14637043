/**
 * Finding a lexicon word behind an inflected form, for the forms a trained lemmatiser gets wrong. Endings are
 * cut and put back by rule; whether the result is a word is the lexicon's to say. Not a full morphology: it
 * only needs to reach words that are in the lexicon.
 */

/** What to cut from a form, and what to put instead. */
type Exchange = readonly [ending: string, replacements: readonly string[]];

/** The strong participles and past tenses of Italian by their stems' ends: "sospesa", "accolsero", "distrutte". */
const ITALIAN_STRONG: readonly Exchange[] = [
  ...Object.entries({
    es: ['endere'], post: ['porre'], vist: ['vedere'], olt: ['ogliere', 'olgere', 'olvere'], elt: ['egliere'], oss: ['uovere', 'uotere'], dott: ['durre'],
    int: ['ingere', 'incere'], unt: ['ungere', 'umere'], ett: ['eggere', 'igere'], rett: ['ringere'], iest: ['iedere'], ott: ['ompere'], itt: ['ivere', 'iggere'],
    ert: ['rire'], us: ['udere', 'ondere'], is: ['idere'], as: ['adere'], os: ['odere'], ess: ['imere', 'edere'], mess: ['mettere'], uss: ['utere'], utt: ['uggere'],
    enut: ['enere', 'enire'], uls: ['ellere'], ors: ['orrere'], tratt: ['trarre'], sciut: ['scere'],
  }).flatMap(([stem, lemmas]) => ['o', 'a', 'i', 'e'].map((e): Exchange => [stem + e, lemmas])),
  ...Object.entries({
    es: ['endere'], pos: ['porre'], vid: ['vedere'], ols: ['ogliere', 'olgere', 'olvere'], els: ['egliere'], oss: ['uovere', 'uotere'], duss: ['durre'], ins: ['ingere', 'incere'],
    uns: ['ungere', 'umere'], ess: ['eggere', 'igere', 'imere'], rins: ['ringere'], ies: ['iedere'], upp: ['ompere'], iss: ['ivere', 'iggere'], us: ['udere', 'ondere'],
    is: ['idere'], as: ['adere'], mis: ['mettere'], uss: ['uggere', 'utere'], enn: ['enere', 'enire'], uls: ['ellere'], ors: ['orrere'], nobb: ['noscere'], trass: ['trarre'],
  }).flatMap(([stem, lemmas]) => ['e', 'ero'].map((e): Exchange => [stem + e, lemmas])),
  ...['e', 'gono', 'ga', 'gano', 'endo', 'eva', 'evano'].map((e): Exchange => [`pon${e}`, ['porre']]),
  ...['rà', 'ranno', 'rebbe', 'rebbero'].flatMap((e): Exchange[] => [[`por${e}`, ['porre']], [`dur${e}`, ['durre']], [`er${e}`, ['enere', 'enire', 'olere']], [`d${e}`, ['dere']]]),
  ...['e', 'ono', 'a', 'ano', 'endo', 'eva', 'evano'].map((e): Exchange => [`duc${e}`, ['durre']]),
  ...['iene', 'engono', 'enga', 'engano'].map((e): Exchange => [e, ['enere', 'enire']]),
  ['olgono', ['ogliere']], ['elgono', ['egliere']], ['uovono', ['uovere']], ['trae', ['trarre']], ['traggono', ['trarre']],
];

const EXCHANGES: Readonly<Record<string, { readonly verb: readonly Exchange[]; readonly noun: readonly Exchange[] }>> = {
  en: {
    verb: [['ying', ['ie', 'y']], ['ing', ['', 'e']], ['ied', ['y']], ['ed', ['', 'e']], ['d', ['']], ['ies', ['y']], ['es', ['', 'e']], ['s', ['']]],
    noun: [['ies', ['y']], ['es', ['', 'e']], ['s', ['']], ['men', ['man']], ['women', ['woman']]],
  },
  it: {
    verb: [
      ...['ato', 'ata', 'ati', 'ate', 'ando', 'ano', 'a', 'ò', 'ava', 'avano', 'arono', 'erà', 'eranno', 'erebbe', 'erebbero', 'ino', 'i', 'o', 'iamo', 'asse', 'assero'].map((e): Exchange => [e, ['are', 'iare']]),
      ...['hi', 'hino', 'herà', 'heranno', 'herebbe', 'hiamo'].map((e): Exchange => [e, ['are']]),
      ...['uto', 'uta', 'uti', 'ute', 'endo', 'e', 'ono', 'eva', 'evano', 'erono', 'ette', 'erà', 'eranno', 'erebbe', 'erebbero', 'a', 'ano', 'esse', 'iamo'].map((e): Exchange => [e, ['ere']]),
      ...['ito', 'ita', 'iti', 'ite', 'endo', 'e', 'ono', 'isce', 'iscono', 'iva', 'ivano', 'ì', 'irono', 'irà', 'iranno', 'irebbe', 'irebbero', 'isca', 'iscano', 'a', 'ano', 'isse'].map((e): Exchange => [e, ['ire']]),
      ...ITALIAN_STRONG, ['so', ['dere']], ['sa', ['dere']], ['si', ['dere']], ['se', ['dere']], ['sto', ['dere', 'nere', 'dere']], ['sero', ['dere']], ['sse', ['ttere', 'dere']], ['messo', ['mettere']], ['messa', ['mettere']],
      ['dotto', ['durre']], ['dotta', ['durre']], ['duce', ['durre']], ['posto', ['porre']], ['posta', ['porre']], ['pone', ['porre']], ['ponendo', ['porre']], ['ponga', ['porre']], ['tto', ['ggere', 'gere']], ['iesto', ['iedere']], ['iesta', ['iedere']],
    ],
    noun: [['i', ['o', 'e', 'io', 'a']], ['e', ['a']], ['hi', ['o']], ['he', ['a']], ['gie', ['gia']]],
  },
  fr: {
    verb: [
      ...['é', 'ée', 'és', 'ées', 'ant', 'e', 'es', 'ent', 'a', 'ait', 'aient', 'èrent', 'era', 'eront', 'erait', 'eraient', 'ons', 'ez', 'ât'].map((e): Exchange => [e, ['er']]),
      ...['i', 'ie', 'is', 'ies', 'it', 'issent', 'issant', 'issait', 'irent', 'ira', 'iront', 'irait', 'isse'].map((e): Exchange => [e, ['ir']]),
      ...['u', 'ue', 'us', 'ues', 'ant', 'ent', 'ait', 'it', 'ra', 'ront', 'rait', 'e', ''].map((e): Exchange => [e, ['re', 'oir']]),
      // "Succède", "renouvelle", "emploie": stems that change before a silent e.
      ...['e', 'es', 'ent', 'era', 'eront', 'erait', 'eraient'].flatMap((e): Exchange[] => [
        ...['d', 'r', 'g', 'ch', 'qu', 'gu', 'br', 'gr'].map((c): Exchange => [`è${c}${e}`, [`é${c}er`]]), ...['t', 'l', 'v', 'n', 's', 'm', 'c', 'p'].map((c): Exchange => [`è${c}${e}`, [`é${c}er`, `e${c}er`]]),
        [`oi${e}`, ['oyer']], [`ui${e}`, ['uyer']], [`ai${e}`, ['ayer']], [`ett${e}`, ['eter']], [`ell${e}`, ['eler']],
      ]),
      ['çant', ['cer']], ['ça', ['cer']], ['çait', ['cer']], ['geant', ['ger']], ['geait', ['ger']], ['gea', ['ger']], ['ient', ['enir']], ['iennent', ['enir']], ['enu', ['enir']], ['enue', ['enir']], ['uit', ['uire']], ['uite', ['uire']], ['is', ['ettre', 'endre']], ['ise', ['ettre', 'endre']], ['int', ['aindre', 'indre']], ['ignent', ['indre']], ['igne', ['indre']],
    ],
    noun: [['aux', ['al']], ['s', ['']], ['x', ['']], ['es', ['']], ['e', ['']], ['trices', ['teur']], ['trice', ['teur']], ['euse', ['eur']]],
  },
  es: {
    verb: [
      ...['ado', 'ada', 'ados', 'adas', 'ando', 'a', 'an', 'ó', 'aron', 'aba', 'aban', 'ará', 'arán', 'aría', 'arían', 'e', 'en', 'ara', 'aran', 'o', 'amos', 'ase'].map((e): Exchange => [e, ['ar']]),
      ...['ido', 'ida', 'idos', 'idas', 'iendo', 'e', 'en', 'ió', 'ieron', 'ía', 'ían', 'erá', 'erán', 'ería', 'erían', 'a', 'an', 'iera', 'ieran', 'o', 'emos'].map((e): Exchange => [e, ['er']]),
      ...['ido', 'ida', 'idos', 'idas', 'iendo', 'e', 'en', 'ió', 'ieron', 'ía', 'ían', 'irá', 'irán', 'iría', 'irían', 'a', 'an', 'iera', 'ieran', 'o', 'imos'].map((e): Exchange => [e, ['ir']]),
      ['qué', ['car']], ['que', ['car']], ['quen', ['car']], ['gué', ['gar']], ['gue', ['gar']], ['guen', ['gar']], ['ce', ['zar']], ['cen', ['zar']], ['ye', ['ir']], ['yen', ['ir']], ['yó', ['ir']], ['yeron', ['ir']], ['iega', ['egar']], ['iegan', ['egar']], ['uelve', ['olver']], ['uelto', ['olver']], ['uso', ['oner']], ['uesto', ['oner']], ['one', ['oner']], ['ujo', ['ucir']], ['uce', ['ucir']], ['uzca', ['ucir']], ['iere', ['erir']], ['ide', ['edir']], ['iden', ['edir']], ['idió', ['edir']], ['idiendo', ['edir']], ['iene', ['ener']], ['uvo', ['ener']], ['ienen', ['ener']], ['ienta', ['entar']], ['iera', ['errar']], ['ierra', ['errar']], ['ierran', ['errar']], ['uerda', ['ordar']], ['uerdan', ['ordar']], ['ueba', ['obar']], ['ueban', ['obar']], ['uestra', ['ostrar']], ['uestran', ['ostrar']], ['iende', ['ender']], ['ierte', ['ertir']], ['ierten', ['ertir']], ['irtió', ['ertir']], ['irtieron', ['ertir']], ['irtiendo', ['ertir']], ['irió', ['erir']], ['irieron', ['erir']], ['ieren', ['erir']], ['igió', ['egir']], ['ige', ['egir']], ['igieron', ['egir']], ['usieron', ['oner']], ['onen', ['oner']], ['onga', ['oner']], ['ondrá', ['oner']], ['ondrán', ['oner']], ['ondría', ['oner']], ['endrá', ['ener', 'enir']], ['endrán', ['ener', 'enir']], ['endría', ['ener', 'enir']], ['uvieron', ['ener']], ['enga', ['ener', 'enir']], ['ino', ['enir']], ['inieron', ['enir']], ['iene', ['enir']], ['ienen', ['enir']], ['ujeron', ['ucir']], ['uzco', ['ucir']], ['ijo', ['ecir']], ['ijeron', ['ecir']], ['icho', ['ecir']], ['ice', ['ecir']], ['uelven', ['olver']], ['uelta', ['olver']], ['ueltos', ['olver']], ['uesta', ['oner']], ['uestos', ['oner']], ['uestas', ['oner']], ['uya', ['uir']], ['eída', ['eer']], ['eyó', ['eer']], ['ucha', ['uchar']], ['íe', ['iar']], ['ían', ['iar']], ['ía', ['iar']], ['iende', ['ender']], ['ienden', ['ender']],
    ],
    noun: [['iones', ['ión']], ['es', ['']], ['s', ['']], ['a', ['o', '']], ['as', ['o', '']], ['ces', ['z']]],
  },
  de: {
    verb: ['t', 'te', 'ten', 'e', 'end', 'est', 'en', 'et', 'ete', 'eten'].map((e): Exchange => [e, ['en', 'n']]),
    noun: [['en', ['', 'e']], ['n', ['']], ['e', ['']], ['er', ['']], ['s', ['']], ['es', ['']], ['innen', ['in']], ['ern', ['er', '']]],
  },
};

/** German participles: "angegriffen" is left to the irregular words, "aufgefordert" and "besetzt" go by rule. */
function germanParticiple(form: string): string[] {
  const parts = /^(.*?)ge(.+?)(?:t|en)$/.exec(form);
  const bare = /^(.+?)t$/.exec(form);
  return [...(parts ? [`${parts[1] ?? ''}${parts[2] ?? ''}en`, `${parts[1] ?? ''}${parts[2] ?? ''}n`] : []), ...(bare ? [`${bare[1] ?? ''}en`] : [])];
}

/** "Angriff", "verwarf", "anzugreifen", "ausgeladen": a form behind a prefix, with or without what the participle or infinitive puts between. */
function germanPrefixed(form: string, irregular: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (let cut = 2; cut <= Math.min(10, form.length - 3); cut++) {
    const [prefix, rest] = [form.slice(0, cut), form.slice(cut)];
    const strong = irregular.get(rest);
    if (strong !== undefined) found.push(prefix + strong);
    // "Unterbrochen", "entnommen": no "ge" behind such a prefix.
    const bare = irregular.get(`ge${rest}`);
    if (bare !== undefined) found.push(prefix + bare);
    if (/^zu.{2,}n$/.test(rest)) found.push(prefix + rest.slice(2));
  }
  return found;
}

const PARTED = /^(?:ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|her|heraus|hervor|hin|hinaus|hinter|los|mit|nach|nieder|preis|rauf|raus|statt|teil|über|um|unter|vor|voran|voraus|vorbei|weg|weiter|wider|wieder|zu|zurück|zusammen)(?=.{4})/;

/** The verb that is left when a clause parts it: "greifen" of "angreifen". */
export function withoutPrefix(lang: string, verb: string): string[] {
  return lang === 'de' && PARTED.test(verb) ? [verb.replace(PARTED, '')] : [];
}

/**
 * Lemmas that a form could belong to, best first, by the language's rules and irregular words.
 * @param irregular - forms that no rule covers, with their lemma
 */
export function lemmasBehind(lang: string, form: string, verb: boolean, irregular: ReadonlyMap<string, string>): string[] {
  const known = irregular.get(form);
  const rules = EXCHANGES[lang]?.[verb ? 'verb' : 'noun'] ?? [];
  const found = rules.flatMap(([ending, replacements]) => {
    if (!form.endsWith(ending) || form.length - ending.length < 2) return [];
    const stem = form.slice(0, form.length - ending.length);
    const undoubled = /([bdgklmnprt])\1$/.test(stem) && lang === 'en' ? [stem.slice(0, -1)] : [];
    return [...replacements.map((r) => stem + r), ...undoubled];
  });
  return [...(known ? [known] : []), ...found, ...(lang === 'de' ? (verb ? [...germanParticiple(form), ...germanPrefixed(form, irregular)] : withoutUmlaut(form, found)) : [])];
}

/** German plurals that change their vowel: "Vorwürfe", "Anschlägen". */
function withoutUmlaut(form: string, found: readonly string[]): string[] {
  const plain = (stem: string): string => stem.replace(/äu(?=[^äöü]*$)/, 'au').replace(/[äöü](?=[^äöü]*$)/, (v) => ({ ä: 'a', ö: 'o', ü: 'u' })[v] ?? v);
  return /[äöü]/.test(form) ? found.map(plain).filter((l) => !found.includes(l)) : [];
}
