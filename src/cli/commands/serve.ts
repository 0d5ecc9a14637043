import { defineCommand } from 'citty';
import open from 'open';
import { DramatisError } from '../../model/index.ts';
import { serialiseProject } from '../../project/index.ts';
import { serve } from '../../server/index.ts';
import { cacheOption, openExtractionCache } from '../extraction-cache.ts';
import { home } from '../home.ts';
import { buildProject } from '../pipeline.ts';

export default defineCommand({
  meta: {
    name: 'serve',
    description: 'Read articles and explore them in the browser. Example: dramatis serve ./my-articles',
  },
  args: {
    input: { type: 'positional', required: false, valueHint: 'INPUT...', description: 'Files or folders (default: the five seed articles)' },
    port: { type: 'string', default: '4317', valueHint: 'PORT', description: 'Port on this machine; 0 picks a free one' },
    cache: cacheOption,
    open: { type: 'boolean', default: true, description: 'Open the browser', negativeDescription: 'Only print the address' },
  },
  async run({ args }) {
    const port = parsePort(args.port);
    const memory = args.cache ? await openExtractionCache() : undefined;
    const project = await buildProject(args._.length > 0 ? args._ : [home('seeds')], { memory });
    const serving = await serve({ page: home('dist', 'web'), project: serialiseProject(project), port });
    console.log(`\n  Dramatis is ready:  ${serving.address}\n\n  Stop it with Ctrl-C.`);
    if (args.open && hasBrowser()) await open(serving.address).catch(() => undefined);
    process.once('SIGINT', () => void serving.close());
    process.once('SIGTERM', () => void serving.close());
  },
});

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new DramatisError(`'${text}' is no port`, '--port', 'Give a number from 0 to 65535');
}

/** Whether a browser can be shown here: not on a server, in CI or over a plain remote shell. */
function hasBrowser(): boolean {
  if (process.env['CI'] !== undefined || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}
