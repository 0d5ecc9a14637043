import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/explorer/view/address.ts';
import {
  around, atLeastClaims, clearValue, datesBy, during, filterOf, hideThis, isShown, onlyDisagreements, onlyThis, showAll, standing, tick,
} from '../../src/explorer/view/filtering.ts';
import { collapse, expand, fold, unfold } from '../../src/explorer/view/unfolding.ts';
import { edgeEnds } from '../../src/explorer/view/selection.ts';
import { backOut, compareSides, FIRST_VIEW, read, select, selectActor, type View, type ViewChange } from '../../src/explorer/view/view.ts';
import { actorId, articleId } from './examples.ts';

const after = (...changes: readonly ViewChange[]): View => changes.reduce((v, c) => c(v), FIRST_VIEW);

describe('a legend entry is a filter', () => {
  test('a click shows only this, a second one everything again', () => {
    const view = after(onlyThis('status', 'planned'));
    expect(isShown(view.filter, 'status', 'planned')).toBe(true);
    expect(isShown(view.filter, 'status', 'actual')).toBe(false);
    expect(after(onlyThis('status', 'planned'), onlyThis('status', 'planned')).filter.facets).toEqual({});
  });

  test('a click on another entry moves the choice there', () => {
    expect(after(onlyThis('status', 'planned'), onlyThis('status', 'denied')).filter.facets?.status).toEqual({ only: ['denied'] });
  });

  test('a click with a modifier hides it, a second one lets it back in', () => {
    const hidden = after(hideThis('class', 'standing'));
    expect(standing(hidden.filter, 'class', 'standing')).toBe('without');
    expect(isShown(hidden.filter, 'class', 'material-conflict')).toBe(true);
    expect(standing(hideThis('class', 'standing')(hidden).filter, 'class', 'standing')).toBe('free');
  });

  test('hiding the only one shown leaves it hidden', () => {
    expect(after(onlyThis('status', 'planned'), hideThis('status', 'planned')).filter.facets?.status).toEqual({ without: ['planned'] });
  });

  test('tick boxes add up', () => {
    const view = after(tick('outlet', 'Bild'), tick('outlet', 'TASS'));
    expect(view.filter.facets?.outlet?.only).toEqual(['Bild', 'TASS']);
    expect(tick('outlet', 'Bild')(view).filter.facets?.outlet?.only).toEqual(['TASS']);
  });

  test('showing all clears every kind of filter', () => {
    const view = after(tick('outlet', 'Bild'), during({ from: '2024' }), atLeastClaims(3), onlyDisagreements(true), around([actorId('RU')], 2));
    expect(showAll(view).filter).toEqual({});
  });

  test('a removed chip removes its value only', () => {
    const two = after(tick('status', 'planned'), tick('status', 'denied'));
    expect(clearValue('status', 'denied')(two).filter.facets?.status?.only).toEqual(['planned']);
  });
});

