import type { Token } from '../../language/parsed.ts';

/** Where an actor is named: token indices, half open, and the token the name hangs at. */
export interface NamedAt {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** The word is an adjective or a people's name for a country: "libica". */
  readonly adjective?: boolean;
}

export type Draft = { head: number; deprel: string };

/** The name that a token belongs to. */
export const nameAt = (names: readonly NamedAt[], i: number): NamedAt | undefined => names.find((n) => n.start <= i && i < n.end);

export const isVerbal = (t: Token | undefined): boolean => t?.upos === 'VERB';

export const hasCase = (drafts: readonly Draft[], i: number): boolean => drafts.some((d) => d.head === i && d.deprel === 'case');

/** Whether a token is another or hangs below it. Safe against broken trees. */
export function isUnder(drafts: readonly Draft[], i: number, root: number): boolean {
  let at = i;
  for (let steps = 0; steps < 60 && at >= 0; steps++) {
    if (at === root) return true;
    at = drafts[at]?.head ?? -1;
  }
  return false;
}
