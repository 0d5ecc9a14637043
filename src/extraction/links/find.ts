import type { Sense } from '../../knowledge/lexicon/index.ts';
import { classOf, RELATION_TYPE_NAMES, type RelationType } from '../../model/index.ts';
import { isVerb } from '../claims/arguments.ts';
import { speakersOf } from '../claims/attribution.ts';
import type { Finding } from '../claims/finding.ts';
import { isGround } from '../claims/ground.ts';
import { fits } from '../claims/pairing.ts';
import type { Placed, Scene } from '../claims/scene.ts';
import { meantBy } from '../claims/senses.ts';
import { ancestors, pathBetween } from '../claims/tree.ts';
import { candidatesOf, pairOf, type Candidate } from './candidate.ts';
import { GLOSSES } from './glosses.ts';
import { DIRECTIONS, likeliest, type Direction, type Judge } from './model.ts';

/** Pairs less probable than this are not drawn. */
const LEAST_RELATED = 0.5;
/** Nor those of which the way and the class of the relation are less probable than this, among what can be, together with there being one. */
const LEAST_TOGETHER = 0.4;

/** Tokens between two mentions that stand side by side: ", the", "'s". */
const SIDE_BY_SIDE = 2;

/**
 * Relations that the network sees between actors of a sentence whom no rule has related. Rules say more exactly what
 * happens, so that it only fills in what they leave open.
 */
export function linksIn(scene: Scene, known: readonly Finding[], judge: Judge): Finding[] {
  const told = new Set(known.map(({ source, target }) => pairOf(source, target)));
  const best = new Map<string, Finding>();
  for (const candidate of candidatesOf(scene)) {
    const key = pairOf(candidate.first, candidate.second);
    if (told.has(key)) continue;
    const finding = asFinding(candidate, known, judge);
    if (finding && finding.confidence > (best.get(key)?.confidence ?? 0)) best.set(key, finding);
  }
  return withoutSecondOffices([...best.values()], known);
}

/** Who is told to lead one body in a sentence leads no other there: the surest is kept, a rule's before all. */
function withoutSecondOffices(found: readonly Finding[], known: readonly Finding[]): Finding[] {
  const isOffice = (f: Finding): boolean => f.type === 'LEADS';
  const surer = (f: Finding, o: Finding): boolean => o !== f && isOffice(o) && o.source.actor.id === f.source.actor.id && o.confidence > f.confidence;
  return found.filter((f) => !isOffice(f) || (!known.some((k) => isOffice(k) && k.source.actor.id === f.source.actor.id) && !found.some((o) => surer(f, o))));
}

function asFinding(candidate: Candidate, known: readonly Finding[], judge: Judge): Finding | undefined {
  const { related, directions, types } = judge(candidate);
  if (related < LEAST_RELATED) return undefined;
  const { scene, first, second } = candidate;
  // Who tells of somebody does nothing to him by that but by his words, and nothing is done to who is cited.
  const tells = (source: Placed, target: Placed): boolean => speakersOf(scene, target.head).some((s) => s.actor.id === source.actor.id);
  // "Executed men accused of spying for Israel": of what others are charged with, nothing is done to who is named in it.
  const charged = [first, second].some((p) => [p.head, ...ancestors(scene, p.head)].some((t) => isGround(scene, t) && t > first.head && p === second));
  const witness = charged || isCited(scene, first) || isCited(scene, second);
  const teller = { forward: witness || tells(first, second), backward: witness || tells(second, first), mutual: false };
  const options = RELATION_TYPE_NAMES.flatMap((type, t) => DIRECTIONS.map((direction, d): Option => {
    const [source, target] = direction === 'backward' ? [second, first] : [first, second];
    return { source, target, type, direction, probability: fits(type, source.actor.type, target.actor.type) && !(teller[direction] && classOf(type).startsWith('material')) ? (types[t] ?? 0) * (directions[d] ?? 0) : 0 };
  }));
  const { probability, option: chosen } = likeliestClass(options);
  const left = options.reduce((sum, o) => sum + o.probability, 0);
  if (!chosen || related * probability < LEAST_TOGETHER * left) return undefined;
  const { source, target, type, direction } = chosen;
  if (!mayHold(type, source, target) || (tells(target, source) && classOf(type).startsWith('material'))) return undefined;
  if (classOf(type) !== 'standing' && (speaksFor(first, second) || isWhose(scene, first) || isWhose(scene, second))) return undefined;
  const said = wordFor(candidate, type, direction);
  if (classOf(type) === 'standing' && !said && (!isTold(candidate) || (witness && parts(scene, first, second)))) return undefined;
  if (said && isSpokenFor(said.token, chosen, known)) return undefined;
  return {
    source, target, type, mutual: direction === 'mutual', trigger: said?.token ?? topOf(candidate),
    gloss: said?.sense.gloss ?? GLOSSES[type], glossKind: said && !isVerb(scene, said.token) ? 'noun' : 'verb',
    rule: 'learned', confidence: related,
  };
}

/**
 * A state's own body beside it is a part of it before all else, and a place where things happen does nothing with its
 * hands. Where somebody is, and what a town lies in, is said by words that rules read; guessed, it is true and says nothing.
 */
