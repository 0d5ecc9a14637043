import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { ActorType, RelationType } from '../../model/index.ts';
import type { Finding } from './finding.ts';
import { isMedia } from './media.ts';
import type { Denoted } from './phrase.ts';

/** What kinds of actor an event of a type can be done to; equipment and persons are where it matters. */
const NO_EQUIPMENT_TARGET: ReadonlySet<RelationType> = new Set<RelationType>(['AGREE', 'CONSULT', 'AID', 'MOBILIZE', 'REQUEST', 'CONCEDE', 'COOPERATE', 'SANCTION', 'LEADS', 'MEMBER_OF']);
const EQUIPMENT_TARGET_ONLY: ReadonlySet<RelationType> = new Set<RelationType>(['OPERATES', 'PRODUCES']);
const EQUIPMENT_SOURCE: ReadonlySet<RelationType> = new Set<RelationType>(['ASSAULT', 'THREATEN', 'LOCATED_IN', 'PART_OF', 'RELATED_TO', 'COERCE', 'BORDERS']);

/** Whether a relation of the type can run between actors of these types. */
export function fits(type: RelationType, source: ActorType, target: ActorType): boolean {
  if (target === 'equipment' && NO_EQUIPMENT_TARGET.has(type)) return false;
  if (target !== 'equipment' && EQUIPMENT_TARGET_ONLY.has(type)) return false;
  if (source === 'equipment' && !EQUIPMENT_SOURCE.has(type)) return false;
  if (type === 'BORDERS') return source !== 'person' && target !== 'person' && source !== 'organisation';
  if (type === 'OWNS') return target === 'equipment' || target === 'organisation' || target === 'place';
  if (type === 'LEADS') return target !== 'person' && (source === 'person' || (source === 'organisation' && target === 'organisation'));
  if (type === 'MEMBER_OF') return target !== 'person';
  if (type === 'MOBILIZE') return target !== 'person';
  if (type === 'LOCATED_IN') return target === 'place' || target === 'country';
  return true;
}

/** A state or body that leaves an alliance or union breaks with it; one that leaves a country or a post retreats. */
function leavesClub(sense: Sense, s: Denoted, t: Denoted): boolean {
  return !sense.mutual && (s.placed.actor.type === 'country' || s.placed.actor.type === 'organisation') && t.placed.actor.type === 'organisation' && t.placed.actor.country === undefined;
}

const HOLDING = /^(?:control|detain|hold)\b/;

/** Makes the findings for every source and target of a sense; a mutual sense needs no direction. */
export function pair(
  sense: Sense, sources: readonly Denoted[], targets: readonly Denoted[],
  rest: Pick<Finding, 'trigger' | 'rule' | 'glossKind'> & Partial<Finding>, confidence: number,
): Finding[] {
  const [from, to] = sense.reversed ? [targets, sources] : [sources, targets];
  return from.flatMap((s) => to.flatMap((t) => {
    // "Replace", "link", "compete" relate those that are named, not what a phrase mentions in passing.
    if (sense.type === 'RELATED_TO' && rest.glossKind === 'verb' && (Math.min(s.sureness, t.sureness) < (s.placed.actor.type === 'person' && t.placed.actor.type === 'person' ? 0.84 : 0.9) || (rest.rule === 'verb' && t.sureness === 0.9 && t.placed.actor.type !== 'person'))) return [];
    // Who tells a paper something gives an interview; that is where his words stand, no meeting.
    if (sense.type === 'CONSULT' && (isMedia(s.placed.actor) || isMedia(t.placed.actor))) return [];
    // A city is where one meets, seldom whom.
    if (sense.type === 'CONSULT' && [s, t].some((d) => d.placed.actor.type === 'place' && d.placed.actor.country !== undefined)) return [];
    // What a head of state orders his own authorities is no relation of two parties.
    if (sense.type === 'REQUEST' && t.sureness < 1 && s.placed.actor.type === 'person' && s.placed.actor.country === t.placed.actor.id) return [];
    // One leads or owns what is named, not what it has to do with: "led the mediation between A and B".
    if ((sense.type === 'LEADS' || sense.type === 'OWNS') && rest.glossKind === 'verb' && Math.min(s.sureness, t.sureness) < 0.79) return [];
    if (s.placed.actor.id === t.placed.actor.id) return [];
    // "Trained their crews in Munster": a state's own town is where it helps, not whom.
    if (sense.type === 'AID' && t.placed.actor.type === 'place' && t.placed.actor.country !== undefined && t.placed.actor.country === s.placed.actor.country) return [];
    // "Both countries defended their work": each its own, none the other's.
    if (t.placed.sureness !== undefined && to.some((o) => o.placed.actor.id === s.placed.actor.id && o.placed.start === t.placed.start && o.placed.mention.form === 'pronoun')) return [];
    // A weapon or product deep in a phrase is seldom what is criticised or refused.
    if (t.placed.actor.type === 'equipment' && t.sureness < 1 && (sense.type === 'ACCUSE' || sense.type === 'REJECT')) return [];
    if (!fits(sense.type, s.placed.actor.type, t.placed.actor.type)) return [];
    // A firm that controls or holds another owns it; members of it are held by force.
    const holds = sense.type === 'COERCE' && HOLDING.test(sense.gloss) && s.placed.actor.type === 'organisation' && t.placed.actor.type === 'organisation' && t.sureness >= 0.95 && rest.glossKind === 'verb';
    if (holds) return [{ mutual: false, gloss: 'control', type: 'OWNS', ...rest, source: s.placed, target: t.placed, confidence: confidence * Math.min(s.sureness, t.sureness) }];
    return [{
      mutual: sense.mutual, gloss: sense.gloss, type: sense.type === 'RETREAT' && leavesClub(sense, s, t) ? 'SANCTION' : sense.type, ...rest,
      source: s.placed, target: t.placed, confidence: confidence * Math.min(s.sureness, t.sureness),
    }];
  }));
}
