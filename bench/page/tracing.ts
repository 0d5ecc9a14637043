import type { Page } from 'playwright-core';

/* What the browser itself says of a page: its tasks, how long its answers take, what it holds. */

/** Of the main thread, in milliseconds: as a clock sees it, and what the thread computed of that. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly id2?: { readonly local?: string };
  readonly args?: { readonly name?: string; readonly event_latency?: { readonly event_type?: string } };
}

/** Traces a page; what is returned ends the trace and gives its events. */
export async function trace(page: Page, categories: string): Promise<() => Promise<readonly TraceEvent[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/** The tasks of the main thread. */
export function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const main = new Set(events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`));
  return events.filter((e) => e.name === 'RunTask' && main.has(`${e.pid} ${e.tid}`)).map((e) => ({ wall: (e.dur ?? 0) / 1000, cpu: (e.tdur ?? 0) / 1000 }));
}

/** How long events of a kind took from their making to the picture that shows what they did, in milliseconds, as the browser traces it. */
export async function latencies(page: Page, kind: string, act: () => Promise<void>): Promise<readonly number[]> {
  const stop = await trace(page, 'benchmark,input');
  await act();
  const begun = new Map<string, TraceEvent>();
  const taken: number[] = [];
  for (const event of (await stop()).filter((e) => e.name === 'EventLatency').sort((a, b) => a.ts - b.ts)) {
    const id = event.id2?.local ?? event.id ?? '';
    if (event.ph === 'b') begun.set(id, event);
    const begin = event.ph === 'e' ? begun.get(id) : undefined;
    if (begin?.args?.event_latency?.event_type?.startsWith(kind)) taken.push((event.ts - begin.ts) / 1000);
  }
  return taken;
}

/** What the page's scripts hold after collecting garbage, in MB. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
