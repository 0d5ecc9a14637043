import { UsageError } from './refusing.ts';

/** The option `--workers` of the commands that extract. */
export const workersOption = { type: 'string', valueHint: 'N', description: 'Articles extracted at once (default: as many as there are cores)' } as const;

/** @throws UsageError if it is no number from 1 to 256 */
export function parseWorkers(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const workers = Number(text);
  if (/^\d+$/.test(text) && workers >= 1 && workers <= 256) return workers;
  throw new UsageError(`--workers: '${text}' is no number of workers; give one from 1 to 256`);
}
