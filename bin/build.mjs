// Makes the bundles that are missing or older than their sources, so that every command works from a fresh
// clone after `npm install` alone. Only a checkout has sources; an installed package brings its bundles along.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest file of a folder was changed, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

/**
 * @param {string} root - the checkout
 * @param {'cli' | 'web'} part - which bundle is needed
 */
export async function ensureBuilt(root, part) {
  const bundle = join(root, part === 'cli' ? 'dist/cli/main.js' : 'dist/web/index.html');
  const sources = part === 'cli' ? ['src'] : ['src', 'public'];
  if (!sources.every((s) => existsSync(join(root, s)))) return;
  const changed = Math.max(...sources.map((s) => newest(join(root, s))));
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= changed) return;
  const { build } = await import('vite');
  await build({ root, configFile: join(root, part === 'cli' ? 'vite.cli.config.ts' : 'vite.config.ts'), logLevel: 'error' });
}
