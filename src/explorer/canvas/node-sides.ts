import type { RelationSide } from './canvas-props.ts';
import type { Scene } from './scene.ts';

/** By node, whose it is while two sides are compared: the side that alone relates it to others; both in any other case. */
export function sidesOfNodes({ ids, source, target }: Pick<Scene, 'ids' | 'source' | 'target'>, edgeSides: readonly RelationSide[]): readonly RelationSide[] {
  const told = ids.map(() => ({ a: false, b: false, other: false }));
  edgeSides.forEach((side, edge) => {
    for (const end of [source[edge], target[edge]]) {
      const own = told[end ?? -1];
      if (own) own[side === 'a' || side === 'b' ? side : 'other'] = true;
    }
  });
  return told.map(({ a, b, other }) => (other || a === b ? 'both' : a ? 'a' : 'b'));
}
