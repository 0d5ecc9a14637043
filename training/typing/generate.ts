import { verbForms } from './inflect.ts';
import type { Phrase } from './phrases.ts';
import { seededRandom } from '../../src/graph/random.ts';

/** A made sentence with its answer. */
export interface Example {
  readonly text: string;
  readonly source: string;
  readonly target: string;
  /** What the codebook calls it, taking plans and refusals into account. */
  readonly code: string;
}

const COOPERATIVE = new Set(['AID', 'CONCEDE', 'RETREAT', 'COOPERATE', 'CONSULT', 'SUPPORT']);
const FORCEFUL = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);
/** Phrases that are speech acts or intentions themselves stand in no frame of intention. */
const SPOKEN = /^(?:will|say|call|express|voice|promise|pledge|vow|threaten|warn|agree|refuse|fail|be|not|never|no|accept|offer|propose|plan|intend|hope|insist|see|reject|decline|welcome|assure|declare its|claim|allege|pledged|signal|commit|give its|lend its backing|stick)\b/;

/** Frames with V for the verb phrase: "@p" past, "@b" infinitive, "@g" gerund, "@n" participle, "@s" present. */
const PLAIN = ['S M @p', 'S M @p', 'S M @p', 'S has M @n', 'S have M @n', 'S @s', 'S M @p', 'S had @n', 'S is @g', 'S began @g', 'S decided to @b', 'S has been @g', 'S continues to @b', 'S moved to @b', 'S said it had @n', 'by @g , S surprised observers', 'S became the first to @b'];
const AGREED = ['S M agreed to @b', 'S has agreed to @b', 'S will @b', 'S will M @b', 'S said it would @b', 'S said it will @b', 'S is willing to @b', 'S is ready to @b', 'S promised to @b', 'S pledged to @b', 'S offered to @b', 'S plans to @b', 'S intends to @b', 'S announced it will @b', 'S expressed its readiness to @b', 'S says it is prepared to @b', 'S are willing to @b', 'S will be @g', 'S vowed to @b', 'S has said it would @b', 'S said they will @b', 'S is to @b', 'S had agreed to @b'];
const REFUSED = ['S M refused to @b', 'S has refused to @b', 'S will not @b', 'S said it will not @b', 'S said it would not @b', 'S has said he will not @b', 'S said they will not @b', 'S declined to @b', 'S rejected calls to @b', 'S ruled out @g', 'S is unwilling to @b', 'S rejected a request to @b', 'S wo n\'t @b', 'S refuses to @b', 'S insisted it would never @b', 'S says it will not @b until demands are met', 'S failed to @b'];
const MENACED = ['S M threatened to @b', 'S has threatened to @b', 'S warned it would @b', 'S will @b', 'S said it would @b', 'S said it will @b', 'S vowed to @b', 'S announced it would @b', 'S warned that it could @b', 'S is threatening to @b', 'S plans to @b', 'S said they would @b'];
const DEMANDED = ['S M urged T to @b', 'S M called on T to @b', 'S asked T to @b', 'S M ordered T to @b', 'S told T to @b', 'S said T must @b', 'S says T must @b', 'S said that T should @b', 'S pressed T to @b', 'S demanded that T @b', 'S has asked T to @b', 'S wants T to @b', 'S appealed to T to @b', 'T was asked by S to @b', 'T must @b , S said', 'S said T needed to @b', 'S said T has to @b'];
const STOP = ['S urged T to stop @g', 'S M called on T to stop @g', 'S demanded that T stop @g', 'S said T must stop @g', 'S told T to refrain from @g', 'S ordered T to end its policy of @g'];
const ACCUSED = ['S M accused T of @g', 'S M condemned T for @g', 'S blamed T for @g', 'S criticised T for @g', 'S claimed that T had @n', 'S has accused T of @g', 'S denounced T for @g', 'T was accused by S of @g', 'S charged T with @g', 'S slammed T for @g', 'S is investigating T for @g'];
const TOLD = ['S M said T @p', 'S says T has @n', 'S said T was @g', 'S said that T had @n', 'S told reporters that T @p', 'S claims T @p', 'according to S , T @p', 'S alleged that T @p'];
const PRAISED = ['S M praised T for @g', 'S thanked T for @g', 'S M welcomed T\'s decision to @b', 'S backed T\'s plan to @b', 'S welcomed the decision of T to @b', 'S M welcomed T \'s promise to @b', 'S supports T\'s plans to @b', 'S applauded T for @g'];
/** A condition or a time that names the target: what counts is what the source does. */
const UNTIL_REFUSED = ['S will not @b until T Q', 'S said it will not @b before T Q', 'S refused to @b unless T Q', 'S would not @b as long as T Q'];
const IF_AGREED = ['S agreed to @b after T Q', 'S is willing to @b if T Q', 'S said it would @b if T Q', 'S will @b once T Q'];
const UNLESS_MENACED = ['S threatened to @b if T Q', 'S will @b unless T Q', 'S warned it would @b if T Q', 'S said it would @b unless T Q'];
const DISTRACTED = ['S , which Q , M @p', 'S M @p and Q', 'S Q and M @p', 'S M @p after X Q', 'S M @p as X Q', 'after X Q , S M @p', 'S @p , while X Q', 'S M @p because X Q', 'S M @p , who Q'];

