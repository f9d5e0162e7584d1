import { request as ask } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { demoEmployees } from '@aleumet/testkit/demo';
import { type Answer, asks, type Door, type HostileRequest } from '../hostile-request.ts';

const PIPELINED = 'GET /graphql?query=%7Boffers%7Bnodes%7Bid%7D%7D%7D HTTP/1.1\r\nhost: x\r\napollo-require-preflight: 1\r\n\r\n';
const CHUNKED = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
const HALF_A_HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-le';

/** A status of 0 means a connection closed without an answer. */
const CLOSED: Answer = { status: 0, codes: [], bytes: 0 };

/** Requests that hold connections, not operations. */
export const transport: readonly HostileRequest[] = [
  { saw: 'HEAD of the event stream, which never ended', send: headOfEvents, gets: { status: 405 } },
  { saw: 'a hundred event streams of one token', send: hundredStreams, gets: { status: 429, code: 'TOO_MANY_STREAMS' } },
  { saw: 'a host that cannot be read', send: brokenHost, gets: { status: 400, code: 'BAD_REQUEST' } },
  { saw: 'two thousand requests sent ahead on one connection', send: pipelined, gets: { status: 0 } },
  { saw: 'a body of a mebibyte in pieces of one byte', send: inPieces, gets: { status: 0 } },
  { saw: 'five hundred connections that send half a head', send: halfHeads, gets: { status: 200 } },
];

async function headOfEvents({ url, tokenFor }: Door): Promise<Answer> {
  const { status } = await fetch(`${url}/events`, { method: 'HEAD', headers: await operator(tokenFor) });
  return { ...CLOSED, status };
}

async function hundredStreams({ url, tokenFor }: Door): Promise<Answer> {
  const end = new AbortController();
  const headers = await operator(tokenFor);
  const opening = Array.from({ length: 100 }, () => fetch(`${url}/events`, { headers, signal: end.signal }));
  const refused = (await Promise.all(opening)).find(({ ok }) => !ok);
  const text = (await refused?.text()) ?? '';
  end.abort();
  return { status: refused?.status ?? 200, codes: codesIn(text), bytes: text.length };
}

async function brokenHost({ url }: Door): Promise<Answer> {
  const asked = ask(`${url}/graphql`, { headers: { host: '[' } }).end();
  const [response] = await once(asked, 'response');
  const chunks: string[] = await response.setEncoding('utf8').toArray();
  const text = chunks.join('');
  return { status: response.statusCode, codes: codesIn(text), bytes: text.length };
}

async function pipelined({ url }: Door): Promise<Answer> {
  const socket = await open(url);
  socket.write(PIPELINED.repeat(2000));
  socket.resume();
  await new Promise((resolve) => void socket.once('close', resolve));
  return CLOSED;
}

async function inPieces({ url }: Door): Promise<Answer> {
  const socket = await open(url);
  socket.write(`${CHUNKED}${'1\r\nx\r\n'.repeat(900_000)}0\r\n\r\n`);
  socket.resume();
  await new Promise((resolve) => void socket.once('close', resolve));
  return CLOSED;
}

async function halfHeads(door: Door): Promise<Answer> {
  const sockets = await Promise.all(Array.from({ length: 500 }, () => open(door.url)));
  for (const socket of sockets) socket.write(HALF_A_HEAD);
  const answer = await asks(() => ({ query: '{ __typename }' }))(door);
  for (const socket of sockets) socket.destroy();
  return answer;
}

async function operator(tokenFor: Door['tokenFor']): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await tokenFor(demoEmployees.operator.user)}` };
}

async function open(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}); // the connection is expected to be closed
  await once(socket, 'connect');
  return socket;
}

function codesIn(text: string): string[] {
  const { errors = [] } = JSON.parse(text || '{}') as { errors?: { extensions?: { code?: string } }[] };
  return errors.map(({ extensions }) => extensions?.code ?? 'none');
}
