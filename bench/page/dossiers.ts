import type { Browser, Page } from 'playwright-core';
import { serialiseProject } from '../../src/project/index.ts';
import { serveFolder } from '../../test/e2e/site.ts';
import { generatedProject } from '../large-project.ts';
import { DRAMATIS, VIEW } from './drawing.ts';
import { watchDossier } from './standing.ts';

/* How soon after a click it stands in the panel what is said of an actor. */

/** Places in the order of how much is said of an actor: the hubs, and some of the many. */
const RANKS = [0, 1, 2, 3, 10, 50, 200, 500, 1000, 2000];
/** Milliseconds after which a pointed-at actor has been answered, and after which a dossier is whole, however slow the graphics. */
const REST = 700;
const WHOLE = 2500;

/** One click, in milliseconds from the release of the button to just after the frame that shows it. */
interface Chosen {
  readonly claims: number;
  /** The heading and as much as can be in sight. */
  readonly stands: number;
  /** The last of its claims. */
  readonly whole: number;
}

/** Clicks actors of 10,000 with 50,000 relations, the hubs first; a row for the hub, and one for all of them. */
export async function measureDossiers(of: Browser): Promise<readonly string[]> {
  const project = generatedProject(10_000, 50_000, true);
  const claims = new Map<string, number>();
  for (const { source, target } of project.corpus.claims) for (const id of new Set([source, target])) claims.set(id, (claims.get(id) ?? 0) + 1);
  const site = await serveFolder(DRAMATIS.folder, { '/project.json': serialiseProject(project) });
  const page = await of.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
  await page.goto(site.address + DRAMATIS.address);
  await page.waitForFunction(DRAMATIS.ready, undefined, { timeout: 180_000, polling: 250 });
  await page.waitForTimeout(4000);
  await page.evaluate(watchDossier);
  const nodes = await page.evaluate(() => window.dramatisCanvas?.inspect().nodes.map((n) => ({ id: n.id, at: n.centre })) ?? []);
  const inReach = nodes.filter(({ at }) => Math.abs(at.x - 570) < 250 && Math.abs(at.y - 400) < 250).sort((a, b) => (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0));
  const taken: Chosen[] = [];
  for (const rank of RANKS) {
    const node = inReach[rank];
    if (node) taken.push({ claims: claims.get(node.id) ?? 0, ...(await choose(page, node.at)) });
  }
  await page.close();
  await site.close();
  return rows(taken);
}

async function choose(page: Page, at: { readonly x: number; readonly y: number }): Promise<Pick<Chosen, 'stands' | 'whole'>> {
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(REST);
  await page.mouse.click(at.x, at.y);
  await page.waitForTimeout(WHOLE);
  return page.evaluate(() => window.dossierWatch ?? { stands: 0, whole: 0 });
}

function rows(taken: readonly Chosen[]): readonly string[] {
  const [hub] = taken;
  const spread = (key: 'stands' | 'whole'): string => {
    const sorted = taken.map((c) => c[key]).sort((a, b) => a - b);
    return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} (${(sorted.at(-1) ?? 0).toFixed(0)})`;
  };
  return [
    `| the actor most is said about (${hub?.claims ?? 0} claims) | ${hub?.stands.toFixed(0) ?? '–'} | ${hub?.whole.toFixed(0) ?? '–'} |`,
    `| ${taken.length} actors (${Math.min(...taken.map((c) => c.claims))} to ${hub?.claims ?? 0} claims), median (slowest) | ${spread('stands')} | ${spread('whole')} |`,
  ];
}
