import { join } from 'node:path';
import { scenesOf, strongest } from '../../../src/extraction/claims/claims.ts';
import { readExamples } from '../../../src/extraction/claims/example.ts';
import type { Finding } from '../../../src/extraction/claims/finding.ts';
import { RULES } from '../../../src/extraction/claims/rules/index.ts';
import type { Scene } from '../../../src/extraction/claims/scene.ts';
import { setHome } from '../../../src/cli/home.ts';
import { languageEngine } from '../../../src/cli/models.ts';

setHome(join(import.meta.dirname, '../../..'));

/** The scene of one English sentence, its actors marked as in the rules' examples, and what the rules find in it. */
export function sceneOf(sentence: string): { readonly scene: Scene; readonly ruled: readonly Finding[] } {
  const [example] = readExamples({ en: `${sentence} => -` });
  if (!example) throw new Error('no example');
  const { article, actors, mentions } = example;
  const [scene] = scenesOf(article, languageEngine().analyse(article.text, 'en'), actors, mentions);
  if (!scene) throw new Error('no sentence');
  return { scene, ruled: strongest(RULES.flatMap((r) => r.find(scene))) };
}
