import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { argumentsOf, isVerb } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { valuesOf, type Verdict } from '../judgement.ts';
import { pair } from '../pairing.ts';
import { denotedBy } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { childrenBy, subtree, verbLemmas } from '../tree.ts';
import { sourcesOf } from '../verb-sources.ts';

/**
 * Reads what somebody calls another: "called Putin a war criminal", "described Russia's actions as illegal". What is
 * found fault with is accused, what is praised supported; a name that does neither tells no attitude.
 */
export const naming: Rule = {
  name: 'naming',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    const verdict = verdictAt(scene, v);
    if (!verdict) return [];
    const args = argumentsOf(scene, v);
    const sense = SENSES[verdict];
    const sources = sourcesOf(scene, v, sense, args);
    const own = new Set(sources.map((d) => d.placed.actor.id));
    const targets = args.objects.flatMap((o) => denotedBy(scene, o)).filter((d) => d.sureness >= 0.7 && !own.has(d.placed.actor.id));
    return pair(sense, sources, targets, { trigger: v, rule: 'naming', glossKind: 'verb' }, 0.85);
  }),
};

const SENSES: Readonly<Record<Verdict, Sense>> = {
  blame: { lemma: '', type: 'ACCUSE', gloss: 'criticise', prepositions: [], reversed: false, mutual: false, strict: false },
  praise: { lemma: '', type: 'SUPPORT', gloss: 'praise', prepositions: [], reversed: false, mutual: false, strict: false },
};

/** What joins the name to whom it is given. */
const AS = new Set(['as', 'als', 'come', 'comme', 'como']);

/** How far behind whom it names the name may stand. */
const FARTHEST = 8;

/** What a verb of naming says of its object, where it is one and says anything. */
export function verdictAt(scene: Scene, v: number): Verdict | undefined {
  if (!isVerb(scene, v) || !verbLemmas(scene, v).some((l) => scene.lexicon.naming.has(l))) return undefined;
  const { objects } = argumentsOf(scene, v);
  const [object] = objects;
  if (object === undefined) return undefined;
  const { of } = scene.lexicon.prepositions;
  const opens = (i: number): boolean => AS.has(scene.forms[i] ?? '') || of.has(scene.forms[i] ?? '') || of.has(scene.lemmas[i] ?? '');
  const marked = [v, ...objects].flatMap((h) => childrenBy(scene, h, 'obl', 'nmod', 'xcomp', 'advcl', 'acl', 'ccomp')).filter((c) => c !== object && childrenBy(scene, c, 'case', 'mark').some((m) => AS.has(scene.forms[m] ?? '')));
  const told = marked.flatMap((c) => valuesOf(scene, subtree(scene, c)));
  if (told.length > 0) return told[0];
  const from = Math.max(object, ...(scene.at[object] ?? []).map((p) => p.end - 1)) + 1;
  const behind: number[] = [];
  for (let i = from; i < scene.tokens.length && i < from + FARTHEST; i++) {
    if (i === v || scene.tokens[i]?.upos === 'AUX') continue;
    const upos = scene.tokens[i]?.upos ?? '';
    if (/^[,;:.!?()–—]$/.test(scene.forms[i] ?? '') || scene.lexicon.relatives.has(scene.forms[i] ?? '') || (upos === 'ADP' && !opens(i)) || (upos === 'VERB' && behind.length > 0)) break;
    behind.push(i);
  }
  return valuesOf(scene, behind)[0];
}
