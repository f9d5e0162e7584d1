import type { IHeaders, KafkaMessage, Message as KafkaRecord } from 'kafkajs';
import type { Message } from '../bus.ts';

/** A record as stored by the broker: a CloudEvent 1.0 in binary mode, with the id of the aggregate as key. */
export function toRecord(message: Message): KafkaRecord {
  const { id, key, type, source, sequence, time, correlationId, causationId, value } = message;
  return {
    key,
    value: value && Buffer.from(value.buffer, value.byteOffset, value.byteLength),
    headers: {
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: source,
      ce_type: type,
      ce_time: time,
      ce_subject: key,
      ce_sequence: String(sequence),
      ce_correlationid: correlationId,
      ...(causationId !== null && { ce_causationid: causationId }),
      'content-type': 'application/protobuf',
    },
  };
}

/** Reads a record. Returns undefined when it is not an event of the portal. */
export function fromRecord(
  topic: string,
  { key, value, headers = {} }: Pick<KafkaMessage, 'key' | 'value' | 'headers'>,
): Message | undefined {
  const [id, type, source, time] = [
    read(headers, 'ce_id'),
    read(headers, 'ce_type'),
    read(headers, 'ce_source'),
    read(headers, 'ce_time'),
  ];
  const correlationId = read(headers, 'ce_correlationid');
  const sequence = Number(read(headers, 'ce_sequence') ?? Number.NaN);
  if (!key || !id || !type || !source || !time || !correlationId || !Number.isSafeInteger(sequence)) return undefined;
  const causationId = read(headers, 'ce_causationid') ?? null;
  return { id, topic, key: key.toString(), type, source, sequence, time, correlationId, causationId, value };
}

function read(headers: IHeaders, name: string): string | undefined {
  const header = headers[name];
  return Array.isArray(header) ? header[0]?.toString() : header?.toString();
}
