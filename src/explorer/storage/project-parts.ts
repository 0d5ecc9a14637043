import type { Corpus, Project } from '../../model/index.ts';

/** Items of one part: writing them takes the browser some milliseconds. */
const PART = 1500;

const LISTS = ['articles', 'actors', 'mentions', 'claims', 'suggestions'] as const satisfies readonly (keyof Corpus)[];

/** A stretch of one of a corpus's lists. */
export type Part = Partial<Corpus>;

/**
 * A corpus cut into parts that are stored one after the other: a whole one would be copied in one go, during which
 * the page stands still.
 */
export function* partsOf(corpus: Corpus): Generator<Part> {
  for (const list of LISTS) {
    for (let i = 0; i < corpus[list].length; i += PART) yield { [list]: corpus[list].slice(i, i + PART) };
  }
}

/** The corpus that parts were cut from, in the order of their keys. */
export function corpusFrom(parts: readonly Part[]): Corpus {
  return {
    articles: parts.flatMap((p) => p.articles ?? []),
    actors: parts.flatMap((p) => p.actors ?? []),
    mentions: parts.flatMap((p) => p.mentions ?? []),
    claims: parts.flatMap((p) => p.claims ?? []),
    suggestions: parts.flatMap((p) => p.suggestions ?? []),
  };
}

/** A project without its corpus. */
export function withoutCorpus(project: Project): Project {
  return { ...project, corpus: { articles: [], actors: [], mentions: [], claims: [], suggestions: [] } };
}
