import type { Sense } from '../../knowledge/lexicon/index.ts';
import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import type { Finding } from './finding.ts';
import { pair } from './pairing.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { statusOf } from './status.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf, subtree, uposOf, verbLemmas } from './tree.ts';

/**
 * Reads denials of what somebody else said: "Israel says Iran funds the group, something Tehran denies", "Moscow denies
 * the allegations" behind a sentence in which it is accused. Who denies rejects whoever said so.
 */
export function denialsIn(scene: Scene): Finding[] {
  return scene.tokens.flatMap((_, v): Finding[] => {
    // "Has never denied" denies nothing.
    if (!isVerb(scene, v) || !denies(scene, v) || statusOf(scene, v) !== 'actual') return [];
    const args = argumentsOf(scene, v);
    const aside = hangsBy(scene, v, 'acl:relcl', 'acl') && isSaying(scene, headOf(scene, v));
    const pointed = args.objects.length > 0 && args.objects.every((o) => isSaying(scene, o)) && args.contents.length === 0;
    if (!aside && !pointed) return [];
    const deniers = (aside ? childrenBy(scene, v, 'nsubj') : args.doers).flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.sureness >= 0.8);
    const accusers = aside ? accusersIn(scene, v, deniers) : [scene.previous, scene.previous?.previous].flatMap((s) => (s ? [accusersIn(s, s.tokens.length, deniers)] : [])).find((a) => a.length > 0) ?? [];
    return pair(REJECT, deniers, accusers, { trigger: v, rule: 'denial', glossKind: 'verb', status: 'actual' }, aside ? 0.8 : 0.7);
  });
}

const REJECT: Sense = { lemma: '', type: 'REJECT', gloss: 'deny claims of', prepositions: [], reversed: false, mutual: false, strict: false };

function denies(scene: Scene, v: number): boolean {
  return verbLemmas(scene, v).some((l) => scene.lexicon.status.verbs.get(l) === 'denied' && scene.lexicon.reporting.has(l));
}

/** "Something", "a charge", "the allegations", "this": a word for what was said, with nobody's name to it. */
function isSaying(scene: Scene, o: number): boolean {
  if (subtree(scene, o, (t) => hangsBy(scene, t, 'acl')).some((t) => (scene.at[t] ?? []).length > 0)) return false;
  if (uposOf(scene, o) === 'PRON') return feature(scene, o, 'Person') === '' || scene.lexicon.demonstratives.has(scene.forms[o] ?? '');
  return scene.lexicon.utterances.has(scene.lemmas[o] ?? '') && childrenBy(scene, o, 'nmod').every((c) => caseOf(scene, c) === '');
}

/** Who before a token says or fears something of the deniers, or accuses them. */
function accusersIn(scene: Scene, limit: number, deniers: readonly Denoted[]): Denoted[] {
  const ids = new Set(deniers.map((d) => d.placed.actor.id));
  for (let v = 0; v < limit; v++) {
    if (!isVerb(scene, v)) continue;
    const accuses = sensesOf(scene, v).some((s) => s.type === 'ACCUSE');
    if (!accuses && !verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l))) continue;
    const told = subtree(scene, v).filter((t) => t > v && t < limit).flatMap((t) => scene.at[t] ?? []);
    if (!told.some((p) => ids.has(p.actor.id))) continue;
    const who = subjectsOf(scene, v).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.placed.actor.type !== 'equipment' && d.sureness >= 0.7);
    if (who.length > 0 && who.every((d) => !ids.has(d.placed.actor.id))) return who;
  }
  return [];
}
