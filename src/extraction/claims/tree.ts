import type { Token, Upos } from '../../language/parsed.ts';
import type { Scene } from './scene.ts';

/** The universal part of a dependency relation, without its subtype. */
export function relation(token: Token | undefined): string {
  return token?.deprel.split(':')[0] ?? '';
}

/** Whether a token hangs by one of the relations; "nsubj" also matches "nsubj:pass". */
export function hangsBy(scene: Scene, i: number, ...relations: readonly string[]): boolean {
  const deprel = scene.tokens[i]?.deprel ?? '';
  return relations.some((r) => deprel === r || deprel.startsWith(`${r}:`));
}

/** Children that hang by one of the relations, in text order. */
export function childrenBy(scene: Scene, i: number, ...relations: readonly string[]): number[] {
  return (scene.children[i] ?? []).filter((c) => hangsBy(scene, c, ...relations));
}

export function headOf(scene: Scene, i: number): number {
  return scene.tokens[i]?.head ?? -1;
}

export function uposOf(scene: Scene, i: number): Upos | undefined {
  return scene.tokens[i]?.upos;
}

/** The value of a universal feature, or "". */
export function feature(scene: Scene, i: number, name: string): string {
  const feats = scene.tokens[i]?.feats ?? '';
  return new RegExp(`(?:^|\\|)${name}=([^|]+)`).exec(feats)?.[1] ?? '';
}

/** The token and everything below it, in text order. Safe against broken trees. */
export function subtree(scene: Scene, root: number, stop: (i: number) => boolean = () => false): number[] {
  const seen = new Set<number>();
  const visit = (i: number): void => {
    if (seen.has(i) || (i !== root && stop(i))) return;
    seen.add(i);
    for (const c of scene.children[i] ?? []) visit(c);
  };
  visit(root);
  return [...seen].sort((a, b) => a - b);
}

/** The way up from a token, nearest first, without the token itself. */
export function ancestors(scene: Scene, i: number): number[] {
  const path: number[] = [];
  for (let h = headOf(scene, i); h >= 0 && !path.includes(h); h = headOf(scene, h)) path.push(h);
  return path;
}

