import { isVerb } from './arguments.ts';
import { denotedBy } from './phrase.ts';
import type { Placed, Scene } from './scene.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf, isNominal, uposOf, verbLemmas } from './tree.ts';

/** How many words may stand behind the verb of a tail, and between it and the comma before. */
const LONGEST = 14;
const BEFORE = 6;

/** The end of a sentence that says who said it: "…, the minister said", "…, a-t-il ajouté", "…, agregó". */
export interface ReportingTail {
  /** The comma or quotation mark in front of it: what stands before is what was said. */
  readonly from: number;
  readonly verb: number;
  /** Who is named there. */
  readonly speaker: Placed | undefined;
  /** Nobody is named, nor spoken of by a noun: whoever spoke last speaks on. */
  readonly goesOn: boolean;
}

const tails = new WeakMap<Scene, ReportingTail | 'none'>();

/** The reporting tail of a sentence, if it has one. Read by its words: parsers hang it on anything. */
export function reportingTailOf(scene: Scene): ReportingTail | undefined {
  let tail = tails.get(scene);
  if (tail === undefined) tails.set(scene, tail = read(scene) ?? 'none');
  return tail === 'none' ? undefined : tail;
}

function read(scene: Scene): ReportingTail | undefined {
  const { tokens } = scene;
  const verb = tokens.findLastIndex((_, v) => isVerb(scene, v) && verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l)));
  if (verb < 3 || tokens.length - verb > LONGEST || feature(scene, verb, 'VerbForm') === 'Inf' || feature(scene, verb, 'VerbForm') === 'Ger' || hangsBy(scene, verb, 'acl', 'amod')) return undefined;
  const from = beginning(scene, verb);
  if (from < 2) return undefined;
  const inside = tokens.map((_, k) => k).filter((k) => k > from);
  const finite = (k: number): boolean => k !== verb && uposOf(scene, k) === 'VERB' && feature(scene, k, 'VerbForm') !== 'Part' && feature(scene, k, 'VerbForm') !== 'Ger';
  // "…, and said that": a clause that goes on, or one that has something to say itself.
  if (inside.some((k) => finite(k) || /^["”»“«„:]$/.test(scene.forms[k] ?? '') || hangsBy(scene, k, 'mark', 'cc') || scene.lexicon.relatives.has(scene.forms[k] ?? ''))) return undefined;
  if (childrenBy(scene, verb, 'ccomp', 'xcomp').some((c) => c > verb) || scene.lexicon.status.negations.has(scene.forms[verb - 1] ?? '')) return undefined;
  // What stands before has to say something.
  if (!tokens.some((_, k) => k < from && isVerb(scene, k))) return undefined;
  const nouns = inside.filter((k) => isNominal(scene, k) && uposOf(scene, k) !== 'PRON' && caseOf(scene, k) === '' && !hangsBy(scene, k, 'obl:tmod', 'obl:unmarked', 'advmod', 'nmod', 'compound', 'flat'));
  const named = scene.placed.filter((p) => p.start > from && p.mention.form !== 'adjective');
  const subject = childrenBy(scene, verb, 'nsubj').filter((s) => s > from);
  const person = named.find((p) => p.actor.type === 'person' && (p.mention.form !== 'pronoun' || subject.includes(p.head)) && !hangsBy(scene, p.head, 'nmod:poss') && !addressed(scene, p));
  const others = [...subject, ...nouns].flatMap((k) => denotedBy(scene, k, { deep: false })).map((d) => d.placed).filter((p) => p.start > from && p.actor.type !== 'equipment' && p.actor.type !== 'place');
  const speaker = person ?? others[0];
  return { from, verb, speaker, goesOn: speaker === undefined && nouns.filter((k) => k !== verb).every((k) => headOf(scene, k) !== verb || hangsBy(scene, k, 'obl')) };
}

/** The mark in front of a tail: the last one, or where a name stands between commas, the one before the phrase: "…, the governor, Ada Lamb, said". */
function beginning(scene: Scene, verb: number): number {
  const marks = scene.forms.flatMap((f, k) => (k < verb && k >= verb - 2 * BEFORE && /^[,"”»“]$/.test(f) ? [k] : []));
  const last = marks.at(-1) ?? -1;
  if (last !== verb - 1 || scene.forms[last] !== ',') return last >= verb - BEFORE - 1 ? last : -1;
  const quote = marks.findLast((k) => scene.forms[k] !== ',');
  return quote ?? marks.at(-3) ?? last;
}

/** "Told [Blinken]", "said at a meeting with [Scholz]". */
function addressed(scene: Scene, p: Placed): boolean {
  return hangsBy(scene, p.head, 'iobj') || (caseOf(scene, p.head) !== '' && !scene.lexicon.prepositions.of.has(caseOf(scene, p.head)));
}
