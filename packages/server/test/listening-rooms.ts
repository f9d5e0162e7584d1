import { momentOf } from '@aleumet/domain';
import { type HttpLimits, usualHttpLimits } from '../src/http-limits.ts';
import { type Answering, listen } from '../src/listen.ts';
import type { RequestContext } from '../src/request-context.ts';
import { requestIdOf } from '../src/request-id.ts';
import { machineClock } from '../src/test-clock.ts';
import { createRooms, type FindRoom } from './rooms.ts';

type Changes = Partial<Answering<RequestContext>> & { findRoom?: FindRoom; testClock?: boolean; limits?: Partial<HttpLimits> };

/** The rooms over HTTP at a free port; `steps` tells what has come to its end, in order. */
export async function startRooms({ findRoom, testClock = false, limits = {}, ...changes }: Changes = {}) {
  const rooms = createRooms(findRoom);
  const steps: string[] = [];
  const service: Answering<RequestContext> = {
    server: rooms.server,
    contextFor: async (headers) => ({
      actor: { kind: 'ANONYMOUS' },
      requestId: requestIdOf(headers),
      moment: momentOf(machineClock),
    }),
    isReady: async () => true,
    sweep: async () => 3,
    backlog: async () => ({ outbox: 1, inbox: 0, lag: 0, published: 7 }),
    stop: async () => void steps.push('service stopped'),
    ...changes,
  };
  const { url, stop } = await listen(service, {
    port: 0,
    host: '127.0.0.1',
    testClock,
    log: rooms.log,
    limits: { ...usualHttpLimits, ...limits },
  });
  return {
    ...{ url, stop, steps, logged: rooms.logged },
    get: (path: string) => answerOf(fetch(`${url}${path}`)),
    post: (path: string, body: object = {}, headers: Record<string, string> = {}) =>
      answerOf(
        fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      ),
    [Symbol.asyncDispose]: async () => {
      await stop();
      await rooms[Symbol.asyncDispose]();
    },
  };
}

async function answerOf(asked: Promise<Response>) {
  const response = await asked;
  const text = await response.text();
  const json: unknown = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
  return { status: response.status, connection: response.headers.get('connection'), body: json };
}
