import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { aimedEvent } from '../aiming.ts';
import { type Arguments, argumentsOf, isVerb } from '../arguments.ts';
import { doersOfEvent } from '../deeds.ts';
import type { Finding } from '../finding.ts';
import { holdersOf } from '../holders.ts';
import { glossFor } from '../label.ts';
import { pair } from '../pairing.ts';
import { type Denoted, denotedBy } from '../phrase.ts';
import { answeredActs } from './answer.ts';
import { verdictAt } from './naming.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { lends, nounSenses, sensesOf } from '../senses.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf, isNominal, subtree } from '../tree.ts';
import { statusOf } from '../status.ts';
import { sourcesOf } from '../verb-sources.ts';
import { meantSenses, SOUGHT } from '../verb-senses.ts';
import { targetsOf } from '../verb-targets.ts';

/** Reads a verb with a meaning and its subject, object and prepositional phrases: active and passive alike. */
export const verb: Rule = {
  name: 'verb',
  find: (scene) => scene.tokens.flatMap((_, v) => {
    if (!isVerb(scene, v)) return [];
    const senses = sensesOf(scene, v);
    if (senses.length === 0) return [];
    // What somebody is called is the naming rule's to judge.
    if (verdictAt(scene, v) || aimedEvent(scene, v) !== undefined) return [];
    const args = argumentsOf(scene, v);
    // "Demands [from Turkey] the return of": of whom it is asked stands with the verb.
    // "Hat [gegen Apple] eine Strafe verhängt": likewise where it stands before the object.
    const apart = (s: Sense, o: number): boolean => s.type === 'REQUEST' || (s.type === 'SANCTION' && scene.lexicon.caseDeterminers.size > 0 && args.objects.some((n) => n > o));
    const asked = (s: Sense): boolean => args.obliques.some((o) => s.prepositions.includes(o.preposition) && headOf(scene, o.token) === v && denotedBy(scene, o.token, { deep: false }).length > 0 && apart(s, o.token));
    const demands = senses.some(asked) || (senses.some((s) => s.type === 'REQUEST') && args.objects.some((o) => doersOfEvent(scene, o).length > 0));
    // "Joined forces with": verb and object are one word of the lexicon.
    const setPhrase = senses.some((s) => s.lemma.includes(' ')) || senses.some((s) => args.objects.some((o) => s.lemma.endsWith(` ${scene.forms[o] ?? ''}`)));
    // "Verweigert [Serbien] die Einreise": beside whom it is done to, the other object only says what.
    const isNamed = (o: number): boolean => [o, ...childrenBy(scene, o, 'appos', 'flat')].some((t) => (scene.at[t] ?? []).length > 0) && nounSenses(scene, o).length === 0;
    const givesTo = scene.lexicon.caseDeterminers.size > 0 && args.objects.length > 1 && args.objects.some(isNamed) && senses.some((s) => !s.strict && s.prepositions.length === 0);
    if (!demands && !setPhrase && !givesTo && lends(scene, v, args.passive ? args.objects.filter((o) => headOf(scene, o) === v) : args.objects)) return [];
    // "Is alarmed by" tells of a feeling, and of who has it.
    if (args.passive && scene.lexicon.adjectives.has(scene.forms[v] ?? '')) return [];
    for (const sense of meantSenses(scene, v, senses, args)) {
      const found = apply(scene, v, sense, args);
      if (found.length > 0) return found;
    }
    return [];
  }),
};

