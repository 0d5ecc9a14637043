import type { Sense } from '../knowledge/lexicon/index.ts';
import { classOf, type RelationType } from '../model/index.ts';
import type { Scene } from './claims/scene.ts';
import { statusOf } from './claims/status.ts';

/**
 * From our types, which keep what happens and its status apart, to the letter of the PLOVER codebook, which does
 * not: help that is only promised is AGREE, help refused is REJECT, force announced is THREATEN; a signed
 * agreement is SUPPORT, and what restricts by law (sanctions, bans, curfews) is COERCE, while SANCTION is left
 * for cutting ties, membership or help. Source: PLOVER codebook (Halterman et al. 2023).
 */
export function codebookType(scene: Scene, token: number, sense: Sense): RelationType {
  const status = statusOf(scene, token);
  const cooperative = classOf(sense.type) === 'verbal-cooperation' || classOf(sense.type) === 'material-cooperation';
  if (status === 'denied' && cooperative) return 'REJECT';
  if (status === 'planned' && PROMISED.has(sense.type)) return 'AGREE';
  if (status === 'planned' && FORCE.has(sense.type)) return 'THREATEN';
  if (sense.type === 'AGREE' && status === 'actual' && CONCLUDED.has(sense.lemma)) return 'SUPPORT';
  if (sense.type === 'SANCTION' && LEGAL.has(sense.lemma)) return 'COERCE';
  return sense.type;
}

const PROMISED: ReadonlySet<RelationType> = new Set<RelationType>(['AID', 'COOPERATE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'CONSULT']);
const FORCE: ReadonlySet<RelationType> = new Set<RelationType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']);
/** Words for agreements that are made, not only meant. */
const CONCLUDED: ReadonlySet<string> = new Set(['sign', 'ink', 'conclude', 'clinch', 'seal', 'ratify', 'initial', 'agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'contract', 'finalise', 'finalize', 'reach', 'settlement']);
/** Words for measures by law rather than by withdrawal. */
const LEGAL: ReadonlySet<string> = new Set(['sanction', 'sanctions', 'embargo', 'penalise', 'penalize', 'blacklist', 'freeze', 'tariff', 'restriction', 'penalty', 'curb', 'fine', 'ban', 'duty', 'impose', 'slap', 'tax', 'designate', 'delist', 'close', 'measure']);
