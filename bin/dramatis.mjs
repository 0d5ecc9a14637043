#!/usr/bin/env node
// Starts the command line. It is bundled from src/cli; a missing or outdated bundle is made first,
// so that the command works from a fresh clone after `npm install` alone.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist/cli/main.js');
const sources = join(root, 'src');

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

if (existsSync(sources) && (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(sources))) {
  const { build } = await import('vite');
  await build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error' });
}
const { run } = await import(pathToFileURL(bundle).href);
await run(process.argv.slice(2));