/** The way between two tokens in the tree: up from the first to the token above both, and up from the second. */
export interface TreePath {
  readonly top: number;
  /** From the first token to the child of the top; empty where the first is the top. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The tree path between two tokens, or undefined in a broken tree. */
export function pathBetween(scene: Scene, a: number, b: number): TreePath | undefined {
  const up = [a, ...ancestors(scene, a)];
  const down = [b, ...ancestors(scene, b)];
  const top = up.find((t) => down.includes(t));
  return top === undefined ? undefined : { top, left: up.slice(0, up.indexOf(top)), right: down.slice(0, down.indexOf(top)) };
}

/**
 * The token and its conjuncts: "Canada, France and Estonia" from Canada. A country in apposition to a country is an
 * item of the list that the parser took for one.
 */
export function coordinated(scene: Scene, i: number): number[] {
  const isCountry = (t: number): boolean => (scene.at[t] ?? []).some((p) => p.actor.type === 'country' && p.mention.form !== 'adjective');
  const listed = isCountry(i) ? childrenBy(scene, i, 'appos').filter(isCountry) : [];
  return [i, ...listed.flatMap((c) => coordinated(scene, c)), ...conjunctsOf(scene, i).flatMap((c) => coordinated(scene, c))];
}

/** Conjuncts of a token, also those hung at a later word of its name: "the Yemeni Houthis and Iran". */
function conjunctsOf(scene: Scene, i: number): number[] {
  return [...childrenBy(scene, i, 'conj'), ...childrenBy(scene, i, 'flat').flatMap((f) => childrenBy(scene, f, 'conj'))];
}

/** The first of a coordination that the token belongs to. */
export function firstConjunct(scene: Scene, i: number): number {
  let at = i;
  for (let steps = 0; hangsBy(scene, at, 'conj') && steps < 20; steps++) at = headOf(scene, at);
  return at;
}

/** Case markers of a nominal as one lower-cased string: "on", "according to", "" without. */
export function caseOf(scene: Scene, i: number): string {
  const own = childrenBy(scene, i, 'case');
  // "With President Lukashenko": the parser may hang the preposition on the title.
  const title = own.length > 0 ? [] : childrenBy(scene, i, 'nmod', 'compound', 'flat', 'appos').filter((c) => c < i).flatMap((c) => childrenBy(scene, c, 'case'));
  const [marker] = [...own, ...title].filter((c) => (c < i || scene.lexicon.postpositions.has(scene.forms[c] ?? '')) && scene.forms[c] !== "'s" && scene.forms[c] !== "'");
  if (marker === undefined) {
    const first = firstConjunct(scene, i);
    return first === i ? '' : caseOf(scene, first);
  }
  const fixed = childrenBy(scene, marker, 'fixed').map((f) => scene.forms[f]);
  return [scene.lemmas[marker], ...fixed].join(' ');
}

/** Whether a nominal is marked by one of the prepositions, given as lemma or form. */
export function markedBy(scene: Scene, i: number, prepositions: ReadonlySet<string> | readonly string[]): boolean {
  const set = prepositions instanceof Set ? prepositions : new Set(prepositions);
  if (set.has(caseOf(scene, i))) return true;
  const first = firstConjunct(scene, i);
  return [i, first].some((n) => childrenBy(scene, n, 'case').some((c) => set.has(scene.forms[c] ?? '') || set.has(scene.lemmas[c] ?? '')));
}

/** Lemma of a verb with what makes another verb of it: a set phrase ("mettre en garde", "se rendre"), a particle both ways round ("shoot down", "angreifen" from "greift … an"). */
export function verbLemmas(scene: Scene, i: number): string[] {
  const lemma = scene.lemmas[i] ?? '';
  const particles = childrenBy(scene, i, 'compound:prt').map((p) => scene.forms[p] ?? '');
  return [...particles.flatMap((p) => setPhrases(scene, i, `${p}${lemma}`)), ...setPhrases(scene, i, lemma), ...particles.flatMap((p) => [`${lemma} ${p}`, `${p}${lemma}`]), lemma];
}

/** The set phrases of the lexicon that the verb forms with a reflexive pronoun or a noun under it: "unter Druck setzen". */
function setPhrases(scene: Scene, i: number, lemma: string): string[] {
  const { verbs, reflexives } = scene.lexicon;
  const own = childrenBy(scene, i, 'obj', 'obl', 'xcomp', 'advmod', 'expl', 'iobj', 'compound', 'nmod', 'nsubj:pass');
  // "Setzt Polen unter Druck": parsers hang the phrase on the object as often as on the verb.
  const under = [...own, ...own.flatMap((c) => (hangsBy(scene, c, 'obj') ? childrenBy(scene, c, 'nmod') : []))];
  const keys = under.flatMap((c) => {
    const form = scene.forms[c] ?? '';
    if (reflexives.has(form)) return [`${lemma} ${reflexives.get(form)}`];
    const preposition = childrenBy(scene, c, 'case').map((k) => scene.lemmas[k] ?? '').join(' ');
    return [form, scene.lemmas[c] ?? ''].map((noun) => [lemma, preposition, noun].filter((w) => w !== '').join(' '));
  });
  return keys.filter((k) => verbs.has(k));
}

/** A noun, name, or pronoun-like head. */
export function isNominal(scene: Scene, i: number): boolean {
  const upos = uposOf(scene, i);
  return upos === 'NOUN' || upos === 'PROPN';
}

/** "The country", "this company": whether a determiner points to one that is known, not to any ("a country") or somebody's. */
export function isDefinite(scene: Scene, i: number): boolean {
  return childrenBy(scene, i, 'det').some((d) => scene.lexicon.demonstratives.has(scene.forms[d] ?? ''));
}

/** A clause that tells what its noun is about, "the claim that …", and not which one: "the claim that he made". */
export function isContentClause(scene: Scene, c: number): boolean {
  if (hangsBy(scene, c, 'ccomp')) return true;
  const told = childrenBy(scene, c, 'mark').some((m) => uposOf(scene, m) === 'SCONJ' && feature(scene, m, 'PronType') === '');
  return hangsBy(scene, c, 'acl') && (told || !hangsBy(scene, c, 'acl:relcl'));
}

/** Whether the token is a word of somebody's name: "Union" in "European Union" is no union of anybody. */
export function isInName(scene: Scene, i: number): boolean {
  return scene.placed.some((p) => p.start <= i && i < p.end && p.mention.form === 'name');
}
