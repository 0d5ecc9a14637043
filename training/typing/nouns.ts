import type { Lexicon } from '../../src/knowledge/lexicon/index.ts';
import type { Phrase } from './phrases.ts';

const COOPERATIVE = new Set(['AID', 'COOPERATE', 'CONSULT', 'AGREE', 'SUPPORT']);
const FORCEFUL = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'THREATEN']);
/** What the end of an event is an event of. */
const ENDED: Readonly<Record<string, string>> = { ASSAULT: 'RETREAT', MOBILIZE: 'RETREAT', COERCE: 'CONCEDE', SANCTION: 'CONCEDE', PROTEST: 'CONCEDE', AID: 'SANCTION', COOPERATE: 'SANCTION', CONSULT: 'SANCTION' };
const DO = ['carry out', 'begin', 'announce', 'order', 'launch', 'continue', 'step up', 'approve', 'authorise', 'undertake'];
const GOVERN: readonly (readonly [type: string, of: ReadonlySet<string>, verbs: readonly string[]])[] = [
  ['REJECT', COOPERATIVE, ['reject', 'refuse', 'rule out', 'oppose', 'turn down', 'decline']],
  ['AGREE', COOPERATIVE, ['promise', 'offer', 'agree to', 'propose', 'plan']],
  ['REQUEST', COOPERATIVE, ['demand', 'call for', 'request', 'urge', 'ask for']],
  ['THREATEN', FORCEFUL, ['threaten', 'warn of']],
  ['ACCUSE', FORCEFUL, ['condemn', 'criticise', 'denounce', 'protest against', 'deplore']],
];
const END = ['end', 'stop', 'halt', 'suspend', 'call off', 'cancel', 'break off', 'abandon'];

/** Phrases from the lexicon's event nouns: doing what they name, and the verbs that make something else of it. */
export function nounPhrases(lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  for (const senses of lexicon.nouns.values()) {
    const [sense] = senses;
    if (!sense || sense.strict || sense.reversed) continue;
    const [preposition] = sense.prepositions.filter((p) => p !== 'between');
    const kinds = { sourceKind: 'state', targetKind: 'state' };
    if (preposition === undefined) continue;
    const thing = `${/s$/.test(sense.lemma) ? '' : preposition === 'of' ? 'the ' : /^[aeiou]/.test(sense.lemma) ? 'an ' : 'a '}${sense.lemma} ${preposition} T`;
    const add = (type: string, verb: string): void => { phrases.push({ type, words: `${verb} ${thing}`, whole: false, ...kinds }); };
    const at = phrases.length + sense.lemma.length;
    if (COOPERATIVE.has(sense.type) || FORCEFUL.has(sense.type)) add(sense.type, DO[at % DO.length] ?? 'begin');
    phrases.push({ type: sense.type, words: `S 's ${sense.lemma} ${preposition} T`, whole: true, ...kinds });
    GOVERN.filter(([, of]) => of.has(sense.type)).forEach(([type, , verbs]) => add(type, verbs[at % verbs.length] ?? ''));
    const ended = ENDED[sense.type];
    if (ended) add(ended, END[at % END.length] ?? 'end');
  }
  return phrases;
}

/** Phrases from those of the lexicon's verbs that no phrase file begins with: fewer sentences are made of these. */
export function verbPhrases(lexicon: Lexicon, written: readonly Phrase[]): Phrase[] {
  const known = new Set(written.flatMap((p) => p.words.split(' ')));
  return [...lexicon.verbs].flatMap(([lemma, senses]) => {
    const [sense] = senses;
    if (!sense || sense.strict || sense.reversed || known.has(lemma.split(' ')[0] ?? '') || senses.length > 1) return [];
    const phrase = [lemma, ...sense.prepositions.slice(0, 1), 'T'].join(' ');
    return /^(?:LEADS|MEMBER_OF|PART_OF|LOCATED_IN|OPERATES|PRODUCES|OWNS|BORDERS|RELATED_TO)$/.test(sense.type) ? [] : [{ type: sense.type, words: phrase, whole: false, sourceKind: 'state', targetKind: 'state' }];
  });
}
