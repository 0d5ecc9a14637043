import type { Sense } from '../../knowledge/lexicon/index.ts';
import { relativeAntecedent } from './antecedent.ts';
import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import { blamedFor } from './blamed.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { ofCountry } from './holders.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { topicOf } from './topic.ts';
import { ancestors, caseOf, childrenBy, hangsBy, headOf, isNominal, markedBy, subtree, verbLemmas } from './tree.ts';

/** Who meets with the event: "Ukraine faces a Russian threat", "came under attack by". */
export function sufferers(scene: Scene, n: number): Denoted[] {
  const worried = worriedBy(scene, n);
  if (worried.length > 0) return worried;
  const v = headOf(scene, n);
  // "Rejected calls from Paris to halt": who turns words down has been spoken to.
  const answered = v >= 0 && hangsBy(scene, n, 'obj') && isVerb(scene, v) && sensesOf(scene, v)[0]?.type === 'REJECT' && nounSenses(scene, n).some((s) => ADDRESSED.has(s.type)) && childrenBy(scene, n, 'nmod').some((c) => markedBy(scene, c, scene.lexicon.prepositions.from));
  if (v < 0 || !(answered || scene.lexicon.suffering.has(scene.lemmas[v] ?? ''))) return [];
  return subjectsOf(scene, v).filter((s) => !subtree(scene, s).includes(n)).flatMap((s) => denotedBy(scene, s, { deep: false }));
}

/** Words that are put to somebody. */
const ADDRESSED = new Set(['REQUEST', 'ACCUSE', 'THREATEN']);

/** "Voiced concern about threats from NATO": who fears a deed fears it for himself, a statesman for his state. */
function worriedBy(scene: Scene, n: number): Denoted[] {
  const fear = headOf(scene, n);
  if (fear < 0 || !isNominal(scene, fear) || !hangsBy(scene, n, 'nmod') || scene.lexicon.status.nouns.get(scene.lemmas[fear] ?? '') !== 'possible' || !hangsBy(scene, fear, 'obj')) return [];
  const v = headOf(scene, fear);
  if (v < 0 || !(scene.lexicon.expressing.has(scene.lemmas[v] ?? '') || scene.lexicon.light.has(scene.lemmas[v] ?? ''))) return [];
  return subjectsOf(scene, v).flatMap((s) => denotedBy(scene, s, { deep: false })).map((d) => {
    const [state] = d.placed.actor.type === 'person' ? ofCountry(scene, d.placed) : [];
    return state ? { placed: state, sureness: d.sureness * 0.9 } : d;
  });
}

/** "Was killed in an Israeli strike", "died in an attack by": who came to harm in a deed of somebody's. */
export function victimsOf(scene: Scene, n: number): Denoted[] {
  const v = headOf(scene, n);
  if (v < 0 || !hangsBy(scene, n, 'obl') || !isVerb(scene, v)) return [];
  const args = argumentsOf(scene, v);
  const harmed = args.passive ? sensesOf(scene, v).some((s) => s.type === 'ASSAULT') && args.doers.length === 0 : scene.lexicon.dying.has(scene.lemmas[v] ?? '');
  return harmed ? (args.passive ? args.objects : subjectsOf(scene, v)).flatMap((o) => denotedBy(scene, o, { deep: false })).filter((d) => d.placed.actor.type === 'person' || d.placed.actor.type === 'organisation') : [];
}

/**
 * Who carries the event out when the noun does not say: the subject of the verb around it, surely with a verb
 * that lends its subject ("launch", "plan"), else with doubt.
 */
