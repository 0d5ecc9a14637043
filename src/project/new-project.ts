import { PROJECT_VERSION, type Corpus, type Project, type Refusal } from '../model/index.ts';

/** A project as extraction leaves it: nothing decided, nothing laid out. */
export function newProject(name: string, corpus: Corpus, refusals: readonly Refusal[] = []): Project {
  return { version: PROJECT_VERSION, name, corpus, decisions: [], layout: {}, refusals };
}
