import type { Message } from '@aleumet/messaging';

/** CloudEvents 1.0, JSON format, structured mode, with the sequence and partitioning extensions. */
export type CloudEvent = EventData & {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  sequence: string;
  partitionkey: string;
  correlationid: string;
  causationid?: string;
};

type EventData =
  | { datacontenttype: 'application/json'; data: unknown }
  | { datacontenttype: 'application/protobuf'; data_base64: string };

/** Reads the protobuf of a type of event as JSON; throws when it cannot. */
export type ReadData = (type: string, value: Uint8Array) => unknown;

export function toCloudEvent(message: Message, readData: ReadData): CloudEvent {
  const { id, source, type, key, time, sequence, correlationId, causationId } = message;
  return {
    specversion: '1.0',
    id,
    source,
    type,
    subject: key,
    time,
    sequence: String(sequence),
    partitionkey: key,
    correlationid: correlationId,
    ...(causationId !== null && { causationid: causationId }),
    ...dataOf(message, readData),
  };
}

/** An event that cannot be read is sent as bytes, so that the client sees it and the bus continues. */
function dataOf({ type, value }: Message, readData: ReadData): EventData {
  if (value === null) return { datacontenttype: 'application/json', data: null };
  try {
    return { datacontenttype: 'application/json', data: readData(type, value) };
  } catch {
    return { datacontenttype: 'application/protobuf', data_base64: Buffer.from(value).toString('base64') };
  }
}
