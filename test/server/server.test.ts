import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/server/index.ts';

let serving: Serving;
let port: number;

beforeAll(async () => {
  const page = mkdtempSync(join(tmpdir(), 'dramatis-page-'));
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Dramatis</title>');
  serving = await serve({ page, project: '{"version":1}', port: 0 });
  port = Number(new URL(serving.address).port);
});
afterAll(() => serving.close());

/** A request as fetch can't make it: under another host name, with the path as it is. */
function ask(path: string, host = `localhost:${port}`): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => done({
        status: response.statusCode ?? 0, body, policy: String(response.headers['content-security-policy']),
      }));
    }).on('error', fail).end();
  });
}

describe('local server', () => {
  test('carries the page under a strict policy', async () => {
    const { status, body, policy } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('<title>Dramatis</title>');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain('unsafe-inline');
  });

  test('carries the project beside it', async () => {
    expect((await ask('/project.json')).body).toBe('{"version":1}');
  });

  test('answers to no foreign host name, so a rebound domain reads nothing', async () => {
    expect((await ask('/project.json', 'evil.example')).status).toBe(403);
  });

  test('leaves its folder for nobody', async () => {
    expect((await ask('/../../../../etc/hostname')).status).toBeGreaterThanOrEqual(400);
    expect((await ask('/%2e%2e/%2e%2e/etc/hostname')).status).toBeGreaterThanOrEqual(400);
  });

  test('says which port is taken', async () => {
    await expect(serve({ page: tmpdir(), project: '', port })).rejects.toThrow(`port ${port} is taken`);
  });
});
