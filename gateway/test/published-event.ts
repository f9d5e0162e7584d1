import type { Message } from '@aleumet/messaging';
import { toCloudEvent } from '../src/events/cloud-event.ts';
import type { PublishedEvent } from '../src/events/recent-events.ts';

/** A message of a service, with the name of its event as id. */
export function publishedMessage(service: string, name: string): Message {
  return {
    id: name,
    topic: `${service}.events.v1`,
    key: `${service}-1`,
    type: `portal.${service}.v1.${name}`,
    source: service,
    sequence: 2,
    time: '2026-02-02T04:00:00.000Z',
    correlationId: 'c-1',
    causationId: null,
    value: new TextEncoder().encode(name),
  };
}

/** Returns the message as stored by the event stream. */
export function publishedEvent(service: string, name: string): PublishedEvent {
  const message = publishedMessage(service, name);
  return { topic: message.topic, event: toCloudEvent(message, () => ({})) };
}