/** Makes sentences from the phrases, plain, passive, and in frames that change what the codebook calls them. */
export function generate(phrases: readonly Phrase[], actors: ReadonlyMap<string, readonly string[]>, contexts: ReadonlyMap<string, readonly string[]>, seed: number, amount: 'many' | 'few' = 'many'): Example[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const actor = (kind: string): string => pick(actors.get(random() < 0.2 ? 'state' : kind) ?? []);
  const context = (place: string): string => pick(contexts.get(place) ?? []);
  const verbal = phrases.filter((p) => !p.whole);
  const examples: Example[] = [];

  /** Puts the target deeper into a phrase of its own. */
  const deeper = (frame: string): string => `${frame}\u0003${context('deeper')}`;

  const emit = (frame: string, phrase: Phrase | undefined, kinds: Pick<Phrase, 'sourceKind' | 'targetKind'>, code: string): void => {
    const source = actor(kinds.sourceKind);
    let target = actor(kinds.targetKind);
    for (let i = 0; i < 9 && (target.includes(source) || source.includes(target)); i++) target = actor(kinds.targetKind);
    if (target.includes(source) || source.includes(target)) return;
    const other = pick(verbal.filter((p) => p.type !== code));
    const sideline = phraseIn('@p', other).replace(/\bT\b/g, actor(other.targetKind));
    const [plain = '', around = 'T'] = frame.split('\u0003');
    const said = (phrase ? phraseIn(plain, { ...phrase, words: phrase.words.replace(/\bT\b/g, around) }) : plain).replace('M', context('middle')).replace('Q', sideline).replace('X', actor('state'));
    const [before, after] = [context('before'), context('after')];
    const body = said.replace(/\bS\b/g, '\u0001').replace(/\bT\b/g, '\u0002').replace(/\u0001/g, source).replace(/\u0002/g, target);
    const text = `${before} ${before === '' || before.endsWith('-') ? capital(body) : body} ${after}.`.trim()
      .replace(/\s+/g, ' ').replace(/ ([.,])/g, '$1').replace(/ 's/g, "'s").replace(/s's\b/g, "s'").replace(/wo n't/g, "won't");
    const named = (words: string): string => (text.includes(words) ? words : capital(words));
    examples.push({ text: capital(text), source: inText(capital(text), source, named), target: inText(capital(text), target, named), code });
  };
  const inText = (text: string, words: string, named: (w: string) => string): string => (text.includes(words) ? words : named(words));

  for (const phrase of phrases) {
    const { type, whole } = phrase;
    if (whole) {
      for (let i = 0; i < (amount === 'few' ? 1 : 8); i++) emit(phrase.words.replace(/^S /, 'S M '), undefined, phrase, type);
      continue;
    }
    const negative = /^(?:not|never|no longer)\b/.test(phrase.words);
    if (negative) {
      const will = ['S will @b', 'S said it will @b', 'S would @b', 'S said they will @b', 'S says it can @b'];
      for (let i = 0; i < 6; i++) emit(pick(will), phrase, phrase, type);
      continue;
    }
    if (amount === 'few') {
      for (let i = 0; i < 2; i++) emit(pick(PLAIN), phrase, phrase, type);
      continue;
    }
    for (let i = 0; i < 4; i++) emit(pick(PLAIN), phrase, phrase, type);
    for (let i = 0; i < 2; i++) emit(pick(DISTRACTED), phrase, phrase, type);
    for (let i = 0; i < 2; i++) emit(deeper(pick(['S M @p', 'S has @n', 'S @p'])), phrase, phrase, type);
    const passive = passiveOf(phrase);
    if (passive) for (let i = 0; i < 2; i++) emit(passive, undefined, phrase, type);
    if (SPOKEN.test(phrase.words)) continue;
    const third = { ...phrase, words: phrase.words.replace(/\bT\b/g, pick([actor(phrase.targetKind), 'its neighbour', 'the region', 'its people'])) };
    const dyad = { sourceKind: pick(['state', 'leader', 'body']), targetKind: 'state' };
    const free = { ...phrase, words: phrase.words.replace(/\bT\b/g, pick(['the area', 'the country', actor('state'), actor('person')])) };
    const conditions = COOPERATIVE.has(type) ? [[UNTIL_REFUSED, 'REJECT'], [IF_AGREED, 'AGREE']] as const : FORCEFUL.has(type) ? [[UNLESS_MENACED, 'THREATEN']] as const : [];
    for (const [frames, code] of conditions) if (random() < 0.25) emit(pick(frames), free, phrase, code);
    if (COOPERATIVE.has(type)) {
      // Who will back somebody backs him already in words; who will sign has only agreed to.
      const backs = type === 'SUPPORT' && !/^(?:sign|recognise|establish|restore|resume|open|reopen|ratify|conclude|approve|appoint|exchange)\b/.test(phrase.words);
      for (let i = 0; i < 2; i++) emit(pick(AGREED), phrase, phrase, backs ? 'SUPPORT' : 'AGREE');
      if (type !== 'SUPPORT') for (let i = 0; i < 2; i++) emit(pick(REFUSED), phrase, phrase, 'REJECT');
      if (random() < 0.35) emit(pick(PRAISED), third, dyad, 'SUPPORT');
    }
    if (FORCEFUL.has(type)) {
      if (random() < 0.7) emit(pick(MENACED), phrase, phrase, 'THREATEN');
      if (random() < 0.7) emit(pick(ACCUSED), third, dyad, 'ACCUSE');
      if (random() < 0.4) emit(pick(TOLD), third, dyad, 'ACCUSE');
      if (random() < 0.3) emit(pick(STOP), third, dyad, 'REQUEST');
    } else if (random() < 0.45) emit(pick(DEMANDED), third, dyad, 'REQUEST');
  }
  return examples;
}

