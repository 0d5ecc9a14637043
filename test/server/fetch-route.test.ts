import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/server/index.ts';

let serving: Serving;
let strict: Serving;
let site: Server;
let story = '';

beforeAll(async () => {
  const page = mkdtempSync(join(tmpdir(), 'dramatis-page-'));
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Dramatis</title>');
  site = createServer((request, response) => {
    if (request.url === '/story') response.setHeader('content-type', 'text/html; charset=utf-8').end('<title>Ships</title><p>Peru sold ships.</p>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  story = `http://127.0.0.1:${(site.address() as AddressInfo).port}/story`;
  serving = await serve({ page, project: '{}', port: 0, fetching: { allowed: (address) => address === '127.0.0.1' } });
  strict = await serve({ page, project: '{}', port: 0 });
});
afterAll(async () => {
  await Promise.all([serving.close(), strict.close()]);
  site.closeAllConnections();
  site.close();
});

const ask = (address: string, headers: Record<string, string> = {}, at = serving): Promise<Response> =>
  fetch(`${at.address}/fetch`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ address }) });

describe('fetching for the page', () => {
  test('is announced, and yields the bytes with their address and format', async () => {
    expect(await (await fetch(`${serving.address}/fetch`)).json()).toEqual({ fetches: true });
    const answer = await ask(story);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-address')).toBe(story);
    expect(answer.headers.get('x-ending')).toBe('html');
    // A page of another site never becomes one of this site.
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain('Peru sold ships.');
  });

  test('reaches nothing inside, whatever the page asks for', async () => {
    const answer = await ask(story, {}, strict);
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { reason: string }).reason).toMatch(/not on the public internet/);
  });

  test.each([['/none', /the site answers 404/], ['', /no web address|is no/]])('says in one line why not: %s', async (path, reason) => {
    const answer = await ask(path ? story.replace('/story', path) : 'ships');
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { reason: string }).reason).toMatch(reason);
  });

  test('is for the page alone: other sites are refused', async () => {
    expect((await ask(story, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask(story, { 'content-type': 'text/plain' })).status).toBe(403);
    expect((await fetch(`${serving.address}/fetch`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(400);
    expect((await fetch(`${serving.address}/fetch`, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } })).headers.get('access-control-allow-origin')).toBeNull();
  });
});
