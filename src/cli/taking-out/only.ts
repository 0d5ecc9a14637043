import { FACET_NAMES, facetCounts, facetValueName, FILTER_KEYS, filterFrom, indexCorpus, SIDE_KEYS, sidesFrom, type FacetChoice, type FacetName, type GraphFilter, type Side } from '../../graph/index.ts';
import { foldName, type ActorId, type Corpus } from '../../model/index.ts';
import { UsageError } from '../refusing.ts';

/** So many values are named where one is not known. */
const NAMED = 8;

/**
 * The filter that `--only` asks for: a link of the explorer with what is shown there, or its part after "#", or the
 * same written by hand (`status=planned&outlet=Bild`). By hand, actors and articles may be called by their names.
 * @throws UsageError for a filter or a value that there is none of: passing over it would take out too much
 */
export function filterAskedFor(text: string, corpus: Corpus): GraphFilter {
  const mark = text.indexOf('#');
  const params = new URLSearchParams(text.slice(mark + 1));
  const known: readonly string[] = [...FILTER_KEYS, ...SIDE_KEYS];
  const read = [...params.keys()].filter((key) => known.includes(key));
  // A link says much besides its filters: which actor is chosen, how the graph is arranged.
  const strange = mark < 0 ? [...params.keys()].find((key) => !known.includes(key)) : undefined;
  if (strange !== undefined) throw new UsageError(`--only knows no '${strange}'; it knows ${known.join(', ')}`);
  const filter = filterFrom(params);
  const sides = sidesFrom(params);
  if (mark < 0 && read.length === 0) throw new UsageError(`--only '${text}' asks for nothing; for example: --only status=planned`);
  for (const key of ['from', 'to', 'sure', 'claims', 'outlets', 'disagree', 'around', 'dates', 'expand', 'fold'] as const) {
    if (params.has(key) && !isUnderstood(filter, key)) throw new UsageError(`--only cannot read ${key}=${params.get(key) ?? ''}`);
  }
  const name = namesOf(corpus);
  return {
    ...filter,
    ...(filter.facets ? { facets: Object.fromEntries(Object.entries(filter.facets).map(([facet, choice]) => [facet, resolveChoice(facet as FacetName, choice, name.value)])) } : {}),
    ...(filter.ego ? { ego: { ...filter.ego, of: filter.ego.of.map(name.actor) } } : {}),
    ...(filter.expanded ? { expanded: filter.expanded.map((e) => ({ ...e, of: name.actor(e.of) })) } : {}),
    ...(filter.folded ? { folded: filter.folded.map(name.actor) } : {}),
    ...(sides ? { sides: [sides.a, sides.b].map((side): Side => ('facet' in side ? { ...side, values: side.values.map((v) => name.value(side.facet, v)) } : side)) } : {}),
  };
}

function isUnderstood(filter: GraphFilter, key: string): boolean {
  const { period, minConfidence, minClaims, minOutlets, disagreements, ego, dateBy, expanded, folded } = filter;
  const value: Readonly<Record<string, unknown>> = {
    from: period?.from, to: period?.to, sure: minConfidence, claims: minClaims, outlets: minOutlets, disagree: disagreements, around: ego, dates: dateBy, expand: expanded, fold: folded,
  };
  return value[key] !== undefined;
}

function resolveChoice(facet: FacetName, { only, without }: FacetChoice, valueOf: (facet: FacetName, text: string) => string): FacetChoice {
  return { only: only?.map((v) => valueOf(facet, v)), without: without?.map((v) => valueOf(facet, v)) };
}

/** Finds values and actors by what they are, or what they are called. */
function namesOf(corpus: Corpus): { readonly value: (facet: FacetName, text: string) => string; readonly actor: (text: string) => ActorId } {
  const index = indexCorpus(corpus);
  const values = facetCounts(corpus, {});
  return {
    value(facet, text) {
      const all = [...values[facet].keys()];
      const found = all.includes(text) ? text : all.find((v) => foldName(facetValueName(facet, v, index)) === foldName(text));
      if (found !== undefined) return found;
      const named = all.slice(0, NAMED).map((v) => `'${facetValueName(facet, v, index)}'`).join(', ');
      throw new UsageError(`no claim of this project has ${facet} '${text}'; it has ${named || 'none'}${all.length > NAMED ? ` and ${all.length - NAMED} more` : ''}`);
    },
    actor(text) {
      const id = text as ActorId;
      if (index.actors.has(id)) return id;
      const folded = foldName(text);
      const found = corpus.actors.find((a) => foldName(a.name) === folded) ?? corpus.actors.find((a) => a.aliases.some((alias) => foldName(alias.text) === folded));
      if (!found) throw new UsageError(`this project has no actor '${text}'`);
      return found.id;
    },
  };
}

/** What `--only` knows, for its help. */
export const ONLY_HELP = `Only this part: a link copied from the explorer, or filters as it writes them, such as "status=planned&from=2024-12" (${[...FACET_NAMES, 'from', 'to', 'sure', 'claims', 'outlets', 'disagree', 'around'].join(', ')}; "~" between values, "!" before one left out)`;
