import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import {
  type ConnectionError,
  fastify,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type preParsingHookHandler,
} from 'fastify';
import type { HttpLimits } from './http-limits.ts';
import { requestIdOf } from './request-id.ts';
import { addSecurityHeaders, securityHeaders } from './security-headers.ts';

export type HttpOptions = { bodyLimit: number; limits: HttpLimits };

/** How often Node.js checks for slow requests; its default of 30 s would be added to every limit. */
const LOOK_EVERY_MS = 1_000;
/** Maximum number of pipelined requests on a connection. Our clients never send a second one before the first is answered. */
const MOST_PIPELINED = 32;
/**
 * Maximum number of chunks of a body: a mebibyte in network packets is 720. Each chunk costs a call of the parser, however short it
 * is.
 */
const MOST_PIECES = 4_000;

/**
 * Creates an HTTP server that a client cannot block: there are time limits for the headers, the body and idle connections; the
 * number of connections and of pipelined requests is limited; and unknown routes are refused in the format of GraphQL responses.
 */
export function createHttpServer({ bodyLimit, limits }: HttpOptions): FastifyInstance {
  const headers = securityHeaders(limits.HSTS_SECONDS);
  const app = fastify({
    bodyLimit,
    genReqId: ({ headers }) => requestIdOf(headers),
    forceCloseConnections: 'idle',
    requestTimeout: Math.max(limits.REQUEST_TIMEOUT_MS, limits.HEADERS_TIMEOUT_MS),
    connectionTimeout: limits.IDLE_TIMEOUT_MS,
    clientErrorHandler: (error, socket) => answerClientError(error, socket, headers),
    frameworkErrors: answerBadPath,
    http: { headersTimeout: limits.HEADERS_TIMEOUT_MS, connectionsCheckingInterval: LOOK_EVERY_MS },
  });
  app.server.maxConnections = limits.MAX_CONNECTIONS;
  boundPipelines(app);
  boundPieces(app);
  addSecurityHeaders(app, headers);
  refuseOtherRoutes(app);
  return app;
}

/**
 * Handles the requests of a connection one after the other, as their responses are sent, and lets other connections run in between.
 * Closes a connection with too many pending requests; those already read from it are not handled.
 */
function boundPipelines(app: FastifyInstance): void {
  const unanswered = new WeakMap<Socket, Promise<void>[]>();
  app.server.prependListener('request', ({ socket }, response) => {
    const answers = unanswered.get(socket) ?? [];
    unanswered.set(socket, answers);
    answers.push(new Promise((resolve) => void response.once('close', resolve)));
    response.once('close', () => void answers.shift());
    if (answers.length > MOST_PIPELINED) socket.destroy();
  });
  app.addHook('onRequest', async ({ raw: { socket } }, reply) => {
    const before = unanswered.get(socket)?.at(-2);
    if (before) await before.then(() => setImmediate());
    return socket.destroyed ? reply.hijack() : undefined;
  });
}

/** Closes a connection whose client splits a body into more chunks than a network does. */
function boundPieces(app: FastifyInstance): void {
  app.addHook('preParsing', (...[{ raw }, , payload, done]: Parameters<preParsingHookHandler>) => {
    const { socket } = raw;
    let pieces = 0;
    payload.on('data', () => (pieces += 1) > MOST_PIECES && socket.destroy());
    done();
  });
}

/** Refuses an invalid address, an unknown path, and a method that a path does not support. */
function refuseOtherRoutes(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url, host }, reply) => {
    if (URL.canParse(url, `http://${host}/`)) return undefined;
    return reply.code(400).send(refusal('The host or the path is not valid.'));
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const allowed = (['GET', 'POST'] as const).filter((method) => app.hasRoute({ method, url: path }));
    if (allowed.length === 0) return reply.code(404).send(refusal('There is nothing at this address.'));
    return reply.code(405).header('allow', allowed.join(', ')).send(refusal('This address does not have this method.'));
  });
}

function answerBadPath(_error: FastifyError, _request: unknown, reply: FastifyReply): void {
  void reply.code(400).send(refusal('The path is not valid.'));
}

/** Responds to data that are not HTTP or arrive too slowly, and closes the connection. */
function answerClientError(error: ConnectionError, socket: Socket, headers: Readonly<Record<string, string>>): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = STATUSES[error.code] ?? '400 Bad Request';
  const body = JSON.stringify(refusal(status.slice('400 '.length)));
  const own = { ...headers, 'content-type': 'application/json', 'content-length': body.length, connection: 'close' };
  const head = [`HTTP/1.1 ${status}`, ...Object.entries(own).map(([name, value]) => `${name}: ${value}`)];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}

const STATUSES: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

function refusal(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}
