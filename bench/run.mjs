// Bundles a measurement or another script written in TypeScript and runs it:
// node bench/run.mjs NAME [arguments], where NAME lies in bench/ unless it names a folder ("training/lemmas").
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...words] = process.argv.slice(2);
process.chdir(root);
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: `${name.includes('/') ? name : `bench/${name}`}.ts`, outDir: 'dist/bench', emptyOutDir: false, target: 'node20' },
});
process.argv.splice(2, process.argv.length, ...words);
await import(pathToFileURL(join(root, 'dist/bench', `${basename(name)}.js`)).href);
