import type { ActorId, Decision } from '../../model/index.ts';
import type { Opened } from '../state/opened.ts';
import type { Translate } from '../strings/index.ts';

/** Names of actors and claims as a decision met them: also of those that it did away with. */
export interface Naming {
  readonly actor: (id: ActorId) => string;
  readonly claim: (id: string) => string;
}

/** Names from what was extracted, since decisions may have hidden or merged what they speak of. */
export function namingOf({ actors, claims }: Pick<Opened, 'actors' | 'claims'>, extracted: Pick<Opened, 'actors' | 'claims'>): Naming {
  const actor = (id: ActorId): string => actors.get(id)?.name ?? extracted.actors.get(id)?.name ?? id;
  return {
    actor,
    claim(id) {
      const claim = [...extracted.claims.values()].find((c) => c.id === id) ?? [...claims.values()].find((c) => c.id === id);
      return claim ? `${actor(claim.source)} → ${actor(claim.target)}: ${claim.label}` : id;
    },
  };
}

/** A decision as the history lists it. */
export function decisionInWords(decision: Decision, naming: Naming, t: Translate): string {
  switch (decision.kind) {
    case 'merge':
      return t('decision.merge', { from: naming.actor(decision.from), into: naming.actor(decision.into) });
    case 'distinct':
      return t('decision.distinct', { a: naming.actor(decision.a), b: naming.actor(decision.b) });
    case 'rename':
      return t('decision.rename', { name: decision.name });
    case 'retype':
      return t('decision.retype', { name: naming.actor(decision.actor), type: t(`actor.${decision.type}`) });
    case 'hide':
      return t('decision.hide', { name: naming.actor(decision.actor) });
    case 'add-actor':
      return t('decision.addActor', { name: decision.actor.name });
    case 'add-alias':
      return t('decision.addAlias', { alias: decision.text, name: naming.actor(decision.actor) });
    case 'reject-mention':
      return t('decision.rejectMention', { name: naming.actor(decision.actor) });
    case 'reject-claim':
      return t('decision.reject', { claim: naming.claim(decision.claim) });
    case 'edit-claim':
      return t('decision.edit', { claim: naming.claim(decision.claim) });
    case 'add-claim':
      return t('decision.add', { claim: `${naming.actor(decision.claim.source)} → ${naming.actor(decision.claim.target)}: ${decision.claim.label}` });
    default:
      return t(decision.within === undefined ? 'decision.move' : 'decision.moveInGroups', { name: naming.actor(decision.actor) });
  }
}
