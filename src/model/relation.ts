/**
 * What can hold between two actors: the sixteen PLOVER event types in their four classes
 * (PLOVER, Halterman et al. 2023, https://github.com/openeventdata/PLOVER) and nine standing relations.
 */

export const RELATION_CLASSES = [
  'verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict', 'standing',
] as const;
export type RelationClass = (typeof RELATION_CLASSES)[number];

interface RelationTypeInfo {
  readonly class: RelationClass;
  /** What the type covers, in a few words, as the legend shows it. */
  readonly meaning: string;
  /** Whether such relations usually hold both ways. A claim decides for itself. */
  readonly mutual?: true;
}

export const RELATION_TYPES = {
  AGREE: { class: 'verbal-cooperation', meaning: 'agree, promise, sign, offer to cooperate' },
  CONSULT: { class: 'verbal-cooperation', meaning: 'meet, visit, talk, negotiate, mediate', mutual: true },
  SUPPORT: { class: 'verbal-cooperation', meaning: 'endorse, praise, recognise, back in words' },
  CONCEDE: { class: 'verbal-cooperation', meaning: 'apologise, accept, announce easing' },
  COOPERATE: { class: 'material-cooperation', meaning: 'joint work, trade, exercises, alliance', mutual: true },
  AID: { class: 'material-cooperation', meaning: 'supply arms, money, relief, training, asylum' },
  RETREAT: { class: 'material-cooperation', meaning: 'withdraw, release, disarm, cease fire, resign' },
  REQUEST: { class: 'verbal-conflict', meaning: 'ask, call on, urge, demand, order' },
  ACCUSE: { class: 'verbal-conflict', meaning: 'blame, criticise, condemn, sue, investigate' },
  REJECT: { class: 'verbal-conflict', meaning: 'refuse, oppose, veto, deny' },
  THREATEN: { class: 'verbal-conflict', meaning: 'warn, threaten, be seen as a threat' },
  PROTEST: { class: 'material-conflict', meaning: 'demonstrate, riot, strike, boycott' },
  SANCTION: { class: 'material-conflict', meaning: 'sanction, embargo, expel, break off' },
  MOBILIZE: { class: 'material-conflict', meaning: 'deploy or move forces or weapons, alert' },
  COERCE: { class: 'material-conflict', meaning: 'seize, arrest, blockade, occupy, censor' },
  ASSAULT: { class: 'material-conflict', meaning: 'attack, strike, bomb, kill, invade, fight' },
  LEADS: { class: 'standing', meaning: 'holds the highest office in, heads' },
  MEMBER_OF: { class: 'standing', meaning: 'belongs to, represents, works or speaks for' },
  PART_OF: { class: 'standing', meaning: 'is a part or body of' },
  LOCATED_IN: { class: 'standing', meaning: 'is in' },
  OPERATES: { class: 'standing', meaning: 'has, fields, controls (equipment)' },
  PRODUCES: { class: 'standing', meaning: 'makes, develops' },
  OWNS: { class: 'standing', meaning: 'owns, acquires, invests in' },
  BORDERS: { class: 'standing', meaning: 'shares a border with', mutual: true },
  RELATED_TO: { class: 'standing', meaning: 'a clear relation that fits none of the others' },
} as const satisfies Readonly<Record<string, RelationTypeInfo>>;

export type RelationType = keyof typeof RELATION_TYPES;

const infos: Readonly<Record<RelationType, RelationTypeInfo>> = RELATION_TYPES;

export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as [RelationType, ...RelationType[]];

/** The class of a relation type: one of PLOVER's four, or `standing`. */
export function classOf(type: RelationType): RelationClass {
  return infos[type].class;
}

/** What the type covers, in a few English words. */
export function meaningOf(type: RelationType): string {
  return infos[type].meaning;
}

/** Whether relations of this type usually hold both ways. */
export function isMutual(type: RelationType): boolean {
  return infos[type].mutual === true;
}
