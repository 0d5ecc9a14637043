import type { WordVectors } from '../../language/parsed.ts';
import type { Finding } from '../claims/finding.ts';
import type { Scene } from '../claims/scene.ts';
import type { Candidate } from './candidate.ts';

/** Which way a relation runs between the earlier and the later of two mentions. */
export const DIRECTIONS = ['forward', 'backward', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How probable it is that two actors are related, in which way, and of which type (in the order of RELATION_TYPE_NAMES). Each list sums to 1. */
export interface Judgement {
  readonly related: number;
  readonly directions: readonly number[];
  readonly types: readonly number[];
}

/** Judges two mentions of one sentence. */
export type Judge = (candidate: Candidate) => Judgement;

/** What judges whether actors of a sentence are related. */
export interface LinkModel {
  /**
   * Makes a sentence ready; it is read when the first pair is asked about, and no pair is judged twice.
   * @param known - what the rules have found in it
   * @param words - the language model's vectors of the sentence's language
   */
  read(scene: Scene, known: readonly Finding[], words: WordVectors): Judge;
}

/** The most probable entry of a list, with its probability. */
export function likeliest<T>(names: readonly T[], probabilities: readonly number[]): { readonly name: T; readonly probability: number } | undefined {
  let best = -1;
  probabilities.forEach((p, i) => {
    if (p > (probabilities[best] ?? -1)) best = i;
  });
  const name = names[best];
  return name === undefined ? undefined : { name, probability: probabilities[best] ?? 0 };
}
