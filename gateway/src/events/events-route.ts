import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bus } from '@aleumet/messaging';
import type { Authenticate, Log } from '@aleumet/server';
import { isReader, refuseActor, refuseStream, type StreamRefusal } from './admit.ts';
import { type ReadData, toCloudEvent } from './cloud-event.ts';
import { createEventFilter, type EventQuery } from './event-filter.ts';
import { type EventStream, openEventStream, type StreamLimits } from './event-stream.ts';
import { createRecentEvents, type PublishedEvent } from './recent-events.ts';

export type EventsDeps = {
  bus: Pick<Bus, 'subscribeFromNow'>;
  /** Every gateway receives every event: a group of its own. */
  group: string;
  /** Only public topics, which do not include identities. */
  topics: readonly string[];
  readData: ReadData;
  authenticate: Authenticate;
  limits: StreamLimits & { clients: number; clientsOfActor: number; recent: number };
};

type Client = { subject: string; stream: EventStream; wants: (published: PublishedEvent) => boolean };

/** `GET /events`: events published from now on, for operators; `?type=` and `?topic=` filter them. */
export async function serveEvents(app: FastifyInstance, deps: EventsDeps, log: Log): Promise<void> {
  const recent = createRecentEvents(deps.limits.recent);
  const clients = new Set<Client>();

  // Never waits for a client, because a slow reader must not block the bus.
  const subscription = await deps.bus.subscribeFromNow(deps.group, deps.topics, async (message) => {
    const published = { topic: message.topic, event: toCloudEvent(message, deps.readData) };
    recent.add(published);
    for (const { stream, wants } of clients) if (wants(published)) stream.send(published.event);
  });
  app.addHook('preClose', async () => {
    for (const { stream } of clients) stream.end();
    await subscription.stop();
  });

  app.get<{ Querystring: EventQuery }>('/events', { exposeHeadRoute: false }, async (request, reply) => {
    const { authorization } = request.headers;
    const actor = await deps.authenticate(authorization);
    if (!isReader(actor)) return refuse(reply, refuseActor(actor));
    const { subject } = actor;
    const ofActor = [...clients].filter((client) => client.subject === subject).length;
    const allowed = { all: deps.limits.clients, ofActor: deps.limits.clientsOfActor };
    const refusal = refuseStream({ all: clients.size, ofActor, allowed });
    if (refusal) return refuse(reply, refusal);
    const mayRead = async () => isReader(await deps.authenticate(authorization));
    const stream = openEventStream(hijack(reply), { limits: deps.limits, mayRead });
    const client = { subject, stream, wants: createEventFilter(request.query) };
    replay(client, request, recent);
    clients.add(client);
    reply.raw.once('close', () => clients.delete(client));
    log.info({ requestId: request.id, clients: clients.size }, 'event stream opened');
    return reply;
  });
}

function refuse(reply: FastifyReply, { status, ...error }: StreamRefusal): FastifyReply {
  return reply.code(status).send({ errors: [error] });
}

/** Takes over the response from fastify, with the headers of every response. */
function hijack(reply: FastifyReply) {
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
  reply.hijack();
  return reply.raw;
}

/** The maximum that may be buffered for a client: then the stream ends, and the client requests the rest. */
function replay({ stream, wants }: Client, { headers }: FastifyRequest, recent: ReturnType<typeof createRecentEvents>): void {
  const lastEventId = headers['last-event-id'];
  if (typeof lastEventId !== 'string' || lastEventId === '') return;
  const missed = recent.after(lastEventId);
  if (!missed) return stream.sendGap();
  for (const published of missed.filter(wants)) {
    if (stream.isFull()) return stream.end();
    stream.send(published.event);
  }
}
