import type { RoleSense } from '../../../knowledge/lexicon/index.ts';
import type { ActorId } from '../../../model/index.ts';
import type { Finding } from '../finding.ts';
import { fits } from '../pairing.ts';
import { denotedBy } from '../phrase.ts';
import { holdersOf } from '../holders.ts';
import { metBefore } from '../met-before.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { caseOf, childrenBy, hangsBy, isNominal, uposOf } from '../tree.ts';
import { holdersOfRole, isPerson } from './role-holders.ts';

/**
 * Reads who holds which office where: "French President Emmanuel Macron", "Olaf Scholz, the chancellor of
 * Germany", "il portavoce della Casa Bianca, John Kirby", "Scholz is Germany's chancellor".
 */
export const role: Rule = {
  name: 'role',
  find: (scene) => scene.tokens.flatMap((_, n): Finding[] => {
    const phrase = roleAt(scene, n);
    if (!phrase) return [];
    const people = holdersOfRole(scene, n, phrase);
    // A nationality is no membership: "Russian journalist" works for somebody else.
    const trade = phrase.sense.gloss.endsWith(' at');
    const named = bodiesOf(scene, n, phrase, people).filter((b) => !(trade && b.mention.form === 'adjective') && !isPortfolio(scene, b));
    // "The president of the Republic" with his country known: that one, whatever "the Republic" was taken for.
    const worked = named.some((b) => b.sureness !== undefined) && people.some((p) => p.actor.country !== undefined) ? people.flatMap((p) => countryOf(scene, p, phrase)) : [];
    const bodies = worked.length > 0 ? worked : named.length > 0 || phrase.sense.type !== 'LEADS' ? named : people.flatMap((p) => countryOf(scene, p, phrase));
    return people.flatMap((source) => bodies.flatMap((target): Finding[] => {
      const { sense } = phrase;
      if (source.actor.id === target.actor.id || !fits(sense.type, source.actor.type, target.actor.type)) return [];
      const gloss = / (?:of|at|for|to|in)$/.test(sense.gloss) ? sense.gloss : `${sense.gloss} of`;
      return [{ source, target, type: sense.type, gloss, glossKind: 'noun', mutual: false, trigger: n, rule: 'role', confidence: 0.9, ...(isFuture(scene, phrase) ? { status: 'planned' as const } : {}) }];
    }));
  }),
};

/** "Asuntos Exteriores" behind a minister is his field, whatever it was taken for. */
function isPortfolio(scene: Scene, { actor, mention }: Placed): boolean {
  if (actor.type === 'country') return false;
  const words = scene.article.text.slice(mention.span.from, mention.span.to).toLowerCase();
  return [...scene.lexicon.roles.keys()].some((r) => r.endsWith(` ${words}`));
}

/** A role word with the tokens its phrase covers, half open: "deputy prime minister". */
export interface RolePhrase {
  readonly sense: RoleSense;
  readonly start: number;
  readonly end: number;
}

/** The longest role phrase around a noun, found once: at its last word ("prime minister") or first ("ministro degli esteri"). */
export function roleAt(scene: Scene, n: number): RolePhrase | undefined {
  if (!isNominal(scene, n) && uposOf(scene, n) !== 'ADJ') return undefined;
  const { roles } = scene.lexicon;
  for (let end = Math.min(scene.tokens.length, n + 6); end > n + 1; end--) {
    const sense = roles.get(surface(scene, n, end));
    if (sense) return { sense, start: n, end };
  }
  const inLonger = [1, 2, 3, 4, 5].some((back) => n - back >= 0 && roles.has(surface(scene, n - back, n + 1)));
  const beforeName = scene.placed.some((p) => p.start === n + 1 && isPerson(p));
  if (inLonger || !(isNominal(scene, n) || beforeName)) return undefined;
  const sense = roles.get(scene.lemmas[n] ?? '') ?? roles.get(scene.forms[n] ?? '');
  return sense ? { sense, start: n, end: n + 1 } : undefined;
}

/** The text from one token to another, in lower case, contractions unsplit. */
function surface(scene: Scene, start: number, end: number): string {
  const a = scene.tokens[start]?.span.from ?? 0;
  const b = scene.tokens[end - 1]?.span.to ?? a;
  return scene.article.text.slice(a, b).toLowerCase().replaceAll('’', "'");
}

const FUTURE = ['elect', 'designate', 'future', 'incoming', 'futur', 'future', 'futuro', 'futura', 'designierter', 'designierte', 'künftiger', 'künftige', 'electo', 'eletto'];
function isFuture(scene: Scene, { start, end }: RolePhrase): boolean {
  return scene.forms.slice(Math.max(0, start - 1), end + 2).some((f) => FUTURE.includes(f.replace(/^.*-/, '')));
}

