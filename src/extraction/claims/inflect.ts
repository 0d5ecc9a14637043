/**
 * English verb forms for labels: the regular ones by rule, the others from a list. Only what labels need: third person
 * and past tense of the verb that a phrase begins with.
 */
const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

const PAST: Readonly<Record<string, string>> = {
  be: 'was', have: 'had', do: 'did', go: 'went', meet: 'met', give: 'gave', send: 'sent', take: 'took', make: 'made', say: 'said',
  tell: 'told', fight: 'fought', strike: 'struck', hit: 'hit', shoot: 'shot', sell: 'sold', buy: 'bought', build: 'built',
  lend: 'lent', feed: 'fed', withdraw: 'withdrew', speak: 'spoke', fly: 'flew', lead: 'led', leave: 'left', hold: 'held',
  break: 'broke', cut: 'cut', put: 'put', seek: 'sought', steal: 'stole', sink: 'sank', beat: 'beat', show: 'showed', win: 'won',
  pay: 'paid', come: 'came', see: 'saw', find: 'found', keep: 'kept', run: 'ran', ring: 'rang', rise: 'rose', tie: 'tied',
  sue: 'sued', forgive: 'forgave', freeze: 'froze', spy: 'spied', forbid: 'forbade', blow: 'blew', stand: 'stood', bring: 'brought',
  shut: 'shut', upset: 'upset', quit: 'quit', oversee: 'oversaw', overthrow: 'overthrew', undertake: 'undertook', deal: 'dealt', lose: 'lost',
  teach: 'taught', catch: 'caught', draw: 'drew', drive: 'drove', overrun: 'overran', write: 'wrote', swear: 'swore', slay: 'slew', retake: 'retook', undergo: 'underwent',
  throw: 'threw', choose: 'chose', become: 'became', begin: 'began', bend: 'bent', bid: 'bid', bite: 'bit', cast: 'cast', dig: 'dug',
  eat: 'ate', fall: 'fell', feel: 'felt', get: 'got', grow: 'grew', hang: 'hung', hear: 'heard', hide: 'hid', hurt: 'hurt', lay: 'laid',
  let: 'let', lie: 'lay', mislead: 'misled', outdo: 'outdid', overtake: 'overtook', rebuild: 'rebuilt', ride: 'rode', set: 'set',
  shake: 'shook', shed: 'shed', shrink: 'shrank', sing: 'sang', sit: 'sat', speed: 'sped', spend: 'spent', split: 'split', stick: 'stuck',
  swing: 'swung', tear: 'tore', think: 'thought', thrust: 'thrust', tread: 'trod', understand: 'understood', uphold: 'upheld', wind: 'wound',
  wring: 'wrung', foresee: 'foresaw', forgo: 'forwent', resell: 'resold', wake: 'woke', wear: 'wore', withhold: 'withheld',
  withstand: 'withstood', burst: 'burst', mean: 'meant', rend: 'rent',
  shine: 'shone', sling: 'slung', spin: 'spun', spring: 'sprang', strive: 'strove', sweep: 'swept', arise: 'arose', bear: 'bore',
  fling: 'flung', forsake: 'forsook', gainsay: 'gainsaid', waylay: 'waylaid', browbeat: 'browbeat', slit: 'slit', quiz: 'quizzed', relay: 'relayed', outspend: 'outspent', underwrite: 'underwrote',
  agree: 'agreed', free: 'freed', flee: 'fled', host: 'hosted',
};

/** Longer verbs that double their last letter before "ed"; those of one syllable with one vowel and one consonant behind it all do. */
const DOUBLING = new Set([
  'submit', 'ban', 'bar', 'plan', 'jam', 'slam', 'expel', 'permit', 'admit', 'commit', 'clap', 'stab', 'refer', 'prod', 'beg', 'team up', 'control', 'patrol',
  'compel', 'propel', 'rebel', 'cancel', 'label', 'travel', 'signal', 'occur', 'defer', 'transfer', 'drop', 'stop', 'grab', 'rob', 'kidnap', 'snub', 'drag',
  'equip', 'ship', 'trap', 'mob', 'rebut', 'annul', 'repel', 'ram', 'step', 'strip', 'tap', 'rig', 'gag', 'bug', 'nab', 'dispel', 'abet', 'swap', 'confer', 'map',
  'backstop', 'eavesdrop', 'kneecap', 'wiretap', 'hobnob', 'outstrip', 'readmit', 're-admit', 'recommit', 'remit', 'embed', 'extol', 'enrol', 'unban', 'retrofit', 'outfit', 'deter', 'entrap',
  'booby-trap', 'reequip', 're-equip', 'regret',
]);

/** "Carry out an attack on" as somebody does it: "carries out an attack on". */
export function thirdPerson(phrase: string): string {
  return withFirst(phrase, (verb) => THIRD[verb] ?? (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`));
}

/** "Carry out an attack on" as somebody did it: "carried out an attack on". */
export function pastTense(phrase: string): string {
  return withFirst(phrase, (verb) => {
    // "Override", "unfreeze", "co-lead" go like what stands behind the prefix.
    const [, prefix = '', base = verb] = /^(over|un|re|out|under|mis|co-|re-)(\w{2,})$/.exec(verb) ?? [];
    const known = PAST[verb] ?? (PAST[base] === undefined ? undefined : `${prefix}${PAST[base]}`);
    if (known) return known;
    if (DOUBLING.has(verb) || /^(?:qu|[^aeiou])*[aeiou][bdgmnprt]$/.test(verb)) return `${verb}${verb.at(-1) ?? ''}ed`;
    if (verb.endsWith('e')) return `${verb}d`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  });
}

function withFirst(phrase: string, form: (verb: string) => string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [form(verb), ...rest].join(' ');
}
