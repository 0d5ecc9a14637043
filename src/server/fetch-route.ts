import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DramatisError } from '../model/index.ts';
import { fetchPage, type FetchOptions } from './fetch/index.ts';

/** Where the page asks for web addresses. */
const ROUTE = '/fetch';
const MOST_BODY = 16 * 1024;
const bodySchema = z.object({ address: z.string().min(1).max(4000) });

/**
 * Fetches web addresses for the page: a GET says that this is done here, a POST with `{address}` answers with the
 * bytes, their final address and their format in headers, or with 422 and one line why not. Only the page itself may
 * ask: other sites cannot send JSON here without a permission that is never given, and say themselves where a
 * request comes from.
 */
export function answerFetches(app: FastifyInstance, options: FetchOptions): void {
  app.get(ROUTE, async (_request, reply) => {
    await reply.header('cache-control', 'no-store').send({ fetches: true });
  });
  app.post(ROUTE, { bodyLimit: MOST_BODY }, async (request, reply) => {
    if (!isOwnPage(request)) return reply.code(403).send({ reason: 'only the page itself may ask for addresses' });
    const body = bodySchema.safeParse(request.body);
    if (!body.success) return reply.code(400).send({ reason: 'no address was given' });
    try {
      const { path, bytes, ending } = await fetchPage(body.data.address, options);
      return await reply
        .header('cache-control', 'no-store')
        .header('x-address', path)
        .header('x-ending', ending ?? '')
        .type('application/octet-stream')
        .send(Buffer.from(bytes));
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      return reply.code(422).send({ reason: [error.what, error.hint].filter(Boolean).join('. ') });
    }
  });
}

function isOwnPage({ headers }: FastifyRequest): boolean {
  const from = headers['sec-fetch-site'];
  const json = /^application\/json\b/.test(headers['content-type'] ?? '');
  return json && (from === undefined || from === 'same-origin');
}
