import { facetValueName, FINDINGS, OWN_VOICE, UNKNOWN_OUTLET, type CorpusIndex, type FacetName } from '../../graph/index.ts';
import { ACTOR_TYPES, RELATION_CLASSES, RELATION_TYPE_NAMES, STATUSES } from '../../model/index.ts';
import type { Wording } from '../state/use.ts';

const has = <T extends string>(values: readonly T[], value: string): value is T => (values as readonly string[]).includes(value);

/** What a facet's value is called in the interface. */
export function valueName(name: FacetName, value: string, index: CorpusIndex, { t, lang }: Wording): string {
  if (name === 'class' && has(RELATION_CLASSES, value)) return t(`class.${value}`);
  if (name === 'type' && has(RELATION_TYPE_NAMES, value)) return t(`type.${value}`);
  if (name === 'status' && has(STATUSES, value)) return t(`status.${value}`);
  if (name === 'found' && has(FINDINGS, value)) return t(`found.${value}`);
  if (name === 'actorType' && has(ACTOR_TYPES, value)) return t(`actor.${value}`);
  if (name === 'speaker' && value === OWN_VOICE) return t('facet.ownVoice');
  if (name === 'outlet' && value === UNKNOWN_OUTLET) return t('facet.unknownOutlet');
  if (name === 'lang') return lang(value);
  return facetValueName(name, value, index);
}
