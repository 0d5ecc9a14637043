import { classify } from '../../src/extraction/index.ts';
import type { LanguageEngine } from '../../src/language/index.ts';

export interface TypingItem {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  /** PLOVER code; CONCEDE and RETREAT are one there, YIELD. */
  readonly code: string;
}

export interface TypingScore {
  readonly macro: number;
  readonly accuracy: number;
  readonly byCode: readonly { readonly code: string; readonly all: number; readonly precision: number; readonly recall: number; readonly f1: number }[];
}

/** Macro F1 over the codes and accuracy of the type given to pairs. */
export function measureTyping(items: readonly TypingItem[], answer: (item: TypingItem) => string): TypingScore {
  const counts = new Map<string, { right: number; said: number; all: number }>();
  const of = (code: string): { right: number; said: number; all: number } => {
    const known = counts.get(code) ?? { right: 0, said: 0, all: 0 };
    counts.set(code, known);
    return known;
  };
  let right = 0;
  for (const item of items) {
    const type = answer(item);
    const said = type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
    of(item.code).all++;
    of(said).said++;
    if (said === item.code) {
      of(said).right++;
      right++;
    }
  }
  const byCode = [...counts].filter(([, c]) => c.all > 0).sort(([a], [b]) => a.localeCompare(b)).map(([code, c]) => ({
    code, all: c.all, precision: c.right / Math.max(1, c.said), recall: c.right / c.all, f1: (2 * c.right) / (c.said + c.all),
  }));
  return { macro: byCode.reduce((a, c) => a + c.f1, 0) / Math.max(1, byCode.length), accuracy: right / Math.max(1, items.length), byCode };
}

export function ourTyping(engine: LanguageEngine): (item: TypingItem) => string {
  return (item) => classify(item, engine.analyse(item.text, 'en'));
}
