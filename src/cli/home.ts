import { join } from 'node:path';

let root = process.cwd();

/** Tells where Dramatis itself lies: its seeds, models and built page. Set once, at start. */
export function setHome(folder: string): void {
  root = folder;
}

/** A path inside Dramatis's own folder. */
export function home(...parts: readonly string[]): string {
  return join(root, ...parts);
}
