import { isVerb, subjectsOf } from './arguments.ts';
import type { Denoted } from './phrase.ts';
import type { Placed, Scene } from './scene.ts';
import { caseOf, childrenBy, hangsBy, isNominal } from './tree.ts';

/**
 * Reading by neighbourhood, for where the tree went wrong: prepositional phrases are hung too high or too low
 * more often than anything else, and a subject gets lost behind a long insertion. Always less sure than the tree.
 */
const FARTHEST = 14;

/** "Greets [his] Saudi counterpart": who is met is not whose he is. */
function isOwner(scene: Scene, { mention, head }: Placed): boolean {
  return mention.form === 'pronoun' && hangsBy(scene, head, 'det', 'nmod:poss', 'det:poss');
}

/** Words that begin another clause or statement. */
function breaks(scene: Scene, i: number): boolean {
  return /^[;:.!?"“”«»]$/.test(scene.forms[i] ?? '') || (isVerb(scene, i) && hangsBy(scene, i, 'root', 'ccomp', 'parataxis', 'advcl', 'conj') && subjectsOf(scene, i).length > 0 && childrenBy(scene, i, 'nsubj').length > 0);
}

/** Whether another event word stands right over the mention: then the mention is that word's. */
function takenByNoun(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    // "L'invio di aiuti per 10 milioni al Libano": what is sent does not part the sending from its receiver.
    if (isNominal(scene, i) && isNominal(scene, from) && i - from <= 3 && scene.tokens.slice(from + 1, i).every((t, k) => t.upos === 'DET' || scene.lexicon.prepositions.of.has(scene.lemmas[from + 1 + k] ?? ''))) continue;
    if (isNominal(scene, i) && !hangsBy(scene, i, 'compound') && scene.lexicon.nouns.get(scene.lemmas[i] ?? '')?.some((s) => !s.strict) === true) return true;
    if (isVerb(scene, i) && scene.lexicon.verbs.has(scene.lemmas[i] ?? '') && !hangsBy(scene, i, 'acl:relcl')) return true;
  }
  return false;
}

/** The nearest mention behind the word that one of the prepositions marks. */
export function markedAfter(scene: Scene, v: number, prepositions: readonly string[]): Denoted[] {
  let bracketed = 0;
  let open = false;
  for (let i = v + 1; i < scene.tokens.length && i <= v + FARTHEST + bracketed; i++) {
    if (scene.forms[i] === '(') open = true;
    if (open) bracketed++;
    if (scene.forms[i] === ')') open = false;
    if (open) continue;
    if (breaks(scene, i)) return [];
    const here = scene.at[i] ?? [];
    if (here.length === 0 || !prepositions.includes(caseOf(scene, i))) continue;
    if (takenByNoun(scene, v, here[0]?.start ?? i)) return [];
    return here.map((placed) => ({ placed, sureness: 0.65 }));
  }
  return [];
}

/** The nearest mention before the word that no preposition marks and no other verb parts from it. */
export function namedBefore(scene: Scene, v: number): Denoted[] {
  for (let i = v - 1; i >= 0 && i >= v - 10; i--) {
    if (breaks(scene, i)) return [];
    if (isVerb(scene, i) && !hangsBy(scene, i, 'aux', 'cop', 'acl') && childrenBy(scene, v, 'aux').every((a) => a !== i)) return [];
    const here = scene.at[i] ?? [];
    if (here.length === 0 || caseOf(scene, i) !== '' || hangsBy(scene, i, 'compound', 'amod', 'nmod')) continue;
    return here.map((placed) => ({ placed, sureness: 0.5 }));
  }
  return [];
}

/** The nearest mention right behind the word, in its object as far as one can see: at most a few words on. */
export function namedAfter(scene: Scene, v: number): Denoted[] {
  for (let i = v + 1; i < scene.tokens.length && i <= v + 7; i++) {
    if (breaks(scene, i) || scene.forms[i] === ',') return [];
    if (isVerb(scene, i) && !hangsBy(scene, i, 'aux', 'cop', 'amod', 'acl')) return [];
    const here = (scene.at[i] ?? []).filter((p) => !isOwner(scene, p));
    if (here.length === 0) continue;
    const preposition = caseOf(scene, i);
    if (preposition !== '' && !scene.lexicon.prepositions.of.has(preposition)) return [];
    return here.map((placed) => ({ placed, sureness: 0.5 }));
  }
  return [];
}
