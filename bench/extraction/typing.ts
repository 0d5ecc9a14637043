import { classify } from '../../src/extraction/index.ts';
import type { LanguageEngine } from '../../src/language/index.ts';

export interface TypingItem {
  readonly text: string;
  readonly source: string;
  readonly target: string;
  /** PLOVER code; CONCEDE and RETREAT are one there, YIELD. */
  readonly code: string;
}

/** Macro F1 over the codes and accuracy of the type given to pairs. */
export function measureTyping(items: readonly TypingItem[], answer: (item: TypingItem) => string): { macro: number; accuracy: number } {
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
  const f1s = [...counts.values()].filter((c) => c.all > 0).map((c) => (c.right === 0 ? 0 : (2 * c.right) / (c.said + c.all)));
  return { macro: f1s.reduce((a, b) => a + b, 0) / Math.max(1, f1s.length), accuracy: right / Math.max(1, items.length) };
}

export function ourTyping(engine: LanguageEngine): (item: TypingItem) => string {
  return (item) => classify(item, engine.analyse(item.text, 'en'));
}
