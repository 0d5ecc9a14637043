import type { Sense } from '../../knowledge/lexicon/index.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { doersOfEvent, doersTold } from './deeds.ts';
import { markedAfter, namedAfter } from './nearby.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { nounSenses } from './senses.ts';
import { ancestors, caseOf, childrenBy, hangsBy, headOf, subtree } from './tree.ts';
import { MOVING } from './verb-sources.ts';

/** Types whose object is the thing handed over or moved, so that a preposition names the target first. */
const THING_FIRST = new Set(['AID', 'MOBILIZE', 'COOPERATE', 'OWNS', 'AGREE']);

/** "Recalled its ambassador to Germany": the country that the envoys were sent to. */
function envoysPostedTo(scene: Scene, sense: Sense, args: Arguments): Denoted[] {
  if (sense.type !== 'SANCTION') return [];
  const { place } = scene.lexicon.prepositions;
  return args.objects.filter((o) => (scene.at[o] ?? []).length === 0 && scene.lexicon.roles.get(scene.lemmas[o] ?? '')?.type === 'MEMBER_OF')
    .flatMap((o) => [...childrenBy(scene, o, 'nmod', 'obl'), ...args.obliques.map((q) => q.token).filter((t) => t > o)]).filter((c) => place.has(caseOf(scene, c)) || scene.lexicon.receiving.has(caseOf(scene, c)))
    .flatMap((c) => scene.at[c] ?? []).filter((p) => p.actor.type === 'country').map((placed) => ({ placed, sureness: 0.9 }));
}

/** "Came to the aid of Lebanon": the target of a set phrase hangs on its noun. */
function behindPhrase(scene: Scene, v: number, { lemma, prepositions }: Sense): number[] {
  const noun = lemma.includes(' ') ? lemma.split(' ').at(-1) : undefined;
  return childrenBy(scene, v, 'obl').filter((o) => noun !== undefined && (scene.forms[o] === noun || scene.lemmas[o] === noun))
    .flatMap((o) => childrenBy(scene, o, 'nmod')).filter((c) => prepositions.includes(caseOf(scene, c)));
}

/** The last word of a set phrase ("award [a contract]"), which is no event noun of its own; of a verb alone the verb. */
function endOfPhrase(scene: Scene, v: number, { lemma }: Sense): number {
  const noun = lemma.includes(' ') ? lemma.split(' ').at(-1) : undefined;
  return childrenBy(scene, v, 'obj', 'obl').find((o) => o > v && noun !== undefined && (scene.forms[o] === noun || scene.lemmas[o] === noun)) ?? v;
}

/** To whom a verb does it: named objects and marked phrases first, then whose deed is judged, partners, places, contents. */
export function targetsOf(scene: Scene, v: number, sense: Sense, args: Arguments): Denoted[] {
  // "Worries about Europe's dependence": a state of things that one worries about is nobody's fault.
  const isState = (o: number): boolean => JUDGING.has(sense.type) && (scene.at[o] ?? []).length === 0 && nounSenses(scene, o)[0]?.type === 'RELATED_TO';
  const hung = [...args.obliques.filter((o) => sense.prepositions.includes(o.preposition)).map((o) => o.token), ...behindPhrase(scene, v, sense)].filter((o) => !isState(o)).flatMap((o) => denotedBy(scene, o));
  const posted = envoysPostedTo(scene, sense, args);
  if (posted.length > 0) return posted;
  const thing = THING_FIRST.has(sense.type) || sense.strict;
  const marked = hung.length > 0 || !thing ? hung : markedAfter(scene, endOfPhrase(scene, v, sense), sense.prepositions);
  if (sense.strict && sense.prepositions.length > 0) return marked;
  const denotedObjects = args.objects.flatMap((o) => {
    // "Fear a clash with", "defend the suspension of": whom the event concerns is the event noun's to say.
    const event = nounSenses(scene, o).length > 0 && !scene.lexicon.transparent.has(scene.lemmas[o] ?? '');
    // "Approved a resolution that condemns Georgia": whom a text is about is its own clause's to say.
    const text = scene.lexicon.utterances.has(scene.lemmas[o] ?? '') && childrenBy(scene, o, 'acl').length > 0;
    const denoted = denotedBy(scene, o, { deep: !event && !text });
    const { of } = scene.lexicon.prepositions;
    return event && nounSenses(scene, o).some((n) => n.prepositions.some((p) => of.has(p))) ? denoted.filter((d) => !of.has(caseOf(scene, d.placed.head))) : denoted;
  });
  // "Defended the bank against attacks by X", "criticised measures against X": whom something is against is not judged.
  const objects = denotedObjects.filter((o) => !(JUDGING.has(sense.type) && o.sureness < 0.8 && isAgainst(scene, o.placed.head, args.objects)));
  const named = objects.filter((o) => o.sureness >= 0.9 && !(MOVING.has(sense.type) && o.sureness === 0.9) && o.placed.actor.type !== 'equipment');
  if (sense.prepositions.length > 0 && THING_FIRST.has(sense.type) && marked.length > 0) return marked;
  const blamed = JUDGING.has(sense.type) && !(sense.type === 'REQUEST' && marked.length > 0) ? [...args.objects, ...args.obliques.filter((o) => sense.prepositions.includes(o.preposition)).map((o) => o.token)].flatMap((o) => doersTold(scene, o)).filter((d) => d.placed.actor.type !== 'equipment') : [];
  if (blamed.length > 0 && named.length === 0) return blamed.map((d) => ({ ...d, sureness: d.sureness * 0.9 }));
  if (named.length > 0) return named;
  if (marked.length > 0) return marked;
  const refused = sense.type === 'REJECT' ? args.objects.flatMap((o) => partnersOf(scene, o)) : [];
  if (refused.length > 0) return refused.map((d) => ({ ...d, sureness: d.sureness * 0.9 }));
  if (sense.mutual) return [];
  // Whom one talks to or asks is named, not hidden in the middle of a phrase.
  const addressed = sense.type === 'CONSULT' || sense.type === 'REQUEST';
  // Whose the goods or forces are does not tell to whom they go.
  if (MOVING.has(sense.type) && sense.prepositions.length > 0) return objects.filter((o) => o.sureness === 1);
  if (objects.length === 0 && args.objects.length > 0 && ON_THE_SPOT.has(sense.type)) return struckPlaces(scene, args);
  if (objects.length > 0) return addressed ? objects.filter((o) => o.sureness >= 0.7) : objects;
  const told = contentTargets(scene, sense, args);
  if (told.length === 0 && sense.type === 'THREATEN' && hangsBy(scene, v, 'conj') && args.objects.length === 0 && args.contents.length === 0) {
    // "Accused Kosovo of violence and warned of consequences": the one spoken to is the same.
    const shared = argumentsOf(scene, headOf(scene, v)).objects.flatMap((o) => denotedBy(scene, o, { deep: false })).filter((d) => d.sureness >= 0.7);
    if (shared.length > 0) return shared.map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
  }
  if (told.length > 0 || args.passive || args.objects.length > 0 || args.contents.length > 0) return told;
  return namedAfter(scene, v);
}

