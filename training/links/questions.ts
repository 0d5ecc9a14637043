import { readExamples, type Examples } from '../../src/extraction/claims/example.ts';
import { scenesOf, strongest } from '../../src/extraction/claims/claims.ts';
import type { Scene } from '../../src/extraction/claims/scene.ts';
import { RULES } from '../../src/extraction/claims/rules/index.ts';
import { candidatesOf } from '../../src/extraction/links/candidate.ts';
import { DIRECTIONS } from '../../src/extraction/links/model.ts';
import { inputsOf } from '../../src/extraction/links/network/pair-inputs.ts';
import { wordInputs } from '../../src/extraction/links/network/word-inputs.ts';
import type { LanguageEngine } from '../../src/language/parsed.ts';
import { RELATION_TYPE_NAMES, type Actor, type ActorId, type Article, type ArticleId, type Mention, type RelationType } from '../../src/model/index.ts';
import { formOf } from './forms.ts';
import type { Passage } from './passages.ts';

/** A relation said to hold between two actors. */
interface Told {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly type: RelationType;
  readonly mutual: boolean;
  readonly optional: boolean;
}

/** One sentence as the network learns from it. */
export interface Lesson {
  readonly lang: string;
  readonly words: readonly (readonly [form: string, upos: string, deprel: string, kind: number, hints: readonly string[]])[];
  readonly pairs: readonly LessonPair[];
  /** Pairs of the same two actors in the same order, with what holds between them: [type, direction] each. */
  readonly bags: readonly { readonly pairs: readonly number[]; readonly truths: readonly (readonly [number, number])[] }[];
}

/** Two mentions: where they hang in the tree, what the network is told of them. */
interface LessonPair {
  readonly heads: readonly [number, number];
  readonly positions: readonly string[];
  readonly kinds: number;
  readonly form: string;
  readonly ruled: readonly number[];
  readonly typed: readonly (readonly [number, number])[];
}

/** The sentences of a passage that name two actors. */
export function lessonsOfPassage(passage: Passage, lang: string, engine: LanguageEngine): Lesson[] {
  const article: Article = { id: 'passage' as ArticleId, stem: 'passage', title: '', lang, text: passage.text, blocks: [{ kind: 'body', span: { from: 0, to: passage.text.length } }] };
  const actors = [...passage.kinds].map(([id, type]): Actor => ({ id: id as ActorId, name: id, type, aliases: [] }));
  const mentions = passage.mentions.map(({ actor, from, to }): Mention => ({ actor: actor as ActorId, article: article.id, span: { from, to }, form: formOf(passage.text.slice(from, to)) }));
  return lessonsOf(article, actors, mentions, passage.claims.map((c): Told => ({ ...c, source: c.source as ActorId, target: c.target as ActorId })), engine);
}

/** The example sentences of the rules teach the network too. */
export function lessonsOfExamples(examples: Examples, engine: LanguageEngine): Lesson[] {
  return readExamples(examples).flatMap(({ article, actors, mentions, expected }) => {
    const byName = new Map(actors.map((a) => [a.name, a.id]));
    const told = expected.flatMap((line): Told[] => {
      const parts = /^(.+?) (<>|>) (.+?) ([A-Z_]+)(?: |$)/.exec(line);
      const [source, target] = [byName.get(parts?.[1] ?? ''), byName.get(parts?.[3] ?? '')];
      return parts && source && target ? [{ source, target, type: parts[4] as RelationType, mutual: parts[2] === '<>', optional: false }] : [];
    });
    return lessonsOf(article, actors, mentions, told, engine);
  });
}

function lessonsOf(article: Article, actors: readonly Actor[], mentions: readonly Mention[], told: readonly Told[], engine: LanguageEngine): Lesson[] {
  return scenesOf(article, engine.analyse(article.text, article.lang), actors, mentions).map((scene) => lessonOf(scene, told)).filter((l) => l.pairs.length > 0);
}

function lessonOf(scene: Scene, told: readonly Told[]): Lesson {
  const ruled = strongest(RULES.flatMap((r) => r.find(scene)));
  const candidates = candidatesOf(scene);
  const bags = new Map<string, number[]>();
  candidates.forEach(({ first, second }, i) => {
    const key = `${first.actor.id}|${second.actor.id}`;
    bags.set(key, [...(bags.get(key) ?? []), i]);
  });
  return {
    lang: scene.lexicon.lang,
    words: wordInputs(scene).map(({ form, upos, deprel, kind, hints }) => [form, upos, deprel, kind, hints]),
    pairs: candidates.map((candidate): LessonPair => {
      const { positions, kinds, form, ruled: rows, typed } = inputsOf(candidate, ruled);
      const { fromFirst, fromSecond, way, named, part } = positions;
      return {
        heads: [candidate.first.head, candidate.second.head], kinds, form, ruled: rows,
        positions: [fromFirst, fromSecond, way, named, part].map((list) => Array.from(list, (n) => n.toString(16)).join('')),
        typed: Array.from(typed, (likelihood, i) => [i, Number(likelihood.toFixed(2))] as const).filter(([, likelihood]) => likelihood > 0),
      };
    }),
    bags: [...bags.values()].flatMap((pairs) => {
      const { first, second } = candidates[pairs[0] ?? 0] ?? {};
      const ends = [first?.actor.id, second?.actor.id];
      const said = told.filter((t) => ends.includes(t.source) && ends.includes(t.target));
      const sure = said.filter((t) => !t.optional);
      // What a reader could do without is neither right nor wrong.
      if (said.length > 0 && sure.length === 0) return [];
      const truths = sure.map((t) => [RELATION_TYPE_NAMES.indexOf(t.type), DIRECTIONS.indexOf(t.mutual ? 'mutual' : t.source === first?.actor.id ? 'forward' : 'backward')] as const);
      return [{ pairs, truths }];
    }),
  };
}
