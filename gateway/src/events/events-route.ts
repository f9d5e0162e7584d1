import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bus } from '@aleumet/messaging';
import type { Authenticate, Log } from '@aleumet/server';
import { refuseStream } from './admit.ts';
import { type ReadData, toCloudEvent } from './cloud-event.ts';
import { createEventFilter, type EventQuery } from './event-filter.ts';
import { type EventStream, openEventStream, type StreamLimits } from './event-stream.ts';
import { createRecentEvents, type ToldEvent } from './recent-events.ts';

export type EventsDeps = {
  bus: Pick<Bus, 'subscribeFromNow'>;
  /** Every gateway receives every event: a group of its own. */
  group: string;
  /** Only topics that everyone may read: identities are not among them. */
  topics: readonly string[];
  readData: ReadData;
  authenticate: Authenticate;
  limits: StreamLimits & { clients: number; recent: number };
};

type Client = { stream: EventStream; wants: (told: ToldEvent) => boolean };

/** `GET /events`: what the bus carries from now on, for operators; `?type=` and `?topic=` narrow it. */
export async function tellEvents(app: FastifyInstance, deps: EventsDeps, log: Log): Promise<void> {
  const recent = createRecentEvents(deps.limits.recent);
  const clients = new Set<Client>();

  // Never waits for a client: a slow reader must not hold up the bus.
  const subscription = await deps.bus.subscribeFromNow(deps.group, deps.topics, async (message) => {
    const told = { topic: message.topic, event: toCloudEvent(message, deps.readData) };
    recent.add(told);
    for (const { stream, wants } of clients) if (wants(told)) stream.send(told.event);
  });
  app.addHook('preClose', async () => {
    await subscription.stop();
    for (const { stream } of clients) stream.end();
  });

  app.get<{ Querystring: EventQuery }>('/events', async (request, reply) => {
    const actor = await deps.authenticate(request.headers.authorization);
    const refusal = refuseStream(actor, clients.size, deps.limits.clients);
    if (refusal) {
      const { status, ...error } = refusal;
      return reply.code(status).send({ errors: [error] });
    }
    const client = { stream: openEventStream(hijack(reply), deps.limits), wants: createEventFilter(request.query) };
    replay(client, request, recent);
    clients.add(client);
    reply.raw.once('close', () => clients.delete(client));
    log.info({ requestId: request.id, clients: clients.size }, 'event stream opened');
    return reply;
  });
}

function hijack(reply: FastifyReply) {
  reply.hijack();
  return reply.raw;
}

function replay({ stream, wants }: Client, { headers }: FastifyRequest, recent: ReturnType<typeof createRecentEvents>): void {
  const lastEventId = headers['last-event-id'];
  if (typeof lastEventId !== 'string' || lastEventId === '') return;
  const missed = recent.after(lastEventId);
  if (!missed) return stream.sendGap();
  for (const told of missed) if (wants(told)) stream.send(told.event);
}
