import { claimId, type Actor, type ActorId, type Article, type Claim, type Corpus, type Extraction, type Mention } from '../../model/index.ts';
import { certainMerges } from './certain.ts';
import { suggestMerges } from './suggest.ts';
import { apartByArticle } from './apart.ts';

/**
 * Joins the extractions of a corpus: actors that are certainly one get one id, doubtful pairs become suggestions.
 * An extraction whose article is not among the articles is left out.
 */
export function resolveCorpus(articles: readonly Article[], extractions: readonly Extraction[]): Corpus {
  const known = new Set(articles.map((a) => a.id));
  const apart = extractions.filter((e) => known.has(e.article)).map((e) => rewrite(e, apartByArticle(e)));
  const merges = certainMerges(apart.flatMap((e) => e.actors));
  const joined = apart.map((e) => rewrite(e, merges));
  const actors = union(joined.flatMap((e) => e.actors));
  return {
    articles,
    actors,
    mentions: joined.flatMap((e) => e.mentions),
    claims: distinct(joined.flatMap((e) => e.claims)),
    suggestions: suggestMerges(actors),
  };
}

/** The extraction with actors under new ids; ids without an entry stay. */
function rewrite(e: Extraction, ids: ReadonlyMap<ActorId, ActorId>): Extraction {
  if (ids.size === 0) return e;
  const to = (id: ActorId): ActorId => ids.get(id) ?? id;
  return {
    article: e.article,
    actors: e.actors.map((a) => ({ ...a, id: to(a.id) })),
    mentions: e.mentions.map((m): Mention => ({ ...m, actor: to(m.actor) })),
    claims: e.claims.map((c) => rewriteClaim(c, to)),
  };
}

function rewriteClaim(c: Claim, to: (id: ActorId) => ActorId): Claim {
  const claim = {
    ...c, source: to(c.source), target: to(c.target), by: c.by.map(to),
    where: c.where && to(c.where), with: c.with && to(c.with),
  };
  return { ...claim, id: claimId(claim) };
}

/** One actor per id: the most specific of what the articles know, all aliases kept. */
function union(actors: readonly Actor[]): Actor[] {
  const byId = new Map<ActorId, Actor[]>();
  for (const a of actors) {
    const same = byId.get(a.id);
    if (same) same.push(a);
    else byId.set(a.id, [a]);
  }
  return [...byId.values()].map((same) => {
    const [first, ...others] = same;
    return others.reduce<Actor>((a, b) => joinActors(a, b), first as Actor);
  });
}

function joinActors(a: Actor, b: Actor): Actor {
  const names = new Set(a.aliases.map((x) => `${x.lang} ${x.text}`));
  const more = [...b.aliases, ...(b.name === a.name ? [] : [{ text: b.name, lang: b.aliases[0]?.lang ?? 'und' }])];
  return {
    ...a,
    aliases: [...a.aliases, ...more.filter((x) => x.text !== a.name && !names.has(`${x.lang} ${x.text}`))],
    country: a.country ?? b.country,
    wikidata: a.wikidata ?? b.wikidata,
    coordinates: a.coordinates ?? b.coordinates,
  };
}

/** After merges two claims may say the same of the same words. */
function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((c) => [c.id, c])).values()];
}
