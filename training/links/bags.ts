import { readExamples, type Examples } from '../../src/extraction/claims/example.ts';
import { scenesOf, strongest } from '../../src/extraction/claims/claims.ts';
import type { Finding } from '../../src/extraction/claims/finding.ts';
import { RULES } from '../../src/extraction/claims/rules/index.ts';
import { candidatesOf, type Candidate } from '../../src/extraction/links/candidate.ts';
import { featuresOf } from '../../src/extraction/links/features.ts';
import type { LanguageEngine } from '../../src/language/parsed.ts';
import type { Actor, ActorId, Article, ArticleId, Mention, RelationType } from '../../src/model/index.ts';
import type { Bag, Truth } from './fit.ts';
import type { Passage } from './passages.ts';

/** A relation said to hold between two actors. */
interface Told {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly type: RelationType;
  readonly mutual: boolean;
  readonly optional: boolean;
}

/** What is asked about the actors of a passage, sentence by sentence. */
export function bagsOfPassage(passage: Passage, lang: string, engine: LanguageEngine): Bag[] {
  const article = articleOf(passage.text, lang);
  const actors = [...passage.kinds].map(([id, type]): Actor => ({ id: id as ActorId, name: id, type, aliases: [] }));
  const mentions = passage.mentions.map(({ actor, from, to }): Mention => ({ actor: actor as ActorId, article: article.id, span: { from, to }, form: formOf(passage.text.slice(from, to)) }));
  const told = passage.claims.map((c): Told => ({ ...c, source: c.source as ActorId, target: c.target as ActorId }));
  return bagsOf(article, actors, mentions, told, engine);
}

/** The example sentences of the rules are examples for the model too. */
export function bagsOfExamples(examples: Examples, engine: LanguageEngine): Bag[] {
  return readExamples(examples).flatMap(({ article, actors, mentions, expected }) => {
    const byName = new Map(actors.map((a) => [a.name, a.id]));
    const told = expected.flatMap((line): Told[] => {
      const parts = /^(.+?) (<>|>) (.+?) ([A-Z_]+)(?: |$)/.exec(line);
      const [source, target] = [byName.get(parts?.[1] ?? ''), byName.get(parts?.[3] ?? '')];
      return parts && source && target ? [{ source, target, type: parts[4] as RelationType, mutual: parts[2] === '<>', optional: false }] : [];
    });
    return bagsOf(article, actors, mentions, told, engine);
  });
}

function bagsOf(article: Article, actors: readonly Actor[], mentions: readonly Mention[], told: readonly Told[], engine: LanguageEngine): Bag[] {
  return scenesOf(article, engine.analyse(article.text, article.lang), actors, mentions).flatMap((scene) => {
    const ruled = strongest(RULES.flatMap((r) => r.find(scene)));
    return grouped(candidatesOf(scene), ({ first, second }) => [first.actor.id, second.actor.id].sort().join('|')).flatMap((candidates): Bag[] => {
      const ends = [candidates[0]?.first.actor.id, candidates[0]?.second.actor.id];
      const said = told.filter((t) => ends.includes(t.source) && ends.includes(t.target));
      const sure = said.filter((t) => !t.optional);
      if (said.length > 0 && sure.length === 0) return [];
      // The direction is told from the order of the mentions, which may differ from pair to pair.
      return grouped(candidates, (c) => c.first.actor.id).map((list): Bag => ({
        pairs: list.map((c) => featuresOf(c, ruled)),
        ruled: sayings(ruled, list[0]),
        truths: sure.map((t): Truth => ({ type: t.type, direction: t.mutual ? 'mutual' : t.source === list[0]?.first.actor.id ? 'forward' : 'backward' })),
      }));
    });
  });
}

/** What the rules say of the two, in the words of the model. */
function sayings(ruled: readonly Finding[], candidate: Candidate | undefined): Truth[] {
  if (!candidate) return [];
  const [a, b] = [candidate.first.actor.id, candidate.second.actor.id];
  return ruled.flatMap((f): Truth[] => (f.source.actor.id === a && f.target.actor.id === b ? [{ type: f.type, direction: f.mutual ? 'mutual' : 'forward' }]
    : f.source.actor.id === b && f.target.actor.id === a ? [{ type: f.type, direction: f.mutual ? 'mutual' : 'backward' }] : []));
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function articleOf(text: string, lang: string): Article {
  return { id: 'passage' as ArticleId, stem: 'passage', title: '', lang, text, blocks: [{ kind: 'body', span: { from: 0, to: text.length } }] };
}

/** How a mention refers, as near as its spelling tells. */
function formOf(words: string): Mention['form'] {
  const bare = words.replace(/^(?:[Tt]he|[Ii]l|[Ll][aeo]|[Ll]es|[Gg]li|[Ii]|[Dd](?:er|ie|as|en|em|es)|[Ee]l|[Ll]os|[Ll]as) (?=\p{Lu})|^[Ll]['’](?=\p{Lu})/u, '');
  if (bare !== words) return 'name';
  if (/^(?:he|she|it|they|his|her|its|their|him|them)$/i.test(words)) return 'pronoun';
  if (/^\p{Ll}/u.test(words)) return /^\p{L}+$/u.test(words) && !/^(?:the|il|la|le|der|die|das|el)$/.test(words) ? 'adjective' : 'description';
  if (/^(?:The|Il|La|Le|Der|Die|Das|El) \p{Ll}/u.test(words)) return 'description';
  return /(?:an|ian|ese|ish|ean|i|French|German|Greek|Dutch|Swiss)$/.test(words) && !words.includes(' ') ? 'adjective' : 'name';
}
