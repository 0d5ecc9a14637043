import type { Sense } from '../../knowledge/lexicon/index.ts';
import { argumentsOf, isVerb } from './arguments.ts';
import { holdersOf } from './holders.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isMediating, nounSenses, sensesOf } from './senses.ts';
import { caseOf, childrenBy, coordinated, hangsBy, headOf, markedBy, subtree } from './tree.ts';

/** Who stands around an event noun, by the place in its phrase. */
export interface Around {
  readonly before: Denoted[];
  readonly of: Denoted[];
  readonly by: Denoted[];
  readonly between: Denoted[];
  readonly marked: Denoted[];
  /** The tokens of the marked phrases. */
  readonly markedAt: number[];
  /** Parties listed behind "of": "a coalition of A, B and C". */
  readonly listed: Denoted[];
}

/** Sorts the phrases around an event noun, also those that the parser hung beside it. */
export function around(scene: Scene, n: number, sense: Sense): Around {
  const { prepositions } = scene.lexicon;
  const result: Around = { before: [], of: [], by: [], between: [], marked: [], markedAt: [], listed: [] };
  const own = childrenBy(scene, n, 'nmod', 'obl', 'acl', 'amod', 'compound', 'flat', 'det', 'appos', 'dep');
  const beside = siblingPhrases(scene, n);
  const nested = (list: readonly number[]): number[] => list.flatMap((c) => nestedPhrases(scene, c, sense));
  const phrases = [...own, ...nested(own), ...beside, ...nested(beside.filter((c) => (scene.at[c] ?? []).length === 0))];
  for (const c of phrases) {
    const preposition = caseOf(scene, c);
    if (preposition === '') {
      if (hangsBy(scene, c, 'acl')) {
        // Who brokers a deal is no party to it.
        if (isMediating(scene, c)) result.between.push(...childrenBy(scene, c, 'obl').filter((o) => markedBy(scene, o, prepositions.between)).flatMap((o) => denotedBy(scene, o)));
        else result.by.push(...agentsOf(scene, c));
        for (const o of childrenBy(scene, c, 'obl')) {
          // "An accord signed between A and B", where nobody is said to have brought it about.
          if (sense.mutual && result.by.length === 0 && markedBy(scene, o, prepositions.between)) result.between.push(...denotedBy(scene, o));
          else if (sense.prepositions.includes(caseOf(scene, o)) && !prepositions.of.has(caseOf(scene, o))) result.marked.push(...denotedBy(scene, o));
        }
      }
      else if (hangsBy(scene, c, 'appos', 'dep')) {
        // A genitive without a preposition: "der Angriff Russlands auf …".
        if (c === n + 1) result.before.push(...(scene.at[c] ?? []).map((placed) => ({ placed, sureness: 0.9 })));
      } else if (headOf(scene, c) === n) {
        const owners = coordinated(scene, c).flatMap((k) => scene.at[k] ?? []).map((placed) => ({ placed, sureness: 0.95 }));
        result.before.push(...(owners.length === 0 && hangsBy(scene, c, 'nmod:poss') ? denotedBy(scene, c, { deep: false }) : owners));
      }
      continue;
    }
    const between = markedBy(scene, c, prepositions.between);
    const who = denotedBy(scene, c);
    // "Le retrait des troupes rwandaises": forces that withdraw do it themselves, whatever the preposition.
    if (sense.type === 'RETREAT' && prepositions.of.has(preposition) && scene.lexicon.forces.has(scene.lemmas[c] ?? '')) result.by.push(...who);
    else if (between && sense.prepositions.some((p) => prepositions.between.has(p))) result.between.push(...who);
    else if (prepositions.of.has(preposition) && sense.type === 'RETREAT' && isLeaver(who)) result.of.push(...who);
    else if (sense.prepositions.includes(preposition) && !(prepositions.of.has(preposition) && headOf(scene, c) !== n)) {
      result.marked.push(...who);
      result.markedAt.push(c);
      if (prepositions.of.has(preposition)) result.listed.push(...who);
    }
    else if (prepositions.of.has(preposition)) result.of.push(...who);
    // "Sanciones por sus ataques": a deed does nothing; it is why.
    else if (prepositions.agent.has(preposition) && (scene.at[c] ?? []).length === 0 && nounSenses(scene, c).length > 0) continue;
    else if (markedBy(scene, c, prepositions.agent) || ((headOf(scene, c) === n || childrenBy(scene, c, 'case').includes(n + 1)) && prepositions.from.has(preposition))) result.by.push(...who);
  }
  if (sense.mutual && result.between.length === 0) result.between.push(...joinedBefore(scene, n));
  if (sense.mutual && result.between.length === 0) result.between.push(...opposedBy(scene, n));
  // "A meeting between the president and …" with the second party hung on the meeting.
  if (sense.mutual && result.between.length === 1) result.between.push(...childrenBy(scene, n, 'conj').filter((c) => c > n).flatMap((c) => denotedBy(scene, c, { deep: false })));
  if (result.before.length === 0 && result.of.length === 0) result.before.push(...holdersOf(scene, n).filter((p) => p.mention.form === 'adjective').map((placed) => ({ placed, sureness: 0.85 })));
  // "A fine of 5 million euros on Apple": who hangs below the amount is not whose the event is.
  return { ...result, of: result.of.filter((d) => d.sureness >= 0.7 || !result.marked.some((m) => m.placed === d.placed)) };
}

