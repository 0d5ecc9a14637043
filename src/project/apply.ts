import { foldName, overlaps, type Actor, type ActorId, type Claim, type ClaimChanges, type Decision, type DecisionKind } from '../model/index.ts';
import { mentionsOfName, withMentions } from './naming.ts';
import type { ReplayState } from './replay-state.ts';

/** Changes the state as a decision says, or returns why it can't. */
type Apply<K extends DecisionKind> = (state: ReplayState, decision: Extract<Decision, { kind: K }>) => string | undefined;

/** What each kind of decision does. */
export const APPLY: { readonly [K in DecisionKind]: Apply<K> } = {
  merge(state, { from, into }) {
    const a = find(state, from);
    const b = find(state, into);
    if (typeof a === 'string') return a;
    if (typeof b === 'string') return b;
    if (a.id === b.id) return `${a.name} and ${b.name} are one already`;
    state.actors.set(b.id, joined(a, b));
    state.actors.delete(a.id);
    state.mergedInto.set(a.id, b.id);
    const placed = state.placed.get(a.id);
    if (placed && !state.placed.has(b.id)) state.placed.set(b.id, placed);
    state.placed.delete(a.id);
    return undefined;
  },

  distinct(state, { a, b }) {
    const one = find(state, a);
    const other = find(state, b);
    if (typeof one === 'string') return one;
    if (typeof other === 'string') return other;
    if (one.id === other.id) return `they were merged into ${one.name} by an earlier decision`;
    const pair = new Set([one.id, other.id]);
    state.suggestions = state.suggestions.filter((s) => !(pair.has(state.resolve(s.from)) && pair.has(state.resolve(s.into))));
    return undefined;
  },

  rename(state, { actor, name }) {
    return change(state, actor, (old) => ({ ...old, name, aliases: withAlias(old.aliases, old.name) }));
  },

  retype(state, { actor, type }) {
    return change(state, actor, (old) => ({ ...old, type }));
  },

  hide(state, { actor }) {
    const found = find(state, actor);
    if (typeof found === 'string') return found;
    state.hidden.add(found.id);
    state.actors.delete(found.id);
    state.placed.delete(found.id);
    return undefined;
  },

  'add-actor'(state, { actor, place }) {
    const now = state.resolve(actor.id);
    if (state.hidden.has(now)) return `the actor "${actor.name}" was hidden by an earlier decision`;
    const known = state.actors.get(now);
    const names = actor.aliases.some((a) => a.text === actor.name) ? actor.aliases : [...actor.aliases, { text: actor.name, lang: 'und' }];
    // A fresh extraction may know the actor by now: then it gains the names.
    state.actors.set(now, known ? names.reduce((a, n) => ({ ...a, aliases: withAlias(a.aliases, n.text, n.lang) }), known) : actor);
    for (const { text } of names) state.mentions = withMentions(state, mentionsOfName(state, now, text), place);
    return undefined;
  },

  'add-alias'(state, { actor, text, lang, place }) {
    const found = find(state, actor);
    if (typeof found === 'string') return found;
    state.actors.set(found.id, { ...found, aliases: withAlias(found.aliases, text, lang) });
    state.mentions = withMentions(state, mentionsOfName(state, found.id, text), place);
    return undefined;
  },

  'reject-mention'(state, { actor, place }) {
    const found = find(state, actor);
    if (typeof found === 'string') return found;
    const left = state.mentions.filter((m) => !(m.article === place.article && overlaps(m.span, place.span) && state.resolve(m.actor) === found.id));
    if (left.length === state.mentions.length) return `${found.name} is no longer found in these words`;
    state.mentions = left;
    return undefined;
  },

  'reject-claim'(state, { claim }) {
    if (state.rejected.has(claim)) return 'the claim was rejected already';
    if (!state.claims.delete(claim)) return 'the claim is no longer extracted';
    state.rejected.add(claim);
    return undefined;
  },

  'edit-claim'(state, { claim, changes }) {
    const old = state.claims.get(claim);
    if (!old) return state.rejected.has(claim) ? 'the claim was rejected by an earlier decision' : 'the claim is no longer extracted';
    const edited = corrected(old, changes);
    const reason = unsound(state, edited);
    if (reason !== undefined) return reason;
    state.claims.set(claim, edited);
    return undefined;
  },

  'add-claim'(state, { claim }) {
    if (state.claims.has(claim.id)) return 'the same claim is extracted already';
    const article = state.articles.get(claim.article);
    if (!article) return 'its article is no longer in the project';
    if (claim.evidence.to > article.text.length) return 'its evidence lies outside the text of the article';
    const reason = unsound(state, claim);
    if (reason !== undefined) return reason;
    // What a person adds after rejecting the like is wanted again.
    state.rejected.delete(claim.id);
    state.claims.set(claim.id, claim);
    return undefined;
  },

  move(state, { actor, x, y, pinned, within }) {
    const found = find(state, actor);
    if (typeof found === 'string') return found;
    if (within === undefined) state.placed.set(found.id, { x, y, pinned });
    else state.placedInGroups.push({ actor: found.id, within, x, y, pinned });
    return undefined;
  },
};

function find(state: ReplayState, id: ActorId): Actor | string {
  const now = state.resolve(id);
  const actor = state.actors.get(now);
  if (actor) return actor;
  return state.hidden.has(now) ? `the actor "${now}" was hidden by an earlier decision` : `the actor "${id}" is no longer extracted`;
}

function change(state: ReplayState, id: ActorId, to: (old: Actor) => Actor): string | undefined {
  const found = find(state, id);
  if (typeof found === 'string') return found;
  state.actors.set(found.id, to(found));
  return undefined;
}

function unsound(state: ReplayState, claim: Claim): string | undefined {
  for (const id of [claim.source, claim.target, ...claim.by]) {
    const found = find(state, id);
    if (typeof found === 'string') return found;
  }
  return state.resolve(claim.source) === state.resolve(claim.target) ? 'source and target would be the same actor' : undefined;
}

/** The merged actor: the second one, with what only the first one had. */
function joined(from: Actor, into: Actor): Actor {
  const aliases = [...from.aliases].reduce((list, a) => withAlias(list, a.text, a.lang), withAlias(into.aliases, from.name));
  return {
    ...into,
    aliases,
    country: into.country ?? from.country,
    wikidata: into.wikidata ?? from.wikidata,
    coordinates: into.coordinates ?? from.coordinates,
  };
}

function withAlias(aliases: Actor['aliases'], text: string, lang = 'und'): Actor['aliases'] {
  const folded = foldName(text);
  return aliases.some((a) => foldName(a.text) === folded && (lang === 'und' || a.lang === lang)) ? aliases : [...aliases, { text, lang }];
}

/** The claim with the changes that are really given: an absent field must not blank what is there. */
function corrected(old: Claim, { when, ...changes }: ClaimChanges): Claim {
  const given: Partial<Claim> = Object.fromEntries(Object.entries(changes).filter(([, v]) => v !== undefined));
  const { when: was, ...rest } = old;
  const time = when === undefined ? was : (when ?? undefined);
  return { ...rest, ...given, ...(time === undefined ? {} : { when: time }), rule: 'person', confidence: 1 };
}
