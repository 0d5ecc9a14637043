import type { ReferentKind } from '../../knowledge/lexicon/index.ts';
import type { Actor } from '../../model/index.ts';
import { subjectsOf } from './arguments.ts';
import { blamedFor } from './blamed.ts';
import { denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { ancestors, childrenBy, coordinated, hangsBy, headOf, isNominal, uposOf } from './tree.ts';

/** Names that no company bears. */
const STATE_BODY = /\b(?:ministry|department|army|forces|navy|parliament|commission|committee|council|party|union|court|office|chamber|congress|assembly|agency|authority|bureau|police|government|nations|gericht|ministerium|tribunal|minist[eè]re|ministerio|ministero|oberlandesgericht|verwaltungsgericht|landgericht|bundesgerichtshof|landesregierung|bundesregierung|organi[sz]ation|NATO|EU)\b/i;

/** How many sentences back a noun like "the company" may reach. */
const REACH = 3;

export const isThing = (a: Actor): boolean => a.type === 'country' || a.type === 'organisation';

/** The actors that a token's phrase names, conjuncts and all; equipment never. */
function named(scene: Scene, token: number): Actor[] {
  const found = denotedBy(scene, token, { deep: false }).filter((d) => d.sureness >= 0.8).map((d) => d.placed.actor).filter((a) => a.type !== 'equipment');
  return [...new Map(found.map((a) => [a.id, a])).values()];
}

/** Subjects of the clauses over a token, innermost first, then of the sentence before: each as whom it names. */
export function subjectsBefore(scene: Scene, i: number): Actor[][] {
  const own = ancestors(scene, i).flatMap((v) => subjectsOf(scene, v)).filter((s) => s < i && s !== i && !coordinated(scene, s).includes(i));
  const { previous } = scene;
  const root = previous?.tokens.findIndex((t) => t.head === -1) ?? -1;
  const before = previous && root >= 0 ? [root, ...childrenBy(previous, root, 'ccomp', 'conj', 'parataxis')].flatMap((v) => subjectsOf(previous, v)).map((s) => named(previous, s)) : [];
  // "Sanctioned Iran for its attacks": whose the deeds are, before the subject.
  const blamed = hangsBy(scene, i, 'nmod:poss', 'det') ? blamedFor(scene, headOf(scene, i)) : [];
  return [...[...blamed, ...own].map((s) => named(scene, s)), ...before].filter((g) => g.length > 0);
}

/** "Both", "all three", "the two leaders": how many are meant, where the token is such a group's head. */
export function countAt(scene: Scene, i: number): number | undefined {
  const { counts } = scene.lexicon.references;
  if (isNominal(scene, i)) {
    if (scene.lexicon.references.nouns.get(scene.lemmas[i] ?? '') === undefined || childrenBy(scene, i, 'nmod', 'amod', 'compound', 'nmod:poss').some((c) => (scene.at[c] ?? []).length > 0)) return undefined;
    return childrenBy(scene, i, 'nummod', 'det', 'amod').map((c) => counts.get(scene.forms[c] ?? '')).find((n) => n !== undefined);
  }
  const alone = hangsBy(scene, i, 'nsubj', 'obj', 'obl', 'conj') && (scene.children[i] ?? []).every((c) => !hangsBy(scene, c, 'nmod'));
  return alone && uposOf(scene, i) !== 'VERB' ? counts.get(scene.forms[i] ?? '') : undefined;
}

/** What a noun can be said of: trades and offices, firms and bodies, products. Other nouns are no descriptions. */
export function kindAt(scene: Scene, i: number): ReferentKind | undefined {
  const { references, roles, firms, parts } = scene.lexicon;
  const lemma = scene.lemmas[i] ?? '';
  const kind = references.nouns.get(lemma);
  if (kind) return kind;
  // "The 54-year-old", "der 47-Jährige", "il 34enne".
  if (/^[1-9]\d-?\p{L}{4,}/u.test(scene.forms[i] ?? '')) return 'person';
  return references.trades.has(lemma) || roles.has(lemma) ? 'person' : firms.has(lemma) ? 'company' : parts.has(lemma) ? 'body' : undefined;
}

/** Which actors a noun of the kind can mean. */
export function isOfKind(kind: ReferentKind | undefined): (a: Actor) => boolean {
  if (kind === 'country' || kind === 'government') return (a) => a.type === 'country';
  if (kind === 'company') return (a) => a.type === 'organisation' && !STATE_BODY.test(a.name);
  if (kind === 'body') return (a) => a.type === 'organisation';
  if (kind === 'product') return (a) => a.type === 'equipment';
  if (kind === 'person') return (a) => a.type === 'person';
  return isThing;
}

/** Groups of actors named together, nearest first: a list of them, or all of the kind that one sentence names. */
export function groupsBefore(scene: Scene, i: number, kind: ReferentKind | undefined, count: number | undefined): Actor[][] {
  const groups: Actor[][] = [];
  const fits = (g: readonly Actor[]): boolean => g.length > 1 && (count === undefined || g.length === count);
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps <= REACH; steps++, at = at.previous) {
    const here = at;
    const seen = here.placed.filter((p) => here !== scene || p.start < i).filter((p) => isOfKind(kind)(p.actor));
    for (const p of seen.toReversed()) {
      if (hangsBy(here, p.head, 'conj')) continue;
      const list = coordinated(here, p.head).flatMap((c) => here.at[c] ?? []).filter((q) => seen.includes(q)).map((q) => q.actor);
      const distinct = [...new Map(list.map((a) => [a.id, a])).values()];
      if (fits(distinct)) groups.push(distinct);
    }
    const everyone = [...new Map(seen.map((p) => [p.actor.id, p.actor])).values()];
    if (count !== undefined && fits(everyone)) groups.push(everyone);
  }
  return groups;
}

/** "The lender", "the airline": the only company in reach. */
export function onlyFirm(scene: Scene, i: number): Actor | undefined {
  const found = new Map<string, Actor>();
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps < REACH; steps++, at = at.previous) {
    const here = at;
    for (const p of here.placed) if ((here !== scene || p.start < i) && isOfKind('company')(p.actor)) found.set(p.actor.id, p.actor);
  }
  const [only, another] = found.values();
  return another ? undefined : only;
}

/** "The island" is seldom the one that the clause is about: "China sent ships after she visited the island". */
function otherLand(scene: Scene, i: number): (a: Actor) => boolean {
  const subjects = new Set(subjectsBefore(scene, i).flat().map((a) => a.id));
  return (a) => (a.type === 'country' || a.type === 'place') && !subjects.has(a.id);
}

/** "The country", "the government": a subject above it, or the only one of its kind in reach. */
export function nearestOfKind(scene: Scene, i: number, kind: ReferentKind): Actor[] {
  const fits = kind === 'land' ? otherLand(scene, i) : isOfKind(kind);
  const subject = kind === 'land' ? undefined : subjectsBefore(scene, i).filter((g) => g.length === 1).map((g) => g[0]).find((a) => a !== undefined && fits(a));
  if (subject) return [subject];
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps < REACH; steps++, at = at.previous) {
    const here = at;
    const seen = new Map(here.placed.filter((p) => (here !== scene || p.start < i) && fits(p.actor)).map((p) => [p.actor.id, p.actor]));
    if (seen.size === 1) return [...seen.values()];
    if (seen.size > 1) break;
  }
  return kind === 'government' && scene.home ? [scene.home] : [];
}
