import type { LayoutGraph } from '../src/graph/index.ts';
import type { ActorId, Corpus, Mention } from '../src/model/index.ts';

/** Mentions that begin within so many characters are together: about a sentence. */
const WINDOW = 150;

/** A graph of a corpus whose actors are tied when they are named close to each other; actors that never are are left out. */
export function coMentionGraph({ mentions }: Corpus): LayoutGraph {
  const numbers = new Map<ActorId, number>();
  const numberOf = (actor: ActorId): number => {
    const number = numbers.get(actor) ?? numbers.size;
    numbers.set(actor, number);
    return number;
  };
  const ties = new Set<string>();
  for (const list of byArticle(mentions)) {
    list.forEach((mention, m) => {
      for (let k = m + 1; k < list.length; k++) {
        const other = list[k];
        if (!other || other.span.from - mention.span.from > WINDOW) break;
        if (other.actor === mention.actor) continue;
        const [a, b] = [numberOf(mention.actor), numberOf(other.actor)];
        ties.add(`${Math.min(a, b)} ${Math.max(a, b)}`);
      }
    });
  }
  const pairs = [...ties].map((tie) => tie.split(' ').map(Number));
  return {
    order: numbers.size,
    sources: Int32Array.from(pairs, ([a = 0]) => a),
    targets: Int32Array.from(pairs, ([, b = 0]) => b),
  };
}

function byArticle(mentions: readonly Mention[]): Mention[][] {
  const lists = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.article);
    if (list) list.push(mention);
    else lists.set(mention.article, [mention]);
  }
  return [...lists.values()].map((list) => list.sort((a, b) => a.span.from - b.span.from));
}
