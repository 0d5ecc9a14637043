/**
 * The constructions that say a relation, one per file.
 *
 * Lives here: rules from scene to findings, each beside its example sentences.
 * May not: know words (those are in the lexicon) or decide status and attribution.
 * Start reading at `verb.ts`.
 */
import type { Rule } from '../rule.ts';
import { affiliation } from './affiliation.ts';
import { agentNoun } from './agent-noun.ts';
import { answer } from './answer.ts';
import { charge } from './charge.ts';
import { compoundParticiple } from './compound-participle.ts';
import { equipment } from './equipment.ts';
import { eventNoun } from './event-noun.ts';
import { mediation } from './mediation.ts';
import { membership } from './membership.ts';
import { naming } from './naming.ts';
import { partOf } from './part-of.ts';
import { pointedDeed } from './pointed-deed.ts';
import { predicateAdjective } from './predicate-adjective.ts';
import { purchase } from './purchase.ts';
import { role } from './role.ts';
import { sale } from './sale.ts';
import { together } from './together.ts';
import { verb } from './verb.ts';
import { visit } from './visit.ts';

export const RULES: readonly Rule[] = [verb, eventNoun, agentNoun, predicateAdjective, compoundParticiple, together, mediation, sale, role, affiliation, membership, naming, equipment, partOf, purchase, visit, charge, pointedDeed, answer];
