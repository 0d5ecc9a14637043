import type { RelationType } from '../../model/index.ts';
import type { Finding } from './finding.ts';

/**
 * Makes a verb phrase of the noun that a finding's gloss is, so that a label reads between source and target: "attack
 * on" → "carry out an attack on", "ally of" → "be an ally of", "talks with" → "have talks with".
 * @param several - whether the text has the noun in the plural: "carry out attacks on"
 */
export function verbPhraseOf({ gloss, type, rule, mutual }: Pick<Finding, 'gloss' | 'type' | 'rule' | 'mutual'>, several: boolean): string {
  if (type === 'PRODUCES' && gloss === 'maker of') return 'make';
  if (STATES.has(rule)) return `be ${gloss}`;
  if (rule === 'role') return `be ${type === 'LEADS' ? gloss : withArticle(gloss)}`;
  if (KINDS.has(rule)) return `be ${type === 'RELATED_TO' ? `the ${gloss}` : withArticle(gloss)}`;
  const noun = several ? inPlural(gloss) : withArticle(gloss);
  if (gloss === 'uses') return 'use';
  if (/^war (?:on|against)/.test(gloss)) return `wage ${gloss}`;
  if (/^war (?:with|in)/.test(gloss)) return `be at ${gloss}`;
  if (mutual) return type === 'ASSAULT' || /^(?:co-?operation|collaboration|coordination|competition)/.test(gloss) ? `be in ${noun}` : type === 'BORDERS' ? `share ${noun}` : `have ${noun}`;
  return `${carrierOf(gloss, type)} ${noun}`;
}

/** Rules whose gloss is an adjective or a fixed phrase: "allied with", "part of". */
const STATES = new Set(['predicate-adjective', 'compound-participle', 'part-of']);
/** Rules whose gloss says what somebody is. */
const KINDS = new Set(['agent-noun', 'membership', 'affiliation']);

/** The verb that English gives an event noun of a type. */
const CARRIERS: Readonly<Record<RelationType, string>> = {
  AGREE: 'make', CONSULT: 'make', SUPPORT: 'voice', CONCEDE: 'grant', COOPERATE: 'have', AID: 'give', RETREAT: 'make', REQUEST: 'make',
  ACCUSE: 'voice', REJECT: 'voice', THREATEN: 'pose', PROTEST: 'stage', SANCTION: 'impose', MOBILIZE: 'have', COERCE: 'carry out', ASSAULT: 'carry out',
  LEADS: 'have', MEMBER_OF: 'have', PART_OF: 'have', LOCATED_IN: 'have', OPERATES: 'have', PRODUCES: 'carry out', OWNS: 'have', BORDERS: 'share', RELATED_TO: 'have',
};

/** Nouns that go with another verb than their type's. */
const OWN_CARRIERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:arrest warrant|death sentence|prison sentence|verdict|ruling)\b/, 'issue'],
  [/^(?:criminal proceedings|proceedings|investigation|probe|lawsuit|suit|case|trial|inquiry|prosecution|charge|indictment|audit)\b/, 'pursue'],
  [/^(?:warning|ultimatum|message)\b/, 'issue'],
  [/^(?:pressure)\b/, 'exert'],
  [/^(?:control|dominance|talks|contact|confidence|trust|evidence)\b/, 'have'],
  [/^(?:deployment|dispatch|mobili[sz]ation|build-?up|expansion|test|incursion|expulsion|deportation|removal|suspension|closure|recall|withdrawal of|release|liberation|evacuation|pardon|retaliation)\b/, 'carry out'],
  [/^(?:violation|breach|crime|atrocity|genocide|massacre)\b/, 'commit'],
  [/^(?:deliveries|supplies|exports|sales|shipment|transfer|donation|contribution|arms sale|investment)\b/, 'make'],
  [/^(?:visit|trip|tour|call|appeal|withdrawal|exit|departure|pull-?out|retreat)\b/, 'make'],
];

function carrierOf(gloss: string, type: RelationType): string {
  return OWN_CARRIERS.find(([noun]) => noun.test(gloss))?.[1] ?? CARRIERS[type];
}

/** The noun of a gloss: all before its first preposition. */
const NOUN = /^(.+?) (?:on|of|to|for|with|against|in|from|between|at|over|by|into|about|near|towards|off|as)\b/;
const WITHOUT_ARTICLE = /(?:[^s]s|support|backing|praise|recognition|solidarity|sympathy|approval|defen[cs]e|aid|assistance|help|funding|financing|training|protection|relief|trade|co-?operation|collaboration|coordination|integration|pressure|criticism|condemnation|opposition|resistance|fighting|combat|espionage|interference|control|coercion|aggression|violence|dependence|reliance|use|production|development|permission|clemency|diplomacy|mediation|surveillance|repression|evidence|retaliation|blackmail|intimidation|conflict|competition|intelligence sharing|gratitude|confidence|trust|concern|censorship|opposition|outreach|membership|loyalty|friendship|meddling)$/;

function withArticle(gloss: string): string {
  const noun = NOUN.exec(gloss)?.[1] ?? gloss;
  if (WITHOUT_ARTICLE.test(noun)) return gloss;
  return `${/^[aeio]|^u[nm][^i]|^hour|^MP\b/i.test(noun) ? 'an' : 'a'} ${gloss}`;
}

function inPlural(gloss: string): string {
  const noun = NOUN.exec(gloss)?.[1] ?? gloss;
  if (WITHOUT_ARTICLE.test(noun)) return gloss;
  const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
  return plural + gloss.slice(noun.length);
}
