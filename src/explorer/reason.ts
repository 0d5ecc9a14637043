import { DramatisError } from '../model/index.ts';

/** One line for a person. An error that isn't ours is a bug: it is shown, and logged whole. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof DramatisError)) console.error(error);
  return error instanceof Error ? error.message : String(error);
}