/** Offices that only states give. */
const STATE_OFFICE = /\b(?:minister|premier|chancellor|head of state|state|foreign secretary|home secretary|king|queen)\b/;

/** Heads of something smaller than a state, which the office alone does not name. */
const SMALLER = /\b(?:governor|mayor|ceo|cfo|chief|chair|chairman|chairwoman|founder|co-founder|coach|director|manager|captain|speaker|officer|owner|editor|dean|principal|rector|sheriff|head)\b/;

/** The country an office holder is known to belong to, where the article names it. */
function countryOf(scene: Scene, person: Placed, { sense }: RolePhrase): Placed[] {
  if (SMALLER.test(sense.gloss) && !STATE_OFFICE.test(sense.gloss)) return [];
  const state = STATE_OFFICE.test(sense.gloss) ? scene.home : undefined;
  const country = person.actor.country ? scene.cast.get(person.actor.country as ActorId) : state;
  return country ? [{ ...person, actor: country }] : [];
}

const isBody = (p: Placed): boolean => p.actor.type !== 'person' && p.actor.type !== 'equipment';

/** "Malaysia-based Capital A": where a firm sits is not what its chief heads. */
const isSeat = (scene: Scene, p: Placed): boolean => /^[-‐‑]$/.test(scene.forms[p.end] ?? '') && scene.tokens[p.end + 1]?.upos !== 'PROPN' && !scene.placed.some((q) => q.start === p.end + 1);
const TIES = new Set(['for', 'to', 'at', 'with', 'a', 'à', 'für', 'bei', 'para', 'ante', 'auprès', 'presso', 'del', 'de', 'di', 'von']);

/** Whether a name behind the role says whose it is: by its preposition, as an adjective, or right behind it. */
function ties(scene: Scene, p: Placed, end: number): boolean {
  const between = scene.forms.slice(end, p.start);
  if (between.includes(',') || scene.tokens.slice(end, p.start).some((t) => t.upos === 'VERB' || t.upos === 'AUX')) return false;
  const preposition = caseOf(scene, p.head);
  if (preposition === '') return p.mention.form === 'adjective' || p.start === end || hangsBy(scene, p.head, 'amod', 'nmod', 'compound', 'conj');
  return scene.lexicon.prepositions.of.has(preposition) || TIES.has(preposition);
}

/** Of what: who stands right before the role, behind it with "of", or anywhere under it. */
function bodiesOf(scene: Scene, n: number, { start, end }: RolePhrase, people: readonly Placed[]): Placed[] {
  const before = scene.placed.findLast((p) => isBody(p) && p.end <= start && start - p.end <= 3 && scene.forms.slice(p.end, start).every((f, k) => f === "'s" || f === "'" || f === '’' || /^(?:ADJ|NOUN|PROPN|PART)$/.test(uposOf(scene, p.end + k) ?? '')));
  if (before) return [before];
  const bearer = Math.min(...people.filter((p) => p.start >= end).map((p) => p.start));
  // "Presidenta de la Comunidad de Madrid": the office's words may run into the body's name.
  const joined = scene.placed.find((p) => isBody(p) && p.start > start && p.start < end && p.end > end);
  if (joined) return [joined];
  // "Le président du Brésil, Jair Bolsonaro, et la Cour suprême": what stands behind the bearer is another party.
  const own = holdersOf(scene, n).filter((p) => isBody(p) && p.start < bearer);
  if (own.length > 0) return own;
  const limit = Math.min(bearer, end + 8);
  const after = scene.placed.filter((p) => isBody(p) && !isSeat(scene, p) && p.start >= end && p.start <= limit && ties(scene, p, end));
  if (after.length > 0) return after.filter((p) => p.start - (after[0]?.end ?? 0) <= 2);
  const beside = people.flatMap((p) => childrenBy(scene, p.head, 'compound', 'amod', 'nmod:poss').flatMap((c) => scene.at[c] ?? []).filter(isBody));
  if (beside.length > 0) return beside;
  const met = childrenBy(scene, n, 'nmod', 'compound').filter((c) => (scene.at[c] ?? []).length === 0).flatMap((c) => metBefore(scene, c)).map((d) => d.placed).filter(isBody);
  if (met.length > 0) return met.slice(0, 1);
  return childrenBy(scene, n, 'nmod').filter((c) => scene.lexicon.prepositions.of.has(caseOf(scene, c))).flatMap((c) => denotedBy(scene, c, { deep: false })).map((d) => d.placed).filter(isBody);
}