/** Puts a phrase into a frame, its verb in the form that the frame asks for. */
function phraseIn(frame: string, phrase: Phrase): string {
  const [verb = '', ...rest] = phrase.words.split(' ');
  const f = verbForms(verb);
  return frame.replace(/@([pbgns])/, (_, form: string) => [({ p: f.past, b: f.base, g: f.gerund, n: f.participle, s: f.present } as Record<string, string>)[form], ...rest].join(' '));
}

/** "T was freed by S", "Food was sent to T by S", or nothing for phrases that have no passive. */
function passiveOf({ words }: Phrase): string | undefined {
  const [verb = '', ...rest] = words.split(' ');
  if (/^(?:be|have|go|come|arrive|fly|flee|travel|say|fail|refuse|clash|agree|try|help|demonstrate|march|rally|seek)$/.test(verb)) return undefined;
  const done = verbForms(verb).participle;
  if (rest[0] === 'T') return ['T was', done, ...rest.slice(1), 'by S'].join(' ');
  const thing = /^((?:a|an|the|two|three|its|their|new)? ?(?:[a-z-]+ )?[a-z-]+) ((?:to|on|against|from|in|with|for|of|at|near|over) (?:.* )?T)$/.exec(rest.join(' '));
  if (!thing) return undefined;
  const [, noun = '', phrase = ''] = thing;
  if (/^(?:up|off|out|in|on|for|at|to|down|back|over|away|with|against|by|behind|through)\b/.test(noun)) return undefined;
  return `${noun} ${noun.endsWith('s') ? 'were' : 'was'} ${done} ${phrase} by S`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
