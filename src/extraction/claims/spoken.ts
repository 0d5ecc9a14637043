import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { Actor, ActorId } from '../../model/index.ts';
import { isVerb, isPassive, subjectsOf } from './arguments.ts';
import { speakersOf } from './attribution.ts';
import type { Discourse } from './discourse.ts';
import type { Finding } from './finding.ts';
import { valuesOf, type Verdict } from './judgement.ts';
import { pair } from './pairing.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Placed, Scene } from './scene.ts';
import { nounSenses } from './senses.ts';
import { statusOf } from './status.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf } from './tree.ts';

/**
 * What somebody says of another is an act towards him: "China must stop", Blinken said, demands it of China; that
 * Israel is a terrorist state, says Erdogan, accuses Israel. `bodyOf` tells for whom a person speaks: of their own
 * side people say what is to be done without asking anybody.
 */
export function spokenIn(scene: Scene, discourse: Discourse, bodyOf: ReadonlyMap<ActorId, Actor>): Finding[] {
  return scene.tokens.flatMap((_, c): Finding[] => {
    const threat = threatAt(scene, c);
    const warner = threat.length > 0 ? speakerOf(scene, c, discourse) : undefined;
    if (warner) return pair(THREAT, [warner], threat.filter((d) => isOther(warner.placed.actor, d, bodyOf)), { trigger: c, rule: 'spoken', glossKind: 'verb', status: 'actual' }, 0.75);
    const sense = demandAt(scene, c) ?? verdictOn(scene, c);
    if (!sense) return [];
    const subjects = subjectsOf(scene, c).flatMap((s) => denotedBy(scene, s, { deep: sense.type !== 'REQUEST' }));
    if (subjects.length === 0) return [];
    const speaker = speakerOf(scene, c, discourse);
    if (!speaker) return [];
    const others = subjects.filter((d) => isOther(speaker.placed.actor, d, bodyOf) && d.sureness >= (sense.type === 'ACCUSE' ? 0.7 : 0.8));
    return pair(sense, [speaker], others, { trigger: c, rule: 'spoken', glossKind: 'verb', status: 'actual' }, sense.type === 'REQUEST' ? 0.8 : 0.75);
  });
}

const DEMAND: Sense = { lemma: '', type: 'REQUEST', gloss: 'make demands on', prepositions: [], reversed: false, mutual: false, strict: false };
const VERDICTS: Readonly<Record<Verdict, Sense>> = {
  blame: { ...DEMAND, type: 'ACCUSE', gloss: 'criticise' },
  praise: { ...DEMAND, type: 'SUPPORT', gloss: 'praise' },
};

const THREAT: Sense = { ...DEMAND, type: 'THREATEN', gloss: 'threaten' };

/** "Any attack by the West will be met with force": whose deeds, should they come, are promised an answer. */
function threatAt(scene: Scene, c: number): Denoted[] {
  if (!isVerb(scene, c) || !hangsBy(scene, c, 'ccomp', 'root', 'parataxis', 'conj')) return [];
  const deeds = childrenBy(scene, c, 'nsubj').filter((s) => childrenBy(scene, s, 'det', 'amod').some((d) => ANY.has(scene.forms[d] ?? '')));
  if (deeds.length === 0 || statusOf(scene, c) !== 'planned') return [];
  return deeds.flatMap((s) => childrenBy(scene, s, 'nmod', 'obl', 'acl', 'compound', 'amod').filter((k) => scene.lexicon.prepositions.agent.has(caseOf(scene, k)) || caseOf(scene, k) === '' || scene.lexicon.prepositions.of.has(caseOf(scene, k)))
    .flatMap((k) => denotedBy(scene, k, { deep: false })));
}

const ANY = new Set(['any', 'qualsiasi', 'qualunque', 'ogni', 'tout', 'toute', 'jede', 'jeder', 'jeglicher', 'jegliche', 'cualquier']);

/** "Must stop", "has to pay": what the subject is told to do. */
function demandAt(scene: Scene, c: number): Sense | undefined {
  const { obligation, status } = scene.lexicon;
  if (!isVerb(scene, c) || isPassive(scene, c) || scene.tokens[c]?.upos === 'AUX') return undefined;
  const isDue = (i: number): boolean => obligation.has(scene.forms[i] ?? '');
  // "Must have known" guesses, and "has known" is no duty at all.
  const auxiliaries = feature(scene, c, 'VerbForm') === 'Part' ? [] : childrenBy(scene, c, 'aux').filter(isDue);
  const head = headOf(scene, c);
  const governed = head >= 0 && hangsBy(scene, c, 'xcomp', 'ccomp', 'csubj') && isDue(head) && feature(scene, c, 'VerbForm') !== 'Part'
    // "Has to pay", not "has yet to pay" or "has grown to hold".
    && childrenBy(scene, c, 'mark').every((m) => m === head + 1);
  if (auxiliaries.length === 0 && !governed) return undefined;
  const clause = governed ? [c, head] : [c];
  const opened = clause.flatMap((t) => childrenBy(scene, t, 'mark', 'advmod', 'obl')).some((m) => status.conditions.has(scene.forms[m] ?? '') && !isDue(m));
  if (opened || clause.some((t) => hangsBy(scene, t, 'acl:relcl', 'advcl'))) return undefined;
  return DEMAND;
}

/** "Is a terrorist state", "was behind the attack": a predicate that finds fault or praises. */
function verdictOn(scene: Scene, c: number): Sense | undefined {
  if (isVerb(scene, c) || childrenBy(scene, c, 'cop').length === 0 || childrenBy(scene, c, 'nsubj').length === 0) return undefined;
  const [verdict] = valuesOf(scene, [c, ...childrenBy(scene, c, 'amod', 'compound')]);
  const behind = childrenBy(scene, c, 'case').some((k) => BEHIND.has(scene.forms[k] ?? '')) && nounSenses(scene, c).some((s) => HOSTILE.has(s.type));
  const found = behind ? 'blame' : verdict;
  return found === undefined || statusOf(scene, c) !== 'actual' ? undefined : VERDICTS[found];
}

const BEHIND = new Set(['behind', 'dietro', 'derrière', 'hinter', 'detrás', 'tras']);
const HOSTILE = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'MOBILIZE', 'PROTEST']);

/** Who says it: named by the sentence, or known from around it. Doubtful where only the neighbourhood tells. */
function speakerOf(scene: Scene, c: number, discourse: Discourse): Denoted | undefined {
  const [named] = speakersOf(scene, c);
  if (named) return { placed: named, sureness: named.sureness ?? 1 };
  const around = discourse.speakerAt(scene, c);
  return around && { placed: around, sureness: 0.85 };
}

function isOther(speaker: Actor, { placed }: Denoted, bodyOf: ReadonlyMap<ActorId, Actor>): boolean {
  const { actor } = placed;
  if (actor.type === 'equipment' || isFirstPerson(placed) || actor.id === speaker.id) return false;
  return bodyOf.get(speaker.id)?.id !== actor.id && !(actor.type === 'country' && speaker.country !== undefined && speaker.country === actor.country);
}

/** "We must": the speaker's own side. */
function isFirstPerson({ mention, sureness }: Placed): boolean {
  return mention.form === 'pronoun' && sureness === undefined;
}
