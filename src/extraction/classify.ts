import { lexiconOf, type Lexicon, type Sense } from '../knowledge/lexicon/index.ts';
import type { Parsed } from '../language/parsed.ts';
import { type Actor, type ActorId, type Article, type ArticleId, type Mention, type RelationType, type Span } from '../model/index.ts';
import { codebookType } from './codebook.ts';
import { argumentsOf, isVerb } from './claims/arguments.ts';
import { endedSense } from './claims/ending.ts';
import type { Finding } from './claims/finding.ts';
import { makeScene, type Placed, type Scene } from './claims/scene.ts';
import { lends, nounSenses, sensesOf } from './claims/senses.ts';
import { RULES } from './claims/rules/index.ts';
import { ancestors, isNominal, subtree } from './claims/tree.ts';

/** A text with a pair of actors in it, given by their words, whose relation is asked for. */
export interface Question {
  readonly text: string;
  readonly source: string;
  readonly target: string;
}

/** Answer for texts that say nothing the lexicon knows: by far the most frequent event between named actors. */
const UNKNOWN: RelationType = 'CONSULT';

/**
 * Which event type the text states from source to target: by the construction that relates the two, or else by
 * the word with a meaning that lies closest to both in the tree.
 */
export function classify({ text, source, target }: Question, parsed: Parsed): RelationType {
  const lexicon = lexiconOf(parsed.lang);
  if (!lexicon) return UNKNOWN;
  const ends = { source: occurrences(text, source), target: occurrences(text, target) };
  const scenes = scenesOf(text, parsed, lexicon, ends);
  const votes = new Map<RelationType, number>();
  const vote = (scene: Scene, token: number, sense: Sense, weight: number): void => {
    const type = codebookType(scene, token, sense);
    votes.set(type, (votes.get(type) ?? 0) + weight);
  };
  for (const scene of scenes) {
    for (const finding of RULES.flatMap((r) => r.find(scene))) {
      const sense = { lemma: scene.lemmas[finding.trigger] ?? '', type: finding.type, gloss: finding.gloss, prepositions: [], reversed: false, mutual: false, strict: false };
      if (!STANDING.has(finding.type)) vote(scene, finding.trigger, sense, direction(finding) * finding.confidence);
    }
    for (const { token, sense, weight } of meanings(scene)) vote(scene, token, sense, weight);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? UNKNOWN;
}

const STANDING: ReadonlySet<RelationType> = new Set<RelationType>(['LEADS', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'OPERATES', 'PRODUCES', 'OWNS', 'BORDERS', 'RELATED_TO']);
const SOURCE = 'source' as ActorId;
const TARGET = 'target' as ActorId;

/** How far a finding answers the question: fully in its direction, half the other way round. */
function direction({ source, target, mutual }: Finding): number {
  if (source.actor.id === SOURCE && target.actor.id === TARGET) return 3;
  return mutual ? 2.5 : 1;
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words.trim() === '') return spans;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) spans.push({ from, to: from + words.length });
  return spans;
}

function scenesOf(text: string, parsed: Parsed, lexicon: Lexicon, ends: { source: readonly Span[]; target: readonly Span[] }): Scene[] {
  const article: Article = { id: 'question' as ArticleId, stem: 'question', title: '', lang: parsed.lang, text, blocks: [] };
  const actor = (id: ActorId): Actor => ({ id, name: id, type: 'organisation', aliases: [] });
  const cast = new Map([[SOURCE, actor(SOURCE)], [TARGET, actor(TARGET)]]);
  const mention = (id: ActorId) => (span: Span): Mention => ({ actor: id, article: article.id, span, form: 'name' });
  const mentions = [...ends.source.map(mention(SOURCE)), ...ends.target.map(mention(TARGET))];
  const scenes: Scene[] = [];
  for (const [i, sentence] of parsed.sentences.entries()) scenes.push(makeScene(article, lexicon, sentence, i, mentions, cast, scenes.at(-1)));
  return scenes;
}

/** Every word with a meaning, weighted by how close it stands to both actors in the tree and in the text. */
function meanings(scene: Scene): { token: number; sense: Sense; weight: number }[] {
  const sources = scene.placed.filter((p) => p.actor.id === SOURCE);
  const targets = scene.placed.filter((p) => p.actor.id === TARGET);
  return scene.tokens.flatMap((_, t) => {
    const senses = isVerb(scene, t) ? (lends(scene, t, argumentsOf(scene, t).objects) ? [] : sensesOf(scene, t)) : isNominal(scene, t) ? nounSenses(scene, t) : [];
    const weigh = (plain: Sense): { token: number; sense: Sense; weight: number } => {
      const sense = isNominal(scene, t) ? endedSense(scene, t, plain) : plain;
      return { token: t, sense, weight: weight(scene, t, sense, sources, targets) };
    };
    return senses.filter((s) => !STANDING.has(s.type)).map(weigh);
  });
}

function weight(scene: Scene, t: number, sense: Sense, sources: readonly Placed[], targets: readonly Placed[]): number {
  const nearness = (list: readonly Placed[]): number => Math.max(0, ...list.map((p) => 1 / (1 + treeDistance(scene, t, p.head)) + 0.3 / (1 + Math.abs(t - p.head))));
  const subject = isVerb(scene, t) && argumentsOf(scene, t).doers.some((d) => sources.some((s) => subtree(scene, d).includes(s.head)));
  const base = nearness(sources) + nearness(targets) + (subject ? 0.5 : 0) + (scene.tokens[t]?.head === -1 ? 0.25 : 0);
  return base * (sense.strict ? 0.4 : 1) * (isVerb(scene, t) ? 1 : 0.9);
}

function treeDistance(scene: Scene, a: number, b: number): number {
  const up = [a, ...ancestors(scene, a)];
  const down = [b, ...ancestors(scene, b)];
  const meet = up.find((t) => down.includes(t));
  return meet === undefined ? 12 : up.indexOf(meet) + down.indexOf(meet);
}

