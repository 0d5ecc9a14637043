import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInput } from '../../src/reading/index.ts';
import { fetchPage, isPublicAddress } from '../../src/server/fetch/index.ts';
import { FETCH_LIMITS } from '../../src/server/fetch/request.ts';

const PAGE = '<html><head><title>Ships sold</title></head><body><p>Peru sold four ships to Chile on Monday, officials in Lima said.</p></body></html>';
let server: Server;
let port = 0;
let asked: string[] = [];

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const ANSWERS: Readonly<Record<string, Handler>> = {
  '/robots.txt': (_, r) => r.setHeader('content-type', 'text/plain').end('User-agent: *\nDisallow: /private\n\nUser-agent: Dramatis\nDisallow: /secret\n'),
  '/story': (_, r) => r.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/packed': (_, r) => r.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/latin': (_, r) => r.setHeader('content-type', 'text/html; charset=iso-8859-1').end(Buffer.from('<p>Le président a été reçu à Genève par “nul”.</p>'.replace(/[“”]/g, ''), 'latin1')),
  '/secret': (_, r) => r.setHeader('content-type', 'text/html').end(PAGE),
  '/picture': (_, r) => r.setHeader('content-type', 'image/png').end('x'),
  '/away': (_, r) => r.writeHead(302, { location: '/story' }).end(),
  '/inside': (_, r) => r.writeHead(302, { location: `http://[::1]:${port}/story` }).end(),
  '/file': (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (_, r) => r.writeHead(302, { location: '/round' }).end(),
  '/large': (_, r) => r.setHeader('content-type', 'text/html').end('x'.repeat(5000)),
  '/bomb': (_, r) => r.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(1_000_000))),
  '/silent': () => undefined,
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Our own server is on the loopback address, which only these tests may reach. */
const allowed = (address: string): boolean => address === '127.0.0.1';
const fetched = (path: string, limits = {}): ReturnType<typeof fetchPage> =>
  fetchPage(`http://127.0.0.1:${port}${path}`, { allowed, limits: { ...FETCH_LIMITS, ...limits } });

describe('addresses that are never connected to', () => {
  test.each([
    'http://127.0.0.1', 'http://localhost', 'http://0x7f.1', 'http://2130706433', 'http://[::1]', 'http://[::ffff:127.0.0.1]', 'http://0.0.0.0',
    'http://10.0.0.1', 'http://172.16.3.4', 'http://192.168.1.1', 'http://169.254.169.254', 'http://100.64.0.1', 'http://[fe80::1]', 'http://[fc00::1]',
    'http://[64:ff9b::7f00:1]', 'http://[2002:7f00:1::]',
  ])('%s', async (host) => {
    asked = [];
    await expect(fetchPage(`${host}:${port}/story`)).rejects.toThrow(/not on the public internet/);
    expect(asked).toEqual([]);
  });

  test.each([
    ['file:///etc/passwd', /only http and https/],
    ['ftp://example.org/x', /only http and https/],
    ['http://user:word@example.org/', /user name/],
    ['http://', /no web address/],
  ])('%s', async (address, reason) => {
    await expect(fetchPage(address)).rejects.toThrow(reason);
  });

  test('public addresses are told from others', () => {
    expect(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111'].filter((a) => !isPublicAddress(a))).toEqual([]);
    expect(['127.0.0.1', '::1', '::ffff:8.8.8.8', '255.255.255.255', 'ff02::1', 'nonsense'].filter(isPublicAddress)).toEqual([]);
  });
});

describe('fetching', () => {
  test('yields a page that can be read, whatever it is packed in', async () => {
    for (const path of ['/story', '/packed', '/away']) {
      const [article] = await readInput(await fetched(path));
      expect([article?.title, article?.stem]).toEqual(['Ships sold', path === '/packed' ? 'packed' : 'story']);
    }
  });

  test('turns a declared encoding into UTF-8, and believes the declared kind', async () => {
    const [article] = await readInput(await fetched('/latin'));
    expect(article?.text).toBe('Le président a été reçu à Genève par nul.');
  });

  test.each([
    ['/inside', /::1 is not on the public internet/],
    ['/file', /only http and https/],
    ['/round', /leads on more than 5 times/],
    ['/picture', /it is "image\/png", not a document/],
    ['/nowhere', /the site answers 404/],
  ])('%s is refused', async (path, reason) => {
    await expect(fetched(path)).rejects.toThrow(reason);
  });

  test('what robots.txt forbids is not asked for', async () => {
    asked = [];
    await expect(fetched('/secret')).rejects.toThrow(/robots\.txt/);
    expect(asked).toEqual(['/robots.txt']);
  });

  test('too much and too slow answers are cut off', async () => {
    await expect(fetched('/large', { bytes: 1000 })).rejects.toThrow(/more than the 0 MB allowed/);
    await expect(fetched('/bomb', { bytes: 10_000 })).rejects.toThrow(/more than the/);
    await expect(fetched('/silent', { milliseconds: 300 })).rejects.toThrow(/no complete answer within 0.3 seconds/);
  });
});