const AGAINST = new Set(['against', 'contro', 'contre', 'gegen', 'contra']);

/** Whether a mention stands in an object's phrase behind "against". */
function isAgainst(scene: Scene, i: number, objects: readonly number[]): boolean {
  const path = [i, ...ancestors(scene, i)];
  const end = path.findIndex((t) => objects.includes(t));
  return end > 0 && path.slice(0, end).some((t) => AGAINST.has(caseOf(scene, t)));
}

/** Deeds whose unnamed victims are told by where they were: "killed ten people in Gaza". */
const ON_THE_SPOT = new Set(['ASSAULT', 'AID', 'COERCE']);

function struckPlaces(scene: Scene, args: Arguments): Denoted[] {
  return args.obliques.filter((o) => scene.lexicon.prepositions.place.has(o.preposition)).flatMap((o) => scene.at[o.token] ?? [])
    .filter((p) => p.actor.type === 'country' || p.actor.type === 'place').map((placed) => ({ placed, sureness: 0.75 }));
}

/** "Refuses contact with Washington": with whom what is refused would be. */
function partnersOf(scene: Scene, o: number): Denoted[] {
  const senses = nounSenses(scene, o).filter((s) => s.mutual && s.type !== 'RELATED_TO' && s.type !== 'ASSAULT');
  return childrenBy(scene, o, 'nmod', 'obl').filter((c) => scene.lexicon.prepositions.with.has(caseOf(scene, c)) && senses.some((s) => s.prepositions.includes(caseOf(scene, c)))).flatMap((c) => denotedBy(scene, c, { deep: false }));
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
  const own = new Set(args.doers.flatMap((d) => denotedBy(scene, d)).map((d) => d.placed.actor.id));
  // "Warned that Moscow will answer", says a Russian minister: nobody threatens his own country.
  const states = args.doers.flatMap((d) => denotedBy(scene, d, { deep: false })).flatMap((d) => (d.placed.actor.type === 'person' ? [d.placed.actor.country] : []));
  const apart = (d: Denoted): boolean => !own.has(d.placed.actor.id) && (sense.type !== 'THREATEN' || d.placed.actor.type !== 'country' || !states.includes(d.placed.actor.country));
  const contents = args.contents.filter((c) => !isAside(scene, c));
  const told = contents.flatMap((c) => argumentsOf(scene, c).doers).flatMap((d) => denotedBy(scene, d, { deep: false })).filter(apart);
  if (told.length > 0 || sense.type !== 'THREATEN') return told;
  // "Threatened to restore sanctions unless Tehran yields": on whom it depends, or else the one other party named.
  const { conditions } = scene.lexicon.status;
  const open = contents.flatMap((c) => [c, ...childrenBy(scene, c, 'advcl')]).filter((c) => childrenBy(scene, c, 'mark').some((m) => conditions.has(scene.forms[m] ?? ''))).flatMap((c) => subjectsWithin(scene, c)).filter(apart);
  return open.length > 0 ? open : onlyParty(scene, contents).filter(apart);
}

/** The one country, body or person that clauses name. */
function onlyParty(scene: Scene, clauses: readonly number[]): Denoted[] {
  const named = clauses.flatMap((c) => subtree(scene, c, (t) => hangsBy(scene, t, 'acl:relcl', 'advcl'))).flatMap((t) => scene.at[t] ?? []).filter((p) => p.actor.type !== 'equipment' && p.actor.type !== 'place');
  return new Set(named.map((p) => p.actor.id)).size === 1 ? named.slice(0, 1).map((placed) => ({ placed, sureness: 0.75 })) : [];
}

/** "…, a spokesman said" behind it all, taken for what is warned of. */
function isAside(scene: Scene, c: number): boolean {
  return scene.lexicon.reporting.has(scene.lemmas[c] ?? '') && childrenBy(scene, c, 'ccomp', 'xcomp', 'obj', 'mark').length === 0;
}

/** "Guarantees that NATO will not expand": who is to do what is asked. */
function subjectsWithin(scene: Scene, clause: number): Denoted[] {
  return childrenBy(scene, clause, 'nsubj').flatMap((s) => denotedBy(scene, s, { deep: false }));
}
