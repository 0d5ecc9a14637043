import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { Actor, ActorId } from '../../model/index.ts';
import { isVerb, isPassive, subjectsOf } from './arguments.ts';
import { isCharge, isGroundless } from './denial.ts';
import { doersTold } from './deeds.ts';
import type { Discourse } from './discourse.ts';
import type { Finding } from './finding.ts';
import { valuesOf, VERDICTS } from './judgement.ts';
import { isMedia } from './media.ts';
import { wrongdoersAt } from './misdeed.ts';
import { pair } from './pairing.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import { doneBy, isDeed } from './pointed.ts';
import type { Scene } from './scene.ts';
import { nounSenses } from './senses.ts';
import { isOther, speakerOf } from './speaker.ts';
import { statusOf } from './status.ts';
import { conditionalThreatAt, threatenedAt } from './threat.ts';
import { childrenBy, coordinated, feature, hangsBy, headOf, isDefinite, isNominal } from './tree.ts';

/**
 * What somebody says of another is an act towards him: "China must stop", Blinken said, demands it of China; that
 * Israel is a terrorist state, says Erdogan, accuses Israel. `bodyOf` tells for whom a person speaks: of their own
 * side people say what is to be done without asking anybody.
 */
export function spokenIn(scene: Scene, discourse: Discourse, bodyOf: ReadonlyMap<ActorId, Actor>): Finding[] {
  return scene.tokens.flatMap((_, c): Finding[] => {
    const threats = spokenOf(scene, c, threatenedAt(scene, c), THREAT, discourse, bodyOf) ?? onConditionOf(scene, c, discourse, bodyOf);
    const said = threats ?? spokenOf(scene, c, wrongdoersAt(scene, c), REPROACH, discourse, bodyOf);
    if (said) return said;
    const sense = demandAt(scene, c) ?? verdictOn(scene, c);
    if (!sense) return [];
    const subjects = subjectsOf(scene, c).flatMap((s) => {
      // "Maduro's threats were illegal": whose deed is judged.
      const doers = sense.type === 'REQUEST' || !isNominal(scene, s) || (scene.at[s] ?? []).length > 0 ? [] : doersTold(scene, s);
      const who = doers.length > 0 ? doers : denotedBy(scene, s, { deep: sense.type !== 'REQUEST' });
      return who.length > 0 || sense.type === 'REQUEST' || !isDeed(scene, s) || !isDefinite(scene, s) ? who : doneBy(scene, s, s, () => true).map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
    });
    if (subjects.length === 0) return [];
    return spokenOf(scene, c, subjects.filter((d) => d.sureness >= (sense.type === 'ACCUSE' ? 0.7 : 0.8)), sense, discourse, bodyOf) ?? [];
  });
}

/** What is said of those whom a clause speaks of, where somebody of another side says it. A paper only reports. */
function spokenOf(scene: Scene, c: number, of: readonly Denoted[], sense: Sense, discourse: Discourse, bodyOf: ReadonlyMap<ActorId, Actor>): Finding[] | undefined {
  const speaker = of.length > 0 ? speakerOf(scene, c, discourse, of) : undefined;
  if (!speaker || isMedia(speaker.placed.actor)) return undefined;
  const together = scene.placed.includes(speaker.placed) ? coordinated(scene, speaker.placed.head).flatMap((k) => scene.at[k] ?? []) : [];
  const speakers = [speaker, ...together.filter((p) => p.actor.id !== speaker.placed.actor.id).map((placed) => ({ placed, sureness: speaker.sureness }))];
  const found = pair(sense, speakers, of.filter((d) => isOther(speaker.placed.actor, d, bodyOf)), { trigger: c, rule: 'spoken', glossKind: 'verb', status: 'actual' }, sense.type === 'REQUEST' ? 0.8 : 0.75);
  return found.length > 0 ? found : undefined;
}

/** "We will respond if they attack": what the speaker's own side will do to others should they act. */
function onConditionOf(scene: Scene, c: number, discourse: Discourse, bodyOf: ReadonlyMap<ActorId, Actor>): Finding[] | undefined {
  const { by, to } = conditionalThreatAt(scene, c);
  const speaker = to.length > 0 ? speakerOf(scene, c, discourse) : undefined;
  const own = speaker !== undefined && by.some((d) => !isOther(speaker.placed.actor, d, bodyOf));
  return own ? spokenOf(scene, c, to, THREAT, discourse, bodyOf) : undefined;
}

const DEMAND: Sense = { lemma: '', type: 'REQUEST', gloss: 'make demands on', prepositions: [], reversed: false, mutual: false, strict: false };

const THREAT: Sense = { ...DEMAND, type: 'THREATEN', gloss: 'threaten' };
const REPROACH: Sense = { ...DEMAND, type: 'ACCUSE', gloss: 'accuse' };

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
  const behind = childrenBy(scene, c, 'case').some((k) => BEHIND.has(scene.forms[k] ?? '')) && [c, ...childrenBy(scene, c, 'nmod')].some((n) => nounSenses(scene, n).some((s) => HOSTILE.has(s.type)));
  // "The claims were false" is the denial's to read.
  if (!behind && isGroundless(scene, [c]) && childrenBy(scene, c, 'nsubj').some((s) => isCharge(scene, s))) return undefined;
  const found = behind ? 'blame' : verdict;
  return found === undefined || statusOf(scene, c) !== 'actual' ? undefined : VERDICTS[found];
}

const BEHIND = new Set(['behind', 'dietro', 'derrière', 'hinter', 'detrás', 'tras']);
const HOSTILE = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'MOBILIZE', 'PROTEST']);
