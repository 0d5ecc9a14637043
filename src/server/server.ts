import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { DramatisError } from '../model/index.ts';
import type { FetchOptions } from './fetch/index.ts';
import { answerFetches } from './fetch-route.ts';
import { CONTENT_SECURITY_POLICY, isLocalHost } from './policy.ts';

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

interface Options {
  /** Folder of the built page. */
  readonly page: string;
  /** The project file's text, served as `project.json` beside the page. */
  readonly project: string;
  /** Port to listen on; 0 picks a free one. */
  readonly port: number;
  /** How addresses that the page asks for are fetched; tests allow the loopback address of their own server. */
  readonly fetching?: FetchOptions;
}

/**
 * Serves the page with a project on this machine only.
 * @throws DramatisError if the port is taken.
 */
export async function serve({ page, project, port, fetching = {} }: Options): Promise<Serving> {
  const app = await createApp(page, project, fetching);
  try {
    const address = await app.listen({ host: '127.0.0.1', port });
    return { address: address.replace('127.0.0.1', 'localhost'), close: () => app.close() };
  } catch (error) {
    await app.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new DramatisError(`port ${port} is taken`, undefined, 'Choose another with --port', { cause: error });
    }
    throw error;
  }
}

async function createApp(page: string, project: string, fetching: FetchOptions): Promise<FastifyInstance> {
  const app = fastify({ logger: false });
  app.addHook('onRequest', async (request, reply) => {
    if (!isLocalHost(request.headers.host)) await reply.code(403).send('This server answers this machine only.');
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: mutable(CONTENT_SECURITY_POLICY) },
    // Plain http on localhost: there is nothing to upgrade to.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.get('/project.json', async (_request, reply) => {
    await reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(project);
  });
  answerFetches(app, fetching);
  await app.register(staticFiles, { root: page, cacheControl: false, index: 'index.html' });
  return app;
}

/** Helmet's types ask for lists it may change. */
function mutable(policy: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(policy).map(([k, v]) => [k, [...v]]));
}
