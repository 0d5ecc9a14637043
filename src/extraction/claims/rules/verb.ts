import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { argumentsOf, isVerb, type Arguments } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { glossFor } from '../label.ts';
import { pair } from '../pairing.ts';
import { markedAfter, namedAfter, namedBefore } from '../nearby.ts';
import { denotedBy, type Denoted } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { doersOfEvent, doersTold } from './event-noun.ts';
import { lends, nounSenses, sensesOf } from '../senses.ts';
import { unspokenSubject } from '../topic.ts';
import { caseOf, childrenBy, feature, subtree } from '../tree.ts';

/** Types whose object is the thing handed over or moved, so that a preposition names the target first. */
const THING_FIRST = new Set(['AID', 'MOBILIZE', 'COOPERATE', 'OWNS', 'AGREE']);

/** Reads a verb with a meaning and its subject, object and prepositional phrases: active and passive alike. */
export const verb: Rule = {
  name: 'verb',
  find: (scene) => scene.tokens.flatMap((_, v) => {
    if (!isVerb(scene, v)) return [];
    const senses = sensesOf(scene, v);
    if (senses.length === 0) return [];
    const args = argumentsOf(scene, v);
    const demands = senses.some((s) => s.type === 'REQUEST') && args.objects.some((o) => doersOfEvent(scene, o).length > 0);
    // "Joined forces with": verb and object are one word of the lexicon.
    const setPhrase = senses.some((s) => args.objects.some((o) => s.lemma.endsWith(` ${scene.forms[o] ?? ''}`)));
    if (!demands && !setPhrase && lends(scene, v, args.objects)) return [];
    // "Is alarmed by" tells of a feeling, and of who has it.
    if (args.passive && scene.lexicon.adjectives.has(scene.forms[v] ?? '')) return [];
    for (const sense of inOrder(scene, byObject(scene, senses, args), args).map((s) => recallingEnvoys(scene, s, args))) {
      const found = apply(scene, v, sense, args);
      if (found.length > 0) return found;
    }
    return [];
  }),
};

/** To withdraw an ambassador is to break, to withdraw troops is to yield. */
function recallingEnvoys(scene: Scene, sense: Sense, args: Arguments): Sense {
  const envoys = sense.type === 'RETREAT' && args.objects.some((o) => (scene.at[o] ?? []).length === 0 && scene.lexicon.roles.get(scene.lemmas[o] ?? '')?.type === 'MEMBER_OF');
  return envoys ? { ...sense, type: 'SANCTION' } : sense;
}

/** "Recalled its ambassador to Germany": the country that the envoys were sent to. */
function envoysPostedTo(scene: Scene, sense: Sense, args: Arguments): Denoted[] {
  if (sense.type !== 'SANCTION') return [];
  const { place } = scene.lexicon.prepositions;
  return args.objects.filter((o) => (scene.at[o] ?? []).length === 0 && scene.lexicon.roles.get(scene.lemmas[o] ?? '')?.type === 'MEMBER_OF')
    .flatMap((o) => [...childrenBy(scene, o, 'nmod', 'obl'), ...args.obliques.map((q) => q.token).filter((t) => t > o)]).filter((c) => place.has(caseOf(scene, c)) || scene.lexicon.receiving.has(caseOf(scene, c)))
    .flatMap((c) => scene.at[c] ?? []).filter((p) => p.actor.type === 'country').map((placed) => ({ placed, sureness: 0.9 }));
}

/** Whom one welcomes is met, what one welcomes is approved of. */
function byObject(scene: Scene, senses: readonly Sense[], args: Arguments): readonly Sense[] {
  if (!senses.some((s) => s.type === 'CONSULT') || !senses.some((s) => s.type === 'SUPPORT')) return senses;
  const met = args.objects.some((o) => (scene.at[o] ?? []).some((p) => p.actor.type === 'person'));
  return [...senses].sort((a, b) => Number((b.type === 'CONSULT') === met) - Number((a.type === 'CONSULT') === met));
}

/** Forces are moved, goods are given: what is sent decides between the two senses of "send". */
function inOrder(scene: Scene, senses: readonly Sense[], args: Arguments): readonly Sense[] {
  if (!senses.some((s) => s.type === 'AID') || !senses.some((s) => s.type === 'MOBILIZE')) return senses;
  const sent = args.objects.flatMap((o) => [o, ...childrenBy(scene, o, 'conj', 'compound', 'amod')]);
  const moved = sent.some((o) => scene.lexicon.forces.has(scene.lemmas[o] ?? ''));
  return [...senses].sort((a, b) => Number((b.type === 'MOBILIZE') === moved) - Number((a.type === 'MOBILIZE') === moved));
}

