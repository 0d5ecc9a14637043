import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.bin': 'application/octet-stream',
};

export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as any plain web server would, to prove that the built page needs no server of ours.
 * `overrides` answers single paths with other content
 * ("/project.json"), or, given null, as if nothing were there.
 */
export async function serveFolder(folder = 'dist/web', overrides: Readonly<Record<string, string | null>> = {}): Promise<Site> {
  const root = resolve(folder);
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const given = overrides[path];
    if (given === null) {
      response.writeHead(404).end();
      return;
    }
    if (given !== undefined) {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(given);
      return;
    }
    const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the test server has no port');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    close: () => new Promise((done, fail) => server.close((e) => (e ? fail(e) : done()))),
  };
}
