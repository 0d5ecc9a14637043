#!/usr/bin/env node
// Starts the command line, bundled from src/cli.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const argv = process.argv.slice(2);

await ensureBuilt(root, 'cli');
// The page itself is needed to serve it, and to write it with a project into one file.
const page = argv[0] === 'serve' || (argv[0] === 'export' && argv.some((word) => word === 'html' || word === '--format=html'));
if (page) {
  if (!argv.includes('--help')) console.error('Building the page …');
  await ensureBuilt(root, 'web');
}
const { run } = await import(pathToFileURL(join(root, 'dist/cli/main.js')).href);
await run(argv, root);
