import {
  type DescMessage,
  fromBinary,
  hasOption,
  type JsonValue,
  type Message,
  type MessageShape,
  toBinary,
  toJson,
} from '@bufbuild/protobuf';
import { file_portal_applicants_v1_events } from './gen/portal/applicants/v1/events_pb.ts';
import { file_portal_applicants_v1_identities } from './gen/portal/applicants/v1/identities_pb.ts';
import { file_portal_irp_v1_events } from './gen/portal/irp/v1/events_pb.ts';
import { file_portal_notifications_v1_events } from './gen/portal/notifications/v1/events_pb.ts';
import { file_portal_orders_v1_events } from './gen/portal/orders/v1/events_pb.ts';
import { file_portal_payments_v1_events } from './gen/portal/payments/v1/events_pb.ts';
import { file_portal_providers_v1_events } from './gen/portal/providers/v1/events_pb.ts';
import { file_portal_queue_v1_events } from './gen/portal/queue/v1/events_pb.ts';
import { event } from './gen/portal/types/v1/event_pb.ts';
import { topicOf } from './topics.ts';

const FILES = [
  file_portal_applicants_v1_events,
  file_portal_applicants_v1_identities,
  file_portal_irp_v1_events,
  file_portal_queue_v1_events,
  file_portal_providers_v1_events,
  file_portal_orders_v1_events,
  file_portal_payments_v1_events,
  file_portal_notifications_v1_events,
];

/** All events, by full protobuf name (`ce_type`). */
export const eventSchemas: ReadonlyMap<string, DescMessage> = new Map(
  FILES.flatMap(({ messages }) => messages)
    .filter((message) => hasOption(message, event))
    .map((message) => [message.typeName, message]),
);

/** Returns the events of a topic, in the order of their file. */
export function eventTypesOn(topic: string): DescMessage[] {
  return [...eventSchemas.values()].filter((schema) => topicOf(schema)?.name === topic);
}

/** Decodes the value of a record by its `ce_type`; narrow the result with `isMessage`. */
export function decode(typeName: string, value: Uint8Array): Message {
  return fromBinary(schemaOf(typeName), value);
}

/** Encodes the value of a record. */
export function encode<Desc extends DescMessage>(schema: Desc, message: MessageShape<Desc>): Uint8Array {
  return toBinary(schema, message);
}

/** Returns the value of a record as protobuf JSON, for people and browsers. */
export function toEventJson(typeName: string, value: Uint8Array): JsonValue {
  const schema = schemaOf(typeName);
  return toJson(schema, fromBinary(schema, value));
}

function schemaOf(typeName: string): DescMessage {
  const schema = eventSchemas.get(typeName);
  if (!schema) throw new Error(`no such event: ${typeName}`);
  return schema;
}