describe('the address carries the view', () => {
  test.each<[string, View]>([
    ['the first view', FIRST_VIEW],
    ['facets, wanted and left out', after(tick('outlet', 'Ore 12'), tick('outlet', 'Bild'), hideThis('class', 'standing'))],
    ['names with the marks that the address uses', after(tick('outlet', '!Zas~ 100%'), hideThis('speaker', 'a=b&c#d'))],
    ['what an outlet says in its own voice', after(tick('speaker', ''))],
    ['thresholds, period and surroundings', after(atLeastClaims(3), during({ from: '2024-12', to: '2025' }), around([actorId('RU')], 2), onlyDisagreements(true))],
    ['expansions, by kind and all, and folds', after(expand(actorId('RU'), ['AID', 'LEADS']), expand(actorId('a!b~c')), fold(actorId('BY')))],
    ['two sides of outlets, one of them without a name', after(compareSides({ a: { facet: 'outlet', values: ['Bild', 'A~B'] }, b: { facet: 'outlet', values: [''] } }))],
    ['a side without values', after(compareSides({ a: { facet: 'speaker', values: [] }, b: { facet: 'speaker', values: ['RU'] } }))],
    ['two periods, by publication', after(datesBy('published'), compareSides({ a: { period: { from: undefined, to: '2024' } }, b: { period: { from: '2024-05-01', to: undefined } } }))],
    ['an actor', after(selectActor(actorId('BY')))],
    ['a relation', after(select({ kind: 'edge', key: 'RU|BY|MOBILIZE' }))],
    ['an article being read', after(selectActor(actorId('BY')), read({ article: articleId('a1') }))],
  ])('%s', (_, view) => {
    const back = fromAddress(`#${toAddress(view)}`);
    expect(toAddress(back)).toBe(toAddress(view));
    expect(back.selection).toEqual(view.selection);
    expect(back.filter.facets ?? {}).toEqual(view.filter.facets ?? {});
    expect(back.filter.ego).toEqual(view.filter.ego);
    expect(back.filter.period).toEqual(view.filter.period);
  });

  test('the first view needs no address', () => expect(toAddress(FIRST_VIEW)).toBe(''));

  test.each(['#page=nowhere', '#claims=-3', '#around=2', '#edge=RU', '#from=yesterday', '#&&&='])('nonsense %s is the first view', (address) => {
    expect(fromAddress(address)).toEqual(FIRST_VIEW);
  });

  test('a broken escape stays as it was typed', () => {
    expect(fromAddress('#outlet=%25E0%25A4').filter.facets?.outlet?.only).toEqual(['%E0%A4']);
  });
});

describe('going in and out', () => {
  test('from the article to the dossier to the overview', () => {
    const reading = after(selectActor(actorId('BY')), read({ article: articleId('a1') }));
    expect(backOut(reading)).toMatchObject({ reading: null, selection: { id: 'BY' } });
    expect(backOut(backOut(reading)).selection).toBeNull();
    expect(backOut(FIRST_VIEW)).toBe(FIRST_VIEW);
  });

  test('choosing an actor named in an article puts the article away', () => {
    expect(after(read({ article: articleId('a1') }), selectActor(actorId('RU'))).reading).toBeNull();
  });

  test('choosing what is chosen changes nothing', () => {
    const view = after(selectActor(actorId('RU')));
    expect(selectActor(actorId('RU'))(view)).toBe(view);
  });

  test('an edge key names its ends', () => {
    expect(edgeEnds('RU|BY|MOBILIZE')).toEqual({ source: 'RU', target: 'BY', type: 'MOBILIZE' });
    expect(edgeEnds('RU|BY')).toBeUndefined();
  });
});

describe('expanding and folding', () => {
  const RU = actorId('RU');

  test('kinds add up until all are wanted', () => {
    expect(after(expand(RU, ['AID']), expand(RU, ['LEADS'])).filter.expanded).toEqual([{ of: RU, types: ['AID', 'LEADS'] }]);
    expect(after(expand(RU, ['AID']), expand(RU), expand(RU, ['LEADS'])).filter.expanded).toEqual([{ of: RU }]);
  });

  test('a kind is taken away alone, or all', () => {
    expect(after(expand(RU, ['AID', 'LEADS']), collapse(RU, 'AID')).filter.expanded).toEqual([{ of: RU, types: ['LEADS'] }]);
    expect(after(expand(RU), collapse(RU)).filter.expanded).toBeUndefined();
  });

  test('what is folded is not expanded, nor the other way round', () => {
    const folded = after(expand(RU), fold(RU)).filter;
    expect([folded.expanded, folded.folded]).toEqual([undefined, [RU]]);
    expect(expand(RU)(after(fold(RU))).filter.folded).toBeUndefined();
    expect(after(fold(RU), unfold(RU)).filter.folded).toBeUndefined();
  });
});

describe('comparing', () => {
  const sides = { a: { period: { to: '2024' } }, b: { period: { from: '2025' } } };

  test('narrows what is shown to the two sides, and showing all ends it', () => {
    const view = after(tick('status', 'planned'), compareSides(sides));
    expect(filterOf(view)).toEqual({ facets: { status: { only: ['planned'] } }, sides: [sides.a, sides.b] });
    expect(showAll(view).compare).toBeNull();
  });
});