function mayHold(type: RelationType, source: Placed, target: Placed): boolean {
  if (type === 'LOCATED_IN') return false;
  if (type === 'PART_OF' && (source.actor.type !== 'organisation' || source.actor.name.includes(target.actor.name))) return false;
  const ofOneState = source.actor.country !== undefined && source.actor.country === target.actor.country && source.actor.type !== target.actor.type;
  const body = source.actor.type === 'organisation' && target.actor.type === 'country' && ofOneState;
  const itsBody = source.actor.type === 'country' && target.actor.type === 'organisation' && ofOneState;
  if ((body && type !== 'PART_OF') || itsBody) return Math.abs(source.start - target.start) > SIDE_BY_SIDE;
  return !(source.actor.type === 'place' && classOf(type).startsWith('material'));
}

/** "Slovak Prime Minister Fico", "Brazil's Lula": a country that only says whose somebody is takes no part. */
function isWhose(scene: Scene, p: Placed): boolean {
  return scene.titled.has(p) || (/^['’]s?$/.test(scene.forms[p.end] ?? '') && scene.placed.some((q) => q.actor.type === 'person' && q.start === p.end + 1));
}

/** What a statesman does with his own country is nothing between two parties. */
function speaksFor(a: Placed, b: Placed): boolean {
  const [person, country] = a.actor.type === 'person' ? [a, b] : [b, a];
  return person.actor.type === 'person' && country.actor.type === 'country' && person.actor.country !== undefined && person.actor.country === country.actor.country;
}

/** Whether a rule has read the word already, and of somebody else: "an EU statement criticising China" is no word of Hungary's. */
function isSpokenFor(token: number, { source, target, type }: Option, known: readonly Finding[]): boolean {
  return known.some((f) => f.trigger === token && f.type === type && f.target.actor.id === target.actor.id && f.source.actor.id !== source.actor.id);
}

/** A relation that may hold. */
interface Option {
  readonly source: Placed;
  readonly target: Placed;
  readonly type: RelationType;
  readonly direction: Direction;
  readonly probability: number;
}

/**
 * The likeliest class and direction, and of its types the likeliest: several types of words against somebody that are
 * each thought possible make such words likely, though no one of them is.
 */
function likeliestClass(options: readonly Option[]): { readonly probability: number; readonly option: Option | undefined } {
  const sums = new Map<string, number>();
  const keyOf = (o: Option): string => `${classOf(o.type)} ${o.direction}`;
  for (const o of options) sums.set(keyOf(o), (sums.get(keyOf(o)) ?? 0) + o.probability);
  const best = likeliest([...sums.keys()], [...sums.values()]);
  const inside = options.filter((o) => keyOf(o) === best?.name);
  return { probability: best?.probability ?? 0, option: likeliest(inside, inside.map((o) => o.probability))?.name };
}

/** Texts tell offices, owners and places close by: side by side, or by a word for an office, a firm or a part between the two. */
function isTold({ scene, first, second }: Candidate): boolean {
  // "Bolsonaro - RT": a dash or colon tells of no tie.
  const parted = scene.forms.slice(first.end, second.start).some((f) => /^[:;–—|-]$/.test(f)) && scene.forms[first.end] !== ',';
  if (second.start - first.end <= SIDE_BY_SIDE && !parted) return true;
  const { roles, firms, parts, membership } = scene.lexicon;
  return scene.lemmas.slice(first.end, second.start).some((l) => roles.has(l) || firms.has(l) || parts.has(l) || membership.nouns.has(l) || membership.verbs.has(l));
}

/** How far before a name the words may stand by which it is cited: "según la agencia EFE". */
const CITED_WITHIN = 4;

function isCited(scene: Scene, p: Placed): boolean {
  const before = scene.forms.slice(Math.max(0, p.start - CITED_WITHIN), p.start);
  return scene.lexicon.accordingTo.some((words) => words[0] !== '^' && before.some((_, i) => words.every((w, k) => before[i + k] === w)));
}

/** "According to Tass, Putin": a comma and nothing else parts a witness from what he tells. */
const parts = (scene: Scene, first: Placed, second: Placed): boolean => second.start - first.end === 1 && scene.forms[first.end] === ',';

/** The word on or beside the way between the two that means the type. */
function wordFor(candidate: Candidate, type: RelationType, direction: Direction): { token: number; sense: Sense } | undefined {
  const { scene, first, second } = candidate;
  const path = pathBetween(scene, first.head, second.head);
  const way = path ? [path.top, ...path.left.slice(1), ...path.right.slice(1)] : [];
  const near = way.flatMap((t) => [t, ...(scene.children[t] ?? [])]);
  const between = scene.tokens.map((_, i) => i).slice(first.end, second.start);
  for (const token of [...near, ...between]) {
    const sense = meantBy(scene, token).find((s) => s.type === type && (s.mutual || direction !== 'mutual'));
    if (sense) return { token, sense };
  }
  return undefined;
}

function topOf({ scene, first, second }: Candidate): number {
  return pathBetween(scene, first.head, second.head)?.top ?? first.head;
}