export function carriers(scene: Scene, n: number): Denoted[] {
  // A headline's topic before the colon is nobody's doing: "War in Sudan: Egypt calls on".
  if ([n, ...ancestors(scene, n)].some((t) => hangsBy(scene, t, 'dislocated'))) return [];
  const own = childrenBy(scene, n, 'nsubj').filter((s) => !subtree(scene, s).includes(n)).flatMap((s) => denotedBy(scene, s));
  if (own.length > 0) return own;
  if (isOnlyEarlier(scene, n)) return [];
  const blamed = blamedFor(scene, n).flatMap((d) => denotedBy(scene, d, { deep: false }));
  if (blamed.length > 0) return blamed;
  for (const v of ancestors(scene, n)) {
    const lends = verbLemmas(scene, v).some((l) => scene.lexicon.light.has(l)) || scene.lexicon.status.verbs.has(scene.lemmas[v] ?? '') || childrenBy(scene, v, 'cop').length > 0;
    if (!isVerb(scene, v)) {
      if (isNominal(scene, v) && nounSenses(scene, v).length > 0) continue;
      if (childrenBy(scene, v, 'nsubj').length === 0) continue;
    }
    // Who condemns a deed has not done it.
    if (isVerb(scene, v) && sensesOf(scene, v).some((s) => s.type === 'ACCUSE' && !s.strict)) return [];
    // "Sprach sich gegen Abschiebungen aus": nor does who opposes it.
    if (isVerb(scene, v) && headOf(scene, n) === v && sensesOf(scene, v).some((s) => s.type === 'REJECT' && s.prepositions.includes(caseOf(scene, n)))) return [];
    const args = argumentsOf(scene, v);
    const apart = args.doers.filter((d) => d === v || !subtree(scene, d, (t) => hangsBy(scene, t, 'acl:relcl')).includes(n));
    // "Warned Israel against an offensive", "punished them for their attacks": whom one speaks to is who does it.
    const top = [n, ...ancestors(scene, n)].find((t) => headOf(scene, t) === v) ?? n;
    const spokenTo = isVerb(scene, v) && hangsBy(scene, top, 'obl', 'nmod') && args.objects.every((o) => o < n) && sensesOf(scene, v).some((s) => ADDRESSING.has(s.type)) ? args.objects : [];
    if (spokenTo.length > 0) return spokenTo.filter((d) => d !== n).flatMap((d) => denotedBy(scene, d, { deep: false }));
    // A weapon that is spoken of without its name is seldom who acts.
    const who = apart.flatMap((d) => denotedBy(scene, d)).filter((d) => d.placed.actor.type !== 'equipment' || d.sureness === 1);
    // "Is involved in a dispute with": what somebody is drawn into.
    if (who.length === 0 && lends && args.passive && hangsBy(scene, n, 'obl')) return args.objects.filter((d) => !subtree(scene, d).includes(n)).flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.placed.actor.type !== 'equipment').map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
    if (who.length > 0 && !lends && apart.includes(v)) return [];
    if (who.length > 0) return lends ? who : who.map((d) => ({ ...d, sureness: d.sureness * 0.65 }));
    // "Signed a decree that imposes sanctions on": what a paper does, does who issued it.
    if (subjectsOf(scene, v).length > 0 && !subjectsOf(scene, v).some((s) => isIssued(scene, s))) return [];
  }
  return [];
}

/** "After the attack on Odesa, Poland closed its airspace": who does something after a deed has not done the deed. */
function isOnlyEarlier(scene: Scene, n: number): boolean {
  const hostile = nounSenses(scene, n).some((s) => DEEDS.has(s.type));
  const v = headOf(scene, n);
  if (!hostile || !hangsBy(scene, n, 'obl', 'nmod', 'advcl') || !isVerb(scene, v) || !scene.lexicon.prepositions.after.has(caseOf(scene, n))) return false;
  // "Punished Iran because of its attacks on": whom one punishes has done it.
  const objects = argumentsOf(scene, v).objects;
  return objects.length === 0 || objects.some((o) => o > n) || !sensesOf(scene, v).some((s) => ADDRESSING.has(s.type));
}

function isIssued(scene: Scene, s: number): boolean {
  const paper = relativeAntecedent(scene, s)[0] ?? s;
  return scene.lexicon.documents.has(scene.lemmas[paper] ?? '') && hangsBy(scene, paper, 'obj');
}

/** Types of verbs whose object is to do, or has done, what they speak of. */
const ADDRESSING = new Set(['ACCUSE', 'THREATEN', 'REQUEST', 'SANCTION']);

/** "She voiced Germany's support for Poland": who voices it supports Poland too. */
export function voicesOf(scene: Scene, n: number, sources: readonly Denoted[]): Denoted[] {
  const v = headOf(scene, n);
  if (v < 0 || !hangsBy(scene, n, 'obj') || !scene.lexicon.expressing.has(scene.lemmas[v] ?? '')) return [];
  return subjectsOf(scene, v).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => sources.every((s) => s.placed.actor.id !== d.placed.actor.id));
}

/** Deeds that somebody must have done, and done to somebody named. */
const DEEDS = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** A deed without a doer, in a sentence that names none: the doer is whom the sentence before was about. */
export function carriedOver(scene: Scene, n: number, sense: Sense): Denoted[] {
  const { before } = scene;
  if (!before || !DEEDS.has(sense.type) || (scene.children[n] ?? []).some((c) => scene.lexicon.status.negations.has(scene.forms[c] ?? ''))) return [];
  // Only where the clause hides its doer too: "was shown in a strike on".
  const v = ancestors(scene, n).find((t) => isVerb(scene, t));
  if (v === undefined || !argumentsOf(scene, v).passive) return [];
  const topics = topicOf(before).filter((d) => d.placed.actor.type === 'country' || d.placed.actor.type === 'organisation');
  return topics.length === 1 ? topics.map((d) => ({ ...d, sureness: d.sureness * 0.6 })) : [];
}

/** "A war with Russia, where air defence is crucial for Ukraine": the one other state that the sentence names. */
export function onlyOtherParty(scene: Scene, known: readonly Denoted[]): Denoted[] {
  const others = scene.placed.filter((p) => p.actor.type === 'country' && !known.some((k) => k.placed.actor.id === p.actor.id));
  const [first] = others;
  return first && known.every((k) => k.placed.actor.type === 'country') && others.every((p) => p.actor.id === first.actor.id) ? [{ placed: first, sureness: 0.6 }] : [];
}
