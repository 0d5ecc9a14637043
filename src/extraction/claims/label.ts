import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { Status } from '../../model/index.ts';
import type { Finding } from './finding.ts';
import type { Placed, Scene } from './scene.ts';
import { isVerb } from './arguments.ts';
import { caseOf, feature, hangsBy, headOf } from './tree.ts';

/** Verbs whose third person is not made by rule. */
const IRREGULAR: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };
const PAST: Readonly<Record<string, string>> = {
  be: 'was', have: 'had', do: 'did', go: 'went', meet: 'met', give: 'gave', send: 'sent', take: 'took', make: 'made', say: 'said',
  tell: 'told', fight: 'fought', strike: 'struck', hit: 'hit', shoot: 'shot', sell: 'sold', buy: 'bought', build: 'built',
  lend: 'lent', feed: 'fed', withdraw: 'withdrew', speak: 'spoke', fly: 'flew', lead: 'led', leave: 'left', hold: 'held',
  break: 'broke', cut: 'cut', put: 'put', seek: 'sought', steal: 'stole', sink: 'sank', beat: 'beat', show: 'showed', win: 'won',
  pay: 'paid', come: 'came', see: 'saw', find: 'found', keep: 'kept', run: 'ran', ring: 'rang', rise: 'rose', tie: 'tied',
  sue: 'sued', forgive: 'forgave', freeze: 'froze', spy: 'spied', oppose: 'opposed', forbid: 'forbade', blow: 'blew', stand: 'stood', bring: 'brought', submit: 'submitted', ban: 'banned', bar: 'barred', plan: 'planned', jam: 'jammed', slam: 'slammed', expel: 'expelled', permit: 'permitted', admit: 'admitted', commit: 'committed', clap: 'clapped', stab: 'stabbed', refer: 'referred', prod: 'prodded', beg: 'begged', team: 'teamed', control: 'controlled', patrol: 'patrolled', compel: 'compelled', propel: 'propelled', rebel: 'rebelled', cancel: 'cancelled', label: 'labelled', travel: 'travelled', signal: 'signalled', occur: 'occurred', defer: 'deferred', transfer: 'transferred', drop: 'dropped', stop: 'stopped', grab: 'grabbed', rob: 'robbed', kidnap: 'kidnapped', snub: 'snubbed', drag: 'dragged', equip: 'equipped', ship: 'shipped', trap: 'trapped', mob: 'mobbed', quit: 'quit', shut: 'shut', upset: 'upset', rebut: 'rebutted', annul: 'annulled',
};

function thirdPerson(verb: string): string {
  if (IRREGULAR[verb]) return IRREGULAR[verb];
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastTense(verb: string): string {
  if (PAST[verb]) return PAST[verb];
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

const BEFORE_VERB: Readonly<Record<Exclude<Status, 'actual'>, string>> = { planned: 'plans to', possible: 'may', denied: 'does not' };
const BEFORE_NOUN: Readonly<Record<Exclude<Status, 'actual'>, string>> = { planned: 'planned', possible: 'possible', denied: 'no' };

/**
 * The words of a sense with the preposition that the target really has: "call for" a ceasefire in, "call on" somebody.
 * Only for glosses that are the word itself with its first preposition.
 */
export function glossFor(scene: Scene, sense: Sense, target: Placed): string {
  const [usual] = sense.prepositions;
  const said = caseOf(scene, target.head);
  const object = said === '' && sense.prepositions.length > 0 && !HANDED.has(sense.type) && !sense.strict && !sense.mutual && target.head > 0;
  const plain = usual !== undefined && scene.lexicon.lang === 'en' && sense.gloss === `${sense.lemma} ${usual}`;
  if (plain && object && isVerb(scene, headOf(scene, target.head)) && hangsBy(scene, target.head, 'obj')) return sense.lemma;
  return plain && said !== usual && sense.prepositions.includes(said) && !scene.lexicon.prepositions.between.has(said) ? `${sense.lemma} ${said}` : sense.gloss;
}

/** Types whose direct object may be the one who is given: "gave Ukraine tanks" is "gave to". */
const HANDED = new Set(['AID', 'MOBILIZE', 'COOPERATE', 'AGREE']);

/** A short English phrase read between source and target: "plans to deploy Oreshnik in". */
export function labelOf(scene: Scene, finding: Finding, status: Status): string {
  const gloss = withInstrument(finding);
  if (finding.glossKind === 'noun') return status === 'actual' ? gloss : `${BEFORE_NOUN[status]} ${gloss}`;
  const [verb = '', ...rest] = gloss.split(' ');
  if (status !== 'actual') return `${BEFORE_VERB[status]} ${gloss}`;
  const past = feature(scene, finding.trigger, 'Tense') === 'Past' || scene.children[finding.trigger]?.some((c) => feature(scene, c, 'Tense') === 'Past') === true;
  return [past ? pastTense(verb) : thirdPerson(verb), ...rest].join(' ');
}

/** Names what is handed over or moved: "supply to" with Patriot → "supply Patriot to". */
function withInstrument({ gloss, instrument, type }: Finding): string {
  if (!instrument || (type !== 'AID' && type !== 'MOBILIZE')) return gloss;
  const words = gloss.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^(?:to|in|on|near|at|into)$/.test(last) ? [...words.slice(0, -1), instrument.actor.name, last].join(' ') : gloss;
}
