import { makeScene, statusOf, type Scene } from '../../src/extraction/claims/index.ts';
import { lexiconOf } from '../../src/knowledge/lexicon/index.ts';
import type { LanguageEngine } from '../../src/language/index.ts';
import type { Article, ArticleId, Status } from '../../src/model/index.ts';

export interface FactualityItem {
  readonly text: string;
  readonly events: readonly { readonly start: number; readonly factuality: number }[];
}

/** Where our four words lie on the scale from −3 (did not happen) to 3 (happened). */
const ON_SCALE: Readonly<Record<Status, number>> = { actual: 3, planned: 0, possible: 0, denied: -3 };

/** Mean absolute error and Pearson's r of the status of events, and of calling every event a fact. */
export function measureFactuality(items: readonly FactualityItem[], engine: LanguageEngine): { events: number; error: number; r: number; errorOfFact: number } {
  const pairs: [said: number, true_: number][] = [];
  for (const { text, events } of items) {
    const scenes = scenesOf(text, engine);
    for (const { start, factuality } of events) {
      for (const scene of scenes) {
        const token = scene.tokens.findIndex((t) => t.span.from <= start && start < t.span.to);
        if (token >= 0) pairs.push([ON_SCALE[statusOf(scene, token)], factuality]);
      }
    }
  }
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (f: (x: number, y: number) => number): number => pairs.reduce((s, [x, y]) => s + f(x - mx, y - my), 0);
  const r = sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y) || 1);
  return { events: pairs.length, error: mean(pairs.map(([x, y]) => Math.abs(x - y))), r, errorOfFact: mean(pairs.map(([, y]) => Math.abs(3 - y))) };
}

/** The scenes of a text without any actors: for what is read from words and trees alone. */
export function scenesOf(text: string, engine: LanguageEngine): Scene[] {
  const lexicon = lexiconOf('en');
  if (!lexicon) return [];
  const article: Article = { id: 'bench' as ArticleId, stem: 'bench', title: '', lang: 'en', text, blocks: [] };
  const scenes: Scene[] = [];
  for (const [i, s] of engine.analyse(text, 'en').sentences.entries()) scenes.push(makeScene(article, lexicon, s, i, [], new Map(), scenes.at(-1)));
  return scenes;
}