function apply(scene: Scene, v: number, sense: Sense, args: Arguments): Finding[] {
  const sources = sourcesOf(scene, v, sense, args);
  const targets = targetsOf(scene, v, sense, args);
  // One end by neighbourhood is doubtful, two are a guess.
  if (args.doers.length === 0 && args.objects.length === 0 && args.obliques.length === 0 && args.contents.length === 0) return [];
  const shutOut = excludedFrom(scene, sense, args);
  if (shutOut.length > 0) return pair(sense, shutOut, args.objects.flatMap((o) => denotedBy(scene, o, { deep: false })), { trigger: v, rule: 'verb', glossKind: 'verb' }, 0.8);
  const together = sense.mutual && !sense.strict && targets.length === 0 ? amongThemselves(sense, sources, v) : [];
  if (together.length > 0) return together;
  const used = new Set([...sources, ...targets].map((d) => d.placed));
  const instrument = instrumentOf(scene, args, used);
  const thing = args.objects.find((o) => (scene.at[o] ?? []).length === 0);
  return pair(sense, sources, targets, { trigger: v, rule: 'verb', glossKind: 'verb', ...(instrument ? { instrument } : {}) }, 0.9).map((f) => ({ ...f, gloss: glossFor(scene, sense, f), ...(thing === undefined ? {} : { object: thing }) }));
}

/** Types in which what is moved tells whose it is: "American systems were deployed", "send personnel from NATO states". */
const MOVING = new Set(['MOBILIZE', 'AID']);
/** Acts of a state's power over a person: without a doer, the state where it happened. */
const STATE_POWER = new Set(['COERCE', 'ACCUSE']);

