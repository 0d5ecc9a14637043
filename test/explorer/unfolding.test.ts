import { describe, expect, test } from 'vitest';
import { claimTable, type GraphFilter } from '../../src/graph/index.ts';
import { neighboursOf, toggled } from '../../src/explorer/unfolding/neighbours.ts';
import { FIRST_VIEW, type View } from '../../src/explorer/view/view.ts';
import { corpusOf, id } from '../graph/small-corpus.ts';

const corpus = corpusOf(['RU AID BY', 'RU AID IR', 'RU AID IR', 'RU THREATEN UA', 'UA AID PL']);
const RU = id('RU');
const at = (filter: GraphFilter, of = RU) => neighboursOf(of, claimTable(corpus), filter);
const afterToggling = (filter: GraphFilter, of = RU): View | undefined => toggled(at(filter, of))?.({ ...FIRST_VIEW, filter });

describe('a double click', () => {
  test('folds those that hang on the actor alone where all are shown, and lets them out again', () => {
    expect(at({})).toMatchObject({ all: 3, hidden: 0, hanging: 2 });
    const folded = afterToggling({});
    expect(folded?.filter.folded).toEqual([RU]);
    expect(at(folded?.filter ?? {})).toMatchObject({ hidden: 2, hanging: 2, folded: true });
    expect(afterToggling(folded?.filter ?? {})?.filter.folded).toBeUndefined();
  });

  test('brings in what is hidden, and takes it away again', () => {
    const filter: GraphFilter = { ego: { of: [id('PL')], steps: 1 } };
    const expanded = afterToggling(filter, id('UA'));
    expect(expanded?.filter.expanded).toEqual([{ of: id('UA') }]);
    expect(afterToggling(expanded?.filter ?? {}, id('UA'))?.filter.expanded).toBeUndefined();
  });

  test('asks where several kinds are hidden', () => {
    expect(at({ ego: { of: [id('PL')], steps: 1 } }).kinds.map((k) => [k.type, k.neighbours, k.hidden])).toEqual([['AID', 2, 2], ['THREATEN', 1, 1]]);
    expect(afterToggling({ ego: { of: [id('PL')], steps: 1 } })).toBeUndefined();
  });
});
