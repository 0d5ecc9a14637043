import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analyst, Answer } from '../../../src/cli/pool/analyst.ts';
import { Team } from '../../../src/cli/pool/team.ts';
import type { Article, ArticleId } from '../../../src/model/index.ts';

const article = (stem: string): Article => ({ id: stem as ArticleId, stem, title: stem, lang: 'en', text: stem, blocks: [] });
/** Names the article it came of, so that answers cannot be confused. */
const answerTo = (a: Article): Answer => ({ refused: `seen ${a.stem}` });

/** Analysts that die of "crash", never answer "hang", and remember who is at work. */
class Office {
  readonly started: { ended: boolean }[] = [];
  atWork = 0;
  most = 0;

  start = (): Promise<Analyst> => {
    const state = { ended: false };
    this.started.push(state);
    return Promise.resolve({
      analyse: async (a) => {
        this.most = Math.max(this.most, ++this.atWork);
        await new Promise((next) => setTimeout(next, 10));
        this.atWork--;
        if (a.stem === 'crash') throw new Error('out of memory');
        if (a.stem === 'hang') await new Promise(() => undefined);
        return answerTo(a);
      },
      end: () => {
        state.ended = true;
        return Promise.resolve();
      },
    });
  };
}

const patience = (): number => 60_000;

describe('a team of analysts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('gives each analyst one article at a time and every article its own answer', async () => {
    const office = new Office();
    const team = new Team({ size: 2, start: office.start, patience });
    const articles = Array.from({ length: 7 }, (_, i) => article(`a${i}`));
    const answers = Promise.all(articles.map((a) => team.analyse(a)));
    await vi.runAllTimersAsync();
    expect(await answers).toEqual(articles.map(answerTo));
    expect(office.most).toBe(2);
    expect(office.started).toHaveLength(2);
  });

  test.each([
    ['crash', /given up: out of memory/],
    ['hang', /given up: no end after 60 seconds/],
  ])('an analyst lost (%s) costs its article only, and is replaced', async (how, reason) => {
    const office = new Office();
    const team = new Team({ size: 1, start: office.start, patience });
    const answers = Promise.all(['before', how, 'after', 'later'].map((stem) => team.analyse(article(stem))));
    await vi.runAllTimersAsync();
    const [before, lost, ...after] = await answers;
    expect(lost).toEqual({ refused: expect.stringMatching(reason) });
    expect([before, ...after]).toEqual(['before', 'after', 'later'].map((stem) => answerTo(article(stem))));
    expect(office.started.map((s) => s.ended)).toEqual([true, false]);
  });

  test('when stopped, finishes what is being read and begins no other', async () => {
    const office = new Office();
    const stop = new AbortController();
    const team = new Team({ size: 1, start: office.start, patience, signal: stop.signal });
    const answers = Promise.all(['running', 'waiting'].map((stem) => team.analyse(article(stem))));
    await vi.advanceTimersByTimeAsync(5);
    stop.abort();
    await vi.runAllTimersAsync();
    expect(await answers).toEqual([answerTo(article('running')), undefined]);
  });

  test('ends all its analysts', async () => {
    const office = new Office();
    const team = new Team({ size: 3, start: office.start, patience });
    const answers = Promise.all(['a', 'b', 'c'].map((stem) => team.analyse(article(stem))));
    await vi.runAllTimersAsync();
    await answers;
    await team.end();
    expect(office.started.map((s) => s.ended)).toEqual([true, true, true]);
  });

  test('does not blame an article for an analyst that cannot start', async () => {
    const team = new Team({ size: 1, start: () => Promise.reject(new Error('no such program')), patience });
    await expect(team.analyse(article('a'))).rejects.toThrow('no such program');
  });
});