function apply(scene: Scene, v: number, sense: Sense, args: Arguments): Finding[] {
  // "Called the army an enemy": what is named so is not spoken to.
  if (sense.type === 'CONSULT' && childrenBy(scene, v, 'xcomp').some((x) => !isVerb(scene, x) && isNominal(scene, x))) return [];
  // "Responded to the sanctions": a deed is answered with a deed, not with talk.
  if (sense.type === 'CONSULT' && answeredActs(scene, v).length > 0) return [];
  const sources = crewsOf(scene, sourcesOf(scene, v, sense, args), sense);
  if (isReciprocal(scene, v) && new Set(sources.map((d) => d.placed.actor.id)).size > 1) return pair(sense, sources, sources, { trigger: v, rule: 'verb', glossKind: 'verb' }, 0.85);
  // "An idea welcomed by A and B": who is named as doing it is not also whom it is done to.
  const targets = targetsOf(scene, v, sense, args).filter((t) => !args.passive || !sources.some((s) => s.placed === t.placed));
  // "Intercepted a Russian MiG-31": what is done to a machine in somebody's service is done to him, where machines are no party.
  const struck = sense.type === 'MOBILIZE' && sense.prepositions.length === 0 ? crewsOf(scene, targets, sense) : targets;
  // One end by neighbourhood is doubtful, two are a guess.
  if (args.doers.length === 0 && args.objects.length === 0 && args.obliques.length === 0 && args.contents.length === 0) return [];
  const shutOut = excludedFrom(scene, sense, args);
  if (shutOut.length > 0) return pair(sense, shutOut, args.objects.flatMap((o) => denotedBy(scene, o, { deep: false })), { trigger: v, rule: 'verb', glossKind: 'verb' }, 0.8);
  const together = sense.mutual && !sense.strict && struck.length === 0 ? amongThemselves(sense, sources, v) : [];
  if (together.length > 0) return together;
  const used = new Set([...sources, ...struck].map((d) => d.placed));
  const instrument = instrumentOf(scene, args, used);
  const thing = args.objects.find((o) => (scene.at[o] ?? []).length === 0);
  return pair(sense, sources, struck, { trigger: v, rule: 'verb', glossKind: 'verb', ...(instrument ? { instrument } : {}) }, 0.9).map((f) => ({ ...f, gloss: glossFor(scene, sense, f), ...(thing === undefined ? {} : { object: thing }), ...(sense.gloss === SOUGHT ? { status: statusOf(scene, headOf(scene, v)) } : isDemanded(scene, v) ? { status: 'planned' as const } : {}) }));
}

/** Deeds that machines do themselves; others are those of whoever flies or sails them: "Italian F-35s scrambled". */
const OF_MACHINES = new Set(['ASSAULT', 'THREATEN', 'COERCE', 'LOCATED_IN', 'PART_OF', 'RELATED_TO', 'BORDERS']);

function crewsOf(scene: Scene, who: readonly Denoted[], sense: Sense): Denoted[] {
  return who.flatMap((d) => {
    if (d.placed.actor.type !== 'equipment' || OF_MACHINES.has(sense.type)) return [d];
    const crews = holdersOf(scene, d.placed.head).filter((p) => p.actor.type === 'country' || p.actor.type === 'organisation');
    return crews.length > 0 ? crews.map((placed) => ({ placed, sureness: d.sureness * 0.85 })) : [d];
  });
}

/** "Accused each other": the words stand right beside the verb. */
function isReciprocal(scene: Scene, v: number): boolean {
  return scene.lexicon.reciprocals.some((words) => [...scene.forms.keys()].some((i) => i >= v - 3 && i <= v + 3 && words.every((w, k) => scene.forms[i + k] === w)));
}

/** "Called on the council to condemn": what somebody is asked to do is yet to be done, wherever it was hung. */
function isDemanded(scene: Scene, v: number): boolean {
  const head = headOf(scene, v);
  if (!hangsBy(scene, v, 'advcl') || head < 0 || head > v || !isVerb(scene, head) || feature(scene, v, 'VerbForm') !== 'Inf' || statusOf(scene, v) !== 'actual') return false;
  const demands = sensesOf(scene, head).filter((s) => s.type === 'REQUEST');
  return childrenBy(scene, head, 'obl').some((o) => o < v && demands.some((s) => s.prepositions.includes(caseOf(scene, o))));
}

/** "Mali was suspended from the bloc": where nobody else is named, the body that somebody is shut out of does it. */
function excludedFrom(scene: Scene, sense: Sense, args: Arguments): Denoted[] {
  if (!args.passive || args.doers.length > 0 || !EXCLUDING.has(sense.type)) return [];
  return args.obliques.filter((o) => scene.lexicon.prepositions.from.has(o.preposition)).flatMap((o) => denotedBy(scene, o.token, { deep: false })).filter((d) => d.placed.actor.type === 'organisation');
}

const EXCLUDING = new Set(['SANCTION', 'REJECT']);

/** "Scholz and Morawiecki met": a mutual verb with nobody but its subjects. */
function amongThemselves(sense: Sense, sources: readonly Denoted[], v: number): Finding[] {
  return sources.flatMap((s, i) => sources.slice(i + 1).flatMap((t) => pair(sense, [s], [t], { trigger: v, rule: 'verb', glossKind: 'verb' }, 0.8)));
}

function instrumentOf(scene: Scene, args: Arguments, used: ReadonlySet<Placed>): Placed | undefined {
  const phrases = [...args.objects, ...args.obliques.map((o) => o.token)];
  return phrases.flatMap((p) => subtree(scene, p)).flatMap((t) => scene.at[t] ?? []).find((p) => p.actor.type === 'equipment' && !used.has(p));
}
