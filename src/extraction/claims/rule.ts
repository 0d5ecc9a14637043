import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

/** One construction: where it sees a relation in a scene. Each comes with example sentences, run as tests. */
export interface Rule {
  readonly name: string;
  readonly find: (scene: Scene) => Finding[];
}
