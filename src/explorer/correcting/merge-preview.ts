import type { Actor, ActorId, Alias, Claim, Corpus } from '../../model/index.ts';

/** What a merge would join. */
export interface MergePreview {
  /** The name and all that the merged actor is called from then on, each spelling once. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly claims: number;
  readonly articles: number;
  /** Claims between the two, which fall away: nobody relates to himself. */
  readonly between: readonly Claim[];
}

/** What merging `from` into `into` would give: the name and type stay those of `into`. */
export function previewMerge({ claims, mentions }: Corpus, from: Actor, into: Actor): MergePreview {
  const either = (id: ActorId): boolean => id === from.id || id === into.id;
  const touching = claims.filter((c) => either(c.source) || either(c.target));
  const between = touching.filter((c) => either(c.source) && either(c.target));
  const aliases = new Map<string, Alias>();
  for (const alias of [...into.aliases, { text: from.name, lang: 'en' }, ...from.aliases]) {
    const key = `${alias.lang} ${alias.text}`;
    if (alias.text !== into.name && !aliases.has(key)) aliases.set(key, alias);
  }
  return {
    name: into.name,
    aliases: [...aliases.values()],
    claims: touching.length - between.length,
    articles: new Set(mentions.filter((m) => either(m.actor)).map((m) => m.article)).size,
    between,
  };
}
