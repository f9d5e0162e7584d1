import { describe, expect, it } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import type { Message } from '../bus.ts';
import { fromRecord, toRecord } from './record.ts';

const message = messageOn('orders.events.v1', '0190b000-0000-7000-8000-000000000001', 3);

function there(message: Message) {
  const { key, value, headers = {} } = toRecord(message);
  const asBytes = Object.entries(headers).map(([name, text]) => [name, Buffer.from(String(text))]);
  return {
    key: Buffer.from(String(key)),
    value: value === null ? null : Buffer.from(value),
    headers: Object.fromEntries(asBytes),
  };
}

describe('a record', () => {
  it('is a CloudEvent in binary mode whose key is the id of the aggregate', () => {
    expect(toRecord({ ...message, id: 'event', causationId: 'cause' })).toEqual({
      key: message.key,
      value: Buffer.from([1, 2, 3]),
      headers: {
        ce_specversion: '1.0',
        ce_id: 'event',
        ce_source: 'orders',
        ce_type: 'portal.orders.v1.OrderPlaced',
        ce_time: '2026-02-02T04:00:00.000Z',
        ce_subject: message.key,
        ce_sequence: '3',
        ce_correlationid: 'correlation',
        ce_causationid: 'cause',
        'content-type': 'application/protobuf',
      },
    });
  });

  it('gives back the message it was made of', () => {
    for (const given of [message, { ...message, causationId: null }, { ...message, value: null }]) {
      const read = fromRecord(given.topic, there(given));
      expect({ ...read, value: read?.value && new Uint8Array(read.value) }).toEqual(given);
    }
  });

  it('holds the bytes of the value alone, also when they are a part of a larger buffer', () => {
    expect(toRecord({ ...message, value: new Uint8Array([0, 1, 2, 3]).subarray(1, 3) }).value).toEqual(Buffer.from([1, 2]));
  });

  it.each(['ce_id', 'ce_type', 'ce_source', 'ce_time', 'ce_sequence', 'ce_correlationid'])('is no event without %s', (name) => {
    const { headers, ...rest } = there(message);
    expect(fromRecord(message.topic, { ...rest, headers: { ...headers, [name]: undefined } })).toBeUndefined();
  });

  it('is no event without a key', () => {
    expect(fromRecord(message.topic, { ...there(message), key: null })).toBeUndefined();
  });
});
