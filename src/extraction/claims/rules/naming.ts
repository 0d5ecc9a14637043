import type { Sense } from '../../../knowledge/lexicon/index.ts';
import { argumentsOf, isVerb, subjectsOf } from '../arguments.ts';
import { doersTold } from '../deeds.ts';
import { accusersBefore, isCharge, isGroundless, isRefused } from '../denial.ts';
import type { Finding } from '../finding.ts';
import { valuesOf, type Verdict, VERDICTS } from '../judgement.ts';
import { pair } from '../pairing.ts';
import { denotedBy } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { statusOf } from '../status.ts';
import { isHostileAct } from '../threat.ts';
import { ancestors, childrenBy, hangsBy, headOf, isNominal, subtree, uposOf, verbLemmas } from '../tree.ts';
import { sourcesOf } from '../verb-sources.ts';

/**
 * Reads what somebody calls another: "called Putin a war criminal", "described Russia's actions as illegal". What is
 * found fault with is accused, what is praised supported; a name that does neither tells no attitude.
 */
export const naming: Rule = {
  name: 'naming',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    const aside = calledSo(scene, v);
    if (aside.length > 0) return aside;
    const verdict = verdictAt(scene, v);
    if (!verdict || statusOf(scene, v) === 'denied') return [];
    const args = argumentsOf(scene, v);
    const sense = VERDICTS[verdict];
    const sources = sourcesOf(scene, v, sense, args);
    const own = new Set(sources.map((d) => d.placed.actor.id));
    // "Called the American accusations groundless": whose charge it is, is refused.
    const charges = verdict === 'blame' ? args.objects.filter((o) => isRefused(scene, o)) : [];
    if (charges.length > 0) {
      const makers = charges.flatMap((o) => doersTold(scene, o));
      return pair(REFUSAL, sources, makers.length > 0 ? makers : accusersBefore(scene, sources), { trigger: v, rule: 'naming', glossKind: 'verb' }, 0.75);
    }
    const targets = args.objects.flatMap((o) => denotedBy(scene, o)).filter((d) => d.sureness >= 0.7 && !own.has(d.placed.actor.id));
    return pair(sense, sources, targets, { trigger: v, rule: 'naming', glossKind: 'verb' }, 0.85);
  }),
};

const REFUSAL: Sense = { ...VERDICTS.blame, type: 'REJECT', gloss: 'deny claims of' };

/** "Citing what it called a hybrid attack by Minsk": the words for a deed are his who calls it so. */
function calledSo(scene: Scene, v: number): Finding[] {
  const what = headOf(scene, v);
  if (!isVerb(scene, v) || !scene.lexicon.naming.has(scene.lemmas[v] ?? '') || !hangsBy(scene, v, 'acl:relcl') || what < 0 || uposOf(scene, what) !== 'PRON') return [];
  const named = childrenBy(scene, v, 'obj', 'xcomp', 'obl').filter((o) => isNominal(scene, o));
  const found = named.filter((o) => isHostileAct(scene, o) || valuesOf(scene, [o, ...childrenBy(scene, o, 'amod', 'compound')])[0] === 'blame');
  // "It" is whoever the clause above is about.
  const own = childrenBy(scene, v, 'nsubj').filter((s) => uposOf(scene, s) !== 'PRON').flatMap((s) => denotedBy(scene, s, { deep: false }));
  const targets = found.flatMap((o) => {
    const doers = doersTold(scene, o);
    return doers.length > 0 ? doers : denotedBy(scene, o).filter((d) => d.sureness >= 0.7);
  });
  const above = own.length > 0 ? [] : ancestors(scene, v).filter((t) => isVerb(scene, t)).map((t) => subjectsOf(scene, t).flatMap((s) => denotedBy(scene, s, { deep: false }))).find((who) => who.length > 0 && who.every((d) => targets.every((t) => t.placed.actor.id !== d.placed.actor.id))) ?? [];
  const refused = found.some((o) => isCharge(scene, o) && isGroundless(scene, childrenBy(scene, o, 'amod')));
  return pair(refused ? REFUSAL : VERDICTS.blame, [...own, ...above], targets.filter((d) => d.placed.actor.type !== 'equipment'), { trigger: v, rule: 'spoken', glossKind: 'verb', status: 'actual' }, 0.7);
}

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