function sourcesOf(scene: Scene, v: number, sense: Sense, args: Arguments): Denoted[] {
  const said = args.doers.flatMap((d) => denotedBy(scene, d));
  if (said.length > 0) return said;
  if (MOVING.has(sense.type)) {
    const from = args.obliques.filter((o) => scene.lexicon.prepositions.from.has(o.preposition)).flatMap((o) => denotedBy(scene, o.token));
    if (from.length > 0) return from;
    const owners = args.objects.flatMap((o) => denotedBy(scene, o, { deep: false })).filter((d) => d.placed.actor.type !== 'equipment');
    if (owners.length > 0) return owners.map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
  }
  if (!args.passive) {
    if (args.doers.length > 0) return [];
    // "Training soldiers by Western instructors": a gerund's by-phrase, wherever it was hung.
    const by = ['Ger', 'Part'].includes(feature(scene, v, 'VerbForm')) ? markedAfter(scene, v, [...scene.lexicon.prepositions.agent]) : [];
    if (by.length > 0) return by;
    const near = namedBefore(scene, v);
    return near.length > 0 ? near : unspokenSubject(scene, v);
  }
  if (!STATE_POWER.has(sense.type)) return [];
  return args.obliques.filter((o) => scene.lexicon.prepositions.place.has(o.preposition)).flatMap((o) => scene.at[o.token] ?? [])
    .filter((p) => p.actor.type === 'country').map((placed) => ({ placed, sureness: 0.7 }));
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

function targetsOf(scene: Scene, v: number, sense: Sense, args: Arguments): Denoted[] {
  const hung = args.obliques.filter((o) => sense.prepositions.includes(o.preposition)).flatMap((o) => denotedBy(scene, o.token));
  const posted = envoysPostedTo(scene, sense, args);
  if (posted.length > 0) return posted;
  const thing = THING_FIRST.has(sense.type) || sense.strict;
  const marked = hung.length > 0 || !thing ? hung : markedAfter(scene, v, sense.prepositions);
  if (sense.strict && sense.prepositions.length > 0) return marked;
  const objects = args.objects.flatMap((o) => {
    // "Fear a clash with", "defend the suspension of": whom the event concerns is the event noun's to say.
    const event = nounSenses(scene, o).length > 0 && !scene.lexicon.transparent.has(scene.lemmas[o] ?? '');
    const denoted = denotedBy(scene, o, { deep: !event });
    const { of } = scene.lexicon.prepositions;
    return event && nounSenses(scene, o).some((n) => n.prepositions.some((p) => of.has(p))) ? denoted.filter((d) => !of.has(caseOf(scene, d.placed.head))) : denoted;
  });
  const named = objects.filter((o) => o.sureness >= 0.9 && !(MOVING.has(sense.type) && o.sureness === 0.9) && o.placed.actor.type !== 'equipment');
  if (sense.prepositions.length > 0 && THING_FIRST.has(sense.type) && marked.length > 0) return marked;
  const blamed = JUDGING.has(sense.type) && !(sense.type === 'REQUEST' && marked.length > 0) ? [...args.objects, ...args.obliques.filter((o) => sense.prepositions.includes(o.preposition)).map((o) => o.token)].flatMap((o) => doersTold(scene, o)).filter((d) => d.placed.actor.type !== 'equipment') : [];
  if (blamed.length > 0 && named.length === 0) return blamed.map((d) => ({ ...d, sureness: d.sureness * 0.9 }));
  if (named.length > 0) return named;
  if (marked.length > 0) return marked;
  if (sense.mutual) return [];
  // Whom one talks to or asks is named, not hidden in the middle of a phrase.
  const addressed = sense.type === 'CONSULT' || sense.type === 'REQUEST';
  // Whose the goods or forces are does not tell to whom they go.
  if (MOVING.has(sense.type) && sense.prepositions.length > 0) return objects.filter((o) => o.sureness === 1);
  if (objects.length === 0 && args.objects.length > 0 && ON_THE_SPOT.has(sense.type)) return struckPlaces(scene, args);
  if (objects.length > 0) return addressed ? objects.filter((o) => o.sureness >= 0.7) : objects;
  const told = contentTargets(scene, sense, args);
  if (told.length > 0 || args.passive || args.objects.length > 0 || args.contents.length > 0) return told;
  return namedAfter(scene, v);
}

/** Deeds whose unnamed victims are told by where they were: "killed ten people in Gaza". */
const ON_THE_SPOT = new Set(['ASSAULT', 'AID', 'COERCE']);
function struckPlaces(scene: Scene, args: Arguments): Denoted[] {
  return args.obliques.filter((o) => scene.lexicon.prepositions.place.has(o.preposition)).flatMap((o) => scene.at[o.token] ?? [])
    .filter((p) => p.actor.type === 'country' || p.actor.type === 'place').map((placed) => ({ placed, sureness: 0.75 }));
}

/** Types that judge a deed: whose deed it is, is whom they concern. */
const JUDGING = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST', 'PROTEST']);

/** "Putin demanded that NATO leave": the subject of what is demanded, feared. */
const CONTENT = new Set(['REQUEST', 'ACCUSE', 'THREATEN']);
function contentTargets(scene: Scene, sense: Sense, args: Arguments): Denoted[] {
  if (!CONTENT.has(sense.type)) return [];
  const asked = sense.type === 'REQUEST' ? [...args.objects, ...args.obliques.filter((o) => sense.prepositions.includes(o.preposition)).map((o) => o.token)] : [];
  const demanded = asked.flatMap((o) => [...doersOfEvent(scene, o), ...childrenBy(scene, o, 'acl', 'ccomp').flatMap((c) => subjectsWithin(scene, c))]);
  if (demanded.length > 0) return demanded.map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
  return args.contents.filter((c) => !isAside(scene, c)).flatMap((c) => argumentsOf(scene, c).doers).flatMap((d) => denotedBy(scene, d, { deep: false }));
}

/** "…, a spokesman said" behind it all, taken for what is warned of. */
function isAside(scene: Scene, c: number): boolean {
  return scene.lexicon.reporting.has(scene.lemmas[c] ?? '') && childrenBy(scene, c, 'ccomp', 'xcomp', 'obj', 'mark').length === 0;
}

/** "Guarantees that NATO will not expand": who is to do what is asked. */
function subjectsWithin(scene: Scene, clause: number): Denoted[] {
  return childrenBy(scene, clause, 'nsubj').flatMap((s) => denotedBy(scene, s, { deep: false }));
}

function instrumentOf(scene: Scene, args: Arguments, used: ReadonlySet<Placed>): Placed | undefined {
  const phrases = [...args.objects, ...args.obliques.map((o) => o.token)];
  return phrases.flatMap((p) => subtree(scene, p)).flatMap((t) => scene.at[t] ?? []).find((p) => p.actor.type === 'equipment' && !used.has(p));
}