/** "Des combats ont opposé l'armée aux rebelles": whom the conflict sets against whom is told by its verb. */
function opposedBy(scene: Scene, n: number): Denoted[] {
  const v = hangsBy(scene, n, 'nsubj') ? headOf(scene, n) : childrenBy(scene, n, 'acl').find((c) => scene.lexicon.opposing.has(scene.lemmas[c] ?? '')) ?? -1;
  if (v < 0 || !scene.lexicon.opposing.has(scene.lemmas[v] ?? '')) return [];
  const parties = childrenBy(scene, v, 'obj', 'iobj', 'obl').filter((o) => ['', ...scene.lexicon.receiving, ...scene.lexicon.prepositions.with].includes(caseOf(scene, o)));
  return parties.flatMap((o) => denotedBy(scene, o, { deep: false }));
}

/** "The Israel-Hamas war", "US–China trade talks": two names joined by a dash before the noun. */
function joinedBefore(scene: Scene, n: number): Denoted[] {
  let k = n;
  while (k > 0 && n - k < 3 && /^(?:ADJ|NOUN)$/.test(scene.tokens[k - 1]?.upos ?? '') && !scene.placed.some((p) => p.end === k)) k--;
  const second = scene.placed.find((p) => p.end === k);
  const first = second && /^[-–—/]$/.test(scene.forms[second.start - 1] ?? '') ? scene.placed.find((p) => p.end === second.start - 1) : undefined;
  return first && second ? [first, second].map((placed) => ({ placed, sureness: 1 })) : [];
}

/** "The support of the West for Ukraine", with the second phrase hung under the first. */
function nestedPhrases(scene: Scene, c: number, sense: Sense): number[] {
  if (!scene.lexicon.prepositions.of.has(caseOf(scene, c))) return [];
  return coordinated(scene, c).flatMap((k) => [k, ...childrenBy(scene, k, 'appos')]).flatMap((k) => childrenBy(scene, k, 'nmod', 'obl')).filter((k) => (sense.prepositions.includes(caseOf(scene, k)) || scene.lexicon.prepositions.agent.has(caseOf(scene, k))) && !scene.lexicon.prepositions.of.has(caseOf(scene, k)));
}

/** Phrases that the parser hung at the governing verb although they stand right behind the noun. */
function siblingPhrases(scene: Scene, n: number): number[] {
  const v = headOf(scene, n);
  if (v < 0) return [];
  const agents = isVerb(scene, v) && argumentsOf(scene, v).passive ? argumentsOf(scene, v).doers : [];
  // "Asked the UN for sanctions", "chiesto sanzioni all'Onu": whom a demand is put to is not whom it is about.
  const asked = isVerb(scene, v) ? sensesOf(scene, v).filter((q) => q.type === 'REQUEST').flatMap((q) => q.prepositions) : [];
  return childrenBy(scene, v, isVerb(scene, v) ? 'obl' : 'nmod').filter((o) => (o > n || (o > v && isHanded(scene, o, v))) && !agents.includes(o) && !asked.includes(caseOf(scene, o)));
}

/** "A promis [à Kiev] une aide", "firmó [con Perú] un acuerdo": a named party between a verb that lends its subject and the noun. */
function isHanded(scene: Scene, o: number, v: number): boolean {
  return scene.lexicon.light.has(scene.lemmas[v] ?? '') && (scene.at[o] ?? []).length > 0 && (scene.lexicon.receiving.has(caseOf(scene, o)) || scene.lexicon.prepositions.with.has(caseOf(scene, o)));
}

/** "Hält [vor Taiwan] Manöver ab": where objects follow their phrases, the phrase of the verb's that stands before the noun. */
export function markedBefore(scene: Scene, n: number, sense: Sense): Denoted[] {
  const v = headOf(scene, n);
  const { of, between } = scene.lexicon.prepositions;
  if (scene.lexicon.caseDeterminers.size === 0 || v < 0 || !isVerb(scene, v) || !hangsBy(scene, n, 'obj', 'nsubj:pass')) return [];
  const own = new Set(sensesOf(scene, v).flatMap((s) => s.prepositions));
  const fits = (p: string): boolean => sense.prepositions.includes(p) && !of.has(p) && !between.has(p) && !own.has(p);
  return childrenBy(scene, v, 'obl').filter((o) => o < n && fits(caseOf(scene, o))).flatMap((o) => denotedBy(scene, o, { deep: false })).map((d) => ({ ...d, sureness: d.sureness * 0.9 }));
}

function agentsOf(scene: Scene, c: number): Denoted[] {
  return argumentsOf(scene, c).doers.flatMap((d) => denotedBy(scene, d, { deep: false }));
}

/** "Collaboration in the military field between …": the phrase may hang under another noun of the same phrase. */
export function betweenBelow(scene: Scene, n: number, sense: Sense): Denoted[] {
  const { between } = scene.lexicon.prepositions;
  if (!sense.prepositions.some((p) => between.has(p))) return [];
  const below = subtree(scene, n).find((t) => t > n && t < n + 16 && hangsBy(scene, t, 'nmod', 'obl') && markedBy(scene, t, between));
  return below === undefined ? [] : denotedBy(scene, below, { deep: false });
}

/** "Renuncia del presidente": who is named by name leaves, and is not left. */
function isLeaver(who: readonly Denoted[]): boolean {
  return who.length > 0 && who.every((d) => d.placed.actor.type === 'person' && d.sureness === 1);
}
