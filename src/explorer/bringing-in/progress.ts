import type { Refusal } from '../../model/index.ts';
import type { ExtractReply } from '../workers/extract-messages.ts';

/** An article as it was understood. */
export interface Understood {
  readonly title: string;
  readonly actors: number;
  readonly claims: number;
}

/** How far bringing in has come. */
export interface Progress {
  readonly phase: 'reading' | 'understanding' | 'done';
  readonly done: number;
  readonly total: number;
  /** What is being worked on. */
  readonly now: string;
  /** The latest first, no more than can be looked at. */
  readonly understood: readonly Understood[];
  readonly refusals: readonly Refusal[];
  readonly notes: readonly string[];
}

const SHOWN = 50;

export const NO_PROGRESS: Progress = { phase: 'reading', done: 0, total: 0, now: '', understood: [], refusals: [], notes: [] };

/** The progress after a message of the worker. */
export function advance(progress: Progress, reply: ExtractReply): Progress {
  switch (reply.kind) {
    case 'reading':
      return { ...progress, phase: 'reading', done: reply.done, total: reply.total, now: reply.path };
    case 'article': {
      const { title, actors, claims, done, total } = reply;
      return { ...progress, phase: 'understanding', done, total, now: title, understood: [{ title, actors, claims }, ...progress.understood].slice(0, SHOWN) };
    }
    case 'refused':
      return { ...progress, refusals: [...progress.refusals, reply.refusal] };
    case 'note':
      return { ...progress, notes: [...progress.notes, reply.note] };
    case 'done':
      return { ...progress, phase: 'done', done: reply.added, now: '' };
    default:
      return progress;
  }
}
