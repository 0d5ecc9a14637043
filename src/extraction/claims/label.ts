import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { RelationType, Status } from '../../model/index.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';
import { isVerb } from './arguments.ts';
import { pastTense, thirdPerson } from './inflect.ts';
import { verbPhraseOf } from './phrasing.ts';
import { ancestors, caseOf, childrenBy, feature, hangsBy, headOf, uposOf } from './tree.ts';

/**
 * The words of a sense with the preposition that the target really has ("call for" a ceasefire in, "call on" somebody),
 * or none where the target is what the verb governs ("seized" the peninsula of Crimea). Only for glosses that are the
 * word itself with its first preposition.
 */
export function glossFor(scene: Scene, sense: Sense, { target, trigger }: Finding): string {
  const [usual] = sense.prepositions;
  if (usual === undefined || scene.lexicon.lang !== 'en' || sense.gloss !== `${sense.lemma} ${usual}`) return sense.gloss;
  const said = caseOf(scene, target.head);
  if (said !== usual && sense.prepositions.includes(said) && !scene.lexicon.prepositions.between.has(said)) return `${sense.lemma} ${said}`;
  const governed = !HANDED.has(sense.type) && !sense.strict && !sense.mutual && !sense.reversed && isVerb(scene, trigger);
  const phrase = [target.head, ...ancestors(scene, target.head)].find((t) => headOf(scene, t) === trigger);
  return governed && phrase !== undefined && hangsBy(scene, phrase, 'obj', 'nsubj:pass', 'iobj') ? sense.lemma : sense.gloss;
}

/** Types whose direct object may be the one who is given: "gave Ukraine tanks" is "gave to". */
const HANDED = new Set(['AID', 'MOBILIZE', 'COOPERATE', 'AGREE']);

/** A short English phrase read between source and target: "plans to deploy Oreshnik in", "is president of". */
export function labelOf(scene: Scene, finding: Finding, status: Status): string {
  const { trigger, glossKind } = finding;
  const several = glossKind === 'noun' && feature(scene, trigger, 'Number') === 'Plur' && scene.lexicon.nouns.has(scene.lemmas[trigger] ?? '');
  const phrase = glossKind === 'noun' ? verbPhraseOf(finding, several) : withThing(scene, finding);
  const past = isPast(scene, trigger) || (finding.rule === 'event-noun' && isCarriedInPast(scene, trigger));
  const [verb, ...rest] = phrase.split(' ');
  if (status === 'actual') return past ? pastTense(phrase) : thirdPerson(phrase);
  if (status === 'planned') return verb === 'be' ? `is to ${phrase}` : `plans to ${phrase}`;
  if (status === 'possible') return `may ${phrase}`;
  return verb === 'be' ? ['is not', ...rest].join(' ') : `${past ? 'did' : 'does'} not ${phrase}`;
}

function isPast(scene: Scene, trigger: number): boolean {
  return feature(scene, trigger, 'Tense') === 'Past' || scene.children[trigger]?.some((c) => hangsBy(scene, c, 'aux', 'cop') && feature(scene, c, 'Tense') === 'Past') === true;
}

/** "Launched strikes": the verb that carries the noun is told of the past. */
function isCarriedInPast(scene: Scene, noun: number): boolean {
  const v = headOf(scene, noun);
  return v >= 0 && isVerb(scene, v) && hangsBy(scene, noun, 'obj', 'nsubj:pass', 'obl') && scene.lexicon.light.has(scene.lemmas[v] ?? '') && isPast(scene, v);
}

/** Names what is handed over or moved: "supply to" with Patriot → "supply Patriot to", with instructors "send instructors to". */
function withThing(scene: Scene, { gloss, instrument, object, type }: Finding): string {
  const [verb = '', preposition, ...rest] = gloss.replace(' aid ', ' ').split(' ');
  if (!HANDED.has(type) || rest.length > 0 || preposition === undefined || !/^(?:to|in|on|near|at|into|from|towards|for)$/.test(preposition)) return gloss;
  const thing = (type === 'AID' || type === 'MOBILIZE' ? instrument?.actor.name : undefined) ?? thingNamed(scene, object) ?? USUAL[type];
  return thing === undefined ? gloss : `${verb} ${thing} ${preposition}`;
}

/** What is given or moved where the text does not say it in English. */
const USUAL: Readonly<Partial<Record<RelationType, string>>> = { AID: 'aid', MOBILIZE: 'forces' };

/** The object's own noun and what is compounded with it: "air defence systems". */
function thingNamed(scene: Scene, object: number | undefined): string | undefined {
  if (object !== undefined && /^(?:dozen|hundred|thousand|million|lot|number|package|batch|shipment)s?$/.test(scene.forms[object] ?? '')) {
    return thingNamed(scene, childrenBy(scene, object, 'nmod').find((c) => caseOf(scene, c) === 'of'));
  }
  if (object === undefined || scene.lexicon.lang !== 'en' || uposOf(scene, object) !== 'NOUN') return undefined;
  const before = childrenBy(scene, object, 'compound').filter((c) => c < object && (scene.at[c] ?? []).length === 0 && uposOf(scene, c) === 'NOUN');
  const words = [...before, object].map((t) => scene.forms[t] ?? '');
  return words.length <= 3 && words.every((w) => /^\p{L}+$/u.test(w)) ? words.join(' ') : undefined;
}
