import { create } from 'zustand';
import { reasonOf } from '../reason.ts';
import { ask, say, useExplorer } from '../state/store.ts';
import { translator, type Translate } from '../strings/index.ts';
import { canFetch } from './addresses.ts';
import { bringIn, openIfProject, type Given } from './bring-in.ts';
import { advance, NO_PROGRESS, type Progress } from './progress.ts';

/** What is being brought in. It goes on when its dialog is closed, and one lot waits for the other: each builds on what is open. */
interface Job {
  /** From the moment something is given until it is done, refused or stopped. */
  readonly busy: boolean;
  readonly progress: Progress | undefined;
  readonly failure: string;
  /** Whether the last one was stopped by hand. */
  readonly stopped: boolean;
  readonly waiting: readonly Given[];
}

const NO_JOB: Job = { busy: false, progress: undefined, failure: '', stopped: false, waiting: [] };

export const useJob = create<Job>(() => NO_JOB);

let cancel: (() => void) | undefined;

/** Brings in what was given, at once or when what is being brought in is done. */
export function begin(given: Given): void {
  if (given.length === 0) return;
  const job = useJob.getState();
  if (job.busy) {
    useJob.setState({ waiting: [...job.waiting, given] });
    return;
  }
  useJob.setState({ busy: true, failure: '', stopped: false });
  start(given).catch(fail);
}

/** Stops; nothing of what is being brought in, nor of what waits, is added. */
export function stop(): void {
  cancel?.();
  useJob.setState({ ...NO_JOB, stopped: true });
}

/** Makes room for something else to be brought in. */
export const clear = (): void => useJob.setState(NO_JOB);

async function start(given: Given): Promise<void> {
  if (await openIfProject(given)) {
    ask(null);
    goOn();
    return;
  }
  const address = given.flatMap((item) => ('address' in item ? item.address : []))[0];
  if (address !== undefined && !(await canFetch())) {
    useJob.setState({ failure: words()('bring.noFetch', { address }) });
    goOn();
    return;
  }
  useJob.setState(({ progress }) => ({ progress: { ...NO_PROGRESS, refusals: progress?.refusals ?? [], notes: progress?.notes ?? [] } }));
  cancel = bringIn(
    given,
    (reply) => {
      useJob.setState(({ progress }) => ({ progress: advance(progress ?? NO_PROGRESS, reply) }));
      if (reply.kind !== 'done') return;
      say(words()('bring.done', { n: reply.added }));
      goOn();
    },
    fail,
  );
}

/** What waits comes next. */
function goOn(): void {
  const [next, ...waiting] = useJob.getState().waiting;
  useJob.setState({ busy: next !== undefined, waiting });
  if (next) start(next).catch(fail);
}

function fail(error: unknown): void {
  useJob.setState({ ...NO_JOB, failure: reasonOf(error) });
}

const words = (): Translate => translator(useExplorer.getState().language);
